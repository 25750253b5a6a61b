// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_stage.h"
#include "core/scene/scene.h"

namespace convlab {

/// What a stage with a matrix adds to the links of a cell: for a cell of the grids the cells of the matrix that
/// meet it in some product; for a cell of the matrix everything it meets, itself as Origin first. Both ways.
std::vector<Mark> convMatrixLinksOf(const ConvStage &stage, const CellRef &cell);

} // namespace convlab
