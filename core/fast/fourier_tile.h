// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

namespace convlab::fast {

/// How one axis is cut into tiles: each is a power of two long, holds `step` outputs (before the stride drops some) and
/// starts `step` cells after the one before.
struct TileAxis {
    std::int64_t length = 1, step = 1, tiles = 1;
    std::int64_t reach = 1; ///< cells that the tiles cover together
    std::int64_t pitch = 1; ///< reach in steps

    static TileAxis over(const AxisGeometry &axis, std::int64_t length);
};

/// The tiles of a Fourier convolution and what they cost. Which tiles are taken changes the cost, not the result's meaning.
struct FourierTiling {
    TileAxis vertical, horizontal;

    std::int64_t points() const { return vertical.length * (horizontal.length / 2 + 1); }
    /// Planes of one image and channel that are transformed: tiles, and what lies between the last of a row and the next.
    std::int64_t positions() const { return (vertical.tiles - 1) * horizontal.pitch + horizontal.tiles; }
    std::int64_t tiles() const { return vertical.tiles * horizontal.tiles; }
    /// Multiply-adds of one plane's transform: radix 4 takes 34 additions and products for four numbers and two levels.
    std::int64_t transform() const;
    /// Numbers of the input's planes, padded and cut.
    double planeNumbers(std::int64_t channels) const;
};

/// The tiling that costs least for such an input. weight (C_out,C_in/groups,kh,kw).
FourierTiling fourierTiling(const Shape &input, const Shape &weight, const ConvParams &params);

/// The one with tiles of `size`, which were chosen for another input.
FourierTiling fourierTiling(const Shape &input, const Shape &weight, const ConvParams &params, const Extent2 &size);

/// Time of one image in multiply-adds of a vector loop at full speed.
double fourierEstimate(const FourierTiling &tiling, const Shape &weight, const ConvParams &params);

/// Planes that are worked on together, a multiple of fourierStep: what they hold should stay near the processor.
std::size_t fourierBlock(const FourierTiling &tiling, std::int64_t channels, std::int64_t outs);

} // namespace convlab::fast
