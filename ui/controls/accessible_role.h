// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace convlab::ui {

/// What a widget is to assistive technology, where Qt cannot tell from its class. Call it in the constructor: who asked
/// before keeps the old answer.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace convlab::ui
