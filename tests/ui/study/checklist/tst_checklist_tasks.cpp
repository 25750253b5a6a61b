// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of resources/checklist.json: each can be solved, and none by accident.
#include "tests/ui/study/checklist/checklist_fixture.h"
#include "ui/study/checklist/section_numbers.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using tests::Court;
using State = TaskProgress::State;

class TestChecklistTasks : public QObject {
    Q_OBJECT

private:
    static void addRows()
    {
        QTest::addColumn<int>("task");
        const Court court;
        for (int task = 0; task < court.judge->count(); ++task)
            QTest::newRow(qPrintable(court.judge->content().tasks[static_cast<std::size_t>(task)].id)) << task;
    }

private Q_SLOTS:
    void thereAreSixAndEachHasItsSolution()
    {
        const Court court;
        QCOMPARE(court.judge->count(), 6);
        for (const ChecklistContent::Task &task : court.judge->content().tasks)
            QCOMPARE(tests::solutions().value(task.id).size(), task.goals.size());
    }

    void theSolutionReachesGoalAfterGoal_data() { addRows(); }

    void theSolutionReachesGoalAfterGoal()
    {
        QFETCH(int, task);
        Court court;
        const auto session = court.open(task);
        session->edit(court.judge->startState(task));
        QVERIFY(!session->error());
        QVERIFY(court.judge->progress(task).proofs().empty());
        std::size_t reached = 0;
        for (const QJsonObject &step : tests::solutions().value(court.judge->content().tasks[static_cast<std::size_t>(task)].id)) {
            session->edit(tests::with(session->state(), step));
            QVERIFY(!session->error());
            QCOMPARE(court.judge->progress(task).proofs().size(), ++reached);
        }
        QCOMPARE(court.judge->progress(task).state(), State::Done);
        QCOMPARE(court.judge->done(), 1);
    }

    /// Not even one that is shown as an example.
    void noPresetSolvesATask_data() { addRows(); }

    void noPresetSolvesATask()
    {
        QFETCH(int, task);
        Court court;
        const auto session = court.open(task);
        for (const Preset &preset : session->content().presets) {
            session->applyPreset(preset.name);
            QVERIFY2(court.judge->progress(task).state() == State::Open, qPrintable(preset.name));
        }
    }

    /// A single control moved from the start is a guess, not a solution.
    void oneControlAloneSolvesNoTask_data() { addRows(); }

    void oneControlAloneSolvesNoTask()
    {
        QFETCH(int, task);
        Court court;
        const auto session = court.open(task);
        const QJsonObject start = court.judge->startState(task);
        for (const ControlSpec &spec : session->content().controls) {
            for (double value = spec.minimum; spec.kind == ControlSpec::Kind::Int && value <= spec.maximum; value += spec.step) {
                session->edit(start);
                session->setValue(spec.name, value);
                QVERIFY2(court.judge->progress(task).state() == State::Open, qPrintable(spec.name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChecklistTasks)
#include "tst_checklist_tasks.moc"
