// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "core/scene/im2col_stage.h"

namespace convlab {

/// The arithmetic of one moment:
/// a column and the memory address of each entry, "X_col[:,1] = 2 @1, 3 @2, 5 @4, 6 @5";
/// the product of a kernel row with it, "Y[0,1] = 1·2 + 2·3 + … = −1";
/// or what its way back changes, "S[0,1] = 2 + 2 = 4".
/// `sumsBefore`: the sums of every channel before this step (col2im only).
Formula im2colFormula(const Im2colStage &stage, const Im2colEvent &event, const std::vector<FoldHistory::Values> &sumsBefore);

/// The arithmetic of a cell whichever step plays: an output its sum, an entry its origin, a folded sum its copies.
Formula im2colFormulaOf(const Im2colStage &stage, const Im2colStage::Place &place);

} // namespace convlab
