// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/mosaic_layout.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double dotsPerCell = 4;       // beside a grid, four dots are as wide as one cell
constexpr double largestDot = 14;
constexpr double closeDot = 5;          // dots of a close mosaic are never smaller, unless it would need more than its room
constexpr double thinnest = 3;          // a single column of dots is never thinner
constexpr double scaleBarWidth = 210;   // its words need that much

/// Dots from the first edge of so many tiles to the last; the gap behind the last one does not count.
int dotsOf(int tiles, int pitch, int tile) { return std::max(0, tiles * pitch - (pitch > tile ? 1 : 0)); }
int dotRows(const Mosaic &mosaic) { return dotsOf(mosaic.rows, mosaic.pitchOfRows(), mosaic.tileRows); }
int dotCols(const Mosaic &mosaic) { return dotsOf(mosaic.cols, mosaic.pitchOfCols(), mosaic.tileCols); }

double widthOf(const Mosaic &mosaic, double dot)
{
    return isColumn(mosaic) ? std::max(dot, thinnest) : dot * dotCols(mosaic);
}

} // namespace

bool isColumn(const Mosaic &mosaic) { return mosaic.cols == 1 && mosaic.tileCols == 1; }

double dotSize(const Mosaic &mosaic, double cell, double pixel, double closeRoom)
{
    double dot = std::min(cell / dotsPerCell, largestDot);
    if (mosaic.close)
        dot = std::max(dot, std::min(closeDot, closeRoom / std::max({dotRows(mosaic), dotCols(mosaic), 1})));
    return dot >= 3 ? std::floor(dot / pixel + 1e-6) * pixel : dot;
}

QSizeF mosaicSize(const Mosaic &mosaic, double cell, double pixel, double closeRoom)
{
    const double dot = dotSize(mosaic, cell, pixel, closeRoom);
    const QSizeF tiles(widthOf(mosaic, dot), dot * dotRows(mosaic));
    return mosaic.scale ? QSizeF(std::max(tiles.width(), scaleBarWidth), tiles.height() + scaleBarRoom) : tiles;
}

CellLattice mosaicTiles(const Mosaic &mosaic, double cell, double pixel, const QRectF &body, double closeRoom)
{
    const double dot = dotSize(mosaic, cell, pixel, closeRoom);
    CellLattice tiles;
    tiles.rows = mosaic.rows;
    tiles.cols = mosaic.cols;
    const double width = widthOf(mosaic, dot);
    tiles.cell = {isColumn(mosaic) ? width : dot * mosaic.tileCols, dot * mosaic.tileRows};
    tiles.step = {isColumn(mosaic) ? width : dot * mosaic.pitchOfCols(), dot * mosaic.pitchOfRows()};
    tiles.origin = {body.left() + (body.width() - width) / 2, body.top()};
    // Tiles with a pitch of their own stand in the middle of it, where the neighbours' dots end.
    if (mosaic.rowPitch > 0)
        tiles.origin.ry() += std::max(0.0, dot * (mosaic.rowPitch - 1 - mosaic.tileRows) / 2);
    tiles.reach = (std::min(tiles.step.width() - tiles.cell.width(), tiles.step.height() - tiles.cell.height())) / 2;
    return tiles;
}

} // namespace convlab::ui
