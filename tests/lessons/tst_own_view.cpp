// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's own view in the place of its stage: who is seen, who obeys the player's keys, and what predicting does.
#include "tests/lessons/predict_first_support.h"
#include "ui/canvas/canvas_view.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/predict_card.h"
#include "ui/lesson/stage_panel.h"
#include "ui/player/player_bar.h"
#include "ui/race/race_view.h"
#include "ui/text/lesson_text_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QKeyEvent>
#include <QLabel>

using namespace convlab;
using namespace convlab::tests;

namespace {

struct Opened {
    Opened()
    {
        const Entry &entry = *library().find(QStringLiteral("im2col"));
        page = std::make_unique<LessonPage>(*entry.lesson, entry.content, QString(), entry.words, [] { return QString(); });
        page->setTheme(loadTheme(QStringLiteral("light")));
        page->resize(1000, 700);
        page->show();
    }
    RaceView *race() const { return dynamic_cast<RaceView *>(page->stage().view()); }
    PlayerBar &player() const { return *page->findChild<PlayerBar *>(); }
    bool press(int key) const { return page->obeyKey(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier)); }

    std::unique_ptr<LessonPage> page;
};

} // namespace

class TestOwnView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void takesThePlaceOfTheStageAndGivesItBack()
    {
        const Opened opened;
        QVERIFY(!opened.page->findChild<RaceView *>()); // made when it is first wanted
        QVERIFY(opened.page->stage().canvas().isVisible() && opened.player().isVisible());
        opened.page->session().applyPreset(QStringLiteral("race-layer"));
        QVERIFY(opened.race() && opened.race()->isVisible());
        QVERIFY(!opened.page->stage().canvas().isVisible() && !opened.player().isVisible());
        QCOMPARE(opened.race()->report().setting.channels, 64);
        const RaceView *made = opened.race();
        opened.page->session().undo();
        QVERIFY(!opened.race() && !made->isVisible());
        QVERIFY(opened.page->stage().canvas().isVisible() && opened.player().isVisible());
        opened.page->session().redo();
        QCOMPARE(opened.race(), made);
    }

    void followsTheParameters()
    {
        const Opened opened;
        opened.page->session().applyPreset(QStringLiteral("race-layer"));
        opened.page->session().setValue(QStringLiteral("race_kernel"), 5);
        QCOMPARE(opened.race()->report().setting.kernel, 5);
        opened.page->session().setValue(QStringLiteral("race_groups"), 3); // does not divide 64
        QVERIFY(opened.page->session().error() && opened.page->session().remedy());
        opened.race()->run();
        QVERIFY(!opened.race()->running());
        opened.page->session().applyRemedy();
        QVERIFY(!opened.page->session().error());
        QCOMPARE(64 % opened.race()->report().setting.groups, 0);
    }

    void spaceRunsAndStopsIt()
    {
        const Opened opened;
        opened.page->session().applyPreset(QStringLiteral("race-layer"));
        QVERIFY(opened.press(Qt::Key_Space));
        QVERIFY(opened.race()->running());
        QVERIFY(!opened.page->session().timeline().playing());
        QVERIFY(opened.press(Qt::Key_Space));
        QVERIFY(!opened.race()->running());
        QVERIFY(!opened.press(Qt::Key_Right));
        opened.race()->run();
        opened.page->session().undo(); // back to the matrix while it runs
        QVERIFY(!opened.page->findChild<RaceView *>()->running());
        QVERIFY(opened.press(Qt::Key_Right));
    }

    void theTextGoesWithIt()
    {
        const Opened opened;
        auto *text = opened.page->findChild<LessonTextView *>();
        QVERIFY(!text->gliding());
        opened.page->session().applyPreset(QStringLiteral("race-layer"));
        QVERIFY(text->gliding());
    }

    void asksNothing()
    {
        const Opened opened;
        opened.page->session().setPredicting(true);
        QVERIFY(opened.page->stage().card().isVisible());
        opened.page->session().applyPreset(QStringLiteral("race-layer"));
        QVERIFY(!opened.page->stage().card().isVisible());
        QVERIFY(opened.page->findChild<QLabel *>(QStringLiteral("caption"))->text().startsWith(QStringLiteral("The planner would take Winograd")));
        opened.page->session().undo();
        QVERIFY(opened.page->stage().card().isVisible());
    }
};

QTEST_MAIN(TestOwnView)
#include "tst_own_view.moc"
