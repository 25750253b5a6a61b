// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QWidget;

namespace convlab::ui {

struct Theme;

/// A thin groove, filled with the palette's Highlight up to a round handle. `handle` is the style's own
/// rectangle for it.
void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const QWidget *widget,
                 const Theme &theme);

/// Only the thumb, wider under the mouse; there is no track and there are no arrows.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb, const Theme &theme);

} // namespace convlab::ui
