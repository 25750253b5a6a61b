// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace convlab::ui {

/// What Tab reaches in a window, as the eye meets it: row by row inside each panel, whatever was made first.
std::vector<QWidget *> tabStops(const QWidget &window);

/// Gives the focus to the one behind, or before, the one that has it; false if there is none.
bool moveFocus(const QWidget &window, bool next);

} // namespace convlab::ui
