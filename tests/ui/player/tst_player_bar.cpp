// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_bar.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace convlab;
using namespace convlab::ui;

namespace {

Timeline sixteenStops()
{
    Timeline timeline;
    timeline.setRun(std::vector<int>(16, 28));
    timeline.goToStep(5);
    return timeline;
}

class Bar : public PlayerBar {
public:
    Bar()
    {
        setTheme(loadTheme(QStringLiteral("light")));
        show(sixteenStops());
        resize(700, sizeHint().height());
        QWidget::show();
    }
    QToolButton *button(const char *name) const { return findChild<QToolButton *>(QLatin1String(name)); }
    QSlider *scrubber() const { return findChild<QSlider *>(); }
    QLabel *position() const { return findChild<QLabel *>(QStringLiteral("position")); }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
};

} // namespace

class TestPlayerBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, loadTheme(QStringLiteral("light")));
    }

    void buttonsReportWishes()
    {
        Bar bar;
        QSignalSpy play(&bar, &PlayerBar::playToggled), forward(&bar, &PlayerBar::stepForwardWanted),
            back(&bar, &PlayerBar::stepBackWanted), start(&bar, &PlayerBar::startWanted),
            end(&bar, &PlayerBar::endWanted), loop(&bar, &PlayerBar::loopWanted);
        bar.click("play");
        bar.click("stepForward");
        bar.click("stepBack");
        bar.click("toStart");
        bar.click("toEnd");
        bar.click("loop");
        for (const QSignalSpy *spy : {&play, &forward, &back, &start, &end, &loop})
            QCOMPARE(spy->size(), 1);
        QCOMPARE(loop.first().first().toBool(), true);
    }

    void microToggleReportsThePace()
    {
        Bar bar;
        QList<Timeline::Pace> paces;
        connect(&bar, &PlayerBar::paceWanted, &bar, [&paces](Timeline::Pace pace) { paces << pace; });
        bar.click("micro");
        bar.click("micro");
        QCOMPARE(paces, (QList<Timeline::Pace>{Timeline::Pace::MicroSteps, Timeline::Pace::Steps}));
    }

    void clicksLeaveTheFocusOnTheStage()
    {
        Bar bar;
        bar.click("stepForward");
        QVERIFY(!bar.button("stepForward")->hasFocus());
        QVERIFY(bar.button("stepForward")->focusPolicy() & Qt::TabFocus);
    }

    void speedMenuReportsAndShowsTheSpeed()
    {
        Bar bar;
        QSignalSpy speeds(&bar, &PlayerBar::speedWanted);
        QToolButton *button = nullptr;
        for (QToolButton *candidate : bar.findChildren<QToolButton *>())
            button = candidate->menu() ? candidate : button;
        QVERIFY(button);
        QCOMPARE(button->text(), QStringLiteral("1×"));
        const QList<QAction *> actions = button->menu()->actions();
        QCOMPARE(actions.size(), 5);
        for (QAction *action : actions)
            action->trigger();
        QList<double> got;
        for (const QList<QVariant> &arguments : speeds)
            got << arguments.first().toDouble();
        QCOMPARE(got, (QList<double>{0.25, 0.5, 1, 2, 4}));
        Timeline timeline = sixteenStops();
        timeline.setSpeed(0.25);
        const int width = button->width();
        bar.show(timeline);
        QCOMPARE(button->text(), QStringLiteral("¼×"));
        QVERIFY(actions.first()->isChecked());
        QCOMPARE(button->width(), width);
    }

    void scrubbingReportsTheStepAndShowingDoesNot()
    {
        Bar bar;
        QSignalSpy wanted(&bar, &PlayerBar::stepWanted);
        QCOMPARE(bar.scrubber()->value(), 6);
        Timeline timeline = sixteenStops();
        timeline.goToStep(9);
        bar.show(timeline);
        QCOMPARE(bar.scrubber()->value(), 10);
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(bar.scrubber(), Qt::Key_Right);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().first().toInt(), 10);
        QTest::mouseClick(bar.scrubber(), Qt::LeftButton, {}, QPoint(bar.scrubber()->width() - 1, 10));
        QCOMPARE(wanted.last().first().toInt(), 15);
    }

    void positionReadsAsWords()
    {
        Bar bar;
        QCOMPARE(bar.position()->text(), QStringLiteral("stop 6 of 16"));
        bar.setStepName(QStringLiteral("layer"));
        QCOMPARE(bar.position()->text(), QStringLiteral("layer 6 of 16"));
        Timeline timeline = sixteenStops();
        timeline.setPace(Timeline::Pace::MicroSteps);
        timeline.goTo({5, 2});
        bar.show(timeline);
        QCOMPARE(bar.position()->text(), QStringLiteral("layer 6 of 16 · 3/28"));
    }

    void numbersDoNotMoveAnything()
    {
        Bar bar;
        Timeline timeline = sixteenStops();
        timeline.setPace(Timeline::Pace::MicroSteps);
        timeline.toStart();
        bar.show(timeline);
        bar.layout()->activate();
        const QRect scrubber = bar.scrubber()->geometry(), position = bar.position()->geometry();
        for (int i = 0; i < 16 * 28; ++i, timeline.microForward()) {
            bar.show(timeline);
            QVERIFY(bar.position()->fontMetrics().horizontalAdvance(bar.position()->text()) <= position.width());
        }
        bar.layout()->activate();
        QCOMPARE(bar.scrubber()->geometry(), scrubber);
        QCOMPARE(bar.position()->geometry(), position);
    }

    void singleMicroStepsShowThemselvesToo()
    {
        Bar bar;
        Timeline timeline = sixteenStops();
        timeline.microForward();
        bar.show(timeline);
        QCOMPARE(bar.position()->text(), QStringLiteral("stop 7 of 16 · 1/28"));
        const int width = bar.position()->width();
        timeline.stepForward();
        bar.show(timeline);
        QCOMPARE(bar.position()->text(), QStringLiteral("stop 7 of 16"));
        QCOMPARE(bar.position()->width(), width);
    }

    void buttonsAtTheEndsAreOff()
    {
        Bar bar;
        Timeline timeline = sixteenStops();
        timeline.toStart();
        bar.show(timeline);
        QVERIFY(!bar.button("stepBack")->isEnabled());
        QVERIFY(!bar.button("toStart")->isEnabled());
        QVERIFY(bar.button("stepForward")->isEnabled());
        timeline.toEnd();
        bar.show(timeline);
        QVERIFY(bar.button("stepBack")->isEnabled());
        QVERIFY(!bar.button("stepForward")->isEnabled());
        QVERIFY(!bar.button("toEnd")->isEnabled());
        QVERIFY(bar.button("play")->isEnabled());
        bar.show(Timeline());
        QVERIFY(!bar.button("play")->isEnabled());
        QVERIFY(!bar.scrubber()->isEnabled());
        QVERIFY(!bar.button("micro")->isEnabled());
    }

    void theFocusStaysWhenItsButtonGoesOff()
    {
        Bar bar;
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.button("stepForward")->setFocus(Qt::TabFocusReason);
        QVERIFY(bar.button("stepForward")->hasFocus());
        Timeline timeline = sixteenStops();
        timeline.toEnd();
        bar.show(timeline);
        QVERIFY(bar.button("play")->hasFocus());
    }

    void playShowsWhatItWillDo()
    {
        Bar bar;
        QCOMPARE(bar.button("play")->accessibleName(), QStringLiteral("Play"));
        Timeline timeline = sixteenStops();
        timeline.play();
        bar.show(timeline);
        QCOMPARE(bar.button("play")->accessibleName(), QStringLiteral("Pause"));
        QVERIFY(bar.button("play")->toolTip().contains(QStringLiteral("Space")));
    }

    void everythingHasANameAndATip()
    {
        Bar bar;
        for (const QToolButton *button : bar.findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
        QVERIFY(!bar.scrubber()->accessibleName().isEmpty());
    }

    void tabVisitsFromLeftToRight()
    {
        Bar bar;
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.button("toStart")->setFocus(Qt::TabFocusReason);
        int x = bar.button("toStart")->x();
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget()->x() > x);
            x = QApplication::focusWidget()->x();
        }
    }

    void nothingIsClippedAtAnyWidth_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<double>("fontScale");
        QTest::newRow("few") << 16 << 1.0;
        QTest::newRow("many") << 4096 << 1.0;
    }
    void nothingIsClippedAtAnyWidth()
    {
        QFETCH(int, steps);
        QFETCH(double, fontScale);
        Theme theme = loadTheme(QStringLiteral("light"));
        theme.fontScale = fontScale;
        Bar bar;
        bar.setTheme(theme);
        Timeline timeline;
        timeline.setRun(std::vector<int>(std::size_t(steps), 28));
        timeline.setPace(Timeline::Pace::MicroSteps);
        timeline.toEnd();
        bar.show(timeline);
        QVERIFY(bar.minimumSizeHint().width() <= 380);
        for (int width = 380; width < 1000; width += 7) {
            bar.resize(width, bar.height());
            bar.layout()->activate();
            for (const QWidget *child : bar.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (!child->isVisible() || child->isWindow())
                    continue;
                QVERIFY2(bar.rect().contains(child->geometry()), qPrintable(child->objectName()));
                QVERIFY(child->width() >= 24);
            }
            QVERIFY(bar.scrubber()->width() >= 40);
            if (bar.position()->isVisible()) {
                const int needed = bar.position()->fontMetrics().horizontalAdvance(bar.position()->text());
                QVERIFY(bar.position()->width() >= needed);
            }
        }
    }
};

QTEST_MAIN(TestPlayerBar)
#include "tst_player_bar.moc"
