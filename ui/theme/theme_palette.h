// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;

namespace convlab::ui {

struct Theme;

/// The theme's colours in Qt's own words, for every widget that we do not paint ourselves.
QPalette paletteOf(const Theme &theme);

} // namespace convlab::ui
