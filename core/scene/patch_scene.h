// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/patch_stage.h"
#include "core/scene/scene.h"

namespace convlab {

/// What is visible at a moment of a patch embedding.
Scene patchSceneAt(const PatchStage &stage, const Moment &moment);

/// The step at which the window stands nearest to a place of the picture; -1 for frames that are no window.
int patchStepForFrame(const PatchStage &stage, int frameId, int row, int col);

} // namespace convlab
