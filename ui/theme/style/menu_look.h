// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyle;
class QStyleOptionMenuItem;
class QWidget;

namespace convlab::ui {

struct Theme;

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget, const QStyle &style,
                   const Theme &theme);

/// The place an entry takes; `text` is its words' size without the shortcut.
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text, const Theme &theme);

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget, const QStyle &style,
                      const Theme &theme);

} // namespace convlab::ui
