// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/count_stage.h"

namespace convlab {

/// What has been counted at one moment: tiles come one filter at a time, the dense layer grows until it leaves its
/// window and a scale bar says how much of it is seen.
Scene countSceneAt(const CountStage &stage, const Moment &moment);

/// How many weights a tile holds, and a filter; empty for cells without a count of their own.
Formula countFormulaOf(const CountStage &stage, const CellRef &cell);

} // namespace convlab
