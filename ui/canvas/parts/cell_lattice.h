// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <utility>

namespace convlab::ui {

/// A rectangle of cells, both ends included; empty when a last index is before its first.
struct CellRange {
    int firstRow = 0, lastRow = -1, firstCol = 0, lastCol = -1;
    bool empty() const { return lastRow < firstRow || lastCol < firstCol; }
    bool contains(int row, int col) const
    {
        return row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol;
    }
    bool operator==(const CellRange &) const = default;
};

/// Equally spaced cells: the geometry that grids, tracks and bars share. Columns count from `firstCol`
/// (negative for the leading padding of a track).
struct CellLattice {
    QPointF origin;     ///< top left corner of cell (0, firstCol)
    QSizeF step;        ///< distance between neighbours
    QSizeF cell;        ///< extent of one cell; equals step where cells touch
    int rows = 0, cols = 0, firstCol = 0;
    double reach = 0;   ///< how far beside a cell a pointer still hits it

    bool contains(int row, int col) const
    {
        return row >= 0 && row < rows && col >= firstCol && col < firstCol + cols;
    }
    QRectF rect(int row, int col) const { return span(row, col, 1, 1); }
    /// A run of cells, at fractional places too: windows glide.
    QRectF span(double row, double col, double rowCount, double colCount) const;
    QRectF bounds() const;
    /// (row, col) of the cell under `position`.
    std::optional<std::pair<int, int>> at(const QPointF &position) const;
    /// The cells that touch `area`.
    CellRange within(const QRectF &area) const;
    CellLattice transformed(double factor, const QPointF &offset) const;
    bool operator==(const CellLattice &) const = default;
};

} // namespace convlab::ui
