// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/glow.h"

#include "ui/canvas/overlay/stamps.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int glowStamp = 1;

} // namespace

void paintGlow(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double reach)
{
    constexpr int rings = 5;
    painter.setBrush(Qt::NoBrush);
    for (int ring = rings; ring >= 1; --ring) {
        const double outset = reach * ring / rings / 2;
        painter.setPen(QPen(withAlpha(color, color.alphaF() * 0.075), outset * 2));
        const double r = radius + outset;
        painter.drawRoundedRect(rect.adjusted(-outset, -outset, outset, outset), r, r);
    }
}

void paintGlow(QPainter &painter, Stamps &stamps, const QRectF &rect, double radius, const QColor &color, double reach)
{
    const Stamps::Key key{glowStamp, static_cast<int>(color.rgba()), static_cast<int>(radius * 16), static_cast<int>(reach * 16), 0};
    const QPointF margin(reach, reach);
    const QSizeF size = rect.size() + QSizeF(2 * reach, 2 * reach);
    stamps.paint(painter, key, rect.topLeft() - margin, size, [&](QPainter &inner) {
        paintGlow(inner, QRectF(margin, rect.size()), radius, color, reach);
    });
}

void paintOutline(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double width)
{
    const double half = width / 2;
    const double r = std::max(0.0, radius - half);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), r, r);
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return color;
}

} // namespace convlab::ui
