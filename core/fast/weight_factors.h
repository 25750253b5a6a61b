// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <vector>

namespace convlab::fast {

/// A column times a row: one part of a matrix of weights.
struct WeightFactor {
    std::vector<double> column, row;
};

/// Factors whose products add up to the weights, as many as the rank of the matrix: none if all are 0. By elimination
/// with complete pivoting; what is no larger than the rounding of the largest weight counts as 0.
std::vector<WeightFactor> weightFactors(const PictureKernel &kernel);

} // namespace convlab::fast
