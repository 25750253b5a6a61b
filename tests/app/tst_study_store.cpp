// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database_file.h"
#include "app/store/sqlite_answer_store.h"
#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"
#include "app/store/study_schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace convlab;
using namespace convlab::app;
using NoticeKind = StoreNotice::Kind;

namespace {

const std::vector<std::string> questionIds{"module", "section", "term", "way"};

/// What one open program sees of its store.
struct Store {
    explicit Store(const QString &folder) : database(folder), answers(database) {}
    StudyDatabase database;
    SqliteAnswerStore answers;
};

Attempt attemptWith(int answers, std::int64_t startedMs = 1000)
{
    Attempt attempt{0, startedMs, 4, {}};
    for (int i = 0; i < answers; ++i)
        attempt.answers.push_back({questionIds[static_cast<std::size_t>(i)], i % 2 ? "wrong" : "right", i % 2 == 0, startedMs + i + 1});
    return attempt;
}

/// A store with one finished attempt, closed again.
Attempt fill(const QString &folder)
{
    Store store(folder);
    Attempt attempt = attemptWith(4);
    if (store.answers.save(attempt) != Saved::Yes)
        qFatal("the healthy store cannot save");
    return attempt;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot prepare %s", qPrintable(path));
}

QString database(const QTemporaryDir &dir)
{
    return dir.filePath(QStringLiteral("study.sqlite"));
}

/// Child process: saves attempt after attempt, answer by answer, and says so, until it is killed.
int writeUntilKilled(const QString &folder)
{
    Store store(folder);
    for (std::int64_t round = 1;; ++round) {
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

/// Child process: what a user without the right to write sees. Prints notice, attempts, and a save's result.
int lookAsStranger(const QString &folder)
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 3;
    Store store(folder);
    const auto notices = store.answers.notices();
    const bool notSaving = notices.size() == 1 && notices[0].kind == NoticeKind::NotSaving;
    Attempt attempt = attemptWith(1);
    std::printf("%d %d %d\n", notSaving, static_cast<int>(store.answers.attempts().size()), store.answers.save(attempt) == Saved::No);
    return 0;
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
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void aLogWithoutItsDatabaseIsSetAside();
    void settingAsideNeverOverwrites();
    void aNewerDatabaseIsSetAsideUntouched();
    void theStoreWorksAfterSettingAside();
    void aFolderThatCannotBeMadeMeansNotSaving();
    void aReadOnlyFolderMeansNotSavingButReading();
    void aFullDiskIsSaidAndRetried();
    void aDeletedFileIsNoticed();
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
    QCOMPARE(connection.value(QStringLiteral("PRAGMA busy_timeout"))->toInt(), 3000);
    QCOMPARE(connection.value(QStringLiteral("PRAGMA user_version"))->toInt(), 1);
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
    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-until-killed"), dir.path()});
        QByteArray output;
        while (output.count('\n') < 3 + 2 * round) {
            QVERIFY2(writer.waitForReadyRead(5000), writer.readAllStandardError().constData());
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished(5000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        output += writer.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);

        const Store store(dir.path());
        QVERIFY(store.answers.notices().empty());
        QHash<QByteArray, bool> stored;
        for (const Attempt &attempt : store.answers.attempts())
            for (const Answer &answer : attempt.answers)
                stored.insert(QByteArray::number(static_cast<qlonglong>(attempt.id)) + ' ' + QByteArray::fromStdString(answer.question), true);
        for (const QByteArray &line : output.trimmed().split('\n'))
            QVERIFY2(stored.contains(line), line.constData());
        acknowledged += output.count('\n');
    }
    QVERIFY(acknowledged >= 20 * 3);
}

void TestStudyStore::damagedFilesAreSetAside_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"text", "zero bytes", "ten bytes", "truncated to one page", "truncated by a page", "page of noise",
                               "header only", "foreign database", "version 0", "a table is missing"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

/// Does `damage` to a healthy database and returns the bytes that must be found again.
static QByteArray damageDatabase(const QString &path, const QString &damage)
{
    QByteArray bytes = contents(path);
    const int page = 4096;
    if (damage == QLatin1String("text"))
        bytes = "Dear diary, today I learnt what a stride is.\n" + QByteArray(500, 'x');
    else if (damage == QLatin1String("zero bytes"))
        bytes.clear();
    else if (damage == QLatin1String("ten bytes"))
        bytes.truncate(10);
    else if (damage == QLatin1String("truncated to one page"))
        bytes.truncate(page);
    else if (damage == QLatin1String("truncated by a page"))
        bytes.chop(page);
    else if (damage == QLatin1String("page of noise"))
        bytes.replace(page, page, QByteArray(page, '\xa5'));
    else if (damage == QLatin1String("header only"))
        bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\0'));
    else if (damage == QLatin1String("foreign database"))
        bytes.replace(68, 4, QByteArray(4, '\1'));
    else if (damage == QLatin1String("version 0"))
        bytes.replace(60, 4, QByteArray(4, '\0'));
    overwrite(path, bytes);
    if (damage == QLatin1String("a table is missing")) {
        {
            SqliteConnection connection(path, SqliteConnection::Access::ReadWrite);
            connection.run(QStringLiteral("DROP TABLE skill_check_answer"));
        }
        bytes = contents(path);
    }
    return bytes;
}

void TestStudyStore::damagedFilesAreSetAside()
{
    QFETCH(QString, damage);
    QTemporaryDir dir;
    fill(dir.path());
    QVERIFY(!QFile::exists(database(dir) + QStringLiteral("-wal")));
    const QByteArray damaged = damageDatabase(database(dir), damage);

    Store store(dir.path());
    const auto notices = store.answers.notices();
    QCOMPARE(notices.size(), std::size_t{1});
    QCOMPARE(notices[0].kind, NoticeKind::DamagedSetAside);
    const QString aside = QString::fromStdString(notices[0].path);
    QVERIFY2(QFileInfo(aside).fileName().startsWith(QLatin1String("study.damaged-")), qPrintable(aside));
    QCOMPARE(contents(aside), damaged);

    QVERIFY(store.answers.attempts().empty());
    Attempt attempt = attemptWith(4);
    QCOMPARE(store.answers.save(attempt), Saved::Yes);
    QVERIFY(Store(dir.path()).answers.attempts() == std::vector<Attempt>{attempt});
}

void TestStudyStore::aLogWithoutItsDatabaseIsSetAside()
{
    QTemporaryDir dir;
    overwrite(database(dir) + QStringLiteral("-wal"), "answers perhaps");
    const Store store(dir.path());
    QCOMPARE(store.answers.notices().size(), std::size_t{1});
    QCOMPARE(store.answers.notices()[0].kind, NoticeKind::DamagedSetAside);
    QCOMPARE(contents(QString::fromStdString(store.answers.notices()[0].path) + QStringLiteral("-wal")), QByteArray("answers perhaps"));
}

void TestStudyStore::settingAsideNeverOverwrites()
{
    QTemporaryDir dir;
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        overwrite(database(dir), "damage " + QByteArray::number(i));
        paths << setAside(database(dir), QStringLiteral("damaged"), QStringLiteral("20260101-000000"));
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(contents(paths[i]), "damage " + QByteArray::number(i));
    QVERIFY(!QFile::exists(database(dir)));
}

void TestStudyStore::aNewerDatabaseIsSetAsideUntouched()
{
    QTemporaryDir dir;
    fill(dir.path());
    QByteArray file, log;
    {
        // The newer program was killed: its last words are still in the log.
        SqliteConnection newer(database(dir), SqliteConnection::Access::ReadWrite);
        QVERIFY(newer.run(QStringLiteral("PRAGMA user_version = %1").arg(studySchemaVersion() + 1)));
        file = contents(database(dir));
        log = contents(database(dir) + QStringLiteral("-wal"));
    }
    QVERIFY(!log.isEmpty());
    overwrite(database(dir), file);
    overwrite(database(dir) + QStringLiteral("-wal"), log);

    const Store store(dir.path());
    const auto notices = store.answers.notices();
    QCOMPARE(notices.size(), std::size_t{1});
    QCOMPARE(notices[0].kind, NoticeKind::NewerSetAside);
    const QString aside = QString::fromStdString(notices[0].path);
    QVERIFY2(QFileInfo(aside).fileName().startsWith(QLatin1String("study.newer-")), qPrintable(aside));
    QCOMPARE(contents(aside), file);
    QCOMPARE(contents(aside + QStringLiteral("-wal")), log);
    QVERIFY(store.answers.attempts().empty());
}

void TestStudyStore::theStoreWorksAfterSettingAside()
{
    QTemporaryDir dir;
    overwrite(database(dir), "no database");
    Attempt attempt = attemptWith(1);
    {
        Store store(dir.path());
        QCOMPARE(store.answers.save(attempt), Saved::Yes);
    }
    const Store store(dir.path());
    QVERIFY2(store.answers.notices().empty(), "the message comes once");
    QVERIFY(store.answers.attempts() == std::vector<Attempt>{attempt});
}

void TestStudyStore::aFolderThatCannotBeMadeMeansNotSaving()
{
    QTemporaryDir dir;
    overwrite(dir.filePath(QStringLiteral("file")), "in the way");
    Store store(dir.filePath(QStringLiteral("file/convlab")));
    QCOMPARE(store.answers.notices().size(), std::size_t{1});
    QCOMPARE(store.answers.notices()[0].kind, NoticeKind::NotSaving);
    Attempt attempt = attemptWith(2);
    QCOMPARE(store.answers.save(attempt), Saved::No);
    QCOMPARE(attempt.id, std::int64_t{0});
    QVERIFY(store.answers.attempts().empty());
    QCOMPARE(store.answers.notices().size(), std::size_t{1});
    QCOMPARE(contents(dir.filePath(QStringLiteral("file"))), QByteArray("in the way"));
}

void TestStudyStore::aReadOnlyFolderMeansNotSavingButReading()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("data"));
    fill(folder);
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(dir.path(), readable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, readable));
    QProcess stranger;
    stranger.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--look-as-stranger"), folder});
    QVERIFY(stranger.waitForFinished(10000));
    QVERIFY(QFile::setPermissions(folder, readable | QFile::WriteOwner));
    QCOMPARE(stranger.exitCode(), 0);
    QCOMPARE(stranger.readAllStandardOutput(), QByteArray("1 1 1\n"));
    QVERIFY(Store(folder).answers.notices().empty());
}

void TestStudyStore::aFullDiskIsSaidAndRetried()
{
    QTemporaryDir dir;
    Store store(dir.path());
    Attempt attempt = attemptWith(1);
    QCOMPARE(store.answers.save(attempt), Saved::Yes);
    attempt.answers.push_back({"section", "late", true, 99});

    // No file may grow any further: for SQLite that is a full disk.
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = old;
    tight.rlim_cur = static_cast<rlim_t>(QFileInfo(database(dir) + QStringLiteral("-wal")).size());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Saved saved = store.answers.save(attempt);
    const auto notices = store.answers.notices();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);

    QCOMPARE(saved, Saved::No);
    QCOMPARE(notices.size(), std::size_t{1});
    QCOMPARE(notices[0].kind, NoticeKind::NotSaving);
    attempt.answers.push_back({"term", "later", true, 100});
    QCOMPARE(store.answers.save(attempt), Saved::Yes);
    QVERIFY2(store.answers.notices().empty(), "what failed was saved with the next answer");
    QVERIFY(Store(dir.path()).answers.attempts() == std::vector<Attempt>{attempt});
}

void TestStudyStore::aDeletedFileIsNoticed()
{
    QTemporaryDir dir;
    Store store(dir.path());
    QVERIFY(QFile::remove(database(dir)));
    Attempt attempt = attemptWith(1);
    QCOMPARE(store.answers.save(attempt), Saved::No);
    QCOMPARE(store.answers.notices().size(), std::size_t{1});
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
    if (arguments.value(1) == QLatin1String("--look-as-stranger"))
        return lookAsStranger(arguments.value(2));
    TestStudyStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_study_store.moc"
