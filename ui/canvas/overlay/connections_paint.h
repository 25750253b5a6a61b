// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// Translucent bands between runs of cells; they lie below the cells' highlights.
void paintRibbons(QPainter &painter, const StageContext &stage);
/// Lines with a head, from cell to cell.
void paintArrows(QPainter &painter, const StageContext &stage);
/// Measures over or under runs of columns.
void paintBrackets(QPainter &painter, const StageContext &stage);

} // namespace convlab::ui
