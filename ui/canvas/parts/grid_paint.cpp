// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/grid_paint.h"

#include "ui/canvas/parts/picture_paint.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace convlab::ui {

namespace {

void paintAsPicture(QPainter &painter, const Grid &grid, const CellLattice &cells, const CellRange &range, const Theme &theme)
{
    const QRectF target = cells.span(range.firstRow, range.firstCol, range.lastRow - range.firstRow + 1,
                                     range.lastCol - range.firstCol + 1);
    drawScaled(painter, target, gridPicture(grid, range, true, theme), cells.cell);
    paintRemainder(painter, grid, cells, range, theme);
    paintTiles(painter, grid, cells, theme);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(target);
}

} // namespace

QRgb greyOf(double value)
{
    const int grey = std::isfinite(value) ? qRound(std::clamp(value, 0.0, 1.0) * 255) : 0;
    return qRgb(grey, grey, grey);
}

bool isPicture(const Grid &grid, const CellLattice &cells)
{
    return grid.style != GridStyle::Numbers || std::min(cells.cell.width(), cells.cell.height()) < smallestDrawnCell;
}

namespace {

/// Calls `pixelOf` for every element of `range` in `elements`, an array with one per cell.
template<typename Element, typename PixelOf>
void fillPixels(QImage &image, const Grid &grid, const CellRange &range, const std::vector<Element> &elements, PixelOf pixelOf)
{
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        const Element *from = elements.data() + static_cast<std::ptrdiff_t>(row) * grid.cols + range.firstCol;
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row - range.firstRow));
        std::transform(from, from + image.width(), line, pixelOf);
    }
}

QRgb opaque(std::uint32_t colour)
{
    return 0xff000000u | colour;
}

/// A picture of which everything is known and real: nothing but its pixels.
bool isPlainPicture(const Grid &grid, bool known)
{
    return grid.style == GridStyle::Image && known && grid.values && !grid.states && grid.reveal.count < 0;
}

} // namespace

QImage gridPicture(const Grid &grid, const CellRange &range, bool known, const Theme &theme)
{
    QImage image(range.lastCol - range.firstCol + 1, range.lastRow - range.firstRow + 1, QImage::Format_RGB32);
    if (isPlainPicture(grid, known)) {
        if (grid.colours)
            fillPixels(image, grid, range, *grid.colours, opaque);
        else
            fillPixels(image, grid, range, *grid.values, greyOf);
        return image;
    }
    std::array<QRgb, 2 * tintLevels + 1> tints{};
    for (int level = -tintLevels; level <= tintLevels; ++level)
        // cppcheck-suppress containerOutOfBounds ; it takes the size of the array for 2
        tints[static_cast<std::size_t>(level + tintLevels)] = theme.tint(static_cast<double>(level) / tintLevels).rgb();
    const QRgb hidden = mixed(theme.cellHidden, theme.cellBorder, 0.5).rgb();
    const QRgb padding = theme.cellHidden.rgb(), unreached = theme.hatch.rgb();
    const QRgb blank = fillOf({CellState::Blank, false, 0}, theme).rgb();
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row - range.firstRow));
        for (int col = range.firstCol; col <= range.lastCol; ++col) {
            const CellLook look = cellLook(grid, row, col, known && isKnown(grid, row, col));
            QRgb pixel = tints[static_cast<std::size_t>(look.level + tintLevels)];
            if (look.hidden)
                pixel = hidden;
            else if (look.state == CellState::Blank)
                pixel = blank;
            else if (isUnreached(look.state) && grid.style == GridStyle::Numbers)
                pixel = unreached; // pictures stay visible under the hatching
            else if (isPadding(look.state))
                pixel = padding;
            else if (grid.colours)
                pixel = opaque((*grid.colours)[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.cols) + static_cast<std::size_t>(col)]);
            else if (grid.style == GridStyle::Image)
                pixel = greyOf(valueAt(grid, row, col));
            *line++ = pixel;
        }
    }
    return image;
}

CellDrawing drawingOf(const Grid &grid, int row, int col, const DigitStyle &digits)
{
    CellDrawing drawing{cellLook(grid, row, col, true), {}, false};
    if (digits.pixels > 0 && drawing.look.state != CellState::Blank)
        drawing.text = cellText(valueAt(grid, row, col), digits).toString();
    return drawing;
}

void paintNumberCell(QPainter &painter, const QRectF &cell, const CellDrawing &drawing, const DigitStyle &digits,
                     const Theme &theme)
{
    const CellMetrics metrics = cellMetrics(cell.size());
    const QRectF body = metrics.bodyOf(cell);
    paintCell(painter, body, drawing.look, metrics.radius, metrics.border, theme);
    const bool fits = drawing.text.size() * monoAdvance * digits.pixels <= body.width();
    if (drawing.look.hidden || digits.pixels <= 0 || drawing.text.isEmpty() || !fits)
        return;
    painter.setFont(theme.monoFont(digits.pixels / theme.fontScale, drawing.bold));
    painter.setPen(digitColor(drawing.look, theme));
    painter.drawText(body, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, drawing.text);
}

void paintGrid(QPainter &painter, const Grid &grid, const CellLattice &cells, const QRectF &visible, const Theme &theme)
{
    const CellRange range = cells.within(visible);
    if (range.empty())
        return;
    if (isPicture(grid, cells)) {
        paintAsPicture(painter, grid, cells, range, theme);
        return;
    }
    const DigitStyle digits = grid.values ? digitStyle(*grid.values, cells.cell) : DigitStyle{};
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        for (int col = range.firstCol; col <= range.lastCol; ++col) {
            CellDrawing drawing{cellLook(grid, row, col, false), {}, false};
            if (isKnown(grid, row, col))
                drawing = drawingOf(grid, row, col, digits);
            paintNumberCell(painter, cells.rect(row, col), drawing, digits, theme);
        }
    }
    paintTiles(painter, grid, cells, theme);
}

} // namespace convlab::ui
