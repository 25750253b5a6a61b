// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/same_padding.h"
#include "core/tensor/shape.h"

namespace convlab {

/// Padding by name instead of by numbers.
enum class AutoPadding {
    SameUpper,  ///< ceil(n / s) outputs, an odd cell at the end: TensorFlow's SAME, ONNX's SAME_UPPER
    SameLower,  ///< the same with the odd cell at the beginning
    Full,       ///< d(k-1) cells on both sides: every window with at least one tap on the input
    Valid,      ///< none
};

/// What the name comes to on one axis. Throws ParameterError for values below 1.
AxisPadding autoPadding(AutoPadding rule, std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation);

/// On both axes of an input of `size` cells.
Padding2 autoPadding(AutoPadding rule, const Extent2 &size, const Extent2 &kernel, const Extent2 &stride, const Extent2 &dilation);

} // namespace convlab
