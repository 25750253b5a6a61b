// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace convlab::ui {

struct Theme;

/// Every key and mouse gesture on one sheet (F1).
void showShortcutSheet(QWidget &parent, const Theme &theme);

} // namespace convlab::ui
