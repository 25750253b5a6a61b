// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QStyleOption;
class QWidget;

namespace convlab::ui {

struct Theme;

/// How a button is filled, framed and lettered in its present state.
struct ButtonLook {
    QColor fill, border, text;
};

/// From the button's classes (primary, quiet) and state (hover, pressed, checked, disabled).
ButtonLook buttonLook(const QStyleOption &option, const QWidget *widget, const Theme &theme);

/// Fill, frame and focus ring of any kind of button, round or square.
void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme);

} // namespace convlab::ui
