// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/conv_bn_fold.h"
#include "core/ops/convolve.h"

#include <optional>

namespace convlab {

/// A convolution without bias and the batch norm behind it.
struct ConvNorm {
    Tensor<double> weight;
    BatchNormConstants norm;
};

/// The two-convolution block of a residual network (He, Zhang, Ren and Sun, "Deep Residual Learning for Image
/// Recognition", 2016) in evaluation mode: 3x3 convolution with padding 1 and stride s, norm, ReLU, 3x3 convolution with
/// padding 1, norm; the skip path is the identity, or a 1x1 convolution with stride s and a norm.
struct BasicBlock {
    ConvNorm first, second;
    std::optional<ConvNorm> skip;
    Extent2 stride;
};

struct BasicBlockResult {
    Tensor<double> branch;  ///< F(x), before the sum
    Tensor<double> values;  ///< relu(F(x) + skip(x))
};

/// input (N,C,H,W). Throws ParameterError, also where branch and skip path end in different shapes.
BasicBlockResult basicBlock(const Tensor<double> &input, const BasicBlock &block);

/// max(0, x); NaN stays.
Tensor<double> relu(Tensor<double> values);

struct DepthwiseSeparableResult {
    Tensor<double> depthwise;   ///< between the two
    Tensor<double> values;
};

/// One filter per input channel, then a 1x1 convolution across channels: depthwise (C*m,1,kh,kw), pointwise
/// (D,C*m,1,1). `params.groups` is set to C; stride, padding and dilation belong to the depthwise half.
DepthwiseSeparableResult depthwiseSeparable(const Tensor<double> &input, const Tensor<double> &depthwise,
                                            const Tensor<double> &pointwise, ConvParams params);

} // namespace convlab
