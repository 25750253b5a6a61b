// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/picture_paint.h"

#include "ui/canvas/cell_look.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int crispPixel = 2;   ///< pixels of a file for each device-independent one where a picture is enlarged

constexpr double fading = 0.62;         // of a picture under its hatching
constexpr double hatchDistance = 6;
constexpr double mixedCell = 0.5;       // smaller cells are averaged before they are drawn
constexpr double smallestTile = 4;      // in pixels; closer lines would hide the picture

/// The unreached cells of `range` as rectangles: one run per row, equal runs of neighbouring rows in one.
QRegion unreachedRegion(const Grid &grid, const CellRange &range)
{
    QRegion region;
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        int first = range.firstCol;
        while (first <= range.lastCol) {
            int end = first;
            while (end <= range.lastCol && isUnreached(stateAt(grid, row, end)))
                ++end;
            if (end > first)
                region += QRect(first, row, end - first, 1);
            first = std::max(end, first + 1);
        }
    }
    return region;
}

void hatch(QPainter &painter, const QRectF &area, const Theme &theme)
{
    QColor veil = theme.canvas;
    veil.setAlphaF(static_cast<float>(fading));
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hatch, 1));
    // Counted from the origin, so that neighbouring areas share their lines.
    const double first = std::floor((area.left() + area.top()) / hatchDistance) * hatchDistance;
    for (double sum = first; sum < area.right() + area.bottom(); sum += hatchDistance)
        painter.drawLine(QPointF(sum - area.top(), area.top()), QPointF(sum - area.bottom(), area.bottom()));
    painter.restore();
}

} // namespace

void drawPixels(QPainter &painter, const QRectF &target, const QImage &picture, const QRectF &source)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() == QPaintEngine::Raster || source.isEmpty()) {
        painter.drawImage(target, picture, source);
        return;
    }
    const double larger = std::max(target.width() / source.width(), target.height() / source.height());
    const int factor = std::clamp(static_cast<int>(std::ceil(crispPixel * larger)), 1, crispPixel * 16);
    const QImage part = picture.copy(source.toRect());
    painter.drawImage(target, larger < 1 ? part : part.scaled(part.size() * factor));
}

void drawScaled(QPainter &painter, const QRectF &target, const QImage &picture, const QSizeF &cell)
{
    const bool shrunk = cell.width() < 1 || cell.height() < 1;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, shrunk);
    const QSize size = (target.size() * painter.deviceTransform().m11()).toSize();
    if (std::min(cell.width(), cell.height()) < mixedCell && !size.isEmpty())
        painter.drawImage(target, picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    else
        drawPixels(painter, target, picture, picture.rect());
    painter.restore();
}

void paintRemainder(QPainter &painter, const Grid &grid, const CellLattice &cells, const CellRange &range, const Theme &theme)
{
    if (!grid.states || grid.style == GridStyle::Numbers)
        return;
    for (const QRect &run : unreachedRegion(grid, range))
        hatch(painter, cells.span(run.top(), run.left(), run.height(), run.width()), theme);
}

void paintTiles(QPainter &painter, const Grid &grid, const CellLattice &cells, const Theme &theme)
{
    const Tiles &tiles = grid.tiles;
    if (!tiles.given() || std::min(tiles.cols * cells.step.width(), tiles.rows * cells.step.height()) < smallestTile)
        return;
    const bool picture = grid.style != GridStyle::Numbers;
    const QColor apart = grid.style == GridStyle::Image ? theme.canvas : theme.borderStrong;
    const int rows = grid.rows / tiles.rows * tiles.rows, cols = grid.cols / tiles.cols * tiles.cols;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    // A picture falls apart into its tiles; between numbers the gaps are there already.
    painter.setPen(QPen(picture ? apart : mixed(theme.canvas, theme.role(grid.role).strong, 0.7), picture ? 1 : 2));
    const QRectF whole = cells.span(0, 0, rows, cols);
    for (int row = tiles.rows; row < grid.rows && row <= rows; row += tiles.rows) {
        const double y = cells.span(row, 0, 1, 1).top();
        painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y));
    }
    for (int col = tiles.cols; col < grid.cols && col <= cols; col += tiles.cols) {
        const double x = cells.span(0, col, 1, 1).left();
        painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()));
    }
    painter.restore();
}

} // namespace convlab::ui
