// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/mosaic_paint.h"

#include "ui/canvas/mosaic_layout.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double smallestDot = 3;       // device pixels; below, dots are pixels of a picture
constexpr double smallestPictureDot = 0.4;  // below, tiles are
constexpr double hiddenStrength = 0.13, absentStrength = 0.06;
constexpr double columnTint = 0.75;
constexpr double smallestWords = 10;    // pixels
constexpr int levels = 32;
constexpr double fadingShare = 0.16;    // of a mosaic that goes on beyond its edge

/// How strongly each tile is seen: its strength, whether it is known, and the fading at a cut edge.
class TileStrength {
public:
    explicit TileStrength(const Mosaic &mosaic) : m_mosaic(mosaic) {}

    double operator()(int row, int col) const
    {
        const double there = m_mosaic.strengthAt(row, col);
        if (there < 0)
            return 0;
        const double known = isShown(m_mosaic, row, col) ? absentStrength + (1 - absentStrength) * there
                             : there > 0                 ? hiddenStrength
                                                         : absentStrength;
        return known * edge(m_mosaic.cutRight, col, m_mosaic.cols) * edge(m_mosaic.cutBelow, row, m_mosaic.rows);
    }

private:
    static double edge(bool cut, int index, int count)
    {
        const double fading = std::max(1.0, count * fadingShare);
        return cut ? std::clamp((count - index - 0.5) / fading, 0.04, 1.0) : 1;
    }

    const Mosaic &m_mosaic;
};

QRgb premultiplied(const QColor &color, double alpha)
{
    QColor faded = color;
    faded.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return qPremultiply(faded.rgba());
}

/// One tile with its dots on a quiet ground, in device pixels.
QImage tileSprite(const Mosaic &mosaic, const QSizeF &dot, const QColor &color, double alpha)
{
    const QSize size(std::max(1, static_cast<int>(std::lround(dot.width() * mosaic.tileCols))),
                     std::max(1, static_cast<int>(std::lround(dot.height() * mosaic.tileRows))));
    QImage sprite(size, QImage::Format_ARGB32_Premultiplied);
    sprite.fill(Qt::transparent);
    QPainter painter(&sprite);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ground = color;
    ground.setAlphaF(static_cast<float>(alpha * 0.16));
    painter.setBrush(ground);
    if (mosaic.tileRows * mosaic.tileCols > 1)
        painter.drawRoundedRect(QRectF(QPointF(0, 0), sprite.size()), dot.width() * 0.3, dot.width() * 0.3);
    QColor ink = color;
    ink.setAlphaF(static_cast<float>(alpha));
    painter.setBrush(ink);
    const double inset = std::clamp(dot.width() * 0.14, 0.4, 2.0);
    for (int row = 0; row < mosaic.tileRows; ++row) {
        for (int col = 0; col < mosaic.tileCols; ++col)
            painter.drawEllipse(QRectF(col * dot.width(), row * dot.height(), dot.width(), dot.height()).adjusted(inset, inset, -inset, -inset));
    }
    return sprite;
}

void paintTiles(QPainter &painter, const Mosaic &mosaic, const CellLattice &tiles, const CellRange &range, double ratio, const QColor &color)
{
    const TileStrength strength(mosaic);
    const QSizeF dot(tiles.cell.width() / mosaic.tileCols * ratio, tiles.cell.height() / mosaic.tileRows * ratio);
    std::array<QImage, levels + 1> sprites;
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        for (int col = range.firstCol; col <= range.lastCol; ++col) {
            const double alpha = strength(row, col);
            if (alpha <= 0)
                continue;
            const int level = std::clamp(static_cast<int>(std::lround(alpha * levels)), 1, levels);
            QImage &sprite = sprites[static_cast<std::size_t>(level)];
            if (sprite.isNull())
                sprite = tileSprite(mosaic, dot, color, static_cast<double>(level) / levels);
            const QPointF corner = tiles.rect(row, col).topLeft() * ratio;
            painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())), sprite);
        }
    }
    painter.restore();
}

/// One pixel per dot, gaps included.
QImage dotPicture(const Mosaic &mosaic, const CellRange &range, const QColor &color)
{
    const TileStrength strength(mosaic);
    const int pitchRows = mosaic.pitchOfRows(), pitchCols = mosaic.pitchOfCols();
    QImage picture((range.lastCol - range.firstCol + 1) * pitchCols, (range.lastRow - range.firstRow + 1) * pitchRows,
                   QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        for (int col = range.firstCol; col <= range.lastCol; ++col) {
            const QRgb ink = premultiplied(color, strength(row, col));
            for (int y = 0; y < mosaic.tileRows; ++y) {
                auto *line = reinterpret_cast<QRgb *>(picture.scanLine((row - range.firstRow) * pitchRows + y));
                std::fill_n(line + (col - range.firstCol) * pitchCols, mosaic.tileCols, ink);
            }
        }
    }
    return picture;
}

/// One pixel per tile, tinted by how much of its place the dots cover.
QImage tilePicture(const Mosaic &mosaic, const CellRange &range, const QColor &color)
{
    const TileStrength strength(mosaic);
    // The gaps of a single column are left out: a dot in ten lines would be too faint to see.
    const double covered = 1.0 * mosaic.tileRows * mosaic.tileCols / (mosaic.pitchOfRows() * mosaic.pitchOfCols());
    const double cover = isColumn(mosaic) ? std::max(columnTint, covered) : covered;
    QImage picture(range.lastCol - range.firstCol + 1, range.lastRow - range.firstRow + 1, QImage::Format_ARGB32_Premultiplied);
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(row - range.firstRow));
        for (int col = range.firstCol; col <= range.lastCol; ++col)
            *line++ = premultiplied(color, cover * strength(row, col));
    }
    return picture;
}

/// Scaled by averaging: a picture that shrinks to a fraction keeps its tint and shows no stripes.
void paintPicture(QPainter &painter, const QImage &picture, const QRectF &target, double ratio)
{
    const QSize size(std::max(1, static_cast<int>(std::lround(target.width() * ratio))),
                     std::max(1, static_cast<int>(std::lround(target.height() * ratio))));
    painter.drawImage(target, picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void paintScaleBar(QPainter &painter, const Mosaic::ScaleBar &scale, const QRectF &body, const Theme &theme, const Words &words,
                   const QColor &color)
{
    if (scale.label.empty())
        return;
    const QRectF room(body.left(), body.bottom() - scaleBarRoom, body.width(), scaleBarRoom);
    const QRectF track(room.left(), room.top() + 9, room.width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(2.0, track.width() * std::clamp(scale.share, 0.0, 1.0)), 4)), 1, 1);
    const QString text = words.say(scale.label);
    QFont font = theme.uiFont(11.5);
    if (const double width = QFontMetricsF(font).horizontalAdvance(text); width > body.width()) // large text
        font = theme.uiFont(std::max(smallestWords / theme.fontScale, 11.5 * 0.92 * body.width() / width));
    painter.setFont(font);
    painter.setPen(theme.textMuted);
    const QRectF line(room.left(), track.bottom() + 2, room.width(), room.bottom() - track.bottom() - 2);
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

bool isShown(const Mosaic &mosaic, int row, int col)
{
    if (mosaic.reveal.count < 0)
        return true;
    const int place = mosaic.reveal.order == Reveal::Order::Rows ? row * mosaic.cols + col : col * mosaic.rows + row;
    return place < mosaic.reveal.count;
}

void paintMosaic(QPainter &painter, const Mosaic &mosaic, const PartBox &box, const QRectF &visible, const Theme &theme,
                 const Words &words)
{
    const QColor color = theme.role(mosaic.role).strong;
    const CellLattice &tiles = box.cells;
    if (mosaic.scale)
        paintScaleBar(painter, *mosaic.scale, box.body, theme, words, color);
    const CellRange range = tiles.within(visible);
    if (range.empty())
        return;
    const double ratio = painter.deviceTransform().m11();
    const double dot = (isColumn(mosaic) ? tiles.cell.height() / mosaic.tileRows : tiles.cell.width() / mosaic.tileCols) * ratio;
    if (dot >= smallestDot) {
        paintTiles(painter, mosaic, tiles, range, ratio, color);
        return;
    }
    const QRectF target(tiles.rect(range.firstRow, range.firstCol).topLeft(),
                        QSizeF((range.lastCol - range.firstCol + 1) * tiles.step.width(),
                               (range.lastRow - range.firstRow + 1) * tiles.step.height()));
    const bool byDots = dot >= smallestPictureDot && !isColumn(mosaic);
    paintPicture(painter, byDots ? dotPicture(mosaic, range, color) : tilePicture(mosaic, range, color), target, ratio);
}

} // namespace convlab::ui
