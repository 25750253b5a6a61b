// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/checklist.h"

#include <QtTest>

using namespace convlab;
using State = TaskProgress::State;
using Event = TaskProgress::Event;

namespace {

/// First output 14 at stride 2, then the same at dilation 2.
ChecklistTask sizes()
{
    return {"sizes",
            {{Condition("output = 14"), Condition("stride = 2")}, {Condition("output = 14"), Condition("dilation = 2")}}};
}

NamedNumbers numbers(double output, double stride, double dilation)
{
    return {{"output", output}, {"stride", stride}, {"dilation", dilation}};
}

auto state(const char *text)
{
    return [text] { return std::string(text); };
}

} // namespace

class TestChecklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goalsAreReachedInOrder()
    {
        TaskProgress progress(sizes());
        QCOMPARE(progress.state(), State::Open);
        QCOMPARE(progress.follow(numbers(14, 1, 2), state("b"), 1), Event::None);     // the second before the first
        QCOMPARE(progress.goal(), 0);
        QCOMPARE(progress.follow(numbers(14, 2, 1), state("a"), 2), Event::GoalReached);
        QCOMPARE(progress.goal(), 1);
        QCOMPARE(progress.follow(numbers(12, 2, 2), state("x"), 3), Event::None);     // a reached goal stays reached
        QCOMPARE(progress.state(), State::Open);
        QCOMPARE(progress.follow(numbers(14, 2, 2), state("c"), 4), Event::Ticked);
        QCOMPARE(progress.state(), State::Done);
        QCOMPARE(progress.proofs(), (std::vector<TaskProof>{{2, "a"}, {4, "c"}}));
    }

    void oneStateMayReachSeveralGoals()
    {
        TaskProgress progress(sizes());
        QCOMPARE(progress.follow(numbers(14, 2, 2), state("c"), 9), Event::Ticked);
        QCOMPARE(progress.proofs(), (std::vector<TaskProof>{{9, "c"}, {9, "c"}}));
    }

    void aLaterChangeBreaksTheTickAndAnotherRestoresIt()
    {
        TaskProgress progress(sizes(), {{2, "a"}, {4, "c"}});
        progress.look(numbers(14, 2, 2));
        QCOMPARE(progress.state(), State::Done);
        QCOMPARE(progress.follow(numbers(13, 2, 2), state("x"), 5), Event::Broke);
        QCOMPARE(progress.state(), State::Broken);
        QCOMPARE(progress.follow(numbers(12, 2, 2), state("y"), 6), Event::None);
        QCOMPARE(progress.follow(numbers(14, 2, 2), state("c"), 7), Event::Ticked);
        QCOMPARE(progress.proofs().back().atMs, 4);                            // the very proof: its date stays
        progress.follow(numbers(13, 2, 2), state("x"), 8);
        QCOMPARE(progress.follow(numbers(14, 3, 2), state("d"), 9), Event::Ticked);
        QCOMPARE(progress.proofs().back(), (TaskProof{9, "d"}));               // another solution: proved now
    }

    void lookingTicksNothing()
    {
        TaskProgress open(sizes());
        open.look(numbers(14, 2, 2));
        QCOMPARE(open.state(), State::Open);
        QVERIFY(open.proofs().empty());
        TaskProgress half(sizes(), {{2, "a"}});
        half.look(numbers(14, 2, 2));
        QCOMPARE(half.state(), State::Open);
        TaskProgress done(sizes(), {{2, "a"}, {4, "c"}});
        done.look({});
        QCOMPARE(done.state(), State::Broken);
    }

    void anImpossibleSectionHoldsNothing()
    {
        TaskProgress progress(sizes(), {{2, "a"}, {4, "c"}});
        progress.look(numbers(14, 2, 2));
        QCOMPARE(progress.follow({}, state("x"), 5), Event::Broke);
        for (const auto &verdict : progress.verdicts(1, {}))
            QVERIFY(!verdict.known && !verdict.holds);
    }

    void verdictsSayWhichConditionFails()
    {
        const TaskProgress progress(sizes());
        const auto verdicts = progress.verdicts(0, numbers(14, 1, 1));
        QCOMPARE(verdicts.size(), std::size_t{2});
        QVERIFY(verdicts[0].holds && !verdicts[1].holds);
        QCOMPARE(verdicts[1].left, 1.0);
    }

    void theStateIsWrittenOutOnlyAsAProof()
    {
        TaskProgress progress(sizes());
        int asked = 0;
        const auto counting = [&asked] { return std::to_string(++asked); };
        progress.follow(numbers(13, 2, 1), counting, 1);
        QCOMPARE(asked, 0);
        progress.follow(numbers(14, 2, 1), counting, 2);
        QCOMPARE(asked, 1);
        progress.follow(numbers(14, 2, 2), counting, 3);
        progress.follow(numbers(14, 2, 2), counting, 4);
        progress.follow(numbers(13, 2, 2), counting, 5);
        QCOMPARE(asked, 2);
    }

    void resetOpensTheTaskAgain()
    {
        TaskProgress progress(sizes(), {{2, "a"}, {4, "c"}});
        progress.look(numbers(14, 2, 2));
        progress.reset();
        QCOMPARE(progress.state(), State::Open);
        QCOMPARE(progress.goal(), 0);
        QVERIFY(progress.proofs().empty());
    }

    void proofsOfGoalsThatAreGoneAreDropped()
    {
        TaskProgress progress(sizes(), {{1, "a"}, {2, "b"}, {3, "c"}});
        QCOMPARE(progress.proofs().size(), std::size_t{2});
        QCOMPARE(progress.goal(), 1);
    }
};

QTEST_APPLESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
