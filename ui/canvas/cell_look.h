// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/grid_cells.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace convlab::ui {

inline constexpr int tintLevels = 64;           ///< steps of the value map on each side of zero
inline constexpr double smallestDrawnCell = 4;  ///< below, cells are pixels of a picture

/// Everything that decides how a cell looks, beside its size and its digits. Equal looks share one sprite.
struct CellLook {
    CellState state = CellState::Normal;
    bool hidden = false;
    int level = 0;          ///< -tintLevels .. tintLevels

    unsigned key() const
    {
        return (static_cast<unsigned>(state) << 10) | (hidden ? 1u << 9 : 0u) | static_cast<unsigned>(level + tintLevels);
    }
};

/// Gap, corner and border of cells of one size.
struct CellMetrics {
    double gapBefore = 0, gapAfter = 0;
    double radius = 0;
    bool border = false;
    QRectF bodyOf(const QRectF &cell) const { return cell.adjusted(gapBefore, gapBefore, -gapAfter, -gapAfter); }
};

CellMetrics cellMetrics(const QSizeF &cell);

bool isPadding(CellState state);
bool isUnreached(CellState state);

/// Whether the cell waits for a number from the learner.
bool isAsked(const Grid &grid, int row, int col);
CellLook cellLook(const Grid &grid, int row, int col, bool known);
double valueAt(const Grid &grid, int row, int col);

/// Equal contents count as equal: a new run brings new arrays with mostly the same states.
bool sameStates(const Grid &a, const Grid &b);

QColor fillOf(const CellLook &look, const Theme &theme);
/// The colour of digits on that cell.
QColor digitColor(const CellLook &look, const Theme &theme);

/// Fill, frame, dashes, hatching, the dot of a hidden cell; no digits. `body` is the cell without its gap.
void paintCell(QPainter &painter, const QRectF &body, const CellLook &look, double radius, bool border,
               const Theme &theme);

} // namespace convlab::ui
