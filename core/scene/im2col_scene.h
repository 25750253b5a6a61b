// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/im2col_stage.h"
#include "core/scene/scene.h"

namespace convlab {

/// What is visible at one moment of an unfolding. Flights hold every entry of the current or, when the step is
/// finished, the next column that still has to travel; those fly that arrive in the moment that follows.
Scene im2colSceneAt(const Im2colStage &stage, const FoldHistory &history, const Moment &moment);

/// The step at which a window's frame stands nearest to (row, col) of the padded input; -1: another frame.
int im2colStepForFrame(const Im2colStage &stage, int frameId, int row, int col);

} // namespace convlab
