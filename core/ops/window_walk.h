// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"
#include "core/tensor/shape.h"

namespace convlab {

/// Calls visit(row, col) for each tap of the window that lies on a real cell, in row-major order.
template<typename Visit>
void forEachWindowCell(const AxisGeometry &vertical, const AxisGeometry &horizontal, std::int64_t outRow, std::int64_t outCol,
                 Visit visit)
{
    for (std::int64_t filterRow = 0; filterRow < vertical.kernel; ++filterRow) {
        const std::int64_t inRow = tapPosition(vertical, outRow, filterRow);
        if (inRow < 0 || inRow >= vertical.size)
            continue;
        for (std::int64_t filterCol = 0; filterCol < horizontal.kernel; ++filterCol) {
            const std::int64_t inCol = tapPosition(horizontal, outCol, filterCol);
            if (inCol >= 0 && inCol < horizontal.size)
                visit(inRow, inCol);
        }
    }
}

/// Calls visit(batch, channel, outRow, outCol) for every output.
template<typename Visit>
void forEachOutput(const Shape &output, Visit visit)
{
    for (std::int64_t batch = 0; batch < output.n; ++batch) {
        for (std::int64_t channel = 0; channel < output.c; ++channel) {
            for (std::int64_t outRow = 0; outRow < output.h; ++outRow) {
                for (std::int64_t outCol = 0; outCol < output.w; ++outCol)
                    visit(batch, channel, outRow, outCol);
            }
        }
    }
}

} // namespace convlab
