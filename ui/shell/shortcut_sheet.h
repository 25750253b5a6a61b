// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace convlab::ui {

struct Theme;

/// Opens a window with every key and what the mouse does.
void showShortcutSheet(QMainWindow &parent, const Theme &theme);

} // namespace convlab::ui
