// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab {

/// Parameters of a 2-D transposed convolution: the backward pass of a convolution, used forwards.
struct ConvTransposeParams {
    Extent2 stride;
    Extent2 dilation;
    Padding2 padding;               ///< cells cropped from the full result
    Extent2 outputPadding{0, 0};    ///< rows and columns added at the bottom and right; < max(stride, dilation)
    std::int64_t groups = 1;
    bool operator==(const ConvTransposeParams &) const = default;
};

/// (n-1)s - p_before - p_after + d(k-1) + output_padding + 1 on each axis.
/// input (N,C_in,H,W), weight (C_in, C_out/groups, kh, kw). Throws ParameterError, but not for a large result: for
/// counting. convTransposeOutputShape refuses more than maxElements as well.
Shape convTransposeSize(const Shape &input, const Shape &weight, const ConvTransposeParams &params);
Shape convTransposeOutputShape(const Shape &input, const Shape &weight, const ConvTransposeParams &params);

/// Every input cell stamps its weighted kernel on the output; overlaps add up. bias: empty or C_out.
Tensor<double> convTranspose2d(const Tensor<double> &input, const Tensor<double> &weight,
                               const std::vector<double> &bias, const ConvTransposeParams &params);

struct ConvTransposeGradients {
    Tensor<double> input, weight;
    std::vector<double> bias;
};
ConvTransposeGradients convTranspose2dBackward(const Tensor<double> &input, const Tensor<double> &weight,
                                               const Tensor<double> &outputGradient, const ConvTransposeParams &params);

} // namespace convlab
