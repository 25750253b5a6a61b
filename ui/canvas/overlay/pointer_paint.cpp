// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/pointer_paint.h"

#include "ui/canvas/cell_look.h"
#include "ui/canvas/overlay/glow.h"
#include "ui/theme/line_strength.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double indexPixels = 10;

/// Shows each n-th number, so that neighbours do not touch.
int stride(double distance, double needed)
{
    for (const int n : {1, 2, 5, 10, 20, 50, 100})
        if (distance * n >= needed)
            return n;
    return 200;
}

void paintGridIndices(QPainter &painter, const StageContext &stage, const Grid &grid, const CellLattice &cells, const CellRef &hovered)
{
    const QFont plain = stage.theme.monoFont(indexPixels), bold = stage.theme.monoFont(indexPixels, true);
    const QFontMetricsF metrics(plain);
    const double height = metrics.height();
    const CellRange seen = cells.within(stage.layout.area);
    // Numbers count the array's own cells: padding comes before 0.
    const int rowOffset = grid.source.name.empty() ? 0 : grid.source.rowOffset;
    const int colOffset = grid.source.name.empty() ? 0 : grid.source.colOffset;
    const double widest = metrics.horizontalAdvance(QString::number(std::max(grid.rows, grid.cols)));
    const auto draw = [&](const QRectF &place, int index, bool strong, Qt::Alignment alignment) {
        painter.setFont(strong ? bold : plain);
        painter.setPen(strong ? stage.theme.role(grid.role).text : stage.theme.textMuted);
        painter.drawText(place, static_cast<int>(alignment) | Qt::TextDontClip, QString::number(index).replace(QLatin1Char('-'), QChar(0x2212)));
    };
    const int everyCol = stride(cells.step.width(), widest + 4), everyRow = stride(cells.step.height(), height);
    for (int col = seen.firstCol; col <= seen.lastCol; ++col) {
        const bool strong = col == hovered.col && hovered.valid();
        const QRectF cell = cells.rect(0, col);
        if (strong || (col - colOffset) % everyCol == 0)
            draw({cell.left(), cell.top() - height + 0.5, cell.width(), height}, col - colOffset, strong, Qt::AlignCenter);
    }
    for (int row = seen.firstRow; row <= seen.lastRow; ++row) {
        const bool strong = row == hovered.row && hovered.valid();
        const QRectF cell = cells.rect(row, 0);
        if (strong || (row - rowOffset) % everyRow == 0)
            draw({cell.left() - 34, cell.top(), 30, cell.height()}, row - rowOffset, strong, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

void paintIndices(QPainter &painter, const StageContext &stage, const StagePointer &pointer)
{
    for (int part = 0; part < static_cast<int>(stage.now.parts.size()); ++part) {
        const Grid *grid = stage.grid(part);
        const bool here = pointer.hovered.part == part;
        if (grid && (here || pointer.indices))
            paintGridIndices(painter, stage, *grid, stage.box(part)->cells, here ? pointer.hovered : CellRef());
    }
}

void paintLitParts(QPainter &painter, const StageContext &stage, const std::vector<int> &parts)
{
    constexpr double outset = 5, radius = 8, reach = 8;
    for (const int part : parts) {
        const PartBox *box = stage.box(part);
        if (!box || box->body.isEmpty())
            continue;
        const QColor color = stage.theme.role(roleOf(stage.now.parts[static_cast<std::size_t>(part)])).strong;
        const QRectF frame = box->body.adjusted(-outset, -outset, outset, outset).intersected(stage.layout.area.adjusted(2, 2, -2, -2));
        paintGlow(painter, frame, radius, color, reach);
        paintOutline(painter, frame, radius, color, 2);
    }
}

void paintCursor(QPainter &painter, const StageContext &stage, const CellRef &cursor)
{
    const QRectF cell = stage.layout.cellRect(cursor);
    if (cell.isEmpty())
        return;
    const double radius = cellMetrics(cell.size()).radius + 2;
    const QRectF outer = cell.adjusted(-3, -3, 3, 3);
    paintOutline(painter, cell.adjusted(-1, -1, 1, 1), radius, stage.theme.canvas, 1.5);
    paintOutline(painter, outer, radius + 1.5, stage.theme.focus, focusWidth(stage.theme));
}

} // namespace convlab::ui
