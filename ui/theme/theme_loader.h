// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>

namespace convlab::ui {

/// The themes of the program, as --theme and the saved preference name them.
const QStringList &themeNames();

/// The two colours that values are tinted towards, below and above zero.
enum class ValueMap { OrangeBlue, PurpleGreen };

/// Their names on the command line, in the order of the enum.
const QStringList &valueMapNames();

/// The theme `name` (one of themeNames()) from the table at `path` (resources/themes/README.md is its schema).
/// ContentError with file and key when the name is unknown or a colour is missing, unknown or malformed.
Theme loadTheme(const QString &name, const QString &path = QStringLiteral(":/convlab/themes/themes.json"));
/// The same with this map of values.
Theme loadTheme(const QString &name, ValueMap map);

} // namespace convlab::ui
