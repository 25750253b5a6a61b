// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"
#include "core/tensor/tensor.h"

namespace convlab {

enum class PoolKind { Max, Average, Min, L2 };

/// Parameters of a 2-D pooling. Stride is explicit here (frameworks disagree on its default).
struct PoolParams {
    Extent2 kernel{2, 2};
    Extent2 stride{2, 2};
    Extent2 dilation;
    Padding2 padding;
    bool ceilMode = false;
    bool countIncludePad = true; ///< average only: divide by real cells + declared padding, never the overhang
    std::int64_t divisorOverride = 0; ///< average only: divide by this instead; 0: no override
    bool anyPadding = false; ///< padding may exceed half the kernel, as in ONNX
    bool operator==(const PoolParams &) const = default;
};

AxisGeometry verticalAxis(const Shape &input, const PoolParams &params);
AxisGeometry horizontalAxis(const Shape &input, const PoolParams &params);

/// Throws ParameterError; padding may be at most half the kernel, as in PyTorch, unless anyPadding.
void validate(const Shape &input, const PoolParams &params);
Shape outputShape(const Shape &input, const PoolParams &params);

/// Max pooling: the winning value and its flat h*W + w index in the plane.
struct MaxPoolResult {
    Tensor<double> values;
    Tensor<std::int64_t> argmax;
};

/// Padding counts as -infinity; ties go to the first in row-major order; NaN wins (of several the last).
/// A window whose taps all lie on padding gives -infinity and argmax -1.
MaxPoolResult maxPool2d(const Tensor<double> &input, const PoolParams &params);
/// As maxPool2d with +infinity padding and the smallest value.
MaxPoolResult minPool2d(const Tensor<double> &input, const PoolParams &params);
/// Sum of the real cells / averageDivisor; NaN where the divisor is 0.
Tensor<double> averagePool2d(const Tensor<double> &input, const PoolParams &params);
/// sqrt(sum x^2) over the window; padding adds nothing.
Tensor<double> l2Pool2d(const Tensor<double> &input, const PoolParams &params);

/// The divisor averagePool2d uses for one output cell.
std::int64_t averageDivisor(const Shape &input, const PoolParams &params, std::int64_t outRow, std::int64_t outCol);

} // namespace convlab
