// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"

namespace convlab::ui {

/// Registers the compiled-in fonts ("Inter", "DejaVu Sans", "DejaVu Sans Mono"). Needs a QGuiApplication.
/// Cheap when called again. An exception when a font is missing or unreadable.
void loadFonts();
/// Those that a page is written in but for the text beside its stage. What is found for the others until loadFonts() is called
/// stands in for them.
void loadFirstFonts();

/// The letters that a language needs beside those: they are large, so only who reads it waits for them.
void loadLettersOf(const Language &language);
/// Whether the program was built with the letters of all its languages, so that it needs no font of the system for them.
bool hasAllLetters();

/// Makes Qt look for the system's fonts again, and choose fonts anew.
void forgetFoundFonts();

} // namespace convlab::ui
