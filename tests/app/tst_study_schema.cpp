// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_checklist_store.h"
#include "app/store/sqlite_connection.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/sqlite_study_store.h"
#include "app/store/study_schema.h"
#include "tests/app/study_store_support.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;

namespace {

/// What a program of an earlier version left behind: one attempt at the skill check, and its note where it had notes.
void leaveBehind(const QString &path, int version)
{
    SqliteConnection old(path, SqliteConnection::Access::ReadWrite);
    QVERIFY(migrateStudySchema(old, version));
    QCOMPARE(old.value(QStringLiteral("PRAGMA user_version"))->toInt(), version);
    QVERIFY(old.run(QStringLiteral("INSERT INTO skill_check_attempt (started_ms, question_count) VALUES (5, 4)")));
    QVERIFY(old.run(QStringLiteral("INSERT INTO skill_check_answer (attempt, question, option, is_right, answered_ms) VALUES (1, 'term', 'a', 1, 6)")));
    if (version >= 2)
        QVERIFY(old.run(QStringLiteral("INSERT INTO note (subject, text, changed_ms) VALUES ('course', 'kept', 7)")));
    if (version >= 3)
        QVERIFY(old.run(QStringLiteral("INSERT INTO checklist_proof (task, goal, proved_ms, state) VALUES ('axes', 0, 8, '{}')")));
    if (version >= 4)
        QVERIFY(old.run(QStringLiteral("INSERT INTO practice_review (generator, seed, at, answer, is_right, misconception, hints, seconds, rating,"
                                       " was_review, phase, step, stability, difficulty, last_at, due_at, answers, lapses, last_right_at)"
                                       " VALUES ('grid_cell', 1, 9, '[4]', 1, '', 0, 20, 3, 0, 1, 1, 2.3, 5, 9, 609, 1, 0, 9)")));
}

} // namespace

class TestStudySchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseOfEveryEarlierVersionIsMigrated_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= studySchemaVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void aDatabaseOfEveryEarlierVersionIsMigrated()
    {
        QFETCH(int, version);
        QTemporaryDir dir;
        leaveBehind(database(dir), version);
        StudyDatabase database(dir.path());
        QVERIFY(database.notices().empty());
        QCOMPARE(database.connection()->value(QStringLiteral("PRAGMA user_version"))->toInt(), studySchemaVersion());
        QVERIFY(hasStudyTables(*database.connection(), studySchemaVersion()));

        const SqliteAnswerStore answers(database);
        QCOMPARE(answers.attempts().size(), std::size_t{1});
        QVERIFY((answers.attempts().front() == Attempt{1, 5, 4, {{"term", "a", true, 6}}}));
        SqliteNoteStore notes(database);
        QCOMPARE(notes.notes().size(), std::size_t(version >= 2 ? 1 : 0));
        QCOMPARE(notes.save({"pooling", "new", 9}, 0), Saved::Yes);
        QCOMPARE(SqliteChecklistStore(database).proofs().size(), std::size_t(version >= 3 ? 1 : 0));
        SqliteStudyStore practice(database);
        QCOMPARE(practice.log().size(), std::size_t(version >= 4 ? 1 : 0));
        if (version >= 4)
            QVERIFY(practice.log().front().answer == practice::Values{4} && !practice.log().front().onStage());
        practice::ReviewEntry entry;
        entry.generator = "grid_cell";
        QCOMPARE(practice.save(entry), Saved::Yes);
    }

    void migratingIsAllOrNothing()
    {
        QTemporaryDir dir;
        leaveBehind(database(dir), 1);
        {
            SqliteConnection old(database(dir), SqliteConnection::Access::ReadWrite);
            QVERIFY(old.run(QStringLiteral("CREATE TABLE practice_seen (other TEXT)"))); // in the way of version 4
            QVERIFY(!migrateStudySchema(old));
            QCOMPARE(old.value(QStringLiteral("PRAGMA user_version"))->toInt(), 1);
            QVERIFY(!old.value(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'note'")));
        }
        Store store(dir.path());
        QCOMPARE(store.answers.notices().size(), std::size_t{1});
        QCOMPARE(store.answers.notices()[0].kind, StoreNotice::Kind::NotSaving);
    }
};

QTEST_GUILESS_MAIN(TestStudySchema)
#include "tst_study_schema.moc"
