// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab {

/// crossCorrelate2d as im2col and one matrix product per group: rows of the weight matrix times columns of patches.
/// The same sums in the same order, but taps on zero padding are multiplied: a NaN weight there gives NaN, as in
/// programs that compute this way. Throws ParameterError, also when the columns would be too large.
Tensor<double> matrixCrossCorrelate2d(const Tensor<double> &input, const Tensor<double> &weight,
                                      const std::vector<double> &bias, const ConvParams &params);

} // namespace convlab
