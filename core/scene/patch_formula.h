// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "core/scene/patch_stage.h"

namespace convlab {

/// What happens at a moment written out: a pixel that becomes an entry, the sum of the linear layer as far as it has
/// come; on pictures the number of patches and of parameters.
Formula patchFormula(const PatchStage &stage, const PatchEvent &event);

/// The arithmetic of one cell, whichever step plays; empty for cells that are given.
Formula patchFormulaOf(const PatchStage &stage, const CellRef &cell);

} // namespace convlab
