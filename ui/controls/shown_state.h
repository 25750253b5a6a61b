// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QSignalBlocker>

namespace convlab::ui {

/// Shows a state that nobody has asked for here, and tells nobody. Who listens to a button that can be checked listens to
/// toggled(), for assistive technology does not click.
inline void showChecked(QAbstractButton &button, bool on)
{
    const QSignalBlocker silent(button);
    button.setChecked(on);
}

} // namespace convlab::ui
