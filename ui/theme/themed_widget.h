// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::ui {

struct Theme;

/// A widget that paints with the program's colours. Whoever embeds it hands the theme on: a lesson's own
/// editor gets it from the page, which knows the editor only as a QWidget.
class ThemedWidget {
public:
    virtual ~ThemedWidget() = default;
    virtual void setTheme(const Theme &theme) = 0;
};

} // namespace convlab::ui
