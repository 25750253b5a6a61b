// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/prediction.h"
#include "core/trace/receptive_field_trace.h"

namespace convlab {

/// How large the field is behind a layer, or, at every second layer that has a stride, how far the jump is.
std::optional<Prediction> fieldPredictionAt(const ReceptiveFieldTrace &trace, Axis axis, int step);

} // namespace convlab
