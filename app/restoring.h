// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace convlab::ui {
class MainWindow;
}

namespace convlab::app {

class StudyDatabase;

/// "Restore…" in the File menu. `replaced` is called when another database has taken the old one's place: whatever
/// was read from it has to be read again.
void addRestoring(ui::MainWindow &window, StudyDatabase &database, std::function<void()> replaced);

} // namespace convlab::app
