// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/blocks_paint.h"

#include <QPainter>

#include <algorithm>

namespace convlab::ui {

namespace {

void paintLines(QPainter &painter, const CellLattice &cells, const Blocks &blocks, const QColor &color, double width)
{
    const QRectF bounds = cells.bounds();
    painter.setPen(QPen(color, width));
    for (int row = blocks.rows; blocks.rows > 0 && row < cells.rows; row += blocks.rows) {
        const double y = cells.rect(row, 0).top() - 0.5;
        painter.drawLine(QPointF(bounds.left(), y), QPointF(bounds.right(), y));
    }
    for (int col = blocks.cols; blocks.cols > 0 && col < cells.cols; col += blocks.cols) {
        const double x = cells.rect(0, col).left() - 0.5;
        painter.drawLine(QPointF(x, bounds.top()), QPointF(x, bounds.bottom()));
    }
}

} // namespace

void paintBlocks(QPainter &painter, const StageContext &stage)
{
    for (int part = 0; part < static_cast<int>(stage.now.parts.size()); ++part) {
        const Grid *grid = stage.grid(part);
        if (!grid || (grid->blocks == Blocks{} && grid->outerBlocks == Blocks{}))
            continue;
        const CellLattice &cells = stage.box(part)->cells;
        const double side = std::min(cells.cell.width(), cells.cell.height());
        paintLines(painter, cells, grid->blocks, stage.theme.borderStrong, side < 6 ? 0.6 : 1);
        paintLines(painter, cells, grid->outerBlocks, stage.theme.text, side < 6 ? 1.2 : 2);
    }
}

} // namespace convlab::ui
