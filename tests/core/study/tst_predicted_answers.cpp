// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that were predicted on the stage, in the queue: what they move on, and what they leave alone.
#include "core/study/practice_queue.h"

#include <QTest>

using namespace convlab::practice;

namespace {

constexpr Seconds morning = 20000 * secondsPerDay + 9 * 3600;
constexpr Seconds day = secondsPerDay;
const std::string item = "grid_cell";
const StageState stage{"cross_correlation_2d", "{}", 4};

const ReviewEntry &predict(PracticeQueue &queue, bool right, Seconds now, int hints = 0, Misconception misconception = Misconception::None)
{
    return *queue.predicted(item, stage, {4}, {right, hints, 0}, misconception, now);
}

ItemState stateOf(const PracticeQueue &queue)
{
    return queue.states().find(item)->second;
}

/// A queue that knows the item well: learned on the first day, reviewed when it was due.
PracticeQueue learned(Seconds &due)
{
    PracticeSettings settings;
    settings.fuzz = false;
    PracticeQueue queue(settings);
    Seconds now = morning;
    for (int i = 0; i < 4; ++i) {
        queue.answer(*queue.practise(item, now), {4}, {true, 0, 20}, Misconception::None, Rating::Good, now);
        now = stateOf(queue).card.dueAt;
    }
    due = now;
    return queue;
}

} // namespace

class TestPredictedAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewItemIsIntroduced()
    {
        PracticeQueue queue;
        const ReviewEntry entry = predict(queue, true, morning);
        PracticeQueue asked;
        asked.answer(*asked.practise(item, morning), {4}, {true, 0, 0}, Misconception::None, Rating::Good, morning);
        QVERIFY(entry.after.card == stateOf(asked).card);
        QVERIFY(entry.onStage() && entry.stage == stage && entry.right && !entry.wasReview);
        QCOMPARE(entry.rating, Rating::Good);
        QCOMPARE(queue.states().size(), std::size_t{1});
    }

    void correctnessAndHintsGiveTheRating()
    {
        PracticeQueue one, two, three;
        QCOMPARE(predict(one, true, morning, 0).rating, Rating::Good);
        QCOMPARE(predict(two, true, morning, 1).rating, Rating::Hard);
        QCOMPARE(predict(three, false, morning, 0, Misconception::KernelFlipped).rating, Rating::Again);
        QCOMPARE(three.log().back().misconception, Misconception::KernelFlipped);
    }

    void aDueItemIsReviewed()
    {
        Seconds due = 0;
        PracticeQueue queue = learned(due), asked = queue;
        const ReviewEntry entry = predict(queue, true, due);
        asked.answer(*asked.practise(item, due), {4}, {true, 0, 20}, Misconception::None, Rating::Good, due);
        QVERIFY(entry.wasReview && entry.after == stateOf(asked));
        QVERIFY(entry.after.card.dueAt > due + day);
    }

    void aRightOneAheadOfTimeChangesNoSchedule()
    {
        Seconds due = 0;
        PracticeQueue queue = learned(due);
        const ItemState before = stateOf(queue);
        const ReviewEntry entry = predict(queue, true, due - 2 * day);
        QVERIFY(!entry.wasReview && entry.after.card == before.card);
        QCOMPARE(entry.after.answers, before.answers + 1);
        QCOMPARE(entry.after.lastRightAt, due - 2 * day);
        QVERIFY(stateOf(queue) == entry.after && queue.log().back() == entry);
    }

    void aWrongOneAheadOfTimeBringsItBackSoon()
    {
        Seconds due = 0;
        PracticeQueue queue = learned(due);
        const Seconds now = due - 2 * day;
        const ReviewEntry entry = predict(queue, false, now);
        QCOMPARE(entry.after.card.phase, CardPhase::Relearning);
        QCOMPARE(entry.after.lapses, 1);
        QVERIFY(entry.after.card.dueAt < now + 3600);
        const ReviewEntry second = predict(queue, false, now + 5); // the same mistake at the next cell
        QVERIFY(second.after.card == entry.after.card);
        QCOMPARE(second.after.lapses, 1);
    }

    void aWholeRunMovesAnItemOnce()
    {
        PracticeQueue queue;
        for (int cell = 0; cell < 16; ++cell)
            predict(queue, true, morning + 3 * cell);
        QCOMPARE(queue.log().size(), std::size_t{16});
        QCOMPARE(stateOf(queue).answers, 16);
        QVERIFY(stateOf(queue).card == queue.log().front().after.card);
        PracticeSettings few;
        few.newPerDay = 2;
        queue.setSettings(few);
        queue.markSeen("residual_block", morning);
        QCOMPARE(queue.counts(morning + 60).fresh, 1); // sixteen predictions of one item are one new item
    }

    void undoGivesBackWhatWas()
    {
        Seconds due = 0;
        PracticeQueue queue = learned(due);
        for (const Seconds now : {due - 2 * day, due}) {
            const PracticeQueue before = queue;
            predict(queue, false, now);
            QVERIFY(queue.undo());
            QVERIFY(queue.states() == before.states() && queue.log() == before.log());
        }
    }

    void theLogIsEnoughAndTheSameMomentGivesTheSame()
    {
        Seconds due = 0;
        PracticeQueue queue = learned(due), other = queue;
        for (int i = 0; i < 12; ++i) {
            predict(queue, i % 3 > 0, due + i * 400, i % 2);
            predict(other, i % 3 > 0, due + i * 400, i % 2);
        }
        QVERIFY(queue.log() == other.log());
        QVERIFY(PracticeQueue(queue.settings(), queue.log(), queue.seen()).states() == queue.states());
    }

    void anUnknownItemIsRefused()
    {
        PracticeQueue queue;
        QVERIFY(!queue.predicted("", stage, {4}, {true, 0, 0}, Misconception::None, morning));
        QVERIFY(!queue.predicted("no such item", stage, {4}, {true, 0, 0}, Misconception::None, morning));
        QVERIFY(queue.log().empty());
    }
};

QTEST_APPLESS_MAIN(TestPredictedAnswers)
#include "tst_predicted_answers.moc"
