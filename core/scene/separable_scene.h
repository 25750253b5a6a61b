// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/separable_stage.h"

namespace convlab {

/// Both pipelines after the same amount of work, or the factorised kernel.
Scene separableSceneAt(const SeparableStage &stage, const Moment &moment);

/// K[i,j] as approximation plus residual; empty for other cells.
Formula separableFormulaOf(const SeparableStage &stage, const CellRef &cell);

} // namespace convlab
