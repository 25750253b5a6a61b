// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace convlab::ui {

class MainWindow;

/// Builds the menu bar. Every entry works on the window's public interface.
void addMenus(MainWindow &window);

/// Where entries of other rooms stand: File before Quit; View beside navigator and lesson text; Edit and Practice at their
/// ends; Help before the lines about this program.
enum class MenuPlace { File, Edit, View, Practice, Help };
void addToMenu(MainWindow &window, MenuPlace place, QAction *action);

} // namespace convlab::ui
