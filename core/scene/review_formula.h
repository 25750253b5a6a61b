// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "core/scene/review_stage.h"

namespace convlab {

/// How the number of a moment is found.
Formula reviewFormula(const ReviewStage &stage, const Moment &moment);

} // namespace convlab
