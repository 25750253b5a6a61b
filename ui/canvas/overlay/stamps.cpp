// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/stamps.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr std::size_t mostPictures = 400;
constexpr qsizetype mostLines = 600;
constexpr int textKind = 1000; ///< first number of text keys; drawings count from 0
constexpr double largestSide = 2000;    // in device pixels; beyond, drawing is cheaper than keeping

bool hasPixels(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster
           && painter.worldTransform().type() <= QTransform::TxTranslate;
}

int fixed(double value) { return static_cast<int>(std::lround(value * 64)); }

} // namespace

void Stamps::paint(QPainter &painter, const Key &key, const QPointF &topLeft, const QSizeF &size, const Draw &draw)
{
    const double ratio = painter.deviceTransform().m11();
    if (!hasPixels(painter) || std::max(size.width(), size.height()) * ratio > largestSide) {
        painter.save();
        painter.translate(topLeft);
        draw(painter);
        painter.restore();
        return;
    }
    if (m_pictures.size() > mostPictures)
        m_pictures.clear();
    QImage &picture = m_pictures[{key, fixed(size.width()), fixed(size.height()), fixed(ratio)}];
    if (picture.isNull()) {
        picture = QImage(static_cast<int>(std::ceil(size.width() * ratio)), static_cast<int>(std::ceil(size.height() * ratio)),
                         QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter inner(&picture);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.scale(ratio, ratio);
        draw(inner);
    }
    const QTransform before = painter.worldTransform();
    painter.scale(1 / ratio, 1 / ratio); // device pixels: plain copies
    painter.drawImage(QPoint(qRound(topLeft.x() * ratio), qRound(topLeft.y() * ratio)), picture);
    painter.setWorldTransform(before);
}

void Stamps::clear()
{
    m_pictures.clear();
    m_lines.clear();
}

const Stamps::Line &Stamps::line(const QString &text, const QFont &font)
{
    const QPair<QString, int> key(text, 2 * font.pixelSize() + (font.bold() ? 1 : 0));
    const auto found = m_lines.constFind(key);
    if (found != m_lines.constEnd())
        return *found;
    if (m_lines.size() > mostLines)
        clear(); // together, for pictures are kept under the numbers of lines
    const int id = static_cast<int>(m_lines.size());
    return *m_lines.insert(key, {id, QFontMetricsF(font).horizontalAdvance(text)});
}

void Stamps::paintText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, const QColor &color)
{
    if (text.isEmpty())
        return;
    const Line known = line(text, font);
    const Key key{textKind, known.id, static_cast<int>(color.rgba()), 0, 0};
    paint(painter, key, place.topLeft(), QSizeF(known.width + 2, place.height()), [&](QPainter &inner) {
        const QFontMetricsF metrics(font);
        inner.setFont(font);
        inner.setPen(color);
        inner.drawText(QPointF(0, (place.height() + metrics.ascent() - metrics.descent()) / 2), text);
    });
}

} // namespace convlab::ui
