// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionDockWidget;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QWidget;

namespace convlab::ui {

struct Theme;

/// A widget with WA_StyledBackground and a class: "card", "notice", "problem", "panel", "toolstrip" (a
/// panel with a divider below).
/// False: no such class, nothing painted.
bool paintSurface(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme);

void paintTab(QPainter &painter, const QStyleOptionTab &option, const Theme &theme);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);
void paintDockTitle(QPainter &painter, const QStyleOptionDockWidget &option, const Theme &theme);

/// The hairline between docks; the accent under the mouse.
void paintSeparatorLine(QPainter &painter, const QStyleOption &option, const Theme &theme);

/// A row of a list: selected, hovered or plain.
void paintItemBackground(QPainter &painter, const QStyleOption &option, const Theme &theme);

} // namespace convlab::ui
