// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a race: counts before anything is timed, run and stop, new parameters while it runs, and leaving it.
#include "core/fast/vector_target.h"
#include "core/scene/race_labels.h"
#include "ui/plot/plot_view.h"
#include "ui/race/race_row.h"
#include "ui/race/race_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace convlab;
using namespace convlab::fast;
using namespace convlab::ui;

namespace {

constexpr int patience = 60'000; ///< ms: a race of small layers takes a moment, with sanitizers on a busy machine some more

RaceSetting small(std::int64_t channels = 2)
{
    RaceSetting setting;
    setting.channels = setting.filters = channels;
    setting.size = 8;
    setting.kernel = 3;
    return setting;
}

/// So much that its race is not over before a test has looked.
RaceSetting large(std::int64_t channels)
{
    RaceSetting setting = small(channels);
    setting.size = 28;
    return setting;
}

struct Shown {
    Shown()
    {
        auto words = std::make_shared<Words>();
        words->load(QStringLiteral(SOURCE_ROOT "/resources/words/en.json"));
        view = std::make_unique<RaceView>(words, [now = 0.0]() mutable { return ++now; });
        view->setTheme(loadTheme(QStringLiteral("light")));
        view->resize(720, 600);
        view->setSetting(small());
        view->show();
    }
    QPushButton &button() const { return *view->findChild<QPushButton *>(QStringLiteral("runRace")); }
    QString status() const { return view->findChild<QLabel *>(QStringLiteral("raceStatus"))->text(); }

    std::unique_ptr<RaceView> view;
};

} // namespace

class TestRaceView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void countsAreThereBeforeAnythingIsTimed()
    {
        const Shown shown;
        QVERIFY(!shown.view->running());
        const auto rows = shown.view->findChildren<RaceRow *>();
        QCOMPARE(rows.size(), qsizetype(algorithms.size()));
        for (const RaceRow *row : rows)
            QVERIFY2(row->accessibleDescription().contains(QStringLiteral("multiplications")), qPrintable(row->accessibleDescription()));
        const auto plots = shown.view->findChildren<PlotView *>();
        QCOMPARE(plots.size(), 3);
        QCOMPARE(shown.view->findChild<QTabBar *>()->currentIndex(), 1); // arithmetic
        QVERIFY(!shown.button().text().isEmpty() && shown.button().isEnabled());
        QVERIFY(!vectorTarget().empty());
    }

    void runsToTheEndAndTellsTheWinner()
    {
        const Shown shown;
        QTest::mouseClick(&shown.button(), Qt::LeftButton);
        QVERIFY(shown.view->running());
        QCOMPARE(shown.view->findChild<QTabBar *>()->currentIndex(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.view->running(), patience);
        QVERIFY(shown.view->report().finished);
        QVERIFY2(shown.status().contains(QStringLiteral(" the fastest")), qPrintable(shown.status()));
    }

    /// For a window that is made anew in another language: nobody races twice for that.
    void anotherViewTakesFinishedRacesOver()
    {
        const Shown first, other;
        first.view->run();
        QTRY_VERIFY_WITH_TIMEOUT(first.view->report().finished, patience);
        other.view->restorePlace(first.view->place());
        QVERIFY(other.view->report().finished && !other.view->running());
        QCOMPARE(other.status(), first.status());
        other.view->setSetting(small(3));
        QVERIFY(!other.view->report().finished);
        other.view->restorePlace({});
        QVERIFY(!other.view->report().finished);
    }

    void stopKeepsWhatIsKnown()
    {
        const Shown shown;
        shown.view->setSetting(large(32));
        shown.view->run();
        QTRY_VERIFY_WITH_TIMEOUT(shown.view->report().progress > 0, patience);
        QTest::mouseClick(&shown.button(), Qt::LeftButton);
        QVERIFY(!shown.view->running());
        QVERIFY(shown.status().startsWith(QStringLiteral("Stopped.")));
        QVERIFY(shown.view->report().progress > 0 && !shown.view->report().finished);
    }

    void newParametersWhileItRunsAreRacedInstead()
    {
        const Shown shown;
        shown.view->setSetting(large(32));
        shown.view->run();
        for (const std::int64_t channels : {33, 34}) {
            shown.view->setSetting(large(channels));
            QCoreApplication::processEvents();
            QVERIFY(shown.view->running());
            QCOMPARE(shown.view->report().setting.channels, channels);
        }
        shown.view->setSetting(small(5));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.view->running(), patience);
        QVERIFY(shown.view->report().finished);
        QCOMPARE(shown.view->report().setting.channels, 5);
    }

    void newParametersAfterItForgetTheTimes()
    {
        const Shown shown;
        shown.view->run();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.view->running(), patience);
        shown.view->setSetting(small());
        QVERIFY(shown.view->report().finished); // the same ones
        const RaceReport times = shown.view->report();
        shown.view->setSetting(small(3));
        QVERIFY(!shown.view->report().finished && !shown.view->report().ownPoint().fastest());
        QVERIFY(!shown.view->running());
        shown.view->setSetting(small()); // undone: they come back
        QVERIFY(shown.view->report().finished);
        QCOMPARE(shown.view->report().ownPoint().of(Algorithm::Direct).times, times.ownPoint().of(Algorithm::Direct).times);
    }

    void impossibleParametersStopIt()
    {
        const Shown shown;
        shown.view->run();
        shown.view->setSetting(std::nullopt);
        QVERIFY(!shown.view->running() && !shown.button().isEnabled());
        shown.view->run();
        QVERIFY(!shown.view->running());
        shown.view->setSetting(small(3));
        QVERIFY(shown.button().isEnabled());
    }

    void leavingStopsIt()
    {
        Shown shown;
        shown.view->run();
        shown.view->hide();
        QVERIFY(!shown.view->running());
        shown.view->show();
        shown.view->run();
        shown.view.reset(); // closing the window while it runs
    }

    void keepsItsWordsWhereThereIsLittleRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("fontScale");
        QTest::newRow("1280") << 722 << 1.0;
        QTest::newRow("1024") << 470 << 1.0;
        QTest::newRow("200 %") << 722 << 2.0;
        QTest::newRow("1024 at 200 %") << 470 << 2.0;
    }

    void keepsItsWordsWhereThereIsLittleRoom()
    {
        QFETCH(int, width);
        QFETCH(double, fontScale);
        const Shown shown;
        Theme theme = loadTheme(QStringLiteral("dark"));
        theme.fontScale = fontScale;
        shown.view->setTheme(theme);
        shown.view->resize(width, 400);
        QCoreApplication::processEvents();
        QVERIFY(shown.view->minimumSizeHint().width() <= width);
        for (const RaceRow *row : shown.view->findChildren<RaceRow *>()) {
            QVERIFY(row->width() <= width);
            for (const QLabel *label : row->findChildren<QLabel *>()) {
                QVERIFY2(label->isHidden() || row->rect().contains(label->geometry()), qPrintable(label->text()));
                QVERIFY2(label->isHidden() || label->wordWrap() || label->sizeHint().width() <= label->width(), qPrintable(label->text()));
            }
        }
    }
};

QTEST_MAIN(TestRaceView)
#include "tst_race_view.moc"
