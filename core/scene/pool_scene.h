// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/pool_stage.h"
#include "core/scene/scene.h"
#include "core/trace/moment.h"

namespace convlab {

/// What is visible at one moment of a pooling. Pure. Winners keep their mark, and in small runs their arrow.
Scene poolSceneAt(const PoolStage &stage, const Moment &moment);

/// The step at which the window (frame 0) stands nearest to (row, col) of the padded input; -1: another frame.
int poolStepForFrame(const PoolStage &stage, int frameId, int row, int col);

} // namespace convlab
