// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/pool_stage.h"
#include "core/scene/scene.h"

namespace convlab {

/// The cells that answer `cell`: an output the cells of its window, an input all outputs that look at it, in every
/// pooling on show. Winners are pointed out both ways: that is where a gradient would go.
std::vector<Mark> poolLinksOf(const PoolStage &stage, const CellRef &cell);

} // namespace convlab
