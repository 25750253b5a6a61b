// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/residual_stage.h"
#include "core/trace/moment.h"

namespace convlab {

/// Micro-steps of a step: forwards one per term and one that finishes (three for a sum: skip, branch, total);
/// backwards one per element of the gradient and one that compares both chains.
int residualMicroCount(const ResidualStage &stage, int step);

Scene residualForwardSceneAt(const ResidualStage &stage, const Moment &moment);
Scene residualBackwardSceneAt(const ResidualStage &stage, const Moment &moment);

} // namespace convlab
