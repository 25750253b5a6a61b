// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database_file.h"
#include "app/store/sqlite_answer_store.h"
#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"
#include "app/store/study_schema.h"
#include "tests/app/study_store_support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;
using NoticeKind = StoreNotice::Kind;

namespace {

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

/// Child process: opens the store when told to, says what it was told, and saves one attempt.
int startWhenTold(const QString &folder)
{
    std::getchar();
    Store store(folder);
    Attempt attempt = attemptWith(2);
    const bool saved = store.answers.save(attempt) == Saved::Yes;
    std::printf("%d %d\n", static_cast<int>(store.answers.notices().size()), saved);
    return 0;
}

QList<NoticeKind> kinds(const Store &store)
{
    QList<NoticeKind> all;
    for (const StoreNotice &notice : store.answers.notices())
        all << notice.kind;
    return all;
}

} // namespace

class TestStudyStoreTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesAreLeftAlone_data();
    void damagedFilesAreLeftAlone();
    void startingAfreshKeepsTheDamagedFile();
    void aLogWithoutItsDatabaseIsLeftAlone();
    void settingAsideNeverOverwrites();
    void aNewerDatabaseIsLeftUntouched();
    void aFolderThatCannotBeMadeMeansNotSaving();
    void withoutTheRightToWriteOneCanRead_data();
    void withoutTheRightToWriteOneCanRead();
    void programsThatStartTogetherShareOneDatabase();
    void aFullDiskIsSaidAndRetried();
    void aDeletedFileIsNoticed();
};

void TestStudyStoreTrouble::damagedFilesAreLeftAlone_data()
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

void TestStudyStoreTrouble::damagedFilesAreLeftAlone()
{
    QFETCH(QString, damage);
    QTemporaryDir dir;
    fill(dir.path());
    QVERIFY(!QFile::exists(database(dir) + QStringLiteral("-wal")));
    const QByteArray damaged = damageDatabase(database(dir), damage);

    Store store(dir.path());
    QCOMPARE(kinds(store), QList<NoticeKind>{NoticeKind::Damaged});
    QVERIFY(store.answers.attempts().empty());
    Attempt attempt = attemptWith(4);
    QCOMPARE(store.answers.save(attempt), Saved::No);
    QCOMPARE(kinds(store), QList<NoticeKind>{NoticeKind::Damaged});
    QVERIFY(QDir(dir.path()).entryList({QStringLiteral("study.replaced-*")}, QDir::Files).isEmpty());
    QVERIFY(contents(database(dir)) == damaged && QFileInfo(database(dir) + QStringLiteral("-wal")).size() == 0);
}

void TestStudyStoreTrouble::startingAfreshKeepsTheDamagedFile()
{
    QTemporaryDir dir;
    overwrite(database(dir), "no database");
    Attempt attempt = attemptWith(1);
    {
        Store store(dir.path()), other(dir.path());
        QVERIFY(store.database.isUnusable());
        QVERIFY(store.database.startAfresh());
        QVERIFY(!store.database.isUnusable());
        QCOMPARE(store.answers.save(attempt), Saved::Yes);
        QVERIFY2(other.answers.attempts() == std::vector<Attempt>{attempt}, "another window follows");
        QVERIFY(other.answers.notices().empty());
    }
    QVERIFY(Store(dir.path()).answers.attempts() == std::vector<Attempt>{attempt});
    const QStringList aside = QDir(dir.path()).entryList({QStringLiteral("study.replaced-*.sqlite")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contents(dir.filePath(aside[0])), QByteArray("no database"));
}

void TestStudyStoreTrouble::aLogWithoutItsDatabaseIsLeftAlone()
{
    QTemporaryDir dir;
    const QString log = database(dir) + QStringLiteral("-wal");
    overwrite(log, "answers perhaps");
    Store store(dir.path());
    QCOMPARE(kinds(store), QList<NoticeKind>{NoticeKind::Damaged});
    QCOMPARE(contents(log), QByteArray("answers perhaps"));
    QVERIFY(!QFile::exists(database(dir)));
}

void TestStudyStoreTrouble::settingAsideNeverOverwrites()
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

void TestStudyStoreTrouble::aNewerDatabaseIsLeftUntouched()
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

    Store store(dir.path());
    QCOMPARE(kinds(store), QList<NoticeKind>{NoticeKind::Newer});
    Attempt attempt = attemptWith(1);
    QCOMPARE(store.answers.save(attempt), Saved::No);
    QVERIFY(store.answers.attempts().empty());
    QCOMPARE(contents(database(dir)), file);
    QCOMPARE(contents(database(dir) + QStringLiteral("-wal")), log);
}

void TestStudyStoreTrouble::aFolderThatCannotBeMadeMeansNotSaving()
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

void TestStudyStoreTrouble::withoutTheRightToWriteOneCanRead_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("a read-only folder") << true;
    QTest::newRow("a read-only file") << false;
}

void TestStudyStoreTrouble::withoutTheRightToWriteOneCanRead()
{
    QFETCH(bool, folderToo);
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("data"));
    fill(folder);
    const QString file = folder + QStringLiteral("/study.sqlite");
    const auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const auto write = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(dir.path(), read | enter | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, folderToo ? read | enter : read | enter | write));
    QVERIFY(QFile::setPermissions(file, read));
    QProcess stranger;
    stranger.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--look-as-stranger"), folder});
    QVERIFY(stranger.waitForFinished(10000));
    QVERIFY(QFile::setPermissions(folder, read | enter | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(file, read | QFile::WriteOwner));
    if (stranger.exitCode() == 3)
        QSKIP("root cannot become another user here");
    QCOMPARE(stranger.exitCode(), 0);
    QCOMPARE(stranger.readAllStandardOutput(), QByteArray("1 1 1\n"));
    QVERIFY(Store(folder).answers.notices().empty());
}

void TestStudyStoreTrouble::programsThatStartTogetherShareOneDatabase()
{
    QTemporaryDir dir;
    std::vector<std::unique_ptr<QProcess>> programs(4);
    for (auto &program : programs) {
        program = std::make_unique<QProcess>();
        program->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start-when-told"), dir.path()});
        QVERIFY(program->waitForStarted());
    }
    for (auto &program : programs)
        program->write("go\n");
    int notices = 0;
    for (auto &program : programs) {
        QVERIFY(program->waitForFinished(20000));
        const QByteArrayList words = program->readAllStandardOutput().trimmed().split(' ');
        notices += words.value(0).toInt();
        QCOMPARE(words.value(1), QByteArray("1"));
    }
    QCOMPARE(notices, 0);
    QCOMPARE(Store(dir.path()).answers.attempts().size(), std::size_t{4});
}

void TestStudyStoreTrouble::aFullDiskIsSaidAndRetried()
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

void TestStudyStoreTrouble::aDeletedFileIsNoticed()
{
    QTemporaryDir dir;
    Store store(dir.path());
    QVERIFY(QFile::remove(database(dir)));
    Attempt attempt = attemptWith(1);
    QCOMPARE(store.answers.save(attempt), Saved::No);
    QCOMPARE(store.answers.notices().size(), std::size_t{1});
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--look-as-stranger"))
        return lookAsStranger(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--start-when-told"))
        return startWhenTold(arguments.value(2));
    TestStudyStoreTrouble test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_study_store_trouble.moc"
