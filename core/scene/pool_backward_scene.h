// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/pool_backward_stage.h"
#include "core/trace/moment.h"

namespace convlab {

/// What is visible at one moment of the way back. Pure. In small runs the arrows of the last windows stay.
Scene poolBackwardSceneAt(const PoolBackwardStage &stage, const Moment &moment);

/// The cells that answer `cell`: dY the cells of dX that it gives something to and the window on X; dX what gives
/// to it; the same place on all planes.
std::vector<Mark> poolBackwardLinksOf(const PoolBackwardStage &stage, const CellRef &cell);

} // namespace convlab
