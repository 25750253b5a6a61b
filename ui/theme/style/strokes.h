// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

namespace convlab::ui {

struct Theme;

/// A rounded rectangle whose border lies inside `rect`, so that one-pixel lines stay crisp.
void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border = {},
              double borderWidth = 1);

/// focusWidth() of the focus colour just inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);

/// A chevron of `size` pixels around the middle of `rect`; 0 points down, 90 left, 180 up, 270 right.
void paintChevron(QPainter &painter, const QRectF &rect, double size, double degrees, const QColor &color);
/// Chevrons grow with the letters, as far as fields have room for them.
double chevronScale(const Theme &theme);

void paintCheckMark(QPainter &painter, const QRectF &rect, const QColor &color, double width = 2);

/// Whether the widget's dynamic property `class` holds `word` among its words.
bool hasClass(const QWidget *widget, const char *word);

/// Focus that came by keyboard: the only one that needs a ring.
bool keyboardFocus(const QStyleOption &option);

/// A quiet frame for buttons: between the divider's colour and the strong border.
QColor softBorder(const Theme &theme);

} // namespace convlab::ui
