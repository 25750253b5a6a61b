// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <cstdint>
#include <string>
#include <vector>

namespace convlab {

/// A float as Python prints it: the shortest digits that read back the same, "2.0", "1e-05", "nan".
std::string pythonFloat(double value);

/// How NumPy prints an array with its default options (8 digits, lines of 75 characters, "..." beyond 1000
/// elements), without a final line break. `sizes` are the array's axes; at least one.
/// Behaves as NumPy 1.24 to 2.x: one format for all elements, digits aligned at the point.
std::string numpyArray(const std::vector<double> &data, const std::vector<std::int64_t> &sizes);
std::string numpyArray(const std::vector<std::int64_t> &data, const std::vector<std::int64_t> &sizes);

/// One plane of a tensor as a matrix.
std::string numpyMatrix(const Tensor<double> &tensor, std::int64_t n = 0, std::int64_t c = 0);

} // namespace convlab
