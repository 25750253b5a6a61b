// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "core/scene/sliding_stage.h"

namespace convlab {

/// The sum that micro-step `micro` of output `out` has so far.
double slidingSum(const SlidingStage &stage, int out, const ConvMicro &micro);

/// y[out] = x · w + x · w … = the sum so far.
Formula slidingFormula(const SlidingStage &stage, int out, const ConvMicro &micro);

} // namespace convlab
