// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <cstddef>
#include <vector>

namespace convlab::fast {

/// Where a window's taps lie along one axis of a picture.
struct WindowAxis {
    int taps = 1, stride = 1, dilation = 1;
    PaddingMode mode = PaddingMode::Replicate;

    /// Position of an output's first tap.
    std::int64_t first(int output) const { return std::int64_t{output} * stride - dilation * (taps - 1) / 2; }
    /// From the first tap to the last.
    int span() const { return dilation * (taps - 1); }
};

/// The columns that a tile of outputs reads, in the order in which they are kept: those that the taps of neighbouring
/// outputs read stand next to each other, one phase of the stride after the other.
struct TileColumns {
    std::vector<int> sources;           ///< a kept column's place in the source, −1 reads 0
    int runBegin = 0, runEnd = 0;       ///< kept columns that are neighbours in the source as well
    std::vector<std::ptrdiff_t> taps;   ///< where output 0 of the tile finds a tap among the kept columns

    /// Outputs [first, first + count) over a source with `width` columns.
    void lay(const WindowAxis &axis, int first, int count, int width);

    /// Copies the kept columns of one row, 4 bytes each: a pixel, or a number. A null row reads 0.
    void gather(const std::uint8_t *row, std::uint8_t *to) const;

    std::size_t count() const { return sources.size(); }
    static constexpr std::size_t cell = 4;
};

} // namespace convlab::fast
