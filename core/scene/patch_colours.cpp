// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_colours.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

/// Every value as a byte; the largest becomes 255 where it is beyond 1.
std::vector<std::uint8_t> bytesOf(const std::vector<double> &values)
{
    double white = 1;
    for (const double value : values)
        white = value > white ? value : white;
    const double scale = 255 / white;
    std::vector<std::uint8_t> bytes(values.size());
    std::transform(values.begin(), values.end(), bytes.begin(), [scale](double value) {
        return value > 0 ? static_cast<std::uint8_t>(std::lround(value * scale)) : std::uint8_t{0};
    });
    return bytes;
}

} // namespace

SharedColours pictureColours(const Tensor<double> &image)
{
    const auto plane = static_cast<std::size_t>(image.shape.h * image.shape.w);
    const std::size_t green = image.shape.c == 3 ? plane : 0, blue = 2 * green;
    const std::vector<std::uint8_t> bytes = bytesOf(image.data);
    auto colours = std::make_shared<std::vector<std::uint32_t>>(plane);
    for (std::size_t i = 0; i < plane; ++i)
        (*colours)[i] = static_cast<std::uint32_t>(bytes[i] << 16 | bytes[green + i] << 8 | bytes[blue + i]);
    return colours;
}

SharedColours rowColours(const PatchTrace &trace)
{
    const std::vector<std::uint8_t> bytes = bytesOf(trace.rows().data);
    const auto taps = static_cast<std::size_t>(trace.taps());
    std::vector<int> shifts(taps, -1); // of the channel of each entry; -1: grey
    for (std::size_t place = 0; trace.channels() == 3 && place < taps; ++place)
        shifts[place] = 16 - 8 * static_cast<int>(trace.rowPixel(static_cast<int>(place)).c);
    auto colours = std::make_shared<std::vector<std::uint32_t>>(bytes.size());
    for (std::size_t first = 0; first < bytes.size(); first += taps) {
        for (std::size_t place = 0; place < taps; ++place) {
            const std::uint32_t level = bytes[first + place];
            const int shift = shifts[place];
            const std::uint32_t others = shift < 0 ? level : level * 3 / 8; // some light, or neighbours would mix to darkness
            (*colours)[first + place] = others * 0x010101u + ((level - others) << std::max(shift, 0));
        }
    }
    return colours;
}

} // namespace convlab
