// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/study/checklist/checklist_fixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using tests::Court;
using State = TaskProgress::State;

namespace {

const QString sizesId = QStringLiteral("sizes");
const QString sizesSection = QStringLiteral("output_shape");

/// What a window leaves behind when the sizes task is solved in it.
struct Solved {
    Solved()
    {
        const int task = court.task(sizesId);
        const auto session = court.open(task);
        tests::solve(court, *session, task);
        saved = session->saved();
    }
    Court court;
    QJsonObject saved;
};

} // namespace

class TestChecklistJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTickIsToldSavedAndDated()
    {
        Court court;
        const int task = court.task(sizesId);
        const auto session = court.open(task);
        QSignalSpy ticked(court.judge.get(), &ChecklistJudge::ticked), reached(court.judge.get(), &ChecklistJudge::goalReached);
        tests::solve(court, *session, task);
        QCOMPARE(reached.size(), 1);
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(ticked.front().front().toInt(), task);
        const std::vector<TaskProof> &kept = court.store.kept.at("sizes");
        QCOMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept[1].atMs, court.nowMs);
        QCOMPARE(court.judge->proofState(task), session->state());
    }

    void aLaterChangeBreaksTheTickAndUndoBringsItBack()
    {
        Court court;
        const int task = court.task(sizesId);
        const auto session = court.open(task);
        tests::solve(court, *session, task);
        const QJsonObject proof = court.judge->proofState(task);
        QSignalSpy broke(court.judge.get(), &ChecklistJudge::broke);
        court.nowMs += 1000;
        session->setValue(QStringLiteral("padding"), 3);
        QCOMPARE(broke.size(), 1);
        QCOMPARE(court.judge->progress(task).state(), State::Broken);
        QCOMPARE(court.judge->done(), 0);
        QCOMPARE(court.judge->proofState(task), proof);
        session->undo();
        QCOMPARE(court.judge->progress(task).state(), State::Done);
        QCOMPARE(court.store.kept.at("sizes")[1].atMs, court.nowMs - 1000); // the same state: the first date stays
    }

    void theProofTicksItAgain()
    {
        Court court;
        const int task = court.task(sizesId);
        const auto session = court.open(task);
        tests::solve(court, *session, task);
        session->applyPreset(session->content().presets.front().name);
        QCOMPARE(court.judge->progress(task).state(), State::Broken);
        session->edit(court.judge->proofState(task));
        QCOMPARE(court.judge->progress(task).state(), State::Done);
    }

    void anImpossibleStateBreaksItAndSaysSo()
    {
        Court court;
        const int task = court.task(sizesId);
        const auto session = court.open(task);
        tests::solve(court, *session, task);
        session->edit(tests::with(session->state(), {{QStringLiteral("kernel"), 15}, {QStringLiteral("dilation"), 8}}));
        QVERIFY(session->error());
        QVERIFY(court.judge->impossible(task));
        QCOMPARE(court.judge->progress(task).state(), State::Broken);
    }

    void ticksSurviveARestart()
    {
        const Solved before;
        Court after(before.court.store.kept, {{sizesSection, before.saved}});
        const int task = after.task(sizesId);
        QCOMPARE(after.judge->progress(task).state(), State::Done); // before its section is opened
        const auto session = after.open(task);
        QCOMPARE(after.judge->progress(task).state(), State::Done);
        QCOMPARE(after.judge->done(), 1);
    }

    void aSectionThatWasLeftOtherwiseIsBrokenFromTheStart()
    {
        const Solved before;
        const Court after(before.court.store.kept, {});
        QCOMPARE(after.judge->progress(after.task(sizesId)).state(), State::Broken);
    }

    void openingASectionTicksNothing()
    {
        const Solved before;
        Court fresh({}, {{sizesSection, before.saved}});
        const int task = fresh.task(sizesId);
        const auto session = fresh.open(task);
        QCOMPARE(fresh.judge->progress(task).state(), State::Open);
        QVERIFY(fresh.store.kept.empty());
    }

    void resetForgetsAndStartsOver()
    {
        Court court;
        const int task = court.task(sizesId);
        const auto session = court.open(task);
        tests::solve(court, *session, task);
        court.judge->reset(task);
        QCOMPARE(court.judge->progress(task).state(), State::Open);
        QVERIFY(court.store.kept.empty());
        QVERIFY(court.judge->proofState(task).isEmpty());
        tests::solve(court, *session, task);
        QCOMPARE(court.judge->progress(task).state(), State::Done);
    }

    void anotherWindowsTicksAreRead()
    {
        const Solved other;
        Court court({}, {{sizesSection, other.saved}});
        const int task = court.task(sizesId);
        court.store.kept = other.court.store.kept;
        court.judge->reload();
        QCOMPARE(court.judge->progress(task).state(), State::Done);
        court.store.kept.clear();
        court.judge->reload();
        QCOMPARE(court.judge->progress(task).state(), State::Open);
    }

    void withoutAStoreEverythingWorksButIsNotKept()
    {
        Court court;
        court.store.failing = true;
        const int task = court.task(sizesId);
        const auto session = court.open(task);
        tests::solve(court, *session, task);
        QCOMPARE(court.judge->progress(task).state(), State::Done);
        court.judge->reload();
        QCOMPARE(court.judge->progress(task).state(), State::Done);
        QCOMPARE(court.judge->notices().size(), std::size_t{1});
    }

    void anOlderProofDoesNotReplaceWhatCouldNotBeSaved()
    {
        Court court;
        const int task = court.task(sizesId);
        const auto session = court.open(task);
        const std::vector<QJsonObject> steps = tests::solutions().value(sizesId);
        session->edit(court.judge->startState(task));
        session->edit(tests::with(session->state(), steps[0]));
        QCOMPARE(court.store.kept["sizes"].size(), std::size_t{1});
        court.store.failing = true;
        session->edit(tests::with(session->state(), steps[1]));
        QCOMPARE(court.judge->progress(task).state(), State::Done);
        court.judge->reload();
        QCOMPARE(court.judge->progress(task).state(), State::Done);
        court.store.failing = false;
        QSignalSpy saved(court.judge.get(), &ui::ChecklistJudge::saved);
        court.judge->reload();
        QCOMPARE(court.judge->progress(task).state(), State::Done);
        QCOMPARE(court.store.kept["sizes"].size(), std::size_t{2});
    }

    void strangeProofsHarmNothing_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"", "{", "[]", "{\"size\":\"many\"}", "{\"size\":-5,\"kernel\":1e300}"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void strangeProofsHarmNothing()
    {
        QFETCH(QString, state);
        const TaskProof proof{1, state.toStdString()};
        const Court court({{"sizes", {proof, proof, proof}}, {"nobody", {proof}}}, {{sizesSection, {{QStringLiteral("state"), 7}}}});
        const int task = court.task(sizesId);
        QCOMPARE(court.judge->progress(task).state(), State::Broken);
        QCOMPARE(court.judge->provedVerdicts(task, 1).size(), court.judge->content().tasks[static_cast<std::size_t>(task)].goals[1].clauses.size());
    }
};

QTEST_GUILESS_MAIN(TestChecklistJudge)
#include "tst_checklist_judge.moc"
