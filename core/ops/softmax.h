// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace convlab {

/// An array of any rank, seen from one of its axes: `length` cells along it, `inner` values apart, `outer` times.
struct AxisView {
    std::int64_t outer = 1, length = 1, inner = 1;

    std::int64_t count() const { return outer * length * inner; }
    bool operator==(const AxisView &) const = default;
};

/// The view of `shape` along `axis`; axes count from 0, negative ones from the end. Throws ParameterError.
AxisView axisView(const std::vector<std::int64_t> &shape, std::int64_t axis);

/// exp(x_i - max) / sum exp(x_j - max) along the axis: no overflow however large the inputs are.
std::vector<double> softmax(const std::vector<double> &values, const AxisView &axis);

/// x_i - max - log sum exp(x_j - max): exact where softmax itself would round to 0.
std::vector<double> logSoftmax(const std::vector<double> &values, const AxisView &axis);

/// dX of softmax for its result `outputs` and dL/dY: y (dy - sum y dy).
std::vector<double> softmaxBackward(const std::vector<double> &outputs, const std::vector<double> &outputGradient, const AxisView &axis);

/// dX of log-softmax for its result: dy - exp(y) sum dy.
std::vector<double> logSoftmaxBackward(const std::vector<double> &outputs, const std::vector<double> &outputGradient, const AxisView &axis);

} // namespace convlab
