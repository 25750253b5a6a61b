// SPDX-License-Identifier: GPL-3.0-or-later
// The memory model against the published vectors of three implementations (tests/data/fsrs.json says which).
#include "core/study/card.h"
#include "tests/support/reference_cases.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace convlab::practice;
using convlab::tests::numbersOf;

namespace {

QJsonObject published(const char *name)
{
    static const QJsonObject all = convlab::tests::readDataObject(QStringLiteral("fsrs.json"));
    return all.value(QLatin1String("published")).toObject().value(QLatin1String(name)).toObject();
}

Rating ratingOf(double grade) { return static_cast<Rating>(static_cast<int>(grade)); }

FsrsWeights weightsOf(const QJsonValue &numbers)
{
    return numbers.isArray() ? fsrsWeightsFrom(numbersOf(numbers)).value() : defaultFsrsWeights;
}

/// Without the formulas of the same day.
FsrsWeights longTerm(FsrsWeights weights)
{
    weights[17] = weights[18] = weights[19] = 0;
    return weights;
}

Memory remember(const QJsonObject &history, const FsrsWeights &weights)
{
    const std::vector<double> ratings = numbersOf(history["ratings"]), days = numbersOf(history["elapsed_days"]);
    Memory memory = firstMemory(ratingOf(ratings[0]), weights);
    for (std::size_t i = 1; i < ratings.size(); ++i)
        memory = nextMemory(memory, static_cast<int>(days[i]), ratingOf(ratings[i]), weights);
    return memory;
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)); }

#define NEAR(a, b, tolerance) QVERIFY2(near(a, b, tolerance), qPrintable(QStringLiteral("%1 is not %2").arg(a, 0, 'g', 12).arg(b, 0, 'g', 12)))

} // namespace

class TestFsrs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void traces_data()
    {
        QTest::addColumn<QJsonObject>("trace");
        for (const QJsonValue &trace : convlab::tests::readDataObject(QStringLiteral("fsrs.json")).value(QLatin1String("traces")).toArray())
            QTest::newRow(qPrintable(trace["name"].toString())) << trace.toObject();
    }

    void traces()
    {
        QFETCH(QJsonObject, trace);
        ScheduleSettings settings;
        settings.weights = weightsOf(trace["weights"]);
        settings.retention = trace["desired_retention"].toDouble();
        const QJsonArray gaps = trace["gaps_seconds"].toArray(), steps = trace["trace"].toArray();
        QVERIFY(steps.size() >= 6);
        Card card;
        Seconds now = 1'700'000'000;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QJsonObject step = steps[i].toObject();
            now = gaps.isEmpty() ? std::max(now, card.dueAt) : now + static_cast<Seconds>(gaps[i].toDouble());
            if (!step["retrievability_before"].isNull())
                NEAR(recallChance(step["elapsed_days"].toDouble(), card.memory.stability, settings.weights),
                     step["retrievability_before"].toDouble(), 1e-12);
            card = answered(card, ratingOf(step["rating"].toDouble()), now, settings);
            NEAR(card.memory.stability, step["stability"].toDouble(), 1e-12);
            NEAR(card.memory.difficulty, step["difficulty"].toDouble(), 1e-12);
            QCOMPARE(card.dueAt - now, static_cast<Seconds>(step["interval_seconds"].toDouble()));
            const QString phase = step["state"].toString();
            QCOMPARE(card.phase, phase == QLatin1String("Learning") ? CardPhase::Learning : phase == QLatin1String("Review") ? CardPhase::Review : CardPhase::Relearning);
            if (card.phase != CardPhase::Review)
                QCOMPARE(card.step, step["step"].toInt());
        }
    }

    void intervalsOfAHistory_data()
    {
        QTest::addColumn<QJsonObject>("history");
        QTest::newRow("FSRS-6") << published("py_ivl_history");
        QTest::newRow("FSRS-5 weights") << published("ts_fsrs5_ivl_history");
    }

    void intervalsOfAHistory()
    {
        QFETCH(QJsonObject, history);
        ScheduleSettings settings;
        settings.weights = weightsOf(history.value(QLatin1String("weights19")));
        const QJsonValue days = history.contains(QLatin1String("ivl_history")) ? history["ivl_history"] : history["ivl_history_days"];
        const std::vector<double> ratings = numbersOf(history["ratings"]);
        std::vector<double> intervals;
        Card card;
        for (const double rating : ratings) {
            const Seconds now = card.dueAt;
            card = answered(card, ratingOf(rating), now, settings);
            intervals.push_back(static_cast<double>((card.dueAt - now) / secondsPerDay));
        }
        QCOMPARE(intervals, numbersOf(days));
    }

    void memoryAfterAHistory()
    {
        const QJsonObject withSameDay = published("memory_state_short_term"), without = published("memory_state_long_term");
        const double tolerance = withSameDay["tol"].toDouble();
        Memory memory = remember(withSameDay, defaultFsrsWeights);
        NEAR(memory.stability, withSameDay["stability"].toDouble(), tolerance);
        NEAR(memory.difficulty, withSameDay["difficulty"].toDouble(), tolerance);
        memory = remember(without, longTerm(defaultFsrsWeights));
        NEAR(memory.stability, without["stability"].toDouble(), tolerance);
        NEAR(memory.difficulty, without["difficulty"].toDouble(), tolerance);
        const QJsonObject older = published("rs_P19_memo_state");
        memory = remember(older, weightsOf(older["weights19"]));
        NEAR(memory.stability, older["stability"].toDouble(), tolerance);
        NEAR(memory.difficulty, older["difficulty"].toDouble(), tolerance);
        QJsonObject history = without;
        const QJsonObject fsrs5 = published("ts_fsrs5_ivl_history");
        const FsrsWeights weights = weightsOf(fsrs5["weights19"]);
        memory = remember(history, weights);
        NEAR(memory.stability, fsrs5["memory_short"][0].toDouble(), 1e-6);
        NEAR(memory.difficulty, fsrs5["memory_short"][1].toDouble(), 1e-6);
        memory = remember(history, longTerm(weights));
        NEAR(memory.stability, fsrs5["memory_long"][0].toDouble(), 1e-6);
        NEAR(memory.difficulty, fsrs5["memory_long"][1].toDouble(), 1e-6);
    }

    void fourWaysOn()
    {
        const QJsonObject states = published("rs_P19_next_states");
        const FsrsWeights weights = weightsOf(published("rs_P19_memo_state")["weights19"]);
        const QJsonObject history = states["history"].toObject();
        const std::vector<double> days = numbersOf(history["elapsed_days"]), ratings = numbersOf(history["ratings"]);
        QJsonObject padded = history;
        if (days.size() + 1 == ratings.size())
            padded.insert(QStringLiteral("elapsed_days"), QJsonArray{0, days[0], days[1], days[2]});
        const Memory memory = remember(padded, weights);
        const char *names[] = {"again", "hard", "good", "easy"};
        for (int grade = 1; grade <= 4; ++grade) {
            const Memory next = nextMemory(memory, states["then_elapsed"].toInt(), ratingOf(grade), weights);
            NEAR(next.stability, states[QLatin1String(names[grade - 1])][0].toDouble(), 1e-4);
            NEAR(next.difficulty, states[QLatin1String(names[grade - 1])][1].toDouble(), 1e-4);
        }
    }

    void firstAnswers()
    {
        const QJsonObject first = published("first_review");
        for (int grade = 1; grade <= 4; ++grade) {
            const Memory memory = firstMemory(ratingOf(grade));
            NEAR(memory.stability, first["stability"][grade - 1].toDouble(), 1e-8);
            NEAR(memory.difficulty, first["difficulty"][grade - 1].toDouble(), 1e-8);
            const Card card = answered({}, ratingOf(grade), 0, {});
            QCOMPARE(card.phase, grade == 4 ? CardPhase::Review : CardPhase::Learning);
            QCOMPARE(static_cast<int>(card.dueAt / secondsPerDay), first["scheduled_days"][grade - 1].toInt());
            const double recall = recallChance(static_cast<double>(card.dueAt / secondsPerDay), memory.stability);
            NEAR(recall, published("ts_retrievability_due")["R_at_due"][grade - 1].toDouble(), 1e-7);
        }
    }

    void forgettingCurve()
    {
        const QJsonObject one = published("forgetting_curve_S1"), many = published("forgetting_curve_rs");
        for (int i = 0; i < one["t"].toArray().size(); ++i)
            NEAR(recallChance(one["t"][i].toDouble(), 1), one["R"][i].toDouble(), 1e-8);
        for (int i = 0; i < many["t"].toArray().size(); ++i)
            NEAR(recallChance(many["t"][i].toDouble(), many["S"][i].toDouble()), many["R"][i].toDouble(), 1e-6);
    }

    void partsOfTheFormula()
    {
        const QJsonObject recall = published("recall_stability"), forget = published("forget_stability"),
                          sameDay = published("short_term_S5"), difficulty = published("next_difficulty_D5");
        for (int i = 0; i < 4; ++i) {
            const Memory memory{5, recall["D"][i].toDouble()};
            const double chance = recall["R"][i].toDouble();
            const Rating rating = ratingOf(i + 1);
            NEAR(stabilityAfterRecall(memory, chance, rating, defaultFsrsWeights), recall["values"][i].toDouble(), 1e-8);
            NEAR(stabilityAfterForgetting(memory, chance, defaultFsrsWeights), forget["values"][i].toDouble(), 1e-7);
            NEAR(stabilityOnSameDay(5, rating, defaultFsrsWeights), sameDay["values"][i].toDouble(), 1e-6);
            NEAR(nextDifficulty(5, rating, defaultFsrsWeights), difficulty["after"][i].toDouble(), 1e-7);
        }
    }

    void hardOnTheSameDayLowersNothing()
    {
        for (const double stability : {0.2, 1.0, 5.0, 80.0})
            QVERIFY(stabilityOnSameDay(stability, Rating::Hard, defaultFsrsWeights) >= stability);
        QVERIFY(stabilityOnSameDay(5, Rating::Again, defaultFsrsWeights) < 5);
    }

    void intervalsForRetentions()
    {
        const std::vector<double> expected = numbersOf(published("intervals_S1_for_retention_0.1_to_1.0")["exact_f64"]);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(roundedInterval(intervalFor(1, static_cast<double>(i + 1) / 10), 1 << 30), static_cast<int>(expected[i]));
        NEAR(recallChance(intervalFor(17, 0.83), 17), 0.83, 1e-12);
    }

    void easyOnTheSameDayTenTimes()
    {
        Card card;
        for (int i = 0; i < 10; ++i)
            card = answered(card, Rating::Easy, 1000, {});
        QCOMPARE(card.memory.difficulty, published("ten_easy_same_day")["difficulty"].toDouble());
    }

    void olderWeights()
    {
        const QJsonObject migration = published("rs_migrate_17");
        const FsrsWeights weights = fsrsWeightsFrom(numbersOf(migration["in"])).value();
        for (std::size_t i = 0; i < weights.size(); ++i)
            NEAR(weights[i], numbersOf(migration["out"])[i], 1e-6);
    }

    void impossibleWeights()
    {
        const std::vector<double> good(defaultFsrsWeights.begin(), defaultFsrsWeights.end());
        QVERIFY(fsrsWeightsFrom(good) == defaultFsrsWeights);
        for (const QJsonValue &bad : published("py_validation")["bad"].toArray()) {
            std::vector<double> weights = good;
            if (bad.isString()) {
                weights.resize(static_cast<std::size_t>(bad.toString().split(QLatin1Char(' ')).first().toInt()), 0.2);
            } else if (bad["index"].isArray()) {
                for (int i = 0; i < bad["index"].toArray().size(); ++i)
                    weights[static_cast<std::size_t>(bad["index"][i].toInt())] = bad["value"][i].toDouble();
            } else {
                weights[static_cast<std::size_t>(bad["index"].toInt())] = bad["value"].toDouble();
            }
            QVERIFY(!fsrsWeightsFrom(weights));
        }
        std::vector<double> nan = good;
        nan[3] = std::nan("");
        QVERIFY(!fsrsWeightsFrom(nan));
    }

    void sm2()
    {
        for (const QJsonValue &row : published("rs_memory_from_sm2")["cases"].toArray()) {
            const Memory memory = memoryFromSm2(row["ease"].toDouble(), row["interval"].toDouble(), row["retention"].toDouble());
            NEAR(memory.stability, row["S"].toDouble(), 1e-5);
            NEAR(memory.difficulty, row["D"].toDouble(), 1e-5);
        }
    }

    /// The long-term scheduler of ts-fsrs knows no steps, and keeps the four intervals apart.
    void longTermHistories()
    {
        const QJsonObject scheduler = published("ts_long_term_scheduler");
        const FsrsWeights weights = longTerm(weightsOf(scheduler["weights19"]));
        QCOMPARE(scheduler["tests"].toArray().size(), 5);
        for (const QJsonValue &test : scheduler["tests"].toArray()) {
            const std::vector<double> ratings = numbersOf(test["ratings"]), days = numbersOf(test["ivl_history"]);
            Memory memory;
            for (std::size_t i = 0; i < ratings.size(); ++i) {
                int previous = 0;
                const Memory before = memory;
                for (int grade = 1; grade <= 4; ++grade) {
                    const Memory next = i == 0 ? firstMemory(ratingOf(grade), weights)
                                               : nextMemory(before, static_cast<int>(days[i - 1]), ratingOf(grade), weights);
                    const int interval = std::max(previous + 1, roundedInterval(intervalFor(next.stability, 0.9, weights), 36500));
                    if (ratingOf(grade) == ratingOf(ratings[i])) {
                        memory = next;
                        QCOMPARE(interval, static_cast<int>(days[i]));
                    }
                    previous = interval;
                }
                NEAR(memory.stability, test["s_history"][static_cast<int>(i)].toDouble(), 1e-6);
                NEAR(memory.difficulty, test["d_history"][static_cast<int>(i)].toDouble(), 1e-6);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
