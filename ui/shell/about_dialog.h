// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace convlab::ui {

struct Theme;

/// What ConvLab is, its version, its licence and those of what is compiled in.
void showAboutDialog(QWidget &parent, const Theme &theme);

} // namespace convlab::ui
