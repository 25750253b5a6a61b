// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/parts/cell_lattice.h"

#include <QRectF>
#include <QSizeF>

namespace convlab::ui {

inline constexpr double scaleBarRoom = 34;  ///< under a mosaic that has a scale bar
inline constexpr double mostCloseRoom = 170;    ///< for a close mosaic where there is room enough

/// One dot wide: drawn wide enough to be seen, whatever the size of its dots.
bool isColumn(const Mosaic &mosaic);

/// The distance of neighbouring dots where grid cells have the size `cell`: whole device pixels where dots are
/// large enough to be seen one by one.
/// `closeRoom`: how wide or high a close mosaic may become.
double dotSize(const Mosaic &mosaic, double cell, double pixel, double closeRoom);

/// The room that tiles and scale bar take.
QSizeF mosaicSize(const Mosaic &mosaic, double cell, double pixel, double closeRoom);

/// The tiles inside a body of that size.
CellLattice mosaicTiles(const Mosaic &mosaic, double cell, double pixel, const QRectF &body, double closeRoom);

} // namespace convlab::ui
