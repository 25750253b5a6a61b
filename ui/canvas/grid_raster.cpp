// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/grid_raster.h"

#include "ui/canvas/parts/grid_paint.h"
#include "ui/canvas/parts/picture_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace convlab::ui {

namespace {

/// Copies `sprite` to `at`, clipped to the target. Both are opaque 32-bit pictures.
void blit(QImage &target, const QPoint &at, const QImage &sprite)
{
    const QRect place = QRect(at, sprite.size()).intersected(target.rect());
    if (place.isEmpty())
        return;
    const auto bytes = static_cast<std::size_t>(place.width()) * sizeof(QRgb);
    for (int y = place.top(); y <= place.bottom(); ++y) {
        const uchar *from = sprite.constScanLine(y - at.y()) + (place.left() - at.x()) * static_cast<int>(sizeof(QRgb));
        std::memcpy(target.scanLine(y) + place.left() * static_cast<int>(sizeof(QRgb)), from, bytes);
    }
}

} // namespace

void GridRaster::update(const Grid &grid, const CellLattice &cells, const DigitStyle &digits, const QRectF &seen,
                        double ratio, const Theme &theme, int themeVersion)
{
    const Frame frame{cells, seen, ratio, grid.tintScale, grid.style, grid.tiles, themeVersion, isPicture(grid, cells) ? DigitStyle{} : digits};
    if (frame != m_frame) {
        m_frame = frame;
        redraw(grid, theme);
    } else if (grid.values != m_values || grid.states != m_states || grid.colours != m_colours) {
        redrawChanges(grid, theme);
    }
    m_values = grid.values;
    m_states = grid.states;
    m_colours = grid.colours;
    if (grid.reveal.count >= 0 && m_hidden.isNull() && !m_pixels.isEmpty())
        drawHidden(grid, theme);
}

int GridRaster::deviceX(int col) const
{
    return static_cast<int>(std::lround((m_frame.cells.origin.x() + col * m_frame.cells.step.width()) * m_frame.ratio)) - m_pixels.left();
}

int GridRaster::deviceY(int row) const
{
    return static_cast<int>(std::lround((m_frame.cells.origin.y() + row * m_frame.cells.step.height()) * m_frame.ratio)) - m_pixels.top();
}

void GridRaster::redraw(const Grid &grid, const Theme &theme)
{
    const double ratio = m_frame.ratio;
    const QRectF visible = m_frame.cells.bounds().intersected(m_frame.seen);
    m_range = m_frame.cells.within(visible);
    m_pixels = m_range.empty() ? QRect() : QRectF(visible.topLeft() * ratio, visible.size() * ratio).toAlignedRect();
    m_sprites.clear();
    m_hidden = {};
    if (m_pixels.isEmpty()) {
        m_known = {};
        return;
    }
    if (m_known.size() != m_pixels.size())
        m_known = QImage(m_pixels.size(), QImage::Format_RGB32);
    m_known.fill(theme.canvas);
    if (isPicture(grid, m_frame.cells)) {
        drawPicture(grid, theme);
        return;
    }
    if (m_frame.digits.pixels > 0)
        m_stamps.setFont(theme.monoFont(m_frame.digits.pixels * ratio / theme.fontScale));
    for (int row = m_range.firstRow; row <= m_range.lastRow; ++row) {
        for (int col = m_range.firstCol; col <= m_range.lastCol; ++col)
            drawCell(m_known, grid, row, col, true, theme);
    }
    drawTiles(grid, theme);
}

void GridRaster::redrawChanges(const Grid &grid, const Theme &theme)
{
    const bool comparable = m_values && grid.values && m_values->size() == grid.values->size();
    if (!comparable || isPicture(grid, m_frame.cells)) {
        redraw(grid, theme);
        return;
    }
    Grid old = grid;
    old.values = m_values;
    old.states = m_states;
    if (!sameStates(grid, old))
        m_hidden = {};
    for (int row = m_range.firstRow; row <= m_range.lastRow; ++row) {
        for (int col = m_range.firstCol; col <= m_range.lastCol; ++col) {
            if (valueAt(grid, row, col) != valueAt(old, row, col) || stateAt(grid, row, col) != stateAt(old, row, col))
                drawCell(m_known, grid, row, col, true, theme);
        }
    }
    drawTiles(grid, theme);
}

/// On the known cells, in the stage's own coordinates.
void GridRaster::drawTiles(const Grid &grid, const Theme &theme)
{
    if (!grid.tiles.given() && !grid.states)
        return;
    QPainter painter(&m_known);
    painter.translate(-m_pixels.topLeft());
    painter.scale(m_frame.ratio, m_frame.ratio);
    paintRemainder(painter, grid, m_frame.cells, m_range, theme);
    paintTiles(painter, grid, m_frame.cells, theme);
}

void GridRaster::drawPicture(const Grid &grid, const Theme &theme)
{
    Grid whole = grid;
    whole.reveal = {};
    const QRectF target(deviceX(m_range.firstCol), deviceY(m_range.firstRow),
                        deviceX(m_range.lastCol + 1) - deviceX(m_range.firstCol),
                        deviceY(m_range.lastRow + 1) - deviceY(m_range.firstRow));
    QPainter painter(&m_known);
    const QSizeF cell = m_frame.cells.cell * m_frame.ratio;
    drawScaled(painter, target, gridPicture(whole, m_range, true, theme), cell);
    painter.end();
    drawTiles(grid, theme);
}

void GridRaster::drawHidden(const Grid &grid, const Theme &theme)
{
    m_hidden = QImage(m_pixels.size(), QImage::Format_RGB32);
    m_hidden.fill(theme.canvas);
    if (isPicture(grid, m_frame.cells)) {
        m_hidden.fill(mixed(theme.cellHidden, theme.cellBorder, 0.5));
        return;
    }
    for (int row = m_range.firstRow; row <= m_range.lastRow; ++row) {
        for (int col = m_range.firstCol; col <= m_range.lastCol; ++col)
            drawCell(m_hidden, grid, row, col, false, theme);
    }
}

void GridRaster::drawCell(QImage &target, const Grid &grid, int row, int col, bool known, const Theme &theme)
{
    const bool shown = known && stateAt(grid, row, col) != CellState::Asked;
    const CellLook look = cellLook(grid, row, col, shown);
    const QImage &picture = sprite(look, theme);
    const QPoint at(deviceX(col), deviceY(row));
    blit(target, at, picture);
    if (!shown || m_frame.digits.pixels <= 0 || !grid.values || look.state == CellState::Blank)
        return;
    const CellMetrics metrics = cellMetrics(m_frame.cells.cell);
    const QSizeF size = QSizeF(picture.size()) / m_frame.ratio;
    const QRectF body = metrics.bodyOf({QPointF(0, 0), size});
    const QRect place = QRectF(body.topLeft() * m_frame.ratio + QPointF(at), body.size() * m_frame.ratio).toRect();
    m_stamps.draw(target, place, cellText(valueAt(grid, row, col), m_frame.digits), digitColor(look, theme).rgb());
}

const QImage &GridRaster::sprite(const CellLook &look, const Theme &theme)
{
    QImage &picture = m_sprites[look.key()];
    if (!picture.isNull())
        return picture;
    const QSizeF size = m_frame.cells.cell * m_frame.ratio;
    picture = QImage(std::max(1, static_cast<int>(size.width() + 1e-6)), std::max(1, static_cast<int>(size.height() + 1e-6)),
                     QImage::Format_RGB32);
    picture.fill(theme.canvas);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_frame.ratio, m_frame.ratio);
    const CellMetrics metrics = cellMetrics(m_frame.cells.cell);
    paintCell(painter, metrics.bodyOf({QPointF(0, 0), QSizeF(picture.size()) / m_frame.ratio}), look, metrics.radius, metrics.border, theme);
    return picture;
}

void GridRaster::paintRows(QPainter &painter, const QImage &from, int firstRow, int endRow, int firstCol, int endCol) const
{
    const QRect source = QRect(QPoint(deviceX(firstCol), deviceY(firstRow)), QPoint(deviceX(endCol) - 1, deviceY(endRow) - 1))
                             .intersected(from.rect());
    if (!source.isEmpty())
        painter.drawImage(m_pixels.topLeft() + source.topLeft(), from, source);
}

void GridRaster::paint(QPainter &painter, const Reveal &reveal)
{
    if (m_pixels.isEmpty())
        return;
    const int rows = m_frame.cells.rows, cols = m_frame.cells.cols;
    painter.save();
    painter.scale(1 / m_frame.ratio, 1 / m_frame.ratio); // device pixels: plain copies
    if (reveal.count < 0 || reveal.count >= rows * cols) {
        painter.drawImage(m_pixels.topLeft(), m_known);
    } else if (reveal.order == Reveal::Order::Rows) {
        const int full = reveal.count / cols, rest = reveal.count % cols;
        paintRows(painter, m_known, 0, full, 0, cols);
        paintRows(painter, m_known, full, full + 1, 0, rest);
        paintRows(painter, m_hidden, full, full + 1, rest, cols);
        paintRows(painter, m_hidden, full + 1, rows, 0, cols);
    } else {
        const int full = reveal.count / rows, rest = reveal.count % rows;
        paintRows(painter, m_known, 0, rows, 0, full);
        paintRows(painter, m_known, 0, rest, full, full + 1);
        paintRows(painter, m_hidden, rest, rows, full, full + 1);
        paintRows(painter, m_hidden, 0, rows, full + 1, cols);
    }
    painter.restore();
}

} // namespace convlab::ui
