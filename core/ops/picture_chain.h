// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace convlab {

/// Filters applied one after the other: every one reads the finished levels of the one before.
using PictureChain = std::vector<PictureFilterSpec>;

inline constexpr int longestPictureChain = 4;

/// Width and height of what the chain makes of a picture.
std::pair<int, int> chainSize(const PictureChain &chain, int width, int height);

/// Source pixels from one pixel of the result to the next: the product of the strides.
int chainStride(const PictureChain &chain);

/// The plain reference: the whole filtered picture, 4 bytes a pixel without gaps, the fourth 255. An empty chain copies.
std::vector<std::uint8_t> filterChain(const PictureChain &chain, const PictureView &source);

/// One product of a window.
struct PictureTap {
    int x = -1, y = -1;     ///< the pixel it reads, or -1 where padding puts a 0
    double weight = 0;      ///< after the flip of a true convolution
    double level = 0;       ///< 0..255
    double product() const { return weight * level; }
    bool operator==(const PictureTap &) const = default;
};

/// How one colour of one pixel comes about: its taps, row by row, and every number on the way to its level.
struct PictureSum {
    int rows = 0, cols = 0;
    std::vector<PictureTap> taps;
    double sum = 0;         ///< of the products
    double value = 0;       ///< gain · sum + bias
    std::uint8_t level = 0; ///< `value` finished and rounded: what is painted
};

/// The arithmetic behind filterPicture() at one pixel; `range` is read by Normalise only.
PictureSum explainPixel(const PictureFilterSpec &spec, const PictureView &source, int x, int y, int colour,
                        const std::pair<double, double> &range);

} // namespace convlab
