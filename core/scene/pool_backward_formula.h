// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "core/scene/pool_backward_stage.h"

namespace convlab {

/// What a window's gradient does at a micro-step, for each pooling on show:
/// "dX[0,1] | max 0 + 0 = 0 | avg 0.25 + 1 / 4 = 0.5 | …" while a cell gets its share.
Formula poolBackwardFormula(const PoolBackwardStage &stage, int step, const PoolBackMicro &micro);

/// All that one cell of dX gets, from every window that looks at it: "dX[1,1] = 1 + 2 = 3".
Formula poolGradientFormula(const PoolBackwardStage &stage, const CellRef &cell);

} // namespace convlab
