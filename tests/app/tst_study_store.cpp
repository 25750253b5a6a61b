// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_answer_store.h"
#include "app/store/sqlite_connection.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/sqlite_study_store.h"
#include "app/store/study_database.h"
#include "app/store/study_schema.h"
#include "tests/app/study_store_support.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;
using NoticeKind = StoreNotice::Kind;

namespace {

constexpr int kills = 100;

void acknowledge(const char *what, std::int64_t id, std::int64_t value)
{
    std::printf("%s %lld %lld\n", what, static_cast<long long>(id), static_cast<long long>(value));
    std::fflush(stdout);
}

/// A practice review is saved, rated again, and every other one taken back. False when a save failed.
bool practise(practice::StudyStore &store, std::int64_t round)
{
    practice::ReviewEntry entry;
    entry.generator = "grid_cell";
    entry.at = round;
    entry.after.card.phase = practice::CardPhase::Learning;
    for (const practice::Rating rating : {practice::Rating::Hard, practice::Rating::Good}) {
        entry.rating = rating;
        entry.after.card.dueAt = 100 * static_cast<int>(rating); // an answer and the state after it go together
        if (store.save(entry) != Saved::Yes)
            return false;
        acknowledge("review", entry.id, static_cast<int>(rating));
    }
    if (round % 2 == 0)
        return true;
    acknowledge("withdrawing", entry.id, 0); // said before: it may be done and not be said any more
    if (store.withdraw(entry) != Saved::Yes)
        return false;
    acknowledge("withdrawn", entry.id, 0);
    return true;
}

/// Whether the store holds the review as `word` says, or with the rating that followed.
bool isReviewStored(const practice::StudyStore &store, const QByteArrayList &word)
{
    if (word[0] == "withdrawing")
        return true; // nothing is promised yet
    for (const practice::ReviewEntry &entry : store.log())
        if (entry.id == word[1].toLongLong())
            return word[0] == "review" && static_cast<int>(entry.rating) >= word[2].toInt()
                   && entry.after.card.dueAt == 100 * static_cast<int>(entry.rating);
    return word[0] == "withdrawn";
}

/// Child process: saves attempt after attempt, answer by answer, and a note and a practice review between them, and
/// says so, until it is killed.
int writeUntilKilled(const QString &folder)
{
    Store store(folder);
    SqliteNoteStore notes(store.database);
    SqliteStudyStore practice(store.database);
    std::int64_t version = notes.notes().empty() ? 0 : notes.notes().front().changedMs;
    for (std::int64_t round = 1;; ++round) {
        if (notes.save({"course", std::to_string(version + 1), version + 1}, version) != Saved::Yes)
            return 1;
        std::printf("note %lld\n", static_cast<long long>(++version));
        std::fflush(stdout);
        if (!practise(practice, round))
            return 1;
        Attempt attempt{0, round, 4, {}};
        for (const std::string &question : questionIds) {
            attempt.answers.push_back({question, "a", true, round});
            if (store.answers.save(attempt) != Saved::Yes)
                return 1;
            std::printf("%lld %s\n", static_cast<long long>(attempt.id), question.c_str());
            std::fflush(stdout);
        }
    }
}

/// Whether what the child said it saved is there.
bool isStored(const QString &folder, const QByteArray &line)
{
    Store store(folder);
    const QByteArrayList words = line.split(' ');
    if (!store.answers.notices().empty())
        return false;
    if (words.first() == "note")
        return SqliteNoteStore(store.database).notes().front().changedMs >= words.last().toLongLong();
    if (words.size() == 3)
        return isReviewStored(SqliteStudyStore(store.database), words);
    for (const Attempt &attempt : store.answers.attempts())
        for (const Answer &answer : attempt.answers)
            if (attempt.id == words.first().toLongLong() && answer.question == words.last().toStdString())
                return true;
    return false;
}

} // namespace

class TestStudyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmptyAndWithoutNotices();
    void settingsAreInForce();
    void answersComeBack();
    void everyAnswerIsSavedByItself();
    void retakesMakeHistory();
    void anEmptyAttemptIsKept();
    void savingTwiceChangesNothing();
    void textIsKeptExactly();
    void twoStoresAtOnce();
    void theSameQuestionAnsweredTwiceIsAConflict();
    void survivesKill();
    void connectionsAreForgotten();
};

void TestStudyStore::startsEmptyAndWithoutNotices()
{
    QTemporaryDir dir;
    const Store store(dir.filePath(QStringLiteral("deep/er")));
    QVERIFY(store.answers.attempts().empty());
    QVERIFY(store.answers.notices().empty());
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("deep/er/study.sqlite"))));
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("deep/er/study.lock"))));
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("deep/er/study.sqlite.new"))));
}

void TestStudyStore::settingsAreInForce()
{
    QTemporaryDir dir;
    Store store(dir.path());
    SqliteConnection &connection = *store.database.connection();
    QCOMPARE(connection.value(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
    QCOMPARE(connection.value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
    QCOMPARE(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
    QCOMPARE(connection.value(QStringLiteral("PRAGMA busy_timeout"))->toInt(), 250);
    QCOMPARE(connection.value(QStringLiteral("PRAGMA user_version"))->toInt(), studySchemaVersion());
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE name LIKE 'skill%' AND strict = 1"))->toInt(), 2);
    QVERIFY2(!connection.run(QStringLiteral("INSERT INTO skill_check_attempt (started_ms, question_count) VALUES ('soon', 4)")),
             "a STRICT table takes no text for a number");
    QVERIFY2(!connection.run(QStringLiteral("INSERT INTO skill_check_answer (attempt, question, option, is_right, answered_ms)"
                                            " VALUES (99, 'a', 'b', 1, 1)")), "an answer needs its attempt");
}

void TestStudyStore::answersComeBack()
{
    QTemporaryDir dir;
    const Attempt written = fill(dir.path());
    QVERIFY(written.id > 0);
    const Store store(dir.path());
    QCOMPARE(store.answers.attempts().size(), std::size_t{1});
    QVERIFY(store.answers.attempts()[0] == written);
    QVERIFY(store.answers.notices().empty());
}

void TestStudyStore::everyAnswerIsSavedByItself()
{
    QTemporaryDir dir;
    Store writer(dir.path());
    const Store reader(dir.path());
    Attempt attempt{0, 5, 4, {}};
    for (int i = 0; i < 4; ++i) {
        attempt.answers.push_back({questionIds[static_cast<std::size_t>(i)], "x", false, 10 + i});
        QCOMPARE(writer.answers.save(attempt), Saved::Yes);
        QVERIFY(reader.answers.attempts() == std::vector<Attempt>{attempt});
    }
}

void TestStudyStore::retakesMakeHistory()
{
    QTemporaryDir dir;
    std::vector<Attempt> written;
    {
        Store store(dir.path());
        for (int i = 0; i < 3; ++i) {
            written.push_back(attemptWith(i + 1, 1000 * i));
            QCOMPARE(store.answers.save(written.back()), Saved::Yes);
        }
    }
    const Store store(dir.path());
    QVERIFY(store.answers.attempts() == written);
    QVERIFY(written[0].id < written[1].id && written[1].id < written[2].id);
}

void TestStudyStore::anEmptyAttemptIsKept()
{
    QTemporaryDir dir;
    Store store(dir.path());
    Attempt attempt = attemptWith(0, 77);
    QCOMPARE(store.answers.save(attempt), Saved::Yes);
    QVERIFY(store.answers.attempts() == std::vector<Attempt>{attempt});
}

void TestStudyStore::savingTwiceChangesNothing()
{
    QTemporaryDir dir;
    Store store(dir.path());
    Attempt attempt = attemptWith(2);
    QCOMPARE(store.answers.save(attempt), Saved::Yes);
    QCOMPARE(store.answers.save(attempt), Saved::Yes);
    QVERIFY(store.answers.attempts() == std::vector<Attempt>{attempt});
}

void TestStudyStore::textIsKeptExactly()
{
    QTemporaryDir dir;
    Store store(dir.path());
    Attempt attempt{0, std::int64_t{1} << 52, 4, {{"Größe '; DROP TABLE x; --", "⋆ \"1\"", true, std::int64_t{1} << 53}}};
    QCOMPARE(store.answers.save(attempt), Saved::Yes);
    QVERIFY(store.answers.attempts() == std::vector<Attempt>{attempt});
}

void TestStudyStore::twoStoresAtOnce()
{
    QTemporaryDir dir;
    Store first(dir.path());
    Store second(dir.path());
    Attempt one = attemptWith(2, 10);
    Attempt two = attemptWith(3, 20);
    QCOMPARE(first.answers.save(one), Saved::Yes);
    QCOMPARE(second.answers.save(two), Saved::Yes);
    QVERIFY(one.id != two.id);
    QVERIFY((first.answers.attempts() == std::vector<Attempt>{one, two}));
    QVERIFY((second.answers.attempts() == std::vector<Attempt>{one, two}));
}

void TestStudyStore::theSameQuestionAnsweredTwiceIsAConflict()
{
    QTemporaryDir dir;
    Store first(dir.path());
    Store second(dir.path());
    Attempt attempt = attemptWith(1);
    QCOMPARE(first.answers.save(attempt), Saved::Yes);
    Attempt other = attempt;        // both windows show the same attempt
    attempt.answers.push_back({"section", "mine", true, 50});
    other.answers.push_back({"section", "yours", false, 60});
    QCOMPARE(first.answers.save(attempt), Saved::Yes);
    QCOMPARE(second.answers.save(other), Saved::Conflict);
    QVERIFY(second.answers.attempts() == std::vector<Attempt>{attempt});
    QVERIFY(second.answers.notices().empty());
    Attempt next = attemptWith(1, 500);
    QCOMPARE(second.answers.save(next), Saved::Yes);
}

void TestStudyStore::survivesKill()
{
    QTemporaryDir dir;
    qsizetype acknowledged = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-until-killed"), dir.path()});
        QByteArray output;
        while (output.count('\n') < 3 + round % 15) {
            QVERIFY2(writer.waitForReadyRead(5000), writer.readAllStandardError().constData());
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished(5000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        output += writer.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        const QByteArrayList lines = output.trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const bool takenBack = line.startsWith("review") && output.contains("withdrawing " + line.split(' ')[1] + ' ');
            QVERIFY2(takenBack || isStored(dir.path(), line), (line + ", at last: " + lines.last()).constData());
        }
        acknowledged += output.count('\n');
    }
    QVERIFY(acknowledged >= kills * 3);
}

void TestStudyStore::connectionsAreForgotten()
{
    QTemporaryDir dir;
    {
        Store one(dir.path());
        Store two(dir.path());
        QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    QVERIFY2(!QFile::exists(database(dir) + QStringLiteral("-wal")), "the last one out closes the log");
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write-until-killed"))
        return writeUntilKilled(arguments.value(2));
    TestStudyStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_study_store.moc"
