// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <optional>

namespace convlab {

// What a hand does to a kernel. All of them expect a valid one (`validate`) and give one.

/// Which cells change together.
enum class KernelSymmetry {
    None,
    LeftRight,      ///< a column and its mirror image
    TopBottom,      ///< a row and its mirror image
    Both,
    All             ///< the diagonals too: all eight ways to lay a square down; as Both where the kernel is no square
};

/// Every weight 0. ParameterError for sides beyond 1 to largestPictureKernel.
PictureKernel zeroKernel(int rows, int cols);

double kernelSum(const PictureKernel &kernel);
/// kernelSum, but exactly 0 where it is only rounding: below 1e−12 of the sum of magnitudes.
double cleanKernelSum(const PictureKernel &kernel);

/// Divided by the sum; nothing where the sum is 0 or the quotient is not finite.
std::optional<PictureKernel> normalisedKernel(const PictureKernel &kernel);
/// Less the mean: a flat area becomes 0.
PictureKernel zeroMeanKernel(const PictureKernel &kernel);
/// Turned by half a turn: what true convolution reads.
PictureKernel flippedKernel(const PictureKernel &kernel);
/// Turned clockwise by a quarter.
PictureKernel rotatedKernel(const PictureKernel &kernel);
PictureKernel transposedKernel(const PictureKernel &kernel);
PictureKernel clearedKernel(const PictureKernel &kernel);
/// The middle stays where it is: cells are added (0) or cut on both sides. Sides 1 to largestPictureKernel.
PictureKernel resizedKernel(const PictureKernel &kernel, int rows, int cols);

/// One weight changed, and with it those that the symmetry ties to it.
PictureKernel withWeight(const PictureKernel &kernel, int row, int col, double weight, KernelSymmetry symmetry = KernelSymmetry::None);
/// A block of weights written from (row, col) on; what lies outside is left out.
PictureKernel withBlock(const PictureKernel &kernel, int row, int col, const PictureKernel &block);

} // namespace convlab
