// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace convlab::ui {

struct Theme;

/// The frame of anything one types into. Class "bare": no frame until hovered or focused.
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme);

/// Frame and chevrons; the digits are the line edit's.
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const Theme &theme);

/// Frame and chevron; the label is drawn by the style.
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const Theme &theme);

} // namespace convlab::ui
