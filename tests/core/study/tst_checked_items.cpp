// SPDX-License-Identifier: GPL-3.0-or-later
// From the skill check into the practice.
#include "core/study/checked_items.h"
#include "core/study/practice_queue.h"
#include "core/study/session_summary.h"

#include <QTest>

using namespace convlab;
using namespace convlab::practice;

namespace {

constexpr Seconds noon = 20000 * secondsPerDay + 12 * 3600;

const std::vector<convlab::Question> questions{{"term", {"a", "b"}, "a"}, {"module", {"a", "b"}, "b"}};

SkillCheck checkWith(std::initializer_list<std::pair<const char *, const char *>> answers, Seconds at = noon)
{
    SkillCheck check(questions);
    for (const auto &[question, option] : answers)
        check.answer(question, option, at * 1000);
    return check;
}

PracticeQueue queueFor(const SkillCheck &check)
{
    PracticeQueue queue;
    queue.heed(checkedItems(check));
    return queue;
}

void answer(PracticeQueue &queue, Rating rating, Seconds now)
{
    queue.answer(queue.next(now).value(), {0}, {rating != Rating::Again, 0, 10}, Misconception::None, rating, now);
}

} // namespace

class TestCheckedItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLastAnswerOfAQuestionCounts()
    {
        SkillCheck check = checkWith({{"term", "b"}, {"module", "b"}});
        const CheckedItem term{"skill_check/term", noon}, right{"skill_check/module", 0};
        QVERIFY((checkedItems(check) == std::vector<CheckedItem>{term, right}));
        QVERIFY(isCheckedItem(term.name) && !isCheckedItem("pool_size") && !isCheckedItem(""));
        check.retake((noon + 10) * 1000);
        QVERIFY2((checkedItems(check) == std::vector<CheckedItem>{term, right}), "nothing is answered anew yet");
        check.answer("term", "a", (noon + 20) * 1000);
        check.answer("module", "a", (noon + 30) * 1000);
        QVERIFY((checkedItems(check) == std::vector<CheckedItem>{{"skill_check/term", 0}, {"skill_check/module", noon + 30}}));
    }

    void aMissedQuestionIsDueSoonAndSaysWhy()
    {
        const PracticeQueue queue = queueFor(checkWith({{"term", "b"}}));
        QCOMPARE(queue.counts(noon).total(), 1);
        QCOMPARE(queue.nextDueAt(), std::optional(noon + 60));
        const Pick pick = queue.next(noon + 60).value();
        QCOMPARE(pick.generator, std::string("skill_check/term"));
        QCOMPARE(pick.kind, PickKind::Learning);
        QCOMPARE(pick.because, (Phrase{"due.skill_check_today", {}, {}}));
        QCOMPARE(queue.next(noon + 3 * secondsPerDay)->because, (Phrase{"due.skill_check_days", {3}, {}}));
        QCOMPARE(queue.next(noon), queueFor(checkWith({{"term", "b"}})).next(noon));
    }

    void aRightAnswerPutsNothingInTheQueue()
    {
        const PracticeQueue queue = queueFor(checkWith({{"term", "a"}, {"module", "b"}}));
        QVERIFY(!queue.next(noon + secondsPerDay) && !queue.nextDueAt() && queue.states().empty());
        QCOMPARE(queue.counts(noon + secondsPerDay).total(), 0);
        QVERIFY2(queue.practise("skill_check/term", noon), "it can be practised all the same");
    }

    void aRightAnswerInARetakeTakesItOutAgain()
    {
        SkillCheck check = checkWith({{"term", "b"}});
        PracticeQueue queue = queueFor(check);
        check.retake((noon + 10) * 1000);
        check.answer("term", "a", (noon + 20) * 1000);
        queue.heed(checkedItems(check));
        QVERIFY(!queue.next(noon + secondsPerDay) && queue.states().empty());
    }

    void fromThenOnItIsScheduledLikeAnythingElse()
    {
        PracticeQueue queue = queueFor(checkWith({{"term", "b"}}));
        answer(queue, Rating::Good, noon + 60);
        answer(queue, Rating::Good, noon + 60 + 600);
        const ItemState &state = queue.states().at("skill_check/term");
        QCOMPARE(state.card.phase, CardPhase::Review);
        QVERIFY(!queue.next(noon + 3600));
        QCOMPARE(queue.next(state.card.dueAt)->because.key, std::string("due.review"));
        // The same as a first answer that was rated Again.
        PracticeQueue other;
        other.heed({{"skill_check/term", 0}});
        other.answer(other.practise("skill_check/term", noon).value(), {1}, {}, Misconception::None, Rating::Again, noon);
        answer(other, Rating::Good, noon + 60);
        answer(other, Rating::Good, noon + 60 + 600);
        QCOMPARE(other.states().at("skill_check/term").card.memory, state.card.memory);
    }

    void practisingMakesUpForIt()
    {
        const std::vector<CheckedItem> items = checkedItems(checkWith({{"term", "b"}}));
        PracticeQueue queue;
        queue.heed(items);
        answer(queue, Rating::Good, noon + 60);
        const ItemStates before = queue.states();
        queue.heed(items);
        QVERIFY(queue.states() == before);
        PracticeQueue restored(queue.settings(), queue.log());
        restored.heed(items);
        QVERIFY(restored.states() == before);
    }

    void missingItAgainForgetsWhatWasLearned()
    {
        PracticeQueue queue = queueFor(checkWith({{"term", "b"}}));
        queue.answer(queue.next(noon + 60).value(), {0}, {true, 0, 5}, Misconception::None, Rating::Easy, noon + 60);
        const Seconds later = noon + 5 * secondsPerDay;
        queue.heed({{"skill_check/term", later}});
        const ItemState &state = queue.states().at("skill_check/term");
        QCOMPARE(state.card.phase, CardPhase::Relearning);
        QCOMPARE(state.lapses, 1);
        QCOMPARE(queue.next(later + 600)->because.key, std::string("due.skill_check_today"));
    }

    void itUsesUpNoneOfTheDaysNewQuestions()
    {
        PracticeQueue queue = queueFor(checkWith({{"term", "b"}}));
        queue.markSeen("cross_correlation_1d", noon);
        PracticeSettings settings = queue.settings();
        settings.newPerDay = 1;
        queue.setSettings(settings);
        QCOMPARE(queue.counts(noon + 60).fresh, 1);
        QVERIFY(isCheckedItem(queue.next(noon + 60)->generator));
        answer(queue, Rating::Good, noon + 60);
        QCOMPARE(queue.counts(noon + 60).fresh, 1);
    }

    void undoPutsItBack()
    {
        PracticeQueue queue = queueFor(checkWith({{"term", "b"}}));
        const ItemStates before = queue.states();
        const Pick pick = queue.next(noon + 60).value();
        answer(queue, Rating::Good, noon + 60);
        QVERIFY(queue.undo());
        QVERIFY(queue.states() == before);
        QCOMPARE(queue.next(noon + 60).value(), pick);
    }

    void aQuestionThatIsNoLongerAskedIsForgotten()
    {
        PracticeQueue queue = queueFor(checkWith({{"term", "b"}}));
        answer(queue, Rating::Again, noon + 60);
        queue.heed({});
        QVERIFY(!queue.next(noon + secondsPerDay) && !queue.nextDueAt() && !queue.practise("skill_check/term", noon));
    }

    void theSummaryNamesIt()
    {
        PracticeQueue queue = queueFor(checkWith({{"term", "b"}}));
        answer(queue, Rating::Good, noon + 60);
        QCOMPARE(summaryOf(queue, noon, noon + 100).wentWell, std::vector<std::string>{checkedSkill});
    }
};

QTEST_APPLESS_MAIN(TestCheckedItems)
#include "tst_checked_items.moc"
