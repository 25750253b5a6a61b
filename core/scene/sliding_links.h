// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/scene/sliding_stage.h"

namespace convlab {

/// What meets what: an output, its window, its taps and their entries of the matrix, all of them both ways.
std::vector<Mark> slidingLinksOf(const SlidingStage &stage, const CellRef &cell);

} // namespace convlab
