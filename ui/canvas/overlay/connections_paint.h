// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// Translucent bands between runs of cells; they lie below the cells' highlights. `strength` scales opacity.
void paintRibbons(QPainter &painter, const StageContext &stage, double strength = 1);
/// The words of tracks once more, where a ribbon lies over them.
void paintCoveredTitles(QPainter &painter, const StageContext &stage);
/// Lines with a head, from cell to cell.
void paintArrows(QPainter &painter, const StageContext &stage);

} // namespace convlab::ui
