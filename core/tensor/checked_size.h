// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

namespace convlab {

/// a * b of two counts (both >= 0); throws ParameterError(TooLarge) where 64 bits do not hold it.
std::int64_t checkedProduct(std::int64_t a, std::int64_t b);

/// shape.count(), or ParameterError(TooLarge) above maxElements. Sizes must not be negative.
std::int64_t checkedCount(const Shape &shape);

/// Throws ParameterError(ShapeMismatch) when the number of values is not what the shape says.
void requireFilled(const Shape &shape, std::size_t values);

template<typename T>
void requireFilled(const Tensor<T> &tensor)
{
    requireFilled(tensor.shape, tensor.data.size());
}

} // namespace convlab
