// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/cell_digits.h"
#include "ui/canvas/cell_look.h"
#include "ui/canvas/parts/cell_lattice.h"

#include <QImage>

namespace convlab::ui {

/// True when the cells of this grid are drawn as pixels of one picture.
bool isPicture(const Grid &grid, const CellLattice &cells);

/// One pixel per cell of `range`; hidden cells plain.
QImage gridPicture(const Grid &grid, const CellRange &range, bool known, const Theme &theme);

/// A grid drawn cell by cell, on any device: exports, and the reference for the cached pictures on screen.
void paintGrid(QPainter &painter, const Grid &grid, const CellLattice &cells, const QRectF &visible, const Theme &theme);

/// One cell with its digits: cells that stand out, travel or are being written.
struct CellDrawing {
    CellLook look;
    QString text;
    bool bold = false;
};
void paintNumberCell(QPainter &painter, const QRectF &cell, const CellDrawing &drawing, const DigitStyle &digits,
                     const Theme &theme);

/// The drawing of a known cell of `grid`.
CellDrawing drawingOf(const Grid &grid, int row, int col, const DigitStyle &digits);

/// Colour of a grey value of a picture, 0 to 1.
QRgb greyOf(double value);

} // namespace convlab::ui
