// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/study/checklist/checklist_fixture.h"
#include "ui/study/checklist/checklist_panel.h"
#include "ui/study/checklist/clause_chip.h"
#include "ui/study/checklist/task_head.h"
#include "ui/study/checklist/task_row.h"
#include "ui/study/checklist/task_strip.h"
#include "ui/study/notice_banner.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;
using tests::Court;

namespace {

/// The panel of section 13 with a judge behind it.
struct Desk {
    Desk() : checklist(*tests::library().find(QStringLiteral("cnn_checklist"))), session(*checklist.lesson, checklist.content), panel(session)
    {
        panel.resize(700, 400);
        panel.setTheme(loadTheme(QStringLiteral("light")));
        panel.setJudge(*court.judge);
        panel.show();
    }

    QList<TaskRow *> rows() const { return panel.findChildren<TaskRow *>(); }
    QPushButton *button(int row, const QString &text) const
    {
        for (QPushButton *button : rows().at(row)->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        qFatal("no button %s", qPrintable(text));
        return nullptr;
    }

    Court court;
    const LessonLibrary::Entry &checklist;
    LessonSession session;
    ChecklistPanel panel;
};

QStringList chipTexts(const QWidget &widget)
{
    QStringList texts;
    for (const ClauseChip *chip : widget.findChildren<ClauseChip *>())
        texts << (chip->holds() ? QStringLiteral("+") : QStringLiteral("-")) + chip->text();
    return texts;
}

} // namespace

class TestChecklistPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void itHasARowPerHabitAndTheFirstIsUnfolded()
    {
        const Desk desk;
        QCOMPARE(desk.rows().size(), 6);
        QVERIFY(desk.button(0, QStringLiteral("Start"))->isVisible());
        QVERIFY(!desk.button(1, QStringLiteral("Start"))->isVisible());
        QCOMPARE(desk.session.run().stepCount(), desk.court.judge->count());
    }

    /// At large text, and in languages with long words, the title gives way instead of making the window wider than a screen.
    void theTitleGivesWayWhereThereIsNoRoom()
    {
        Desk desk;
        Theme theme = loadTheme(QStringLiteral("light"));
        theme.fontScale = 2;
        desk.panel.setTheme(theme);
        const auto titleOf = [&desk] {
            const QList<QLabel *> labels = desk.panel.findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
            return *std::find_if(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == QLatin1String("Six tasks, judged live"); });
        };
        desk.panel.resize(1000, 400);
        QVERIFY(!titleOf()->isHidden());
        const int words = titleOf()->sizeHint().width();
        desk.panel.resize(desk.panel.minimumSizeHint().width(), 400);
        QVERIFY(titleOf()->isHidden());
        QVERIFY(desk.panel.minimumSizeHint().width() < 1000 - words);
        desk.panel.resize(1000, 400);
        QVERIFY(!titleOf()->isHidden());
    }

    void theHabitThatPlaysIsUnfolded()
    {
        Desk desk;
        desk.session.move([](Timeline &timeline) { timeline.goToStep(4); });
        QVERIFY(desk.button(4, QStringLiteral("Start"))->isVisible());
        QVERIFY(!desk.button(0, QStringLiteral("Start"))->isVisible());
    }

    void clickingARowGoesToItsHabit()
    {
        Desk desk;
        desk.rows().at(2)->findChild<TaskHead *>()->click();
        QCOMPARE(desk.session.timeline().moment().step, 2);
        QVERIFY(desk.button(2, QStringLiteral("Start"))->isVisible());
    }

    void rowsCanBeReachedByKeyboard()
    {
        Desk desk;
        auto *head = desk.rows().at(3)->findChild<TaskHead *>();
        head->setFocus(Qt::TabFocusReason);
        QTest::keyClick(head, Qt::Key_Space);
        QCOMPARE(desk.session.timeline().moment().step, 3);
    }

    void buttonsSayWhichTask()
    {
        Desk desk;
        QSignalSpy start(&desk.panel, &ChecklistPanel::startWanted), visit(&desk.panel, &ChecklistPanel::visitWanted);
        desk.button(1, QStringLiteral("Start"))->click();
        desk.button(5, QStringLiteral("Go there"))->click();
        QCOMPARE(start.front().front().toInt(), 1);
        QCOMPARE(visit.front().front().toInt(), 5);
    }

    void theProofIsOfferedOnceThereIsOne()
    {
        Desk desk;
        const int task = desk.court.task(QStringLiteral("sizes"));
        desk.rows().at(task)->findChild<TaskHead *>()->click();
        QVERIFY(!desk.button(task, QStringLiteral("Show the proof"))->isVisible());
        const auto section = desk.court.open(task);
        tests::solve(desk.court, *section, task);
        QVERIFY(desk.button(task, QStringLiteral("Show the proof"))->isVisible());
        QVERIFY(desk.panel.findChildren<QLabel *>().at(1)->text().startsWith(QLatin1Char('1')));
        desk.button(task, QStringLiteral("Reset"))->click();
        QVERIFY(!desk.button(task, QStringLiteral("Show the proof"))->isVisible());
    }

    void clausesFollowTheSectionLive()
    {
        Desk desk;
        const int task = desk.court.task(QStringLiteral("sizes"));
        const auto section = desk.court.open(task);
        section->edit(desk.court.judge->startState(task));
        const QStringList before = chipTexts(*desk.rows().at(task));
        QCOMPARE(before.last(), QStringLiteral("-Output 28 ≠ 14"));
        section->setValue(QStringLiteral("stride"), 3);
        QCOMPARE(chipTexts(*desk.rows().at(task)).last(), QStringLiteral("-Output 10 ≠ 14"));
        section->setValue(QStringLiteral("stride"), 2); // goal 1: the chips are those of goal 2 now
        QVERIFY(chipTexts(*desk.rows().at(task)).contains(QStringLiteral("-Dilation 1 ≠ 2")));
        QVERIFY(chipTexts(*desk.rows().at(task)).contains(QStringLiteral("+Output 14")));
    }

    void theStateIsSaidToScreenReaders()
    {
        Desk desk;
        const int task = desk.court.task(QStringLiteral("sizes"));
        const auto *head = desk.rows().at(task)->findChild<TaskHead *>();
        QVERIFY(head->accessibleName().endsWith(QStringLiteral("open")));
        const auto section = desk.court.open(task);
        tests::solve(desk.court, *section, task);
        QVERIFY(head->accessibleName().endsWith(QStringLiteral("done")));
        section->setValue(QStringLiteral("stride"), 1);
        QVERIFY(head->accessibleName().endsWith(QStringLiteral("no longer holds")));
    }

    void aStoreThatFailsIsSaid()
    {
        Desk desk;
        QVERIFY(!desk.panel.findChild<NoticeBanner *>());
        desk.court.store.failing = true;
        const int task = desk.court.task(QStringLiteral("sizes"));
        const auto section = desk.court.open(task);
        tests::solve(desk.court, *section, task);
        QVERIFY(desk.panel.findChild<NoticeBanner *>());
    }

    void theStripFollowsItsTask()
    {
        Court court;
        const int task = court.task(QStringLiteral("sizes"));
        TaskStrip strip(*court.judge, task);
        strip.setTheme(loadTheme(QStringLiteral("dark")));
        const auto section = court.open(task);
        section->edit(court.judge->startState(task));
        QVERIFY(chipTexts(strip).contains(QStringLiteral("-Output 28 ≠ 14")));
        QSignalSpy back(&strip, &TaskStrip::backWanted);
        strip.findChild<QPushButton *>()->click();
        QCOMPARE(back.size(), 1);
    }
};

QTEST_MAIN(TestChecklistPanel)
#include "tst_checklist_panel.moc"
