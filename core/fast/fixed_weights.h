// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace convlab::fast {

/// Whole numbers that stand for weights: weight ≈ unit · high + lowUnit · low.
struct FixedWeights {
    std::vector<std::int16_t> high, low;    ///< low: empty where high is enough
    double unit = 1, lowUnit = 0;
    double error = 0;                       ///< by how much a sum over levels 0..255 can be off
};

/// Sums of 255 · |high| and of 255 · |low| stay below 2³¹. `high` alone where the weights are multiples of one unit, as
/// those of most textbook kernels are, or where the sums are then within `allowed` of the true ones.
/// At most 961 weights, none larger than 1e30 in size and, if not all are 0, one that is at least 1e-30.
FixedWeights fixedWeights(const std::vector<double> &weights, double allowed);

} // namespace convlab::fast
