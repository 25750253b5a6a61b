// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/separable_stage.h"

namespace convlab {

/// A standard tile lights the spatial tiles that read the same input; a spatial tile also the pointwise weights that
/// mix its output; a cell of the kernel the same cell of its two summands. Symmetric.
std::vector<Mark> separableLinksOf(const SeparableStage &stage, const CellRef &cell);

} // namespace convlab
