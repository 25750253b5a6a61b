// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/strokes.h"

#include "ui/theme/line_strength.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace convlab::ui {

void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
              double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool framed = border.isValid() && borderWidth > 0;
    const double inset = framed ? borderWidth / 2 : 0;
    painter.setPen(framed ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double corner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme)
{
    paintBox(painter, rect, radius, {}, theme.focus, focusWidth(theme));
}

double chevronScale(const Theme &theme) { return std::clamp(theme.fontScale, 1.0, 1.6); }

void paintChevron(QPainter &painter, const QRectF &rect, double size, double degrees, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(degrees);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double half = size / 2;
    const QPointF points[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void paintCheckMark(QPainter &painter, const QRectF &rect, const QColor &color, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
    };
    const QPointF points[] = {at(0.24, 0.53), at(0.42, 0.71), at(0.76, 0.32)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

bool hasClass(const QWidget *widget, const char *word)
{
    if (!widget)
        return false;
    const QString classes = widget->property("class").toString();
    return !classes.isEmpty() && classes.split(QLatin1Char(' ')).contains(QLatin1String(word));
}

bool keyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QColor softBorder(const Theme &theme)
{
    return strongLines(theme) ? theme.borderStrong : mixed(theme.border, theme.borderStrong, 0.3);
}

} // namespace convlab::ui
