// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace convlab::ui {

class MainWindow;

/// Builds the menu bar. Every entry works on the window's public interface.
void addMenus(MainWindow &window);

/// Lists what shows and hides a panel of the window, beside the navigator and the lesson text.
void addToViewMenu(MainWindow &window, QAction *action);

} // namespace convlab::ui
