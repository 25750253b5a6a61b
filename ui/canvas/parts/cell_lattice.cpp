// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/cell_lattice.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

QRectF CellLattice::span(double row, double col, double rowCount, double colCount) const
{
    return {origin.x() + (col - firstCol) * step.width(), origin.y() + row * step.height(),
            (colCount - 1) * step.width() + cell.width(), (rowCount - 1) * step.height() + cell.height()};
}

QRectF CellLattice::bounds() const
{
    return rows > 0 && cols > 0 ? span(0, firstCol, rows, cols) : QRectF(origin, QSizeF(0, 0));
}

std::optional<std::pair<int, int>> CellLattice::at(const QPointF &position) const
{
    if (rows <= 0 || cols <= 0 || step.width() <= 0 || step.height() <= 0)
        return std::nullopt;
    // A cell owns half of the space to its neighbours; how much of it counts is `reach`.
    const double x = position.x() - origin.x() + (step.width() - cell.width()) / 2;
    const double y = position.y() - origin.y() + (step.height() - cell.height()) / 2;
    const int col = firstCol + static_cast<int>(std::floor(x / step.width()));
    const int row = static_cast<int>(std::floor(y / step.height()));
    if (!contains(row, col) || !rect(row, col).adjusted(-reach, -reach, reach, reach).contains(position))
        return std::nullopt;
    return std::pair{row, col};
}

CellRange CellLattice::within(const QRectF &area) const
{
    if (rows <= 0 || cols <= 0 || !bounds().intersects(area))
        return {};
    const auto first = [](double distance, double stride, int count) {
        return std::clamp(static_cast<int>(std::floor(distance / stride)), 0, count - 1);
    };
    CellRange range;
    range.firstCol = firstCol + first(area.left() - origin.x(), step.width(), cols);
    range.lastCol = firstCol + first(area.right() - origin.x(), step.width(), cols);
    range.firstRow = first(area.top() - origin.y(), step.height(), rows);
    range.lastRow = first(area.bottom() - origin.y(), step.height(), rows);
    return range;
}

CellLattice CellLattice::transformed(double factor, const QPointF &offset) const
{
    CellLattice result = *this;
    result.origin = origin * factor + offset;
    result.step = step * factor;
    result.cell = cell * factor;
    return result;
}

} // namespace convlab::ui
