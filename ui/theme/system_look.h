// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// What the desktop wants of a program that follows it.
struct SystemLook {
    QString theme;          ///< that goes with its palette
    bool still = false;     ///< its own style moves nothing
};

} // namespace convlab::ui
