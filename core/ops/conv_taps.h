// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"
#include "core/ops/padding.h"

namespace convlab {

/// One product of a convolution: input(batch, inChannel, inRow, inCol) * weight(outChannel, channel,
/// filterRow, filterCol) goes into output(batch, outChannel, outRow, outCol).
struct TensorTap {
    std::int64_t batch, outChannel, outRow, outCol;
    std::int64_t channel, filterRow, filterCol; ///< inside the group
    std::int64_t inChannel, inRow, inCol;
};

/// Calls visit(TensorTap) for every product of the convolution whose input is a real cell (or the cell that a
/// padding mode reads instead). The backward passes are this walk with the roles of the arrays exchanged.
template<typename Visit>
void forEachConvTap(const Shape &input, const Shape &weight, const Shape &output, const ConvParams &params, Visit visit)
{
    const AxisGeometry vertical = verticalAxis(input, weight, params);
    const AxisGeometry horizontal = horizontalAxis(input, weight, params);
    const std::int64_t outChannelsPerGroup = weight.n / params.groups;
    TensorTap tap{};
    for (tap.batch = 0; tap.batch < output.n; ++tap.batch)
        for (tap.outChannel = 0; tap.outChannel < output.c; ++tap.outChannel)
            for (tap.outRow = 0; tap.outRow < output.h; ++tap.outRow)
                for (tap.outCol = 0; tap.outCol < output.w; ++tap.outCol)
                    for (tap.channel = 0; tap.channel < weight.c; ++tap.channel)
                        for (tap.filterRow = 0; tap.filterRow < weight.h; ++tap.filterRow)
                            for (tap.filterCol = 0; tap.filterCol < weight.w; ++tap.filterCol) {
                                const auto row = paddedSource(tapPosition(vertical, tap.outRow, tap.filterRow), input.h, params.mode);
                                const auto col = paddedSource(tapPosition(horizontal, tap.outCol, tap.filterCol), input.w, params.mode);
                                if (!row || !col)
                                    continue;
                                tap.inChannel = tap.outChannel / outChannelsPerGroup * weight.c + tap.channel;
                                tap.inRow = *row;
                                tap.inCol = *col;
                                visit(tap);
                            }
}

} // namespace convlab
