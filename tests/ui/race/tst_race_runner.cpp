// SPDX-License-Identifier: GPL-3.0-or-later
// The race in its thread: reports arrive in order, the newest setting wins, and giving up is clean at any moment.
#include "ui/race/race_runner.h"

#include <QSignalSpy>
#include <QtTest>

#include <set>

using namespace convlab;
using namespace convlab::fast;
using namespace convlab::ui;

namespace {

constexpr int patience = 60'000; ///< ms: a race of small layers takes a moment, with sanitizers on a busy machine some more

/// Every reading is 1 ms after the one before it; only the race's thread asks.
Race::Clock steady()
{
    return [now = 0.0]() mutable { return ++now; };
}

RaceSetting small(std::int64_t channels)
{
    RaceSetting setting;
    setting.channels = setting.filters = channels;
    setting.size = 8;
    setting.kernel = 3;
    return setting;
}

} // namespace

class TestRaceRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRaceIsReportedToItsEnd()
    {
        RaceRunner runner(steady(), {});
        std::vector<RaceReport> reports;
        connect(&runner, &RaceRunner::advanced, this, [&](const RaceReport &report) { reports.push_back(report); });
        QSignalSpy changes(&runner, &RaceRunner::runningChanged);
        runner.start(small(2));
        QVERIFY(runner.running());
        QTRY_VERIFY_WITH_TIMEOUT(!runner.running(), patience);
        QCOMPARE(changes.count(), 2);
        QVERIFY(reports.size() > 2);
        for (std::size_t i = 1; i < reports.size(); ++i)
            QVERIFY(reports[i].progress >= reports[i - 1].progress);
        QVERIFY(reports.back().finished);
        QCOMPARE(reports.back().ownPoint().of(Algorithm::Direct).status, Lap::Status::Measured);
    }

    void theNewestSettingWins()
    {
        RaceRunner runner(steady(), {});
        std::vector<std::int64_t> seen;
        bool finished = false;
        connect(&runner, &RaceRunner::advanced, this, [&](const RaceReport &report) {
            seen.push_back(report.setting.channels);
            finished = report.finished;
        });
        for (std::int64_t channels = 1; channels <= 6; ++channels)
            runner.start(small(channels));
        QTRY_VERIFY_WITH_TIMEOUT(finished, patience);
        QCOMPARE(std::set<std::int64_t>(seen.begin(), seen.end()), std::set<std::int64_t>{6});
    }

    void nothingIsHeardOfARaceThatWasGivenUp()
    {
        RaceRunner runner(steady(), {});
        QSignalSpy reports(&runner, &RaceRunner::advanced);
        runner.start(small(2));
        QTRY_VERIFY_WITH_TIMEOUT(reports.count() > 0, patience);
        runner.cancel();
        QVERIFY(!runner.running());
        const qsizetype before = reports.count();
        RaceRunner other(steady(), {}); // as long as a whole race of another runner takes
        other.start(small(2));
        QTRY_VERIFY_WITH_TIMEOUT(!other.running(), patience);
        QCOMPARE(reports.count(), before);
        runner.start(small(3)); // and it goes on after that
        QTRY_VERIFY_WITH_TIMEOUT(!runner.running(), patience);
        QVERIFY(reports.count() > before);
    }

    void aRaceThatCannotBeginEnds()
    {
        RaceRunner runner(steady(), {});
        RaceSetting impossible = small(3);
        impossible.groups = 2;
        runner.start(impossible);
        QTRY_VERIFY_WITH_TIMEOUT(!runner.running(), patience);
        runner.start(small(2)); // and another one can be raced
        QTRY_VERIFY_WITH_TIMEOUT(!runner.running(), patience);
    }

    void itMayGoAwayWhileItRaces()
    {
        for (int i = 0; i < 5; ++i) {
            RaceRunner runner(steady(), {});
            runner.start(small(4));
            if (i % 2)
                QCoreApplication::processEvents();
        }
        RaceRunner idle(steady(), {}); // and without having run
    }
};

QTEST_GUILESS_MAIN(TestRaceRunner)
#include "tst_race_runner.moc"
