// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/stamps.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr std::size_t mostPictures = 400;
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

} // namespace convlab::ui
