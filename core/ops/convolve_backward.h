// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab {

/// Gradients of a scalar loss with respect to everything that goes into a convolution.
struct ConvGradients {
    Tensor<double> input;       ///< dX, shape of the input
    Tensor<double> weight;      ///< dK, shape of the weight
    std::vector<double> bias;   ///< db: the sum of outputGradient over N, H, W
};

/// The backward pass of crossCorrelate2d for dL/dY = outputGradient, of shape outputShape(input, weight).
/// dX is the full correlation of dY with the rotated kernel (at stride 1), dK the correlation of X with dY.
/// Honours stride, dilation, padding, padding mode, groups and flip.
ConvGradients crossCorrelate2dBackward(const Tensor<double> &input, const Tensor<double> &weight,
                                       const Tensor<double> &outputGradient, const ConvParams &params);

} // namespace convlab
