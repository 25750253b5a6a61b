// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QMenuBar;

namespace convlab::ui {

/// Keys that mean something in one place, and what.
struct ShortcutGroup {
    struct Row {
        QString keys, what;
    };
    QString title;
    std::vector<Row> rows;
};

/// Everything that keys and the mouse do, beside what the menus say themselves.
std::vector<ShortcutGroup> shortcutGroups();

/// The entries of the menus that have keys; what is added to a menu needs no line here.
ShortcutGroup menuShortcuts(const QMenuBar &bar);

} // namespace convlab::ui
