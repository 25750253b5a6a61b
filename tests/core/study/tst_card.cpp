// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, rounding and fuzz of the schedule.
#include "core/study/card.h"
#include "tests/support/reference_cases.h"

#include <QJsonArray>
#include <QTest>

using namespace convlab::practice;

namespace {

QJsonArray publishedCases(const char *name)
{
    return convlab::tests::readDataObject(QStringLiteral("fsrs.json")).value(QLatin1String("published")).toObject().value(QLatin1String(name)).toArray();
}

std::vector<Seconds> stepsOf(const QJsonValue &seconds, const std::vector<Seconds> &fallback)
{
    if (!seconds.isArray())
        return fallback;
    std::vector<Seconds> steps;
    for (const QJsonValue &step : seconds.toArray())
        steps.push_back(static_cast<Seconds>(step.toDouble()));
    return steps;
}

/// A card in the phase and step that a published case starts from.
Card startOf(const QString &from)
{
    Card card;
    if (from == QLatin1String("new"))
        return card;
    card.phase = from == QLatin1String("Review") ? CardPhase::Review : CardPhase::Relearning;
    card.step = from.endsWith(QLatin1Char('1')) ? 1 : 0;
    card.memory = {5, 5};
    return card;
}

} // namespace

class TestCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedSteps()
    {
        const QJsonArray cases = publishedCases("py_steps");
        QCOMPARE(cases.size(), 9);
        for (const QJsonValue &row : cases) {
            ScheduleSettings settings;
            settings.learningSteps = stepsOf(row["learning_steps"], settings.learningSteps);
            settings.relearningSteps = stepsOf(row["relearning_steps"], settings.relearningSteps);
            const Card card = answered(startOf(row["from"].toString()), static_cast<Rating>(row["rating"].toInt()), 0, settings);
            if (row.toObject().contains(QLatin1String("due_seconds")))
                QCOMPARE(card.dueAt, static_cast<Seconds>(row["due_seconds"].toDouble()));
            if (row["state"].toString() == QLatin1String("Review"))
                QCOMPARE(card.phase, CardPhase::Review);
            if (row.toObject().contains(QLatin1String("step")))
                QCOMPARE(card.step, row["step"].toInt());
        }
    }

    void withoutStepsEverythingIsReview()
    {
        ScheduleSettings settings;
        settings.learningSteps = settings.relearningSteps = {};
        const Card first = answered({}, Rating::Again, 0, settings);
        QCOMPARE(first.phase, CardPhase::Review);
        QCOMPARE(first.dueAt, secondsPerDay);
        QCOMPARE(answered(first, Rating::Again, first.dueAt, settings).phase, CardPhase::Review);
    }

    void stepsMayBeShortenedLater()
    {
        Card card{CardPhase::Learning, 5, {2, 5}, 0, 0};
        ScheduleSettings settings;
        settings.learningSteps = {30};
        QCOMPARE(answered(card, Rating::Hard, 0, settings).dueAt, Seconds(45));
        QCOMPARE(answered(card, Rating::Good, 0, settings).phase, CardPhase::Review);
    }

    void fuzzStaysInItsRange()
    {
        for (const QJsonValue &row : publishedCases("py_fuzz")) {
            Card card;
            for (const QJsonValue &rating : row["ratings"].toArray()) {
                const bool last = card.phase == CardPhase::Review;
                const Seconds now = card.dueAt;
                card = answered(card, static_cast<Rating>(rating.toInt()), now, {}, last ? row["uniforms_drawn"][0].toDouble() : 0.0);
                if (last)
                    QCOMPARE((card.dueAt - now) / secondsPerDay, static_cast<Seconds>(row["third_interval_days"].toInt()));
            }
        }
        const DayRange range = fuzzRange(11, 36500);
        QCOMPARE(range.first, 9);
        QCOMPARE(range.last, 13);
        QCOMPARE(fuzzRange(11, 12).last, 12);
        QVERIFY(fuzzRange(3, 36500).first >= 2);
    }

    void shortIntervalsAreNotFuzzed()
    {
        Card card{CardPhase::Review, 0, {1.2, 5}, 0, secondsPerDay};
        const Card plain = answered(card, Rating::Hard, secondsPerDay / 2, {}), fuzzed = answered(card, Rating::Hard, secondsPerDay / 2, {}, 0.99);
        QCOMPARE(plain.dueAt, fuzzed.dueAt);
    }

    void daysAreWholeAndNeverNegative()
    {
        QCOMPARE(wholeDaysBetween(0, secondsPerDay - 1), 0);
        QCOMPARE(wholeDaysBetween(0, secondsPerDay), 1);
        QCOMPARE(wholeDaysBetween(secondsPerDay, 0), 0);
        QCOMPARE(roundedInterval(2.5, 100), 2);
        QCOMPARE(roundedInterval(3.5, 100), 4);
        QCOMPARE(roundedInterval(0.1, 100), 1);
        QCOMPARE(roundedInterval(1e9, 100), 100);
    }

    void higherRetentionAsksSooner()
    {
        const Card card{CardPhase::Review, 0, {40, 5}, 0, 0};
        Seconds last = INT64_MAX;
        for (const double retention : {lowestRetention, 0.8, 0.9, highestRetention}) {
            ScheduleSettings settings;
            settings.retention = retention;
            const Seconds due = answered(card, Rating::Good, 40 * secondsPerDay, settings).dueAt;
            QVERIFY(due < last);
            last = due;
        }
    }
};

QTEST_APPLESS_MAIN(TestCard)
#include "tst_card.moc"
