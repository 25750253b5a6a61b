// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// Row and column numbers beside the hovered grid, or beside all of them.
void paintIndices(QPainter &painter, const StageContext &stage, const StagePointer &pointer);
/// A frame round each of these parts, in the colour of its role.
void paintLitParts(QPainter &painter, const StageContext &stage, const std::vector<int> &parts);
/// The keyboard's cell.
void paintCursor(QPainter &painter, const StageContext &stage, const CellRef &cursor);

} // namespace convlab::ui
