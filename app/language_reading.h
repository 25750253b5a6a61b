// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::app {

class OptionReader;

inline const QString languageOption = QStringLiteral("--language");

/// Reads --language CODE if the current argument is that. Throws CommandLineError with the languages there are.
bool readLanguageOption(OptionReader &reader, QString &language);

} // namespace convlab::app
