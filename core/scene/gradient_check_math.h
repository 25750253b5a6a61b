// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/gradient_check_stage.h"

namespace convlab {

/// The check of one weight as set mathematics: the nudge, a loss, or the quotient.
MathLine gradientCheckMath(const GradientCheckStage &stage, int weight, GradientMicro micro);

} // namespace convlab
