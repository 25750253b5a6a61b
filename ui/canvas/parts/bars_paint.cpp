// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/bars_paint.h"

#include "ui/canvas/cell_digits.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double labelRoom = 15;

void paintBar(QPainter &painter, const Bars::Bar &bar, const QRectF &slot, double base, double fullHeight, const Theme &theme)
{
    const double gap = std::clamp(slot.width() * 0.16, 0.5, 4.0);
    const QRectF column = slot.adjusted(gap, 0, -gap, 0);
    if (!bar.known) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.textFaint);
        painter.drawEllipse(QPointF(column.center().x(), base), 1.5, 1.5);
        return;
    }
    const double height = std::isfinite(bar.value) ? std::clamp(bar.value, -fullHeight, fullHeight) : 0;
    const QRectF body = QRectF(QPointF(column.left(), base - std::max(height, 0.0)), QSizeF(column.width(), std::abs(height)));
    const double radius = std::min({3.0, body.width() / 3, body.height() / 2});
    const RoleColors &colors = theme.role(bar.role);
    const QColor tint = bar.value < 0 ? theme.negative : theme.positive;
    const bool plain = bar.role == Role::None; // then the sign is what matters
    painter.setPen(QPen(plain ? mixed(tint, theme.text, 0.3) : colors.strong, 1.2));
    painter.setBrush(plain ? tint : colors.fill);
    painter.drawRoundedRect(body, radius, radius);
}

void paintValue(QPainter &painter, const Bars::Bar &bar, const QRectF &slot, double edge, const Theme &theme)
{
    const DigitStyle digits = digitStyle({bar.value}, {slot.width(), std::max(slot.width(), 18.0)});
    if (!bar.known || digits.pixels <= 0)
        return;
    painter.setFont(theme.monoFont(std::min(digits.pixels, 12.0) / theme.fontScale));
    painter.setPen(theme.textMuted);
    const double top = bar.value < 0 ? edge + 1 : edge - labelRoom;
    painter.drawText(QRectF(slot.left() - 4, top, slot.width() + 8, labelRoom - 1), Qt::AlignCenter | Qt::TextDontClip,
                     cellText(bar.value, digits.characters).toString());
}

} // namespace

void paintBars(QPainter &painter, const Bars &bars, const CellLattice &cells, const Theme &theme)
{
    if (bars.bars.empty())
        return;
    const QRectF body = cells.bounds();
    const double base = body.center().y();
    const double full = body.height() / 2 - labelRoom;
    for (int i = 0; i < static_cast<int>(bars.bars.size()); ++i) {
        const Bars::Bar &bar = bars.bars[static_cast<std::size_t>(i)];
        const QRectF slot = cells.rect(0, i);
        const auto pixels = [&](double value) {
            return bars.scale > 0 ? std::clamp(value / bars.scale, -1.0, 1.0) * full : 0;
        };
        const double start = bar.known ? pixels(bar.base) : 0, end = pixels(bar.base + bar.value);
        Bars::Bar sized = bar;
        sized.value = end - start;
        paintBar(painter, sized, slot, base - start, 2 * full, theme);
        paintValue(painter, bar, slot, base - end, theme);
        if (bar.known && bar.base != 0 && i > 0) { // from the end of the bar before
            painter.setPen(QPen(theme.borderStrong, 1, Qt::DotLine));
            painter.drawLine(QPointF(slot.left() - slot.width() / 2, base - start), QPointF(slot.right(), base - start));
        }
    }
    painter.setPen(QPen(theme.borderStrong, 1));
    painter.drawLine(QPointF(body.left() - 3, base), QPointF(body.right() + 3, base));
}

} // namespace convlab::ui
