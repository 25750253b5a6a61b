// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "core/trace/pool_trace.h"

namespace convlab {

inline constexpr int largestPoolShift = 8;

/// The share of outputs that change when the input moves by 0 … largestPoolShift cells, for `kinds` at the stride
/// that is set and beside it at stride 1 (or 2): once at the same place, and once beside the outputs that have only
/// moved with the input. Windows that do not slide have no stride to compare, and nothing to move along.
std::vector<Plot> poolShiftPlots(const Tensor<double> &input, const PoolSetup &setup, const std::vector<PoolKind> &kinds);

} // namespace convlab
