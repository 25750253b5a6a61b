// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/fourier_line.h"

#include <cmath>
#include <numbers>

namespace convlab::fast {

namespace {

/// The frequencies in the order in which the steps leave them: part q of r holds those that leave q when divided by r.
std::vector<std::size_t> frequencies(std::size_t length)
{
    if (length == 1)
        return {0};
    const std::size_t parts = length % 4 == 0 ? 4 : 2;
    const std::vector<std::size_t> inner = frequencies(length / parts);
    std::vector<std::size_t> order;
    for (std::size_t part = 0; part < parts; ++part)
        for (const std::size_t frequency : inner)
            order.push_back(parts * frequency + part);
    return order;
}

} // namespace

FourierLine fourierLine(std::size_t length)
{
    FourierLine line;
    line.length = length;
    for (std::size_t rest = length; rest > 1; rest /= rest % 4 == 0 ? 4 : 2) {
        line.steps.push_back({rest, line.roots.size()});
        for (std::size_t k = 0; rest % 4 == 0 && k < rest / 4; ++k) {
            for (std::size_t power = 1; power <= 3; ++power) {
                const double angle = -2 * std::numbers::pi * static_cast<double>(power * k) / static_cast<double>(rest);
                line.roots.push_back(static_cast<float>(std::cos(angle)));
                line.roots.push_back(static_cast<float>(std::sin(angle)));
            }
        }
    }
    const std::vector<std::size_t> order = frequencies(length);
    line.places.resize(length);
    for (std::size_t place = 0; place < length; ++place)
        line.places[order[place]] = place;
    return line;
}

} // namespace convlab::fast
