// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong with a disk, asked of each of the four stores: answers, notes, practice, checklist.
#include "app/store/sqlite_checklist_store.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/sqlite_study_store.h"
#include "app/store/study_schema.h"
#include "tests/app/study_store_support.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <functional>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;
using NoticeKind = StoreNotice::Kind;

namespace {

/// All stores over one database, as a window has them.
struct Stores {
    explicit Stores(const QString &folder)
        : database(folder), answers(database), notes(database), practice(database), checklist(database)
    {
    }
    StudyDatabase database;
    SqliteAnswerStore answers;
    SqliteNoteStore notes;
    SqliteStudyStore practice;
    SqliteChecklistStore checklist;
};

/// One store, reduced to what trouble is about.
struct Kept {
    const char *name;
    std::function<bool(Stores &, int)> save;        ///< the n-th thing; true when it is kept
    std::function<std::size_t(Stores &)> count;     ///< how many things are kept
    std::function<std::vector<StoreNotice>(Stores &)> notices;
};

bool saveReview(Stores &stores, int n)
{
    practice::ReviewEntry entry;
    entry.generator = "grid_cell";
    entry.at = n;
    return stores.practice.save(entry) == Saved::Yes;
}

bool saveAttempt(Stores &stores, int n)
{
    Attempt attempt = attemptWith(2, 1000 * n);
    return stores.answers.save(attempt) == Saved::Yes;
}

const std::vector<Kept> &everyStore()
{
    static const std::vector<Kept> all{
        {"answers", saveAttempt, [](Stores &s) { return s.answers.attempts().size(); }, [](Stores &s) { return s.answers.notices(); }},
        {"notes", [](Stores &s, int n) { return s.notes.save({"note " + std::to_string(n), std::string(500, 'x'), n}, 0) == Saved::Yes; },
         [](Stores &s) { return s.notes.notes().size(); }, [](Stores &s) { return s.notes.notices(); }},
        {"practice", saveReview, [](Stores &s) { return s.practice.log().size(); }, [](Stores &s) { return s.practice.notices(); }},
        {"checklist", [](Stores &s, int n) { return s.checklist.save("task " + std::to_string(n), {{n, "{}"}}); },
         [](Stores &s) { return s.checklist.proofs().size(); }, [](Stores &s) { return s.checklist.notices(); }},
    };
    return all;
}

void forEachStore()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < everyStore().size(); ++i)
        QTest::newRow(everyStore()[i].name) << static_cast<int>(i);
}

/// Lets no file grow beyond `bytes` while it lives: for SQLite that is a full disk.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit tight = m_old;
        tight.rlim_cur = static_cast<rlim_t>(bytes);
        if (::setrlimit(RLIMIT_FSIZE, &tight) != 0)
            qFatal("no limit for files here");
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_old); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_old{};
};

int busyTimeout(Stores &stores)
{
    return stores.database.connection()->value(QStringLiteral("PRAGMA busy_timeout"))->toInt();
}

bool saysNotSaving(const std::vector<StoreNotice> &notices)
{
    return notices.size() == 1 && notices[0].kind == NoticeKind::NotSaving;
}

/// Child process, without the right to write: a line for each store, "readable refused said".
int lookAsStranger(const QString &folder)
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 3;
    Stores stores(folder);
    for (const Kept &store : everyStore())
        std::printf("%d%d%d ", store.count(stores) == 1, !store.save(stores, 2), saysNotSaving(store.notices(stores)));
    return 0;
}

} // namespace

class TestEveryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsSaidAndNothingIsLost_data() { forEachStore(); }
    void aFullDiskIsSaidAndNothingIsLost();
    void aDatabaseThatIsHeldIsWaitedForAndThenSaid_data() { forEachStore(); }
    void aDatabaseThatIsHeldIsWaitedForAndThenSaid();
    void savingResumesAfterABadStart_data() { forEachStore(); }
    void savingResumesAfterABadStart();
    void savingBeginsWhenTheFolderCanBeMade_data() { forEachStore(); }
    void savingBeginsWhenTheFolderCanBeMade();
    void anUnusableFileIsLeftAlone_data();
    void anUnusableFileIsLeftAlone();
    void aFolderInTheFilesPlaceIsLeftAlone();
    void aLinkIsFollowed();
    void aReadOnlyFolderIsReadAndSaid();
    void whatCannotBeReadIsSaidAndNothingIsLost_data() { forEachStore(); }
    void whatCannotBeReadIsSaidAndNothingIsLost();
    void twoWindowsSeeEachOther_data() { forEachStore(); }
    void twoWindowsSeeEachOther();
};

void TestEveryStore::aFullDiskIsSaidAndNothingIsLost()
{
    QFETCH(int, index);
    const Kept &store = everyStore()[static_cast<std::size_t>(index)];
    QTemporaryDir dir;
    {
        Stores stores(dir.path());
        QVERIFY(store.save(stores, 1));
        bool kept = true;
        {
            const FullDisk full(QFileInfo(database(dir) + QStringLiteral("-wal")).size());
            kept = store.save(stores, 2);
        }
        QVERIFY2(!kept, "what is not on the disk is not called kept");
        QVERIFY(saysNotSaving(store.notices(stores)));
        QCOMPARE(store.count(stores), std::size_t{1});
        QVERIFY2(store.save(stores, 3), "there is room again");
        QVERIFY(store.notices(stores).empty());
    }
    Stores again(dir.path());
    QCOMPARE(store.count(again), std::size_t{2});
}

void TestEveryStore::aDatabaseThatIsHeldIsWaitedForAndThenSaid()
{
    QFETCH(int, index);
    const Kept &store = everyStore()[static_cast<std::size_t>(index)];
    QTemporaryDir dir;
    Stores stores(dir.path());
    QVERIFY(store.save(stores, 1));
    QVERIFY(stores.database.connection()->run(QStringLiteral("PRAGMA busy_timeout = 1"))); // instead of 250 ms
    SqliteConnection holder(database(dir), SqliteConnection::Access::ReadWrite);
    QVERIFY(holder.run(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY(!store.save(stores, 2));
    QVERIFY(saysNotSaving(store.notices(stores)));
    QVERIFY2(store.count(stores) == 1, "reading goes on");
    QVERIFY2(busyTimeout(stores) <= 100, "the next wait is short");
    QVERIFY(holder.run(QStringLiteral("ROLLBACK")));
    QVERIFY(store.save(stores, 2));
    QVERIFY(store.notices(stores).empty());
    QVERIFY2(busyTimeout(stores) == 250, "never so long that the window halts");
}

void TestEveryStore::savingResumesAfterABadStart()
{
    QFETCH(int, index);
    const Kept &store = everyStore()[static_cast<std::size_t>(index)];
    QTemporaryDir dir;
    fill(dir.path());
    const std::unique_ptr<Stores> stores = [&dir] {
        const FullDisk full(0);
        return std::make_unique<Stores>(dir.path());
    }();
    QVERIFY(saysNotSaving(store.notices(*stores)));
    SqliteConnection holder(database(dir), SqliteConnection::Access::ReadWrite);
    QVERIFY(holder.run(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY2(!store.save(*stores, 1), "now another window writes");
    QVERIFY(saysNotSaving(store.notices(*stores)));
    QVERIFY(holder.run(QStringLiteral("ROLLBACK")));
    QVERIFY(store.save(*stores, 1));
    QVERIFY(store.notices(*stores).empty());
    QCOMPARE(everyStore()[0].count(*stores), std::size_t{index == 0 ? 2u : 1u});
}

void TestEveryStore::savingBeginsWhenTheFolderCanBeMade()
{
    QFETCH(int, index);
    const Kept &store = everyStore()[static_cast<std::size_t>(index)];
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("data"));
    overwrite(folder, "in the way");
    Stores stores(folder);
    QVERIFY(!store.save(stores, 1));
    QVERIFY(saysNotSaving(store.notices(stores)));
    QVERIFY(QFile::remove(folder));
    QVERIFY(store.save(stores, 1));
    QVERIFY(store.notices(stores).empty());
    QCOMPARE(store.count(stores), std::size_t{1});
}

void TestEveryStore::anUnusableFileIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<NoticeKind>("said");
    QTest::newRow("a newer version") << QByteArray("PRAGMA user_version = 999") << NoticeKind::Newer;
    QTest::newRow("another program's") << QByteArray("PRAGMA application_id = 7") << NoticeKind::Damaged;
    QTest::newRow("a lost table") << QByteArray("DROP TABLE note") << NoticeKind::Damaged;
}

void TestEveryStore::anUnusableFileIsLeftAlone()
{
    QFETCH(QByteArray, sql);
    QFETCH(NoticeKind, said);
    QTemporaryDir dir;
    fill(dir.path());
    {
        SqliteConnection other(database(dir), SqliteConnection::Access::ReadWrite);
        QVERIFY(other.run(QString::fromLatin1(sql)));
    }
    const QByteArray before = contents(database(dir));
    Stores stores(dir.path());
    for (const Kept &store : everyStore()) {
        QVERIFY2(!store.save(stores, 1), store.name);
        QCOMPARE(store.count(stores), std::size_t{0});
        const std::vector<StoreNotice> notices = store.notices(stores);
        QVERIFY2(notices.size() == 1 && notices[0].kind == said, store.name);
    }
    QVERIFY(contents(database(dir)) == before);
}

void TestEveryStore::aFolderInTheFilesPlaceIsLeftAlone()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("study.sqlite")));
    overwrite(database(dir) + QStringLiteral("/letter"), "mine");
    Stores stores(dir.path());
    for (const Kept &store : everyStore()) {
        QVERIFY2(!store.save(stores, 1), store.name);
        QCOMPARE(store.count(stores), std::size_t{0});
        QCOMPARE(store.notices(stores).size(), std::size_t{1});
    }
    QCOMPARE(contents(database(dir) + QStringLiteral("/letter")), QByteArray("mine"));
}

void TestEveryStore::aLinkIsFollowed()
{
    QTemporaryDir dir, elsewhere;
    const QString real = elsewhere.filePath(QStringLiteral("mine.sqlite"));
    fill(elsewhere.path());
    QVERIFY(QFile::rename(database(elsewhere), real));
    QVERIFY(QFile::link(real, database(dir)));
    {
        Stores stores(dir.path());
        QCOMPARE(everyStore()[0].count(stores), std::size_t{1});
        for (const Kept &store : everyStore())
            QVERIFY2(store.save(stores, 5) && store.notices(stores).empty(), store.name);
    }
    QVERIFY2(QFileInfo(database(dir)).isSymLink(), "the link stays a link");
    QVERIFY(QFile::remove(database(dir)) && QFile::rename(real, database(elsewhere)));
    Stores stores(elsewhere.path());
    QCOMPARE(everyStore()[0].count(stores), std::size_t{2});
    QCOMPARE(everyStore()[2].count(stores), std::size_t{1});
}

void TestEveryStore::aReadOnlyFolderIsReadAndSaid()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("data"));
    {
        Stores stores(folder);
        for (const Kept &store : everyStore())
            QVERIFY(store.save(stores, 1));
    }
    const auto look = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(dir.path(), look | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(folder, look));
    const QString file = folder + QStringLiteral("/study.sqlite");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QByteArray before = contents(file);
    QProcess stranger;
    stranger.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--look-as-stranger"), folder});
    QVERIFY(stranger.waitForFinished(20000));
    QVERIFY(QFile::setPermissions(folder, look | QFile::WriteOwner));
    if (stranger.exitCode() == 3)
        QSKIP("root cannot become another user here");
    QCOMPARE(stranger.exitCode(), 0);
    QCOMPARE(stranger.readAllStandardOutput(), QByteArray("111 111 111 111 "));
    QVERIFY(contents(file) == before);
}

void TestEveryStore::whatCannotBeReadIsSaidAndNothingIsLost()
{
    QFETCH(int, index);
    const Kept &store = everyStore()[static_cast<std::size_t>(index)];
    const QString table = QStringList{QStringLiteral("skill_check_answer"), QStringLiteral("note"), QStringLiteral("practice_review"),
                                      QStringLiteral("checklist_proof")}[index];
    QTemporaryDir dir;
    Stores stores(dir.path());
    QVERIFY(store.save(stores, 1));
    SqliteConnection other(database(dir), SqliteConnection::Access::ReadWrite);
    QVERIFY(other.run(QStringLiteral("ALTER TABLE %1 RENAME TO gone").arg(table)));
    QCOMPARE(store.count(stores), std::size_t{0});
    std::vector<StoreNotice> notices = store.notices(stores);
    QVERIFY(notices.size() == 1 && notices[0].kind == NoticeKind::NotReading && !notices[0].detail.empty());
    QVERIFY2(!store.save(stores, 2), "there is nowhere to save to, either");
    notices = store.notices(stores);
    QVERIFY(notices.size() == 2 && notices[0].kind == NoticeKind::NotSaving);
    QVERIFY(other.run(QStringLiteral("ALTER TABLE gone RENAME TO %1").arg(table)));
    QVERIFY(store.save(stores, 2));
    QCOMPARE(store.count(stores), std::size_t{2});
    QVERIFY(store.notices(stores).empty());
}

void TestEveryStore::twoWindowsSeeEachOther()
{
    QFETCH(int, index);
    const Kept &store = everyStore()[static_cast<std::size_t>(index)];
    QTemporaryDir dir;
    Stores one(dir.path()), two(dir.path());
    for (int n = 1; n <= 6; n += 2) {
        QVERIFY(store.save(one, n));
        QCOMPARE(store.count(two), static_cast<std::size_t>(n));
        QVERIFY(store.save(two, n + 1));
        QCOMPARE(store.count(one), static_cast<std::size_t>(n + 1));
    }
    QVERIFY(store.notices(one).empty() && store.notices(two).empty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--look-as-stranger"))
        return lookAsStranger(arguments.value(2));
    TestEveryStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_every_store.moc"
