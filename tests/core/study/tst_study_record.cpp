// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_record.h"

#include "core/study/practice_queue.h"

#include <QTest>

#include <algorithm>

using namespace convlab;
using namespace convlab::practice;

namespace {

constexpr Seconds morning = 20000 * secondsPerDay + 9 * 3600, day = secondsPerDay;

/// Answers as a learner's program would log them; ids as a store gives them.
class Learner {
public:
    explicit Learner(std::uint64_t seed = 1)
    {
        PracticeSettings settings;
        settings.seed = seed;
        queue.setSettings(settings);
    }
    explicit Learner(const StudyRecord &record) : queue(record.settings.value_or(PracticeSettings{}), record.reviews, record.seen) {}

    Learner &answer(const char *generator, Seconds at, Rating rating = Rating::Good)
    {
        const bool right = rating != Rating::Again;
        queue.answer(queue.practise(generator, at).value(), {1}, {right, 0, 10}, Misconception::CeilForFloor, rating, at);
        queue.setLastId(++m_lastId);
        return *this;
    }
    StudyRecord record() const
    {
        StudyRecord record;
        record.settings = queue.settings();
        record.reviews = queue.log();
        record.seen = queue.seen();
        return record;
    }

    PracticeQueue queue;

private:
    std::int64_t m_lastId = 0;
};

/// Without ids, which are the store's business.
StudyRecord plain(StudyRecord record)
{
    for (ReviewEntry &entry : record.reviews)
        entry.id = 0;
    for (Attempt &attempt : record.attempts)
        attempt.id = 0;
    return record;
}

StudyRecord withAttempt(std::int64_t startedMs, std::vector<Answer> answers, std::int64_t id = 0)
{
    StudyRecord record;
    record.attempts.push_back({id, startedMs, 4, std::move(answers)});
    return record;
}

} // namespace

class TestStudyRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRecordTakesEverythingAsItIs()
    {
        Learner learner;
        learner.queue.markSeen("pooling", 50);
        learner.answer("pool_size", morning).answer("pool_size", morning + 9 * day).answer("grid_cell", morning + 9 * day);
        // Two windows answered the same question: the log does not continue itself.
        StudyRecord record = learner.record();
        record.reviews.push_back(record.reviews[1]);
        record.reviews.back().at += 5;
        record.notes.push_back({"pooling", "max", 7});
        record.proofs["one"] = {{1, "{}"}, {2, "{}"}};
        record.attempts.push_back({3, 1000, 4, {{"way", "right", true, 1001}}});
        const MergedRecord result = merged({}, record);
        QCOMPARE(result.record, plain(record));
        QCOMPARE(result.added, (MergeCounts{4, 1, 1, 2, 1, 0, 0, true}));
    }

    void theSameAgainChangesNothing()
    {
        Learner learner;
        learner.queue.markSeen("pooling", 50);
        learner.answer("pool_size", morning).answer("grid_cell", morning + 1);
        StudyRecord record = learner.record();
        record.notes.push_back({"pooling", "max", 7});
        record.proofs["one"] = {{1, "{}"}};
        record.attempts.push_back({3, 1000, 4, {{"way", "right", true, 1001}}});
        const MergedRecord result = merged(record, plain(record));
        QCOMPARE(result.record, record);
        QCOMPARE(result.added.total(), 0);
        QCOMPARE(result.added.reviewsKnown, 2);
        QVERIFY(!result.added.settings);
    }

    void whatWasPractisedElsewhereContinues()
    {
        Learner here;
        here.answer("pool_size", morning).answer("grid_cell", morning + 60);
        Learner other(here.record());
        other.answer("pool_size", morning + 9 * day).answer("fold_cell", morning + 9 * day + 60);
        const MergedRecord result = merged(here.record(), plain(other.record()));
        QCOMPARE(plain(result.record), plain(other.record()));
        QCOMPARE(result.record.reviews.front().id, std::int64_t{1});
        QCOMPARE(result.record.reviews.back().id, std::int64_t{0});
        QCOMPARE(result.added.reviews, 2);
        // And the other way round: the old copy brings nothing back.
        QCOMPARE(merged(other.record(), here.record()).record, other.record());
    }

    /// Both computers went on after they parted. The states are those of a learner who gave all answers on one.
    void partedHistoriesAreComputedAnew()
    {
        const Learner before = Learner().answer("pool_size", morning).answer("grid_cell", morning + 60);
        Learner here(before.record()), other(before.record()), both(before.record());
        here.answer("pool_size", morning + 10 * day, Rating::Again).answer("grid_cell", morning + 20 * day);
        other.answer("pool_size", morning + 12 * day).answer("pool_size", morning + 40 * day, Rating::Easy).answer("fold_cell", morning + 41 * day);
        both.answer("pool_size", morning + 10 * day, Rating::Again).answer("pool_size", morning + 12 * day);
        both.answer("grid_cell", morning + 20 * day).answer("pool_size", morning + 40 * day, Rating::Easy).answer("fold_cell", morning + 41 * day);
        const StudyRecord one = merged(here.record(), other.record()).record, two = merged(other.record(), here.record()).record;
        QCOMPARE(statesFrom(one.reviews), both.queue.states());
        QCOMPARE(statesFrom(two.reviews), both.queue.states());
        QCOMPARE(one.reviews.size(), std::size_t{7});
        for (std::size_t i = 0; i < one.reviews.size(); ++i)
            QVERIFY(one.reviews[i].after == both.queue.log()[i].after && one.reviews[i].wasReview == both.queue.log()[i].wasReview);
        QVERIFY2(one.reviews[2].id != 0 && one.reviews[3].id == 0, "what was here keeps its id");
    }

    void answersStandInTheOrderOfTime()
    {
        const StudyRecord here = Learner(1).answer("grid_cell", morning + 5).answer("grid_cell", morning + 50).record();
        const StudyRecord other = Learner(2).answer("pool_size", morning).answer("fold_cell", morning + 20).answer("pool_size", morning + 90).record();
        const std::vector<ReviewEntry> all = merged(here, other).record.reviews;
        QCOMPARE(all.size(), std::size_t{5});
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const ReviewEntry &a, const ReviewEntry &b) { return a.at < b.at; }));
    }

    void settingsAreTakenWhereNothingWasPractised()
    {
        StudyRecord fresh = Learner(5).record(), other = Learner(9).record();
        fresh.settings->dayStart = -3600;
        other.settings->newPerDay = 3;
        const MergedRecord taken = merged(fresh, other);
        QVERIFY(taken.added.settings);
        QCOMPARE(taken.record.settings->newPerDay, 3);
        QCOMPARE(taken.record.settings->seed, std::uint64_t{9});
        QCOMPARE(taken.record.settings->dayStart, Seconds{-3600});
        const StudyRecord busy = Learner(5).answer("grid_cell", morning).record();
        QCOMPARE(merged(busy, other).record.settings, busy.settings);
        QCOMPARE(merged(busy, {}).record, busy);
    }

    void aSectionWasOpenedWhenItWasFirst()
    {
        StudyRecord here, other;
        here.seen = {{"im2col", 100}, {"pooling", 200}};
        other.seen = {{"pooling", 150}, {"output_shape", 160}, {"im2col", 300}};
        const MergedRecord result = merged(here, other);
        QVERIFY((result.record.seen == std::vector<SeenSection>{{"im2col", 100}, {"pooling", 150}, {"output_shape", 160}}));
        QCOMPARE(result.added.sections, 1);
    }

    void attemptsAreJoinedByTheirBeginning()
    {
        const Answer term{"term", "a", true, 1001}, way{"way", "b", false, 1005}, otherTerm{"term", "c", false, 1002};
        const MergedRecord joined = merged(withAttempt(1000, {term}, 7), withAttempt(1000, {otherTerm, way}, 3));
        QCOMPARE(joined.record.attempts, (std::vector<Attempt>{{7, 1000, 4, {term, way}}}));
        QCOMPARE(joined.added.attempts, 1);
        const MergedRecord two = merged(withAttempt(1000, {term}, 7), withAttempt(900, {way}, 3));
        QCOMPARE(two.record.attempts, (std::vector<Attempt>{{0, 900, 4, {way}}, {7, 1000, 4, {term}}}));
    }

    void theNewerNoteStays()
    {
        StudyRecord here, other;
        here.notes = {{"course", "old", 10}, {"pooling", "new", 30}, {"same", "text", 5}};
        other.notes = {{"course", "newer", 20}, {"im2col", "only there", 1}, {"pooling", "older", 20}, {"same", "text", 9}};
        const MergedRecord result = merged(here, other);
        QCOMPARE(result.record.notes, (std::vector<Note>{{"course", "newer", 20}, {"im2col", "only there", 1}, {"pooling", "new", 30}, {"same", "text", 5}}));
        QCOMPARE(result.added.notes, 2);
        QCOMPARE(result.added.notesReplaced, 1);
    }

    void goalsProvedHereKeepTheirProofs()
    {
        StudyRecord here, other;
        here.proofs = {{"a", {{1, "ours"}}}, {"b", {{1, "ours"}, {2, "ours"}}}};
        other.proofs = {{"a", {{5, "theirs"}, {6, "theirs"}}}, {"b", {{5, "theirs"}}}, {"c", {{7, "theirs"}}}};
        const MergedRecord result = merged(here, other);
        const std::map<std::string, std::vector<TaskProof>> wanted{{"a", {{1, "ours"}, {6, "theirs"}}}, {"b", {{1, "ours"}, {2, "ours"}}}, {"c", {{7, "theirs"}}}};
        QVERIFY(result.record.proofs == wanted);
        QCOMPARE(result.added.goals, 2);
    }
};

QTEST_APPLESS_MAIN(TestStudyRecord)
#include "tst_study_record.moc"
