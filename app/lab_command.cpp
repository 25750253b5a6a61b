// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab_command.h"

#include "app/suggestion.h"

namespace convlab::app {

QString labText(const LabOptions &options, const ui::LessonLibrary &library)
{
    if (options.lesson == QLatin1String("all"))
        return library.labOutputOfAll();
    QStringList ids{QStringLiteral("all")};
    for (const auto &entry : library.entries())
        ids << entry.content.id;
    const auto *entry = library.find(options.lesson);
    if (!entry)
        throw CommandLineError(QStringLiteral("there is no lesson \"%1\"%2").arg(options.lesson, didYouMean(options.lesson, ids)));
    const QString text = ui::LessonLibrary::labOutput(*entry);
    if (text.isEmpty())
        throw CommandLineError(QStringLiteral("%1 has no lab cell").arg(options.lesson));
    return text;
}

} // namespace convlab::app
