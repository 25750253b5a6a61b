// SPDX-License-Identifier: GPL-3.0-or-later
// What the race says: every key has a sentence with its numbers, every sentence a key; numbers in readable units.
#include "core/scene/race_labels.h"
#include "core/scene/race_run.h"
#include "ui/race/race_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace convlab;
using namespace convlab::fast;
using namespace convlab::ui;

namespace {

RaceSetting layer(std::int64_t kernel = 3)
{
    RaceSetting setting;
    setting.channels = setting.filters = 8;
    setting.size = 14;
    setting.kernel = kernel;
    return setting;
}

/// A point whose ways took 5, 1, 2, 3, 4 ms, where they can take part.
RacePoint raced(const RaceSetting &setting)
{
    RaceReport card = raceCard(setting);
    RacePoint point = card.ownPoint();
    const double times[] = {5, 1, 2, 3, 4};
    for (const Algorithm algorithm : algorithms) {
        Lap &lap = point.laps[static_cast<std::size_t>(algorithm)];
        if (lap.status != Lap::Status::Waiting)
            continue;
        const double time = times[static_cast<std::size_t>(algorithm)];
        lap.times = {time, time * 1.1, time * 0.9, time, time};
        lap.status = Lap::Status::Measured;
        lap.difference = RaceDifference{1e-6, 2e-5, 100, 100};
    }
    return point;
}

/// As the counters of the stage say it.
Label shortened(Label label)
{
    return {"race.short" + label.key.substr(std::string("race").size()), label.numbers};
}

} // namespace

class TestRaceWords : public QObject {
    Q_OBJECT

private:
    Words m_words;
    std::set<QString> m_said;

    QString say(const Label &label)
    {
        m_said.insert(QString::fromStdString(label.key));
        return m_words.say(label);
    }

private Q_SLOTS:
    void initTestCase() { m_words.load(QStringLiteral(SOURCE_ROOT "/resources/words/en.json")); }

    void everyKeyHasASentenceAndEverySentenceAKey()
    {
        std::vector<Label> labels{{"race.crossing", {}}, {"race.short.out", {}}};
        for (const Algorithm algorithm : algorithms) {
            labels.push_back(nameLabel(algorithm));
            labels.push_back(workLabel(algorithm));
            labels.push_back(wayLabel(algorithm));
            labels.push_back({std::string("race.crossing.") + algorithmKey(algorithm), {2.5}});
        }
        for (int reason = 0; reason <= static_cast<int>(PlanReason::KernelTooSmall); ++reason) {
            Candidate candidate;
            candidate.reason = static_cast<PlanReason>(reason);
            candidate.numbers = {12, 7};
            labels.push_back(reasonLabel(candidate));
            if (std::string_view(planReasonKey(candidate.reason)).starts_with("needs_"))
                labels.push_back(shortened(labels.back()));
            if (reason <= static_cast<int>(PlanReason::TakenLargeKernel)) {
                Plan plan;
                plan.candidates.assign(algorithms.size(), candidate);
                labels.push_back(planLabel(plan));
            }
        }
        for (const double amount : {1.0, 1e3, 1e6, 1e9}) {
            labels.insert(labels.end(), {arithmeticLabel({amount, amount}), operationsLabel(amount), bytesLabel(amount), shortened(bytesLabel(amount))});
        }
        for (const RaceSetting::Over over : {RaceSetting::Over::Kernel, RaceSetting::Over::Channels, RaceSetting::Over::Size}) {
            RaceSetting setting = layer();
            setting.over = over;
            const RaceRun run(setting);
            for (const Label &fact : run.facts())
                labels.push_back(fact);
            setting.groups = 2;
            labels.push_back(layerLabel(setting));
            for (const Plot &plot : run.plots()) {
                labels.insert(labels.end(), {plot.title, plot.x.label, plot.y.label});
                for (const PlotSeries &series : plot.series)
                    labels.push_back(series.label);
            }
        }
        labels.insert(labels.end(), {{"race.plot.time", {}}, {"race.axis.time", {}}});
        for (const Label &label : labels) {
            const QString said = say(label);
            QVERIFY2(m_words.has(QString::fromStdString(label.key)), label.key.c_str());
            QVERIFY2(!said.contains(QLatin1Char('%')), qPrintable(said));
        }
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/words/en.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &key : QJsonDocument::fromJson(file.readAll()).object().keys())
            QVERIFY2(!key.startsWith(QLatin1String("race.")) || m_said.count(key), qPrintable(key));
    }

    void numbersAreRoundedToWhatIsRead_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("arithmetic");
        QTest::addColumn<QString>("bytes");
        QTest::newRow("none") << 0.0 << QStringLiteral("0 multiplications, 0 additions") << QStringLiteral("0 bytes");
        QTest::newRow("few") << 36.0 << QStringLiteral("36 multiplications, 72 additions") << QStringLiteral("36 bytes");
        QTest::newRow("just below") << 999.7 << QStringLiteral("1 k multiplications, 2 k additions") << QStringLiteral("1 kB");
        QTest::newRow("millions") << 115'605'504.0 << QStringLiteral("116 M multiplications, 231 M additions") << QStringLiteral("116 MB");
        QTest::newRow("a fraction") << 1'234'567.0 << QStringLiteral("1.23 M multiplications, 2.47 M additions") << QStringLiteral("1.23 MB");
        QTest::newRow("many") << 7.4e10 << QStringLiteral("74 G multiplications, 148 G additions") << QStringLiteral("74 GB");
    }

    void numbersAreRoundedToWhatIsRead()
    {
        QFETCH(double, value);
        QTEST(m_words.say(arithmeticLabel({value, 2 * value})), "arithmetic");
        QTEST(m_words.say(bytesLabel(value)), "bytes");
    }

    void timesHaveTheUnitThatSuits_data()
    {
        QTest::addColumn<double>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("µs") << 0.0021 << QStringLiteral("2.1 µs");
        QTest::newRow("ten µs") << 0.0213 << QStringLiteral("21.3 µs");
        QTest::newRow("ms") << 0.4219 << QStringLiteral("0.422 ms");
        QTest::newRow("many ms") << 153.7 << QStringLiteral("154 ms");
        QTest::newRow("s") << 2345.0 << QStringLiteral("2.3 s");
        QTest::newRow("min") << 61'000.0 << QStringLiteral("2 min");
        QTest::newRow("none") << std::nan("") << QString();
    }

    void timesHaveTheUnitThatSuits()
    {
        QFETCH(double, ms);
        QTEST(race::timeText(ms), "text");
    }

    void speedCountsTheDefinition()
    {
        QCOMPARE(race::speedText(115'605'504, 0.5), QStringLiteral("462 GFLOP/s")); // 2 · 115 605 504 / 0.5 ms
        QCOMPARE(race::speedText(16, 0.00045), QStringLiteral("71.1 MFLOP/s"));
        QCOMPARE(race::speedText(1, 0), QString());
    }

    void theWinnerIsToldWithTheSecond()
    {
        RacePoint point = raced(layer());
        point.plan.chosen = Algorithm::Direct;
        QCOMPARE(race::resultText(point, m_words), QStringLiteral("The direct way is the fastest, 2 times as fast as im2col."));
        point.plan.chosen = Algorithm::Fourier;
        QCOMPARE(race::resultText(point, m_words),
                 QStringLiteral("The direct way is the fastest, 2 times as fast as im2col. The planner had expected the FFT."));
        QCOMPARE(race::resultText(raceCard(layer()).ownPoint(), m_words), QString());
        RacePoint tie = point;
        tie.laps[static_cast<std::size_t>(Algorithm::Im2col)].times.assign(5, 1.02);
        QVERIFY(race::resultText(tie, m_words).startsWith(QStringLiteral("The direct way and im2col are the fastest:")));
        QVERIFY(race::spokenText(tie, Algorithm::Im2col, m_words).contains(QStringLiteral("One of the fastest here.")));
    }

    void obstaclesAreSaidInsteadOfCounts()
    {
        const RacePoint point = raced(layer(5));
        QCOMPARE(race::detailText(point, Algorithm::Winograd, m_words), QStringLiteral("Made for kernels of 3×3; these are 5×5."));
        QVERIFY(race::detailText(point, Algorithm::Direct, m_words).contains(QStringLiteral("largest difference 1\u00A0×\u00A010⁻⁶, bound 2\u00A0×\u00A010⁻⁵")));
        RacePoint slow = point;
        slow.laps[static_cast<std::size_t>(Algorithm::Loop)].status = Lap::Status::TooLong;
        slow.laps[static_cast<std::size_t>(Algorithm::Loop)].expected = 3000;
        QVERIFY(race::detailText(slow, Algorithm::Loop, m_words).startsWith(QStringLiteral("Not raced: a run would take about 3 s.")));
        RacePoint large = point;
        large.laps[static_cast<std::size_t>(Algorithm::Im2col)].status = Lap::Status::TooLarge;
        QVERIFY(race::detailText(large, Algorithm::Im2col, m_words).contains(QStringLiteral("a race takes no more than 134 MB")));
    }

    void aRowIsSpokenInSentences()
    {
        const QString spoken = race::spokenText(raced(layer()), Algorithm::Direct, m_words);
        QVERIFY(spoken.contains(QStringLiteral("Median 1 ms, spread ± 0 %. The fastest here.")));
        QVERIFY(!spoken.contains(QStringLiteral("..")) && spoken.endsWith(QLatin1Char('.')));
    }
};

QTEST_APPLESS_MAIN(TestRaceWords)
#include "tst_race_words.moc"
