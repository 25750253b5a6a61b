// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/progress/progress_words.h"

#include "ui/study/practice/practice_words.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace convlab::ui {

namespace {

using practice::Progress;
using practice::Standing;

constexpr int fewReviews = 30;      ///< below, a share says little

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Progress)
};

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(qRound(100 * share));
}

QString counted(int n, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(n).arg(n == 1 ? Say::tr(one) : Say::tr(many));
}

} // namespace

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::New: return Say::tr("new");
    case Standing::Learning: return Say::tr("learning");
    case Standing::Known: return Say::tr("known");
    case Standing::Due: break;
    }
    return Say::tr("due");
}

QString recallText(const Progress &progress)
{
    return progress.asked() == 0 ? QString() : Say::tr("recall about %1").arg(percent(progress.recall));
}

QString progressText(const Progress &progress, practice::Seconds now, practice::Seconds dayStart)
{
    QString text = QStringLiteral("%1: ").arg(standingName(practice::standingOf(progress)));
    if (progress.asked() == 0)
        return text + Say::tr("%1 of questions, none asked yet").arg(counted(progress.items, QT_TRANSLATE_NOOP("convlab::ui::Progress", "kind"), QT_TRANSLATE_NOOP("convlab::ui::Progress", "kinds")));
    QStringList facts{Say::tr("%1 of %2 asked").arg(progress.asked()).arg(counted(progress.items, QT_TRANSLATE_NOOP("convlab::ui::Progress", "kind of question"), QT_TRANSLATE_NOOP("convlab::ui::Progress", "kinds of questions")))};
    if (progress.known > 0)
        facts << Say::tr("%1 known for three weeks or longer").arg(progress.known);
    if (progress.due > 0)
        facts << Say::tr("%1 due now").arg(progress.due);
    else if (progress.nextAt)
        facts << Say::tr("next %1").arg(comesBack(*progress.nextAt, now, dayStart));
    facts << recallText(progress);
    QStringList last;
    for (const practice::Mark &mark : progress.last)
        last << (mark.right ? Say::tr("right") : Say::tr("wrong"));
    return text + listOf(facts) + Say::tr(". Last answers: %1").arg(listOf(last));
}

QString agoText(practice::Seconds at, practice::Seconds now, practice::Seconds dayStart)
{
    const auto days = practice::dayOf(now, dayStart) - practice::dayOf(at, dayStart);
    return days <= 0 ? Say::tr("today") : days == 1 ? Say::tr("yesterday") : Say::tr("%1 days ago").arg(days);
}

QString retentionText(const practice::ReviewCount &count, double target)
{
    if (count.reviews == 0)
        return Say::tr("Nothing that you had learned came back yet. You aim at remembering %1 when it does.").arg(percent(target));
    const QString measured = Say::tr("When something learned came back, you still knew it %1 of %2 times: %3. You aim at %4.")
                                 .arg(count.right).arg(count.reviews).arg(percent(static_cast<double>(count.right) / count.reviews), percent(target));
    return count.reviews >= fewReviews ? measured : joinSentences({measured, Say::tr("So few reviews say little yet.")});
}

QString forecastText(const std::vector<int> &counts)
{
    const auto total = [&counts](std::size_t days) { return std::accumulate(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(std::min(days, counts.size())), 0); };
    if (total(counts.size()) == 0)
        return Say::tr("Nothing comes back in these days.");
    QStringList text{Say::tr("%1 today, %2 within a week, %3 in all.").arg(counted(counts.front(), QT_TRANSLATE_NOOP("convlab::ui::Progress", "question"), QT_TRANSLATE_NOOP("convlab::ui::Progress", "questions"))).arg(total(7)).arg(total(counts.size()))};
    const auto busiest = std::max_element(counts.begin(), counts.end());
    const auto day = static_cast<int>(busiest - counts.begin());
    if (day > 0)
        text << Say::tr("The busiest day is %1, with %2.").arg(day == 1 ? Say::tr("tomorrow") : Say::tr("in %1 days").arg(day)).arg(*busiest);
    return joinSentences(text << Say::tr("New questions come on top; the daily limits spread what is too much."));
}

QString daysText(const std::vector<practice::DayCount> &days)
{
    int answers = 0, right = 0, busy = 0;
    for (const practice::DayCount &day : days) {
        answers += day.answers;
        right += day.right;
        busy += day.answers > 0;
    }
    if (answers == 0)
        return Say::tr("No answers in these days. Whatever waits has kept; begin where you like.");
    return Say::tr("%1 on %2, %3 right: the lower part of each bar.").arg(counted(answers, QT_TRANSLATE_NOOP("convlab::ui::Progress", "answer"), QT_TRANSLATE_NOOP("convlab::ui::Progress", "answers")), counted(busy, QT_TRANSLATE_NOOP("convlab::ui::Progress", "day"), QT_TRANSLATE_NOOP("convlab::ui::Progress", "days")), percent(static_cast<double>(right) / answers));
}

} // namespace convlab::ui
