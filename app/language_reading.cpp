// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language_reading.h"

#include "app/command_line.h"
#include "app/option_reader.h"
#include "app/suggestion.h"
#include "ui/content/language.h"

namespace convlab::app {

bool readLanguageOption(OptionReader &reader, QString &language)
{
    if (!reader.isOnce(languageOption))
        return false;
    language = reader.value(QStringLiteral("CODE"));
    if (ui::Language::find(language))
        return true;
    QStringList codes;
    for (const ui::Language &known : ui::Language::all())
        codes << known.code();
    throw CommandLineError(QStringLiteral("--language takes %1, not \"%2\"%3").arg(codes.join(QStringLiteral(", ")), language, didYouMean(language, codes)));
}

} // namespace convlab::app
