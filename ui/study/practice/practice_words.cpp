// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/practice_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace convlab::ui {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("convlab::ui::Practice", text, nullptr, n);
}

QString counted(int n, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(n).arg(n == 1 ? tr(one) : tr(many));
}

} // namespace

QString comesBack(practice::Seconds dueAt, practice::Seconds now, practice::Seconds dayStart)
{
    const auto days = practice::dayOf(dueAt, dayStart) - practice::dayOf(now, dayStart);
    if (days <= 0) {
        const int minutes = static_cast<int>(std::max<practice::Seconds>(1, (dueAt - now + 59) / 60));
        return minutes < 120 ? tr("in %1").arg(counted(minutes, "minute", "minutes")) : tr("later today");
    }
    return days == 1 ? tr("tomorrow") : tr("in %1").arg(counted(static_cast<int>(days), "day", "days"));
}

QString countsInWords(const practice::QueueCounts &counts)
{
    QStringList parts;
    if (counts.learning > 0)
        parts << tr("%1 to repeat").arg(counts.learning);
    if (counts.reviews > 0)
        parts << counted(counts.reviews, "review", "reviews");
    if (counts.fresh > 0)
        parts << tr("%1 new").arg(counts.fresh);
    return parts.join(QStringLiteral(", "));
}

QString ratingName(practice::Rating rating)
{
    switch (rating) {
    case practice::Rating::Again: return tr("Again");
    case practice::Rating::Hard: return tr("Hard");
    case practice::Rating::Good: return tr("Good");
    case practice::Rating::Easy: break;
    }
    return tr("Easy");
}

} // namespace convlab::ui
