// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/ruler_stage.h"
#include "core/scene/scene.h"

namespace convlab {

/// The rulers when every window up to `stop` is counted.
Scene rulerSceneAt(const RulerStage &stage, int stop);

/// A window and its output, both ways, on each ruler alone.
std::vector<Mark> rulerLinksOf(const RulerStage &stage, const CellRef &cell);

/// The size formula with its numbers: room, quotient, floor, plus one.
Formula sizeFormula(const RulerStage &stage);
/// Where the window of an output begins.
Formula stopFormula(const RulerStage &stage, const CellRef &cell);

} // namespace convlab
