// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/pool.h"

namespace convlab {

/// dX of max or min pooling: each output's gradient goes to the one cell that won (argmax of the forward
/// pass, shape of outputGradient); windows that share a winner add up.
Tensor<double> maxPool2dBackward(const Shape &input, const Tensor<std::int64_t> &argmax,
                                 const Tensor<double> &outputGradient);

/// dX of average pooling: each output's gradient, divided by the forward pass's divisor, goes to every real
/// cell of its window.
Tensor<double> averagePool2dBackward(const Shape &input, const Tensor<double> &outputGradient,
                                     const PoolParams &params);

/// dX of L2 pooling: x / ||window|| times the output's gradient; 0 where the window is all zeros.
Tensor<double> l2Pool2dBackward(const Tensor<double> &input, const Tensor<double> &outputGradient,
                                const PoolParams &params);

} // namespace convlab
