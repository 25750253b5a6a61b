// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/shape.h"

namespace convlab {

/// One element of an output array: what one step of a sliding-window run writes.
struct OutputCell {
    int n = 0, c = 0, h = 0, w = 0;
    bool operator==(const OutputCell &) const = default;
};

/// The cell that is written as number `index`, in row-major order.
inline OutputCell outputCellAt(const Shape &output, int index)
{
    const auto height = static_cast<int>(output.h), width = static_cast<int>(output.w);
    const auto channels = static_cast<int>(output.c);
    // NOLINTNEXTLINE(clang-analyzer-core.DivideZero): a shape that has a cell has no zero in it
    return {index / (width * height * channels), index / (width * height) % channels, index / width % height,
            index % width};
}

} // namespace convlab
