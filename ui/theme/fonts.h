// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"

#include <future>

namespace convlab::ui {

/// Registers the compiled-in fonts ("Inter", "DejaVu Sans", "DejaVu Sans Mono"). Needs a QGuiApplication.
/// Cheap when called again. An exception when a font is missing or unreadable.
void loadFonts();

/// Reads the system's list of fonts in a thread of its own, while the program connects to its display: both take a while.
/// Wait for it before loadFonts().
std::future<void> readFontListAhead();

/// The letters that a language needs beside those: they are large, so only who reads it waits for them.
void loadLettersOf(const Language &language);

} // namespace convlab::ui
