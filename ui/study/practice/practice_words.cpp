// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/practice_words.h"

#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Practice)
};

QString counted(int n, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(n).arg(n == 1 ? Say::tr(one) : Say::tr(many));
}

} // namespace

QString comesBack(practice::Seconds dueAt, practice::Seconds now, practice::Seconds dayStart)
{
    const auto days = practice::dayOf(dueAt, dayStart) - practice::dayOf(now, dayStart);
    if (days <= 0) {
        const int minutes = static_cast<int>(std::max<practice::Seconds>(1, (dueAt - now + 59) / 60));
        return minutes < 120 ? Say::tr("in %1").arg(counted(minutes, QT_TRANSLATE_NOOP("convlab::ui::Practice", "minute"), QT_TRANSLATE_NOOP("convlab::ui::Practice", "minutes"))) : Say::tr("later today");
    }
    return days == 1 ? Say::tr("tomorrow") : Say::tr("in %1").arg(counted(static_cast<int>(days), QT_TRANSLATE_NOOP("convlab::ui::Practice", "day"), QT_TRANSLATE_NOOP("convlab::ui::Practice", "days")));
}

QString countsInWords(const practice::QueueCounts &counts)
{
    QStringList parts;
    if (counts.learning > 0)
        parts << Say::tr("%1 to repeat").arg(counts.learning);
    if (counts.reviews > 0)
        parts << counted(counts.reviews, QT_TRANSLATE_NOOP("convlab::ui::Practice", "review"), QT_TRANSLATE_NOOP("convlab::ui::Practice", "reviews"));
    if (counts.fresh > 0)
        parts << Say::tr("%1 new").arg(counts.fresh);
    return listOf(parts);
}

QString ratingName(practice::Rating rating)
{
    switch (rating) {
    case practice::Rating::Again: return Say::tr("Again");
    case practice::Rating::Hard: return Say::tr("Hard");
    case practice::Rating::Good: return Say::tr("Good");
    case practice::Rating::Easy: break;
    }
    return Say::tr("Easy");
}

} // namespace convlab::ui
