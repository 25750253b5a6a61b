// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <vector>

namespace convlab {

/// The full true convolution of a signal of n cells as a matrix, (1,1, n + k - 1, n): entry (i, j) is kernel[i - j].
/// Throws ParameterError for an empty signal or kernel.
Tensor<double> fullToeplitzMatrix(std::int64_t n, const std::vector<double> &kernel);

/// M x for (1,1,R,C) and C numbers, added from the left to the right.
std::vector<double> matrixTimes(const Tensor<double> &matrix, const std::vector<double> &x);

} // namespace convlab
