// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace convlab::ui {

/// The theme `name` ("light", "dark") from the table at `path` (resources/themes/README.md is its schema).
/// ContentError with file and key when the name is unknown or a colour is missing, unknown or malformed.
Theme loadTheme(const QString &name, const QString &path = QStringLiteral(":/convlab/themes/themes.json"));

} // namespace convlab::ui
