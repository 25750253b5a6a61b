// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QMargins>
#include <QRectF>
#include <QString>

class QLabel;
class QPainter;

namespace convlab::ui {

/// The look that the study pages share.
namespace study {

/// Device-independent pixels at the learner's text size.
int scaled(const Theme &theme, double pixels);
QMargins scaledMargins(const Theme &theme, double horizontal, double vertical);

/// Green for right, orange for wrong: told apart without seeing red and green. Always with an icon or words.
RoleColors verdictColors(const Theme &theme, bool right);

/// Rich text with the line spacing of running text.
QString roomyText(const QString &html);

void dress(QLabel &label, const QFont &font, const QColor &color);

/// A filled rounded rectangle whose border of `width` lies inside `area`.
void paintBox(QPainter &painter, const QRectF &area, const QColor &fill, const QColor &border, double width, double radius);

} // namespace study

} // namespace convlab::ui
