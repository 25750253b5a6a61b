// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::ui {

struct Theme;

/// Whether lines are drawn at full strength: in high contrast nothing on a control is quiet.
bool strongLines(const Theme &theme);

/// Width of the ring around what has the focus, in device-independent pixels.
double focusWidth(const Theme &theme);

} // namespace convlab::ui
