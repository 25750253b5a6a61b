// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_style.h"

#include <QLabel>
#include <QPainter>
#include <QtMath>

namespace convlab::ui::study {

int scaled(const Theme &theme, double pixels)
{
    return qRound(pixels * theme.fontScale);
}

QMargins scaledMargins(const Theme &theme, double horizontal, double vertical)
{
    const int h = scaled(theme, horizontal), v = scaled(theme, vertical);
    return {h, v, h, v};
}

RoleColors verdictColors(const Theme &theme, bool right)
{
    return right ? RoleColors{theme.good, theme.good, theme.goodFill} : theme.role(Role::Kernel);
}

QString roomyText(const QString &html)
{
    return QStringLiteral("<div style='line-height: 125%'>%1</div>").arg(html);
}

void dress(QLabel &label, const QFont &font, const QColor &color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    label.setPalette(palette);
    label.setFont(font);
}

void paintBox(QPainter &painter, const QRectF &area, const QColor &fill, const QColor &border, double width, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const double inset = width / 2;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace convlab::ui::study
