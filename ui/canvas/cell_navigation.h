// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/canvas/scene_layout.h"

namespace convlab::ui {

enum class Direction { Left, Right, Up, Down };

/// The cell beside `from`; at a part's edge the nearest cell of the next part that way; `from` itself where
/// there is none.
CellRef neighbour(const SceneLayout &layout, const CellRef &from, Direction direction);

/// Where the keyboard starts: the first cell that can be edited, else the first cell.
CellRef firstCell(const Scene &scene, const SceneLayout &layout);

/// Whether the cell belongs to an array of the lesson's state, so that its number can be changed.
bool isEditable(const Scene &scene, const CellRef &cell);

} // namespace convlab::ui
