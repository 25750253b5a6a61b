// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace convlab {

/// Cells added before and after one axis.
struct AxisPadding {
    std::int64_t before = 0, after = 0;
    bool operator==(const AxisPadding &) const = default;
};

/// The padding that makes the output ceil(size / stride), whatever kernel and dilation are:
/// max((ceil(size/stride) - 1) * stride + d(k-1) + 1 - size, 0) cells in all. An odd cell goes to the end when
/// `upper` (ONNX SAME_UPPER, TensorFlow SAME), else to the beginning (SAME_LOWER). Depends on the size as soon as
/// the stride exceeds 1. Throws ParameterError for values below 1.
AxisPadding samePadding(std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation, bool upper);

} // namespace convlab
