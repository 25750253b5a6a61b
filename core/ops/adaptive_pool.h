// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/pool.h"

namespace convlab {

/// Input cells [first, end) of one axis.
struct CellRange {
    std::int64_t first = 0, end = 1;
    std::int64_t count() const { return end - first; }
    bool operator==(const CellRange &) const = default;
};

/// What output `out` of `outputs` sees of `size` cells: from floor(out * n / o) up to, but without,
/// ceil((out + 1) * n / o). Never empty; neighbours overlap where o does not divide n.
CellRange adaptiveRange(std::int64_t size, std::int64_t outputs, std::int64_t out);

/// (N, C, outputs): throws ParameterError for sizes below 1 and for a result above maxElements.
Shape adaptivePoolShape(const Shape &input, const Extent2 &outputs);

/// Pooling with a given output size instead of a window size. Throws ParameterError.
MaxPoolResult adaptiveMaxPool2d(const Tensor<double> &input, const Extent2 &outputs);
Tensor<double> adaptiveAveragePool2d(const Tensor<double> &input, const Extent2 &outputs);

/// dX of adaptive average pooling: each output's gradient, divided by the cells of its window, goes to all of them.
/// (That of the maximum is maxPool2dBackward.) The output's size is that of its gradient.
Tensor<double> adaptiveAveragePool2dBackward(const Shape &input, const Tensor<double> &outputGradient);

} // namespace convlab
