// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_connection.h"
#include "app/store/sqlite_study_store.h"
#include "app/store/study_database.h"
#include "core/study/practice_queue.h"
#include "tests/app/study_store_support.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::practice;

namespace {

struct Practice {
    explicit Practice(const QString &folder) : database(folder), store(database) { }
    StudyDatabase database;
    SqliteStudyStore store;
};

/// An entry in which no two fields are alike.
ReviewEntry sampleEntry()
{
    ReviewEntry entry;
    entry.generator = "grid_cell";
    entry.seed = 0xfedcba9876543210u; // beyond what a signed number holds
    entry.at = 1767225600;
    entry.answer = {0.1, -3, 1e-300};
    entry.right = true;
    entry.misconception = Misconception::KernelFlipped;
    entry.hints = 2;
    entry.seconds = 31;
    entry.rating = Rating::Hard;
    entry.wasReview = true;
    entry.after.card = {CardPhase::Relearning, 1, {2.3065, 0.1 + 0.2}, 1767225601, 1767312000};
    entry.after.answers = 7;
    entry.after.lapses = 3;
    entry.after.lastRightAt = 1767225602;
    entry.stage = {"cross_correlation_2d", "{\"stride\":[2,2],\"view\":\"quoted \\\" word\"}", 5};
    return entry;
}

} // namespace

class TestPracticeStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVersionTellsOfOtherWindows()
    {
        QTemporaryDir dir;
        Practice ours(dir.path()), theirs(dir.path());
        const std::int64_t before = ours.store.version();
        ReviewEntry entry = sampleEntry();
        QCOMPARE(ours.store.save(entry), Saved::Yes);
        QCOMPARE(ours.store.version(), before);
        ReviewEntry other = sampleEntry();
        QCOMPARE(theirs.store.save(other), Saved::Yes);
        QVERIFY(ours.store.version() != before);
    }

    void anotherAnswerUnderTheSameIdIsLeftAlone()
    {
        QTemporaryDir dir;
        Practice practice(dir.path());
        ReviewEntry entry = sampleEntry();
        QCOMPARE(practice.store.save(entry), Saved::Yes);
        ReviewEntry stranger = entry;
        stranger.at += 1;
        QCOMPARE(practice.store.save(stranger), Saved::Conflict);
        practice.store.withdraw(stranger);
        QVERIFY(practice.store.log() == std::vector<ReviewEntry>{entry});
    }

    void answersComeBackExactly()
    {
        QTemporaryDir dir;
        ReviewEntry entry = sampleEntry(), empty;
        empty.generator = "grid_cell";
        {
            Practice practice(dir.path());
            QCOMPARE(practice.store.save(entry), Saved::Yes);
            QCOMPARE(practice.store.save(empty), Saved::Yes);
            QVERIFY(entry.id > 0 && empty.id > entry.id);
        }
        const Practice practice(dir.path());
        QVERIFY((practice.store.log() == std::vector<ReviewEntry>{entry, empty}));
        QVERIFY(practice.store.notices().empty());
    }

    void anotherRatingReplacesTheAnswer()
    {
        QTemporaryDir dir;
        Practice practice(dir.path());
        ReviewEntry entry = sampleEntry();
        QCOMPARE(practice.store.save(entry), Saved::Yes);
        entry.rating = Rating::Easy;
        entry.after.card.dueAt += 86400;
        QCOMPARE(practice.store.save(entry), Saved::Yes);
        QVERIFY(practice.store.log() == std::vector<ReviewEntry>{entry});
    }

    void whatAnotherWindowTookBackIsAConflict()
    {
        QTemporaryDir dir;
        Practice one(dir.path()), two(dir.path());
        ReviewEntry entry = sampleEntry();
        QCOMPARE(one.store.save(entry), Saved::Yes);
        QCOMPARE(two.store.withdraw(entry), Saved::Yes);
        QVERIFY(one.store.log().empty());
        QCOMPARE(one.store.save(entry), Saved::Conflict);
        QCOMPARE(one.store.withdraw(entry), Saved::Yes);
    }

    void sectionsKeepTheirOrderAndFirstMoment()
    {
        QTemporaryDir dir;
        Practice practice(dir.path());
        QCOMPARE(practice.store.saveSeen({"pooling", 10}), Saved::Yes);
        QCOMPARE(practice.store.saveSeen({"im2col", 20}), Saved::Yes);
        QCOMPARE(practice.store.saveSeen({"pooling", 30}), Saved::Yes);
        QVERIFY((practice.store.seen() == std::vector<SeenSection>{{"pooling", 10}, {"im2col", 20}}));
    }

    void settingsAreOneRow()
    {
        QTemporaryDir dir;
        Practice practice(dir.path());
        QVERIFY(!practice.store.settings());
        PracticeSettings settings{0.93, 5, 40, false, -3600, 900, 0x8000000000000001u};
        QCOMPARE(practice.store.saveSettings({}), Saved::Yes);
        QCOMPARE(practice.store.saveSettings(settings), Saved::Yes);
        QVERIFY(*practice.store.settings() == settings);
    }

    void aQueueLivesOnFromItsLog()
    {
        QTemporaryDir dir;
        Practice practice(dir.path());
        PracticeQueue queue;
        queue.markSeen("pooling", 1000);
        const Pick pick = *queue.next(2000);
        ReviewEntry entry = queue.answer(pick, {1}, {true, 0, 10}, Misconception::None, Rating::Good, 2010);
        QCOMPARE(practice.store.save(entry), Saved::Yes);
        QCOMPARE(practice.store.saveSeen(queue.seen().front()), Saved::Yes);
        const PracticeQueue again({}, practice.store.log(), practice.store.seen());
        QVERIFY(again.states() == queue.states());
        QVERIFY(again.next(2700) == queue.next(2700));
    }

    void nonsenseIsRefusedByTheTable()
    {
        QTemporaryDir dir;
        Practice practice(dir.path());
        ReviewEntry entry = sampleEntry();
        entry.rating = static_cast<Rating>(9);
        QCOMPARE(practice.store.save(entry), Saved::No);
        QCOMPARE(practice.store.notices().size(), std::size_t{1});
        entry.rating = Rating::Good;
        QCOMPARE(practice.store.save(entry), Saved::Yes);
        QVERIFY(practice.store.notices().empty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practice_store.moc"
