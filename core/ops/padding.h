// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <optional>

namespace convlab {

/// What stands in the cells that padding adds.
enum class PaddingMode { Zeros, Reflect, Replicate, Circular };

/// The index that a padded position reads from on an axis of `size` cells, or nothing where it reads zero.
std::optional<std::int64_t> paddedSource(std::int64_t position, std::int64_t size, PaddingMode mode);

/// Throws ParameterError for negative padding, for reflection of more than size - 1 cells (the border cell is
/// not repeated) and for circular padding of more than size cells.
void validatePadding(const Shape &input, const Padding2 &padding, PaddingMode mode);

/// The input with its padding made explicit: (N, C, H + top + bottom, W + left + right).
Tensor<double> padded(const Tensor<double> &input, const Padding2 &padding, PaddingMode mode);

} // namespace convlab
