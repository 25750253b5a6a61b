// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/parts/cell_lattice.h"
#include "ui/theme/theme.h"

class QImage;
class QPainter;

namespace convlab::ui {

/// The pixels of `source`, a part of `picture`, as crisp squares. A vector file knows no part of a picture and its readers
/// smooth what they enlarge, so it gets the part alone, enlarged by a whole factor.
void drawPixels(QPainter &painter, const QRectF &target, const QImage &picture, const QRectF &source);

/// A picture with one pixel per cell, brought to its size: averaged where cells are smaller than pixels, in hard
/// squares where they are larger.
void drawScaled(QPainter &painter, const QRectF &target, const QImage &picture, const QSizeF &cell);

/// The cells of a picture that no window reaches: faded and hatched.
void paintRemainder(QPainter &painter, const Grid &grid, const CellLattice &cells, const CellRange &range, const Theme &theme);

/// The lines between the whole tiles of a grid.
void paintTiles(QPainter &painter, const Grid &grid, const CellLattice &cells, const Theme &theme);

} // namespace convlab::ui
