// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_error.h"
#include "app/exchange/study_exchange.h"
#include "app/exchange/study_json.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/sqlite_study_store.h"
#include "tests/app/exchange/full_record.h"
#include "tests/app/study_store_support.h"

#include <QDir>
#include <QTimeZone>
#include <QtTest>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(14, 30, 12, 345), QTimeZone::utc());

QByteArray exported(StudyDatabase &database)
{
    return studyJson(readRecord(database));
}

QString problemOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const ExchangeError &error) {
        return error.problem();
    }
    return {};
}

/// A later copy of the full record, on another computer.
StudyRecord grown()
{
    StudyRecord record = fullRecord();
    practice::PracticeQueue queue(*record.settings, record.reviews, record.seen);
    const practice::Seconds later = fullMorning + 30 * practice::secondsPerDay;
    queue.markSeen("im2col", later);
    queue.answer(queue.practise("pool_size", later).value(), {2, 3}, {true, 0, 9}, practice::Misconception::None, practice::Rating::Good, later);
    record.seen = queue.seen();
    record.reviews = queue.log();
    record.attempts.back().answers.push_back({"term", "right", true, 5001});
    record.proofs["see-the-mistake"].push_back({9000, "{}"});
    record.notes[1] = {"pooling", "more", 9000};
    return record;
}

} // namespace

class TestStudyExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoundTripThroughAnEmptyProfileIsExact()
    {
        QTemporaryDir first, second;
        StudyDatabase one(first.path()), two(second.path());
        QCOMPARE(exported(one), studyJson({}));
        importRecord(one, fullRecord(), now);
        const QByteArray bytes = exported(one);
        QCOMPARE(bytes, studyJson(fullRecord()));
        const QString path = first.filePath(QStringLiteral("export.json"));
        overwrite(path, bytes);
        const MergeCounts added = importRecord(two, readRecordFile(path), now);
        QCOMPARE(added, (MergeCounts{5, 2, 2, 3, 2, 0, 0, true}));
        QCOMPARE(exported(two), bytes);
        StudyDatabase again(second.path());
        QCOMPARE(exported(again), bytes);
    }

    void importingTwiceDoublesNothing()
    {
        QTemporaryDir dir;
        StudyDatabase database(dir.path());
        importRecord(database, fullRecord(), now);
        const StudyRecord before = readRecord(database);
        const MergeCounts added = importRecord(database, fullRecord(), now.addSecs(1));
        QCOMPARE(added.total(), 0);
        QCOMPARE(added.reviewsKnown, 5);
        QVERIFY2(readRecord(database) == before, "ids as well: other windows may hold them");
    }

    void aLaterCopyIsTakenOver()
    {
        QTemporaryDir dir;
        StudyDatabase database(dir.path());
        importRecord(database, fullRecord(), now);
        const StudyRecord before = readRecord(database);
        QCOMPARE(importRecord(database, grown(), now.addSecs(1)), (MergeCounts{1, 1, 1, 1, 1, 5, 1, false}));
        const StudyRecord after = readRecord(database);
        QCOMPARE(studyJson(after), studyJson(grown()));
        for (std::size_t i = 0; i < before.reviews.size(); ++i)
            QCOMPARE(after.reviews[i].id, before.reviews[i].id);
        QCOMPARE(after.attempts.front().id, before.attempts.front().id);
        QCOMPARE(importRecord(database, fullRecord(), now.addSecs(2)).total(), 0);
        QCOMPARE(studyJson(readRecord(database)), studyJson(grown()));
    }

    /// What is older comes to stand before what is newer, whatever was there first.
    void olderAnswersComeFirst()
    {
        QTemporaryDir dir;
        StudyDatabase database(dir.path());
        StudyRecord late = grown();
        late.reviews.erase(late.reviews.begin(), late.reviews.begin() + 3);
        late.attempts.erase(late.attempts.begin());
        importRecord(database, late, now);
        importRecord(database, fullRecord(), now.addSecs(1));
        const StudyRecord both = readRecord(database);
        QCOMPARE(both.reviews.size(), std::size_t{6});
        QVERIFY(std::is_sorted(both.reviews.begin(), both.reviews.end(), [](const auto &a, const auto &b) { return a.at < b.at && a.id < b.id; }));
        QCOMPARE(both.attempts.size(), std::size_t{2});
        QCOMPARE(both.attempts.front().startedMs, std::int64_t{1000});
    }

    void theStateBeforeCanBeRestored()
    {
        QTemporaryDir dir;
        StudyDatabase database(dir.path());
        importRecord(database, fullRecord(), now);
        QVERIFY(database.backUp(now.date()));
        importRecord(database, grown(), now.addSecs(60));
        QCOMPARE(database.backups().size(), 3);
        const StudyBackup backup = database.backups().first();
        QCOMPARE(backup.importAt, QTime(14, 31, 12, 345));
        QVERIFY(database.restore(backup));
        QCOMPARE(exported(database), studyJson(fullRecord()));
    }

    void threeCopiesFromBeforeImportsAreKeptBesideTheDays()
    {
        QTemporaryDir dir;
        StudyDatabase database(dir.path());
        QVERIFY(database.backUp(now.date()));
        for (int i = 0; i < 5; ++i) {
            StudyRecord record = fullRecord();
            record.notes[0].changedMs += i;
            record.notes[0].text += std::to_string(i);
            importRecord(database, record, now.addDays(i));
            importRecord(database, record, now.addDays(i).addSecs(1));     // changes nothing
        }
        const QList<StudyBackup> backups = database.backups();
        QCOMPARE(backups.size(), 4);
        QCOMPARE(backups[0].day, now.date().addDays(4));
        QCOMPARE(backups[2].day, now.date().addDays(2));
        QVERIFY(!backups[3].importAt.isValid());
    }

    void withoutABackupNothingIsImported()
    {
        QTemporaryDir dir;
        StudyDatabase database(dir.path());
        importRecord(database, fullRecord(), now);
        QVERIFY(QDir(dir.filePath(QStringLiteral("backups"))).removeRecursively());
        overwrite(dir.filePath(QStringLiteral("backups")), "a file where the folder was");
        QVERIFY(problemOf([&] { importRecord(database, grown(), now); }).startsWith(QStringLiteral("No backup")));
        QCOMPARE(exported(database), studyJson(fullRecord()));
    }

    void aFailureInTheMiddleUndoesAll()
    {
        QTemporaryDir dir;
        StudyDatabase database(dir.path());
        importRecord(database, fullRecord(), now);
        StudyRecord bad = grown();
        bad.notes.push_back({"zebra", "of no time", -1});     // the table refuses it, last of all
        const QString problem = problemOf([&] { importRecord(database, bad, now.addSecs(1)); });
        QVERIFY2(problem.contains(QStringLiteral("CHECK constraint failed")), qPrintable(problem));
        QCOMPARE(exported(database), studyJson(fullRecord()));
        importRecord(database, grown(), now.addSecs(2));
        QCOMPARE(exported(database), studyJson(grown()));
    }

    void aDamagedDatabaseIsLeftAlone()
    {
        QTemporaryDir dir;
        overwrite(database(dir), "no database");
        StudyDatabase broken(dir.path());
        QVERIFY(!problemOf([&] { importRecord(broken, fullRecord(), now); }).isEmpty());
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("backups"))));
        QVERIFY(!problemOf([&] { readRecord(broken); }).isEmpty());
        QCOMPARE(contents(database(dir)), QByteArray("no database"));
    }

    void anotherWindowGoesOn()
    {
        QTemporaryDir dir;
        StudyDatabase one(dir.path()), two(dir.path());
        importRecord(one, fullRecord(), now);
        SqliteStudyStore store(two);
        practice::ReviewEntry last = store.log().back();
        importRecord(one, grown(), now.addSecs(1));
        last.rating = practice::Rating::Hard;
        QCOMPARE(store.save(last), Saved::Yes);
        QCOMPARE(store.log().size(), std::size_t{6});
        QCOMPARE(store.log()[4].rating, practice::Rating::Hard);
    }

    void whatCannotBeReadIsSaid()
    {
        QTemporaryDir dir;
        QVERIFY(problemOf([&] { readRecordFile(dir.filePath(QStringLiteral("none.json"))); }).startsWith(QStringLiteral("The file cannot be read: ")));
        QVERIFY(!problemOf([&] { readRecordFile(dir.path()); }).isEmpty());
        const QString huge = dir.filePath(QStringLiteral("huge.json"));
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestStudyFile * 20));   // sparse
        QVERIFY(problemOf([&] { readRecordFile(huge); }).contains(QStringLiteral("larger than any export")));
    }
};

QTEST_GUILESS_MAIN(TestStudyExchange)
#include "tst_study_exchange.moc"
