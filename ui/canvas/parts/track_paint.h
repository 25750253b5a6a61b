// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/parts/cell_lattice.h"
#include "ui/theme/theme.h"

class QPainter;

namespace convlab::ui {

inline constexpr double smallestTrackCell = 6; ///< below, neighbours are drawn as one run

/// State of the cell at index `col`, padding on both sides included.
CellState trackState(const Track &track, int col);
/// Corner radius of track cells of this size.
double trackRadius(const QSizeF &cell);
/// The rectangle that a marked cell fills: itself, or its share of a run.
QRectF trackCellRect(const CellLattice &cells, int col);

/// A row of cells without highlights.
void paintTrack(QPainter &painter, const Track &track, const CellLattice &cells, const QRectF &visible,
                const Theme &theme);

} // namespace convlab::ui
