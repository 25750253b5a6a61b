// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/volume_paint.h"

#include "ui/canvas/cell_digits.h"
#include "ui/canvas/cell_look.h"
#include "ui/canvas/ease.h"
#include "ui/canvas/parts/grid_paint.h"
#include "ui/canvas/parts/picture_paint.h"
#include "ui/canvas/volume_layout.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double indexPixels = 10;

/// What all sheets of a volume share while they are painted.
class Sheets {
public:
    Sheets(QPainter &painter, const Volume &volume, const PartBox &box, const QRectF &visible, const Theme &theme)
        : m_painter(painter), m_volume(volume), m_cells(box.cells), m_seen(box.cells.within(visible)), m_theme(theme),
          m_ratio(painter.deviceTransform().m11())
    {
        drawPicture();
    }

    const CellRange &seen() const { return m_seen; }
    QRectF rect(int n, int c) const { return sheetRect(m_volume, m_volume.stage, m_cells, m_ratio, n, c); }

    /// The numbers of one sheet as pixels of `target`.
    void drawPixels(int n, int c, const QRectF &target, double opacity)
    {
        const QRectF source(c * m_volume.sheetCols(), (n - m_seen.firstRow) * m_volume.sheetRows(), m_volume.sheetCols(), m_volume.sheetRows());
        const bool shrunk = target.width() * m_ratio < source.width() || target.height() * m_ratio < source.height();
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, shrunk);
        m_painter.setOpacity(opacity);
        convlab::ui::drawPixels(m_painter, target, m_picture, source);
        m_painter.setOpacity(1);
    }

    /// Where an axis has gone, the outline of the whole sheet stays.
    void drawGhost(int n, int c)
    {
        outline(sheetRect(m_volume, Volume::Stage::Block, m_cells, m_ratio, n, c), m_theme.border, 1);
    }

    void drawSheet(int n, int c)
    {
        const QRectF place = rect(n, c);
        if (m_volume.stage != Volume::Stage::Block)
            drawGhost(n, c);
        const QSizeF one(place.width() / m_volume.sheetCols(), place.height() / m_volume.sheetRows());
        if (std::min(one.width(), one.height()) >= 17) {
            drawNumbers(n, c, place, one);
        } else {
            drawPixels(n, c, place, 1);
            outline(place, m_theme.cellBorder, 1);
        }
    }

    /// Sets that have collapsed: one area, one number.
    void drawSetAreas()
    {
        forEachSet([&](const CellRange &range, int) {
            const QRectF area = setRect(m_cells, range);
            const double value = (*m_volume.values)[static_cast<std::size_t>(range.firstRow * m_volume.c + range.firstCol)];
            const QColor fill = m_theme.tint(shareOf(value));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(fill);
            m_painter.drawRoundedRect(area, 3, 3);
            outline(area, m_theme.cellBorder, 1);
            const DigitStyle digits = digitStyle({value}, {area.width(), std::min(area.height(), 40.0)});
            if (digits.pixels <= 0)
                return;
            m_painter.setFont(m_theme.monoFont(std::min(digits.pixels, 13.0) / m_theme.fontScale));
            m_painter.setPen(m_theme.textOn(fill));
            m_painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, cellText(value, digits.characters).toString());
        });
    }

    /// Sheets that share a statistic inside one line; neighbouring sets differ in colour.
    void drawSetOutlines()
    {
        if (!m_volume.outlined)
            return;
        const double width = std::clamp(m_cells.cell.width() * 0.06, 1.2, 2.4);
        forEachSet([&](const CellRange &range, int set) { outline(setRect(m_cells, range), m_theme.role(layerRole(set)).strong, width); });
    }

    void drawIndices()
    {
        const QFont font = m_theme.monoFont(indexPixels);
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.textMuted);
        const int everyRow = stride(m_cells.cell.height(), metrics.height() - 2), everyCol = stride(m_cells.cell.width(), metrics.horizontalAdvance(QStringLiteral("00")) + 4);
        for (int n = m_seen.firstRow; n <= m_seen.lastRow; n += everyRow) {
            const QRectF sheet = m_cells.rect(n, 0);
            m_painter.drawText(QRectF(sheet.left() - 30, sheet.top(), 25, sheet.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QString::number(n));
        }
        for (int c = m_seen.firstCol; c <= m_seen.lastCol; c += everyCol) {
            const QRectF sheet = m_cells.rect(0, c);
            m_painter.drawText(QRectF(sheet.left(), sheet.top() - metrics.height(), sheet.width(), metrics.height()), Qt::AlignCenter | Qt::TextDontClip, QString::number(c));
        }
        m_painter.setFont(m_theme.uiFont(indexPixels, true));
        const QRectF corner(m_cells.rect(0, 0).left() - channelGutter, m_cells.rect(0, 0).top() - metrics.height(), channelGutter - 5, metrics.height());
        m_painter.drawText(corner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QStringLiteral("N↓ C→"));
    }

private:
    static int stride(double distance, double needed)
    {
        for (const int n : {1, 2, 4, 8})
            if (distance * n >= needed)
                return n;
        return 16;
    }

    double shareOf(double value) const
    {
        const double share = m_volume.tintScale > 0 ? value / m_volume.tintScale : 0;
        return std::isfinite(share) ? std::clamp(share, -1.0, 1.0) : 0;
    }
    int levelOf(double value) const { return static_cast<int>(std::lround(shareOf(value) * tintLevels)); }

    /// One pixel per number, sheet beside sheet, from the first row of sheets that is seen.
    void drawPicture()
    {
        if (m_seen.empty() || !m_volume.values)
            return;
        std::array<QRgb, 2 * tintLevels + 1> tints{};
        for (int level = -tintLevels; level <= tintLevels; ++level)
            tints[static_cast<std::size_t>(level + tintLevels)] = m_theme.tint(static_cast<double>(level) / tintLevels).rgb();
        const int rows = m_volume.sheetRows(), cols = m_volume.sheetCols();
        m_picture = QImage(m_volume.c * cols, (m_seen.lastRow - m_seen.firstRow + 1) * rows, QImage::Format_RGB32);
        const double *value = m_volume.values->data() + static_cast<std::ptrdiff_t>(m_seen.firstRow) * m_volume.c * rows * cols;
        for (int n = 0; n <= m_seen.lastRow - m_seen.firstRow; ++n) {
            for (int c = 0; c < m_volume.c; ++c) {
                for (int row = 0; row < rows; ++row) {
                    auto *line = reinterpret_cast<QRgb *>(m_picture.scanLine(n * rows + row)) + c * cols;
                    for (int col = 0; col < cols; ++col)
                        *line++ = tints[static_cast<std::size_t>(levelOf(*value++) + tintLevels)];
                }
            }
        }
    }

    void drawNumbers(int n, int c, const QRectF &place, const QSizeF &one)
    {
        const DigitStyle digits = digitStyle(*m_volume.values, one);
        const int rows = m_volume.sheetRows(), cols = m_volume.sheetCols();
        const double *value = m_volume.values->data() + static_cast<std::ptrdiff_t>(n * m_volume.c + c) * rows * cols;
        for (int row = 0; row < rows; ++row) {
            for (int col = 0; col < cols; ++col, ++value) {
                const CellDrawing drawing{{CellState::Normal, false, levelOf(*value)}, cellText(*value, digits).toString(), false};
                paintNumberCell(m_painter, {place.topLeft() + QPointF(col * one.width(), row * one.height()), one}, drawing, digits, m_theme);
            }
        }
    }

    void outline(const QRectF &place, const QColor &color, double width)
    {
        m_painter.setPen(QPen(color, width));
        m_painter.setBrush(Qt::NoBrush);
        const double half = width / 2, radius = width > 1 || m_volume.stage == Volume::Stage::Sets ? 3 : 0;
        m_painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius);
    }

    template<typename Draw>
    void forEachSet(Draw draw)
    {
        for (int n = 0; n < m_volume.n; ++n) {
            for (int c = 0; c < m_volume.c; ++c) {
                const CellRange range = setRange(m_volume, n, c);
                if (range.firstRow == n && range.firstCol == c)
                    draw(range, m_volume.sets ? (*m_volume.sets)[static_cast<std::size_t>(n * m_volume.c + c)] : n * m_volume.c + c);
            }
        }
    }

    QPainter &m_painter;
    const Volume &m_volume;
    const CellLattice &m_cells;
    CellRange m_seen;
    const Theme &m_theme;
    double m_ratio;
    QImage m_picture;
};

QRectF between(const QRectF &a, const QRectF &b, double share)
{
    return {QPointF(convlab::ui::between(a.left(), b.left(), share), convlab::ui::between(a.top(), b.top(), share)),
            QPointF(convlab::ui::between(a.right(), b.right(), share), convlab::ui::between(a.bottom(), b.bottom(), share))};
}

template<typename Draw>
void forEachSheet(const CellRange &range, Draw draw)
{
    for (int n = range.firstRow; n <= range.lastRow; ++n) {
        for (int c = range.firstCol; c <= range.lastCol; ++c)
            draw(n, c);
    }
}

} // namespace

void paintVolume(QPainter &painter, const Volume &volume, const PartBox &box, const QRectF &visible, const Theme &theme)
{
    if (!volume.values)
        return;
    Sheets sheets(painter, volume, box, visible, theme);
    sheets.drawIndices();
    if (volume.stage == Volume::Stage::Sets)
        sheets.drawSetAreas();
    else
        forEachSheet(sheets.seen(), [&](int n, int c) { sheets.drawSheet(n, c); });
    sheets.drawSetOutlines();
}

void paintVolumeMotion(QPainter &painter, const Volume &now, const Volume &next, double phase, const PartBox &box,
                       const QRectF &visible, const Theme &theme)
{
    if (!now.values || !next.values)
        return;
    const double way = eased(phase);
    painter.fillRect(box.cells.bounds(), theme.canvas);
    Sheets from(painter, now, box, visible, theme), to(painter, next, box, visible, theme);
    forEachSheet(from.seen(), [&](int n, int c) {
        const QRectF place = between(from.rect(n, c), to.rect(n, c), way);
        from.drawGhost(n, c);
        from.drawPixels(n, c, place, 1);
        to.drawPixels(n, c, place, way);
    });
    (way < 0.5 ? from : to).drawSetOutlines();
}

} // namespace convlab::ui
