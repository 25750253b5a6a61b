// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/track_paint.h"

#include "ui/canvas/parts/grid_paint.h"

#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double hiddenOpacity = 0.55;

/// An empty cell of a track has no number that would show it: its outline does.
Theme outlined(const Theme &theme)
{
    Theme strong = theme;
    strong.cellBorder = mixed(theme.cellBorder, theme.textMuted, 0.42);
    return strong;
}

/// Draws equal cells once and stamps them: a stack of twelve layers has a thousand of them.
class TrackStamp {
public:
    TrackStamp(QPainter &painter, const QSizeF &cell, bool hidden, const Theme &theme)
        : m_painter(painter), m_cell(cell), m_hidden(hidden), m_theme(outlined(theme))
    {
        const QPaintEngine *engine = painter.paintEngine();
        m_stamps = engine && engine->type() == QPaintEngine::Raster && painter.worldTransform().type() <= QTransform::TxTranslate;
    }

    void draw(const QPointF &topLeft, CellState state)
    {
        if (!m_stamps) {
            drawCell(m_painter, {topLeft, m_cell}, state);
            return;
        }
        QPixmap &stamp = m_pixmaps[static_cast<int>(state)];
        if (stamp.isNull()) {
            const double ratio = m_painter.deviceTransform().m11();
            stamp = QPixmap((m_cell * ratio).toSize() + QSize(2, 2));
            stamp.setDevicePixelRatio(ratio);
            stamp.fill(Qt::transparent);
            QPainter inner(&stamp);
            inner.setRenderHint(QPainter::Antialiasing);
            drawCell(inner, {QPointF(0, 0), m_cell}, state);
        }
        m_painter.drawPixmap(topLeft, stamp);
    }

private:
    void drawCell(QPainter &painter, const QRectF &cell, CellState state) const
    {
        if (m_hidden)
            painter.setOpacity(hiddenOpacity);
        CellLook look{state, false, 0};
        paintCell(painter, cell, look, trackRadius(m_cell), true, m_theme);
        painter.setOpacity(1);
    }

    QPainter &m_painter;
    QSizeF m_cell;
    bool m_hidden;
    Theme m_theme;
    bool m_stamps = false;
    QHash<int, QPixmap> m_pixmaps;
};

/// Neighbours of one state as one bar.
void paintRuns(QPainter &painter, const Track &track, const CellLattice &cells, const CellRange &range, const Theme &theme)
{
    for (int first = range.firstCol; first <= range.lastCol;) {
        int last = first;
        const CellState state = trackState(track, first);
        while (last < range.lastCol && trackState(track, last + 1) == state)
            ++last;
        const QRectF run = trackCellRect(cells, first).united(trackCellRect(cells, last));
        if (track.hidden)
            painter.setOpacity(hiddenOpacity);
        paintCell(painter, run, {state, false, 0}, std::min(3.0, run.width() / 2), true, theme);
        painter.setOpacity(1);
        first = last + 1;
    }
}

void paintValues(QPainter &painter, const Track &track, const CellLattice &cells, const CellRange &range, const Theme &theme)
{
    const DigitStyle digits = digitStyle(*track.values, cells.cell);
    if (digits.pixels <= 0)
        return;
    painter.setFont(theme.monoFont(digits.pixels / theme.fontScale));
    painter.setPen(theme.textOn(theme.cell));
    for (int col = std::max(range.firstCol, 0); col <= std::min(range.lastCol, track.count - 1); ++col) {
        const double value = (*track.values)[static_cast<std::size_t>(col)];
        painter.drawText(cells.rect(0, col), Qt::AlignCenter | Qt::TextDontClip, cellText(value, digits).toString());
    }
}

} // namespace

CellState trackState(const Track &track, int col)
{
    const auto index = static_cast<std::size_t>(col + track.padBefore);
    if (track.states && index < track.states->size())
        return (*track.states)[index];
    return col < 0 || col >= track.count ? CellState::Padding : CellState::Normal;
}

double trackRadius(const QSizeF &cell)
{
    return std::clamp(cell.width() * 0.24, 1.0, 6.0);
}

QRectF trackCellRect(const CellLattice &cells, int col)
{
    const QRectF cell = cells.rect(0, col);
    if (cells.cell.width() >= smallestTrackCell)
        return cell;
    const double spare = (std::min(cells.step.width(), 2 * smallestTrackCell) - cells.cell.width()) / 2;
    return cell.adjusted(-spare, 0, spare, 0);
}

void paintTrack(QPainter &painter, const Track &track, const CellLattice &cells, const QRectF &visible,
                const Theme &theme)
{
    const CellRange range = cells.within(visible);
    if (range.empty())
        return;
    if (cells.cell.width() < smallestTrackCell) {
        paintRuns(painter, track, cells, range, outlined(theme));
        return;
    }
    TrackStamp stamp(painter, cells.cell, track.hidden, theme);
    for (int col = range.firstCol; col <= range.lastCol; ++col)
        stamp.draw(cells.rect(0, col).topLeft(), trackState(track, col));
    if (track.values && !track.hidden)
        paintValues(painter, track, cells, range, theme);
}

} // namespace convlab::ui
