// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

namespace convlab::ui {

/// One end of an arrow: a cell, the part it belongs to, and the gap between that part's cells.
struct ArrowEnd {
    QRectF cell, part;
    double gap = 0;
};

/// A way from cell to cell that crosses no other cell's digits: inside a part it keeps to the gaps between rows (or
/// columns), outside it takes the free space.
struct ArrowRoute {
    QPainterPath line;      ///< ends where the head begins
    QPointF tip, direction; ///< of the head; a unit vector
};

/// Empty line if the two cells' parts lie over each other or are one.
ArrowRoute routeArrow(const ArrowEnd &from, const ArrowEnd &to, double head);

} // namespace convlab::ui
