// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/padding.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace convlab {

/// The weights that slide over a picture: rows * cols of them, row-major.
struct PictureKernel {
    int rows = 1, cols = 1;
    std::vector<double> weights{1};
    bool operator==(const PictureKernel &) const = default;
};

/// What becomes of a sum before it is a colour again.
enum class Finish {
    Clip,       ///< below 0 is 0, above 255 is 255
    Absolute,   ///< the sign is dropped, then clipped
    Normalise   ///< the smallest sum of the picture becomes 0, the largest 255; a constant picture becomes 0
};

/// One filter: v = gain · Σ weight · level + bias, then `finish`, rounded to the nearest level (halves up).
struct PictureFilterSpec {
    PictureKernel kernel;
    int stride = 1, dilation = 1;
    bool flip = false;                          ///< true convolution instead of cross-correlation
    PaddingMode mode = PaddingMode::Replicate;  ///< what lies beyond the border
    double gain = 1, bias = 0;                  ///< bias in levels of 0..255
    Finish finish = Finish::Clip;
    bool operator==(const PictureFilterSpec &) const = default;
};

/// Somebody's picture: 4 bytes a pixel, three colours of 0..255 in any order and a fourth byte that is not read.
struct PictureView {
    const std::uint8_t *bytes = nullptr;
    int width = 0, height = 0;
    std::ptrdiff_t pitch = 0;                   ///< bytes from one row to the next
};

/// A part of the filtered picture.
struct PictureRect {
    int x = 0, y = 0, width = 0, height = 0;
    bool operator==(const PictureRect &) const = default;
};

inline constexpr int largestPictureKernel = 31;     ///< a side
inline constexpr int largestPictureStride = 16, largestPictureDilation = 16;

/// Throws ParameterError: kernel sides 1..31 with all their weights, finite numbers, stride and dilation 1..16.
void validate(const PictureFilterSpec &spec);

/// Width and height of the filtered picture: ceil(size / stride).
std::pair<int, int> filteredSize(const PictureFilterSpec &spec, int width, int height);

/// Row (or column) that a position on an axis of `size` pixels reads from, or -1 where it reads 0. Any distance from the
/// border is allowed: reflection goes back and forth, circular goes round.
int pictureSource(std::int64_t position, int size, PaddingMode mode);

/// v of one output pixel and colour (0..2), in double, rows then columns. The window's first row is
/// y·stride − dilation·(rows − 1)/2 (whole division), so that the kernel's middle lies on the pixel.
double filterSum(const PictureFilterSpec &spec, const PictureView &source, int x, int y, int colour);

/// The smallest and largest v of the picture, over all three colours.
std::pair<double, double> filterRange(const PictureFilterSpec &spec, const PictureView &source);

/// The level that v becomes; `range` is read by Normalise only.
std::uint8_t finishedLevel(double value, Finish finish, const std::pair<double, double> &range);

/// The plain reference: `part` of the filtered picture, 4 bytes a pixel without gaps, the fourth 255. Validates.
std::vector<std::uint8_t> filterPicture(const PictureFilterSpec &spec, const PictureView &source, const PictureRect &part);

} // namespace convlab
