// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/pool.h"
#include "core/tensor/tensor.h"

namespace convlab {

/// The input moved to the right by `shift` cells; what leaves on the right comes back on the left, so that no new
/// number disturbs the comparison (as in Zhang, "Making Convolutional Networks Shift-Invariant Again", 2019).
Tensor<double> movedRight(const Tensor<double> &input, std::int64_t shift);

/// True where the two numbers differ by more than rounding.
bool differs(double a, double b);

/// How many numbers of `after` differ from `before` at the same place.
std::int64_t changedInPlace(const Tensor<double> &before, const Tensor<double> &after);

/// How many numbers of `after` are not those of `before` moved right by `steps` cells; the first `steps` columns have
/// nothing to be compared with and are left out.
struct MovedCount {
    std::int64_t differing = 0, compared = 0;
};
MovedCount changedBesideMoving(const Tensor<double> &before, const Tensor<double> &after, std::int64_t steps);

} // namespace convlab
