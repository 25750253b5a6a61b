// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/fewest_weights.h"
#include "core/scene/label.h"
#include "core/trace/receptive_field_trace.h"

namespace convlab {

/// Judges a stack that is to reach a receptive field of `target` cells with as few weights as possible: what is
/// missing, or how its weights compare with the fewest there are, with the same means (stride, dilation) and with all.
/// Square convolutions alone count: pooling has no weights, so that any size would be free.
Label judgeTarget(const ReceptiveFieldTrace &trace, int target);

} // namespace convlab
