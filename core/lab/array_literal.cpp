// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/array_literal.h"

#include "core/lab/numpy_format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace convlab {

namespace {

std::string numberText(double value, bool whole)
{
    return whole ? std::to_string(static_cast<std::int64_t>(value)) : pythonFloat(value);
}

/// Every row between `open` and `close`, its numbers parted by commas.
std::string rowLines(const Tensor<double> &tensor, bool whole, const std::string &open, const std::string &close)
{
    std::string text;
    const auto width = static_cast<std::size_t>(tensor.shape.w);
    for (std::size_t i = 0; i < tensor.data.size(); ++i) {
        text += i % width == 0 ? open : ", ";
        text += numberText(tensor.data[i], whole);
        if ((i + 1) % width == 0)
            text += close;
    }
    return text;
}

} // namespace

bool isWhole(const Tensor<double> &tensor)
{
    constexpr double limit = 1e12;
    return std::all_of(tensor.data.begin(), tensor.data.end(),
                       [](double value) { return std::abs(value) <= limit && value == std::floor(value); });
}

std::string pythonRowLines(const Tensor<double> &tensor, bool whole)
{
    return "[\n" + rowLines(tensor, whole, "    [", "],\n") + "]";
}

std::string pythonReshape(const Shape &shape, int axes)
{
    if (axes == 2)
        return {};
    const std::array<std::int64_t, 4> sizes{shape.n, shape.c, shape.h, shape.w};
    std::string text;
    for (std::size_t axis = 4 - static_cast<std::size_t>(axes); axis < 4; ++axis)
        text += (text.empty() ? "" : ", ") + std::to_string(sizes[axis]);
    return ".reshape(" + text + ")";
}

std::string cppRowLines(const Tensor<double> &tensor)
{
    return "{\n" + rowLines(tensor, false, "        ", ",\n") + "    }";
}

} // namespace convlab
