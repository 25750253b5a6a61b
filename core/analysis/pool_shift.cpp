// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pool_shift.h"

#include <algorithm>
#include <cmath>

namespace convlab {

Tensor<double> movedRight(const Tensor<double> &input, std::int64_t shift)
{
    Tensor<double> moved(input.shape);
    const Shape &s = input.shape;
    if (input.data.empty())
        return moved;
    const std::int64_t by = (shift % s.w + s.w) % s.w;
    auto to = moved.data.begin();
    for (auto row = input.data.begin(); row != input.data.end(); row += s.w)
        to = std::rotate_copy(row, row + (s.w - by), row + s.w, to);
    return moved;
}

bool differs(double a, double b)
{
    constexpr double rounding = 1e-12;
    return !(a == b || std::abs(a - b) <= rounding * std::max(std::abs(a), std::abs(b)));
}

std::int64_t changedInPlace(const Tensor<double> &before, const Tensor<double> &after)
{
    return changedBesideMoving(before, after, 0).differing;
}

MovedCount changedBesideMoving(const Tensor<double> &before, const Tensor<double> &after, std::int64_t steps)
{
    MovedCount count;
    const Shape &s = before.shape;
    for (std::int64_t h = 0; h < s.h; ++h) {
        for (std::int64_t w = steps; w < s.w; ++w) {
            ++count.compared;
            count.differing += differs(after.at(0, 0, h, w), before.at(0, 0, h, w - steps)) ? 1 : 0;
        }
    }
    return count;
}

} // namespace convlab
