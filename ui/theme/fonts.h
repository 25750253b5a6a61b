// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::ui {

/// Registers the compiled-in fonts ("Inter", "DejaVu Sans", "DejaVu Sans Mono"). Needs a QGuiApplication.
/// Cheap when called again. An exception when a font is missing or unreadable.
void loadFonts();

} // namespace convlab::ui
