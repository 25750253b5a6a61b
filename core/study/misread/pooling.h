// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/pool.h"
#include "core/study/misread/settings.h"

#include <vector>

namespace convlab::practice {

/// Everything that goes into a pooling.
struct PoolTask {
    Tensor<double> input;
    PoolParams params;
    PoolKind kind = PoolKind::Max;

    Tensor<double> result() const;
};

/// The real cells of one window, row-major.
std::vector<double> windowCells(const PoolTask &task, std::int64_t row, std::int64_t col);

/// What somebody with a misconception computes instead.
namespace misread {

PoolTask maxForAverage(PoolTask task);                      ///< the other one of both
PoolTask otherDivisor(PoolTask task);                       ///< padding counts where it should not, or the other way round
PoolTask sumNotAveraged(PoolTask task);                     ///< divided by 1
Tensor<double> maxPaddedWithZero(const PoolTask &task);     ///< zeros compete
/// Backwards through a maximum as through a mean of the same windows.
Tensor<double> gradientToAll(const PoolTask &task, const Tensor<double> &outputGradient);
/// Backwards through a mean, every cell getting all of it.
Tensor<double> gradientNotDivided(const PoolTask &task, const Tensor<double> &outputGradient);

} // namespace misread

} // namespace convlab::practice
