// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/scene/sliding_stage.h"
#include "core/trace/moment.h"

namespace convlab {

/// One moment of a 1-D cross-correlation.
Scene slidingSceneAt(const SlidingStage &stage, const Moment &moment);

} // namespace convlab
