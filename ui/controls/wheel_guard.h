// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace convlab::ui {

/// From now on the wheel changes `widget` (a spin box, a combo box) only while it has the focus; else it
/// scrolls what lies behind.
void guardFromWheel(QWidget &widget);

} // namespace convlab::ui
