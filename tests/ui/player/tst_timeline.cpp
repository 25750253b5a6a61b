// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/ticker.h"
#include "ui/player/timeline.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace convlab;
using namespace convlab::ui;

namespace {

Timeline withRun(std::vector<int> microCounts, Timeline::Pace pace = Timeline::Pace::Steps)
{
    Timeline timeline;
    timeline.setRun(std::move(microCounts));
    timeline.setPace(pace);
    timeline.toStart();
    return timeline;
}

/// Milliseconds of playing until the end, in small slices.
double playingTime(Timeline timeline)
{
    timeline.play();
    double ms = 0;
    while (timeline.playing() && ms < 1e6) {
        timeline.advance(1);
        ms += 1;
    }
    return ms;
}

} // namespace

namespace QTest {
template<>
char *toString(const Moment &moment)
{
    return qstrdup(qPrintable(QStringLiteral("step %1, micro %2").arg(moment.step).arg(moment.micro)));
}
} // namespace QTest

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithOneFinishedStep()
    {
        const Timeline timeline;
        QCOMPARE(timeline.stepCount(), 1);
        QVERIFY(timeline.atStart());
        QVERIFY(timeline.atEnd());
        QVERIFY(!timeline.playing());
    }

    void neverHasZeroSteps()
    {
        Timeline timeline;
        timeline.setRun({});
        QCOMPARE(timeline.stepCount(), 1);
        timeline.setRun({0, -3});
        QCOMPARE(timeline.stepCount(), 2);
        timeline.toEnd();
        QCOMPARE(timeline.moment(), (Moment{1, 0}));
    }

    void stepsForwardsAndBackwardsThroughFinishedSteps()
    {
        Timeline timeline = withRun({3, 1, 4});
        QCOMPARE(timeline.moment(), (Moment{0, 2}));
        timeline.stepForward();
        QCOMPARE(timeline.moment(), (Moment{1, 0}));
        timeline.stepForward();
        timeline.stepForward();
        QCOMPARE(timeline.moment(), (Moment{2, 3}));
        QVERIFY(timeline.atEnd());
        timeline.stepBack();
        QCOMPARE(timeline.moment(), (Moment{1, 0}));
        timeline.stepBack();
        timeline.stepBack();
        QCOMPARE(timeline.moment(), (Moment{0, 2}));
        QVERIFY(timeline.atStart());
    }

    void aHalfFinishedStepIsFinishedFirst()
    {
        Timeline timeline = withRun({4, 4});
        timeline.goTo({1, 1});
        timeline.stepForward();
        QCOMPARE(timeline.moment(), (Moment{1, 3}));
        timeline.goTo({1, 1});
        timeline.stepBack();
        QCOMPARE(timeline.moment(), (Moment{0, 3}));
    }

    void microStepsVisitEveryMomentBothWays()
    {
        Timeline timeline = withRun({3, 1, 2}, Timeline::Pace::MicroSteps);
        const std::vector<Moment> all{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {2, 0}, {2, 1}};
        for (const Moment &moment : all) {
            QCOMPARE(timeline.moment(), moment);
            timeline.microForward();
        }
        QCOMPARE(timeline.moment(), all.back());
        for (auto moment = all.rbegin(); moment != all.rend(); ++moment) {
            QCOMPARE(timeline.moment(), *moment);
            timeline.microBack();
        }
        QCOMPARE(timeline.moment(), (Moment{0, 0}));
    }

    void jumpsAreClamped()
    {
        Timeline timeline = withRun({3, 5});
        timeline.goToStep(99);
        QCOMPARE(timeline.moment(), (Moment{1, 4}));
        timeline.goToStep(-1);
        QCOMPARE(timeline.moment(), (Moment{0, 2}));
        timeline.goTo({1, 99});
        QCOMPARE(timeline.moment(), (Moment{1, 4}));
        timeline.goTo({-5, -5});
        QCOMPARE(timeline.moment(), (Moment{0, 0}));
    }

    void playsOneStepASecond()
    {
        Timeline timeline = withRun({1, 1, 1});
        timeline.play();
        QVERIFY(timeline.advance(250));
        QCOMPARE(timeline.moment(), (Moment{0, 0}));
        QCOMPARE(timeline.next(), (Moment{1, 0}));
        QCOMPARE(timeline.phase(), 0.25);
        timeline.advance(750);
        QCOMPARE(timeline.moment(), (Moment{1, 0}));
        QCOMPARE(timeline.phase(), 0.0);
    }

    void stopsAtTheEndAndBeginsAgain()
    {
        Timeline timeline = withRun({1, 1, 1});
        timeline.play();
        timeline.advance(2500);
        QVERIFY(timeline.atEnd());
        QVERIFY(!timeline.playing());
        QCOMPARE(timeline.phase(), 0.0);
        QVERIFY(!timeline.advance(100));
        timeline.play();
        QVERIFY(timeline.playing());
        QVERIFY(timeline.atStart());
    }

    void aSingleStepHasNothingToPlay()
    {
        for (const bool looping : {false, true}) {
            Timeline timeline = withRun({5});
            timeline.setLooping(looping);
            timeline.play();
            QVERIFY(!timeline.playing());
        }
    }

    void playsMicroStepsOfASingleStep()
    {
        Timeline timeline = withRun({3}, Timeline::Pace::MicroSteps);
        timeline.play();
        timeline.advance(400);
        QCOMPARE(timeline.moment(), (Moment{0, 1}));
        timeline.advance(400);
        QVERIFY(timeline.atEnd());
        QVERIFY(!timeline.playing());
    }

    void wrapsWhenLooping()
    {
        Timeline timeline = withRun({1, 1, 1});
        timeline.setLooping(true);
        timeline.toEnd();
        QCOMPARE(timeline.next(), (Moment{0, 0}));
        timeline.play();
        QCOMPARE(timeline.moment(), (Moment{2, 0}));
        timeline.advance(500);
        QCOMPARE(timeline.phase(), 0.5);
        timeline.advance(700);
        QCOMPARE(timeline.moment(), (Moment{0, 0}));
        QVERIFY(timeline.playing());
    }

    void slicesAddUp_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<bool>("micro");
        QTest::addColumn<bool>("looping");
        QTest::newRow("steps") << 1.0 << false << false;
        QTest::newRow("steps, quarter") << 0.25 << false << false;
        QTest::newRow("micro, fast") << 4.0 << true << false;
        QTest::newRow("loop") << 2.0 << false << true;
        QTest::newRow("micro loop") << 1.0 << true << true;
    }
    void slicesAddUp()
    {
        QFETCH(double, speed);
        QFETCH(bool, micro);
        QFETCH(bool, looping);
        Timeline whole = withRun({3, 40, 2, 5, 1, 7, 3, 2, 9, 4},
                                 micro ? Timeline::Pace::MicroSteps : Timeline::Pace::Steps);
        whole.setSpeed(speed);
        whole.setLooping(looping);
        whole.play();
        Timeline sliced = whole;
        const double slices[] = {7.3, 0.1, 16.6, 33, 1, 250, 3.7, 111, 0.01};
        double total = 0;
        for (int i = 0; total < 7000; ++i) {
            const double ms = slices[i % 9];
            sliced.advance(ms);
            total += ms;
        }
        whole.advance(total);
        QCOMPARE(sliced.moment(), whole.moment());
        QVERIFY(std::abs(sliced.phase() - whole.phase()) < 1e-6);
        QVERIFY(sliced.moment() != (Moment{0, 2}));
    }

    void tenTenthsAreAWhole()
    {
        Timeline timeline = withRun({1, 1, 1});
        timeline.setSpeed(4);
        timeline.play();
        for (int i = 0; i < 10; ++i)
            timeline.advance(25);
        QCOMPARE(timeline.moment(), (Moment{1, 0}));
        QCOMPARE(timeline.phase(), 0.0);
    }

    void absurdTimesAreHarmless()
    {
        Timeline timeline = withRun(std::vector<int>(1000, 1));
        timeline.setLooping(true);
        timeline.play();
        timeline.advance(1e300);
        QCOMPARE(timeline.moment().step, 60);
        timeline.advance(std::numeric_limits<double>::infinity());
        QCOMPARE(timeline.moment().step, 120);
        QVERIFY(!timeline.advance(std::nan("")));
        QVERIFY(!timeline.advance(-5));
        QVERIFY(!timeline.advance(0));
        QCOMPARE(timeline.moment().step, 120);
    }

    void speedChangeKeepsThePhase()
    {
        Timeline timeline = withRun({1, 1});
        timeline.play();
        timeline.advance(500);
        timeline.setSpeed(0.5);
        QCOMPARE(timeline.phase(), 0.5);
        timeline.advance(500);
        QCOMPARE(timeline.phase(), 0.75);
        timeline.advance(500);
        QVERIFY(timeline.atEnd());
    }

    void speedIsClamped()
    {
        Timeline timeline;
        timeline.setSpeed(100);
        QCOMPARE(timeline.speed(), 4.0);
        timeline.setSpeed(0);
        QCOMPARE(timeline.speed(), 0.25);
        timeline.setSpeed(std::nan(""));
        QCOMPARE(timeline.speed(), 0.25);
    }

    void microStepsTakeFourTenthsUnlessThereAreMany()
    {
        // 10 micro-steps: 9 ways of 0.4 s. 100 micro-steps: 99 ways of 0.12 s, so that no step outlasts 12 s.
        QCOMPARE(playingTime(withRun({10}, Timeline::Pace::MicroSteps)), 3600.0);
        QCOMPARE(playingTime(withRun({100}, Timeline::Pace::MicroSteps)), 11880.0);
        // Ways finer than this clock's slices, but the same limit.
        QVERIFY(playingTime(withRun({10000}, Timeline::Pace::MicroSteps)) <= 12001);
    }

    void reducedMotionJumps()
    {
        Timeline timeline = withRun({1, 1, 1});
        timeline.setReducedMotion(true);
        timeline.play();
        QVERIFY(!timeline.advance(600));
        QCOMPARE(timeline.phase(), 0.0);
        QCOMPARE(timeline.moment(), (Moment{0, 0}));
        QVERIFY(timeline.advance(400));
        QCOMPARE(timeline.moment(), (Moment{1, 0}));
        QCOMPARE(timeline.phase(), 0.0);
    }

    void reducedMotionStillTellsThatPlayingStopped()
    {
        Timeline timeline = withRun({1, 1});
        timeline.setReducedMotion(true);
        timeline.play();
        QVERIFY(timeline.advance(1000));
        QVERIFY(!timeline.playing());
    }

    void steppingPausesAndPausingKeepsThePlace()
    {
        Timeline timeline = withRun({1, 1, 1});
        timeline.play();
        timeline.advance(300);
        timeline.pause();
        QCOMPARE(timeline.phase(), 0.3);
        QVERIFY(!timeline.advance(300));
        timeline.play();
        timeline.advance(300);
        QCOMPARE(timeline.phase(), 0.6);
        timeline.stepForward();
        QVERIFY(!timeline.playing());
        QCOMPARE(timeline.moment(), (Moment{1, 0}));
        QCOMPARE(timeline.phase(), 0.0);
    }

    void aNewRunKeepsTheStepOrGoesToTheLast()
    {
        Timeline timeline = withRun({3, 3, 3, 3});
        timeline.goToStep(2);
        timeline.setRun({5, 5, 5});
        QCOMPARE(timeline.moment(), (Moment{2, 4}));
        timeline.setRun({2, 2});
        QCOMPARE(timeline.moment(), (Moment{1, 1}));
        timeline.goTo({1, 0});
        timeline.setRun({9, 9});
        QCOMPARE(timeline.moment(), (Moment{1, 0}));
        timeline.goTo({1, 7});
        timeline.setRun({4, 4});
        QCOMPARE(timeline.moment(), (Moment{1, 3}));
    }

    void aNewRunPlaysOnUnlessNothingIsLeft()
    {
        Timeline timeline = withRun({1, 1, 1});
        timeline.play();
        timeline.advance(1500);
        timeline.setRun({1, 1, 1, 1});
        QVERIFY(timeline.playing());
        QCOMPARE(timeline.phase(), 0.5);
        timeline.setRun({1});
        QVERIFY(!timeline.playing());
        QCOMPARE(timeline.phase(), 0.0);
    }

    void changingPaceAtTheStartStaysAtTheStart()
    {
        Timeline timeline = withRun({4, 4});
        QCOMPARE(timeline.moment(), (Moment{0, 3}));
        timeline.setPace(Timeline::Pace::MicroSteps);
        QCOMPARE(timeline.moment(), (Moment{0, 0}));
        timeline.setPace(Timeline::Pace::Steps);
        QCOMPARE(timeline.moment(), (Moment{0, 3}));
        timeline.stepForward();
        timeline.setPace(Timeline::Pace::MicroSteps);
        QCOMPARE(timeline.moment(), (Moment{1, 3}));
    }

    void theTickerTellsTheTimeThatPassed()
    {
        Ticker ticker;
        QSignalSpy ticks(&ticker, &Ticker::ticked);
        ticker.setRunning(true);
        QVERIFY(ticker.running());
        QTRY_VERIFY(ticks.size() >= 3);
        ticker.setRunning(false);
        QVERIFY(!ticker.running());
        for (const QList<QVariant> &tick : ticks)
            QVERIFY(tick.first().toDouble() > 0);
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
