// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/text/words.h"

#include <QString>

namespace convlab::ui {

/// "X Input 7×7": the name of a part.
QString partName(const Scene &scene, int part, const Words &words);

/// "X Input, row 2, column 3: 5, padding". Rows and columns count from 0 in the array's own cells, as in the
/// formulas; padding comes before 0.
QString cellName(const Scene &scene, const CellRef &cell, const Words &words);

/// The beginning of it: "X Input, row 2, column 3". Only grids have places; empty for other parts.
QString cellPlace(const Scene &scene, const CellRef &cell, const Words &words);

} // namespace convlab::ui
