// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::ui {

class MainWindow;

/// Builds the menu bar. Every entry works on the window's public interface.
void addMenus(MainWindow &window);

} // namespace convlab::ui
