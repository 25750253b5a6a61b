// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_colours.h"

#include <algorithm>

namespace convlab {

namespace {

std::uint32_t byteOf(double value)
{
    return static_cast<std::uint32_t>(std::clamp(value, 0.0, 1.0) * 255 + 0.5);
}

double whiteOf(const std::vector<double> &values)
{
    return values.empty() ? 1.0 : std::max(1.0, *std::max_element(values.begin(), values.end()));
}

} // namespace

SharedColours pictureColours(const Tensor<double> &image)
{
    const auto plane = static_cast<std::size_t>(image.shape.h * image.shape.w);
    const std::size_t green = image.shape.c == 3 ? plane : 0, blue = 2 * green;
    const double white = whiteOf(image.data);
    auto colours = std::make_shared<std::vector<std::uint32_t>>(plane);
    for (std::size_t i = 0; i < plane; ++i)
        (*colours)[i] = byteOf(image.data[i] / white) << 16 | byteOf(image.data[green + i] / white) << 8
                        | byteOf(image.data[blue + i] / white);
    return colours;
}

SharedColours rowColours(const PatchTrace &trace)
{
    const std::vector<double> &values = trace.rows().data;
    const auto taps = static_cast<std::size_t>(trace.taps());
    const double white = whiteOf(values);
    std::vector<int> shifts(taps, -1); // of the channel of each entry; -1: grey
    for (std::size_t place = 0; trace.channels() == 3 && place < taps; ++place)
        shifts[place] = 16 - 8 * static_cast<int>(trace.rowPixel(static_cast<int>(place)).c);
    auto colours = std::make_shared<std::vector<std::uint32_t>>(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint32_t level = byteOf(values[i] / white);
        const int shift = shifts[i % taps];
        const std::uint32_t others = shift < 0 ? level : level * 3 / 8; // some light, or neighbours would mix to darkness
        (*colours)[i] = others * 0x010101u + ((level - others) << std::max(shift, 0));
    }
    return colours;
}

} // namespace convlab
