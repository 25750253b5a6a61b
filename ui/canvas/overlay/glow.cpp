// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/glow.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace convlab::ui {

void paintGlow(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double reach)
{
    constexpr int rings = 4;
    painter.setBrush(Qt::NoBrush);
    for (int ring = rings; ring >= 1; --ring) {
        const double outset = reach * ring / rings / 2;
        painter.setPen(QPen(withAlpha(color, color.alphaF() * 0.12), outset * 2));
        const double r = radius + outset;
        painter.drawRoundedRect(rect.adjusted(-outset, -outset, outset, outset), r, r);
    }
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
