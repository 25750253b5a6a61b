// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "core/scene/pool_stage.h"

namespace convlab {

/// One output cell with its numbers, as far as `micro` has come, for each pooling on show:
/// "max(1, 3, 4, 6) = 6 | avg = (1 + 3 + 4 + 6) / 4 = 3.5 | min = 1 | L2 = 7.87". What was written out before
/// is not repeated: the third and fourth show their results only.
Formula poolFormula(const PoolStage &stage, const OutputCell &cell, const PoolMicro &micro);

/// The finished arithmetic of one of the poolings on show, written out.
Formula poolFormula(const PoolStage &stage, int shown, const OutputCell &cell);

} // namespace convlab
