// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/random/draw.h"
#include "core/study/question.h"
#include "core/tensor/tensor.h"

#include <vector>

namespace convlab::practice {

/// A count as a number for a phrase.
constexpr double real(std::int64_t count)
{
    return static_cast<double>(count);
}

// Arrays for questions: small whole numbers, easy to compute with and hard to guess.

/// Each number in [low, high].
Tensor<double> drawnArray(Draw &draw, const Shape &shape, int low, int high);

/// Each number in [low, high] but 0.
Tensor<double> drawnNonZero(Draw &draw, const Shape &shape, int low, int high);

/// Whole numbers in [low, high], all different.
std::vector<double> drawnDistinct(Draw &draw, std::size_t count, int low, int high);
Tensor<double> drawnDistinct(Draw &draw, const Shape &shape, int low, int high);

/// Any cell of a plane of this shape.
CellAt drawnCell(Draw &draw, const Shape &shape);

/// A kernel that tells every way to hold it apart: weights in [−3, 3], none 0 unless it has more than four, different
/// from itself turned over, and from itself transposed if it is square.
Tensor<double> drawnKernel(Draw &draw, const Shape &shape);

} // namespace convlab::practice
