// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"
#include "core/ops/padding.h"
#include "core/tensor/tensor.h"

#include <vector>

namespace convlab {

/// Parameters of a 2-D cross-correlation. `flip` turns the kernel over on both spatial axes: true convolution.
struct ConvParams {
    Extent2 stride;
    Extent2 dilation;
    Padding2 padding;
    PaddingMode mode = PaddingMode::Zeros;
    std::int64_t groups = 1;
    bool flip = false;
    bool operator==(const ConvParams &) const = default;
};

AxisGeometry verticalAxis(const Shape &input, const Shape &weight, const ConvParams &params);
AxisGeometry horizontalAxis(const Shape &input, const Shape &weight, const ConvParams &params);

/// Throws ParameterError naming the first broken rule. input (N,C_in,H,W), weight (C_out,C_in/groups,kh,kw),
/// biasSize 0 (none) or C_out.
void validate(const Shape &input, const Shape &weight, std::int64_t biasSize, const ConvParams &params);

/// (N, C_out, H_out, W_out); validates, and throws TooLarge for an output above maxElements.
Shape outputShape(const Shape &input, const Shape &weight, const ConvParams &params);

/// y[n,o,i,j] = b[o] + sum_{c,m,l} x[n, c, i*s_h + m*d_h - p_top, j*s_w + l*d_w - p_left] * w[o,c,m,l].
/// The plain reference: sums run over channel, row, column in this order, in double; the bias comes last.
/// Taps on zero padding are left out (so a NaN weight on padding adds nothing); no other product is skipped.
Tensor<double> crossCorrelate2d(const Tensor<double> &input, const Tensor<double> &weight,
                                const std::vector<double> &bias, const ConvParams &params);

/// One axis: input (N,C_in,1,L), weight (C_out,C_in/groups,1,k).
struct Conv1dParams {
    std::int64_t stride = 1, dilation = 1, padLeft = 0, padRight = 0, groups = 1;
    bool flip = false;
};
Tensor<double> crossCorrelate1d(const Tensor<double> &input, const Tensor<double> &weight,
                                const std::vector<double> &bias, const Conv1dParams &params);

/// The kernel turned over on both spatial axes (channels stay).
Tensor<double> flipped(const Tensor<double> &weight);

} // namespace convlab
