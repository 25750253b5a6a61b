// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace convlab {

/// From x on, curve `to` lies lowest instead of curve `from`.
struct Crossover {
    std::size_t from = 0, to = 0;
    double x = 0, y = 0;
    bool operator==(const Crossover &) const = default;
};

/// Where the lowest of several curves is overtaken. x ascending and positive, every curve with one positive value for
/// each x, or NaN where it has none. Between neighbouring x curves are straight in the logarithms of x and y, as powers
/// are; where a curve has a gap, it neither overtakes nor is overtaken.
std::vector<Crossover> crossovers(const std::vector<double> &x, const std::vector<std::vector<double>> &curves);

} // namespace convlab
