// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab {

/// Winograd's F(2x2, 3x3) is for 3x3 kernels with stride 1 and dilation 1.
bool winogradApplies(const Shape &weight, const ConvParams &params);

/// crossCorrelate2d by Winograd's minimal filtering, Y = A^T [ (G g G^T) * (B^T d B) ] A for tiles of 2x2 outputs:
/// 16 multiplications instead of 36 (Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks", 2016,
/// section 4.1). Agrees with the plain sum to rounding. Throws ParameterError, also where it does not apply.
Tensor<double> winogradCrossCorrelate2d(const Tensor<double> &input, const Tensor<double> &weight,
                                        const std::vector<double> &bias, const ConvParams &params);

} // namespace convlab
