// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_words.h"

#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace convlab::app {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

QString importText(const MergeCounts &added)
{
    QStringList parts;
    const auto add = [&parts](int n, const QString &one, const QString &many) {
        if (n > 0)
            parts << QStringLiteral("%1 %2").arg(n).arg(n == 1 ? one : many);
    };
    add(added.reviews, Sentences::tr("answer"), Sentences::tr("answers"));
    add(added.sections, Sentences::tr("section opened elsewhere"), Sentences::tr("sections opened elsewhere"));
    add(added.attempts, Sentences::tr("attempt at the skill check"), Sentences::tr("attempts at the skill check"));
    add(added.goals, Sentences::tr("goal of the checklist"), Sentences::tr("goals of the checklist"));
    add(added.notes, Sentences::tr("note"), Sentences::tr("notes"));
    QStringList text{parts.isEmpty() ? Sentences::tr("Everything in this file was here already.") : Sentences::tr("Added: %1.").arg(ui::listOf(parts))};
    if (parts.isEmpty() && !added.settings)
        return text.constFirst();
    if (added.reviewsKnown > 0)
        text << (added.reviewsKnown == 1 ? Sentences::tr("1 answer was here already.") : Sentences::tr("%1 answers were here already.").arg(added.reviewsKnown));
    if (added.notesReplaced > 0)
        text << (added.notesReplaced == 1 ? Sentences::tr("One note was replaced by a newer version.") : Sentences::tr("%1 notes were replaced by newer versions.").arg(added.notesReplaced));
    if (added.settings)
        text << Sentences::tr("The settings of the practice were taken over.");
    return ui::joinSentences(text << Sentences::tr("File, Restore… has the state before it."));
}

} // namespace convlab::app
