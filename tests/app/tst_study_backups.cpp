// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/study_backups.h"
#include "tests/app/study_store_support.h"

#include <QDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;

namespace {

const QDate firstDay(2026, 2, 25); // the days that follow cross the end of a month

std::vector<Attempt> attemptsIn(const QTemporaryDir &dir)
{
    return Store(dir.path()).answers.attempts();
}

} // namespace

class TestStudyBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneADayAndSevenAreKept()
    {
        QTemporaryDir dir;
        Store store(dir.path());
        for (int day = 0; day < 10; ++day) {
            Attempt attempt = attemptWith(1, day + 1);
            QCOMPARE(store.answers.save(attempt), Saved::Yes);
            QVERIFY(store.database.backUp(firstDay.addDays(day)));
            QVERIFY(store.database.backUp(firstDay.addDays(day)));
        }
        const QList<StudyBackup> backups = store.database.backups();
        QCOMPARE(backups.size(), backupsKept);
        QCOMPARE(backups.first().day, firstDay.addDays(9));
        QCOMPARE(backups.last().day, firstDay.addDays(3));
        QCOMPARE(QDir(dir.filePath(QStringLiteral("backups"))).entryList(QDir::Files).size(), backupsKept);
    }

    void aBackupHoldsWhatOtherWindowsHaveWritten()
    {
        QTemporaryDir dir;
        Store store(dir.path()), other(dir.path());
        Attempt attempt = attemptWith(3);
        QCOMPARE(other.answers.save(attempt), Saved::Yes);
        QVERIFY(store.database.backUp(firstDay));
        Attempt later = attemptWith(2, 5000);
        QCOMPARE(other.answers.save(later), Saved::Yes);
        QVERIFY(store.database.restore(store.database.backups().first()));
        QVERIFY(store.answers.attempts() == std::vector<Attempt>{attempt});
    }

    void restoringKeepsWhatItReplacesAndOtherWindowsFollow()
    {
        QTemporaryDir dir;
        Attempt old = attemptWith(1), later = attemptWith(2, 5000), next = attemptWith(1, 9000);
        {
            Store store(dir.path()), other(dir.path());
            QCOMPARE(store.answers.save(old), Saved::Yes);
            QVERIFY(store.database.backUp(firstDay));
            QCOMPARE(store.answers.save(later), Saved::Yes);
            QVERIFY(store.database.restore(store.database.backups().first()));
            QVERIFY(other.answers.attempts() == std::vector<Attempt>{old});
            QCOMPARE(other.answers.save(next), Saved::Yes);
        }
        QVERIFY((attemptsIn(dir) == std::vector<Attempt>{old, next}));
        const QStringList aside = QDir(dir.path()).entryList({QStringLiteral("study.replaced-*.sqlite")}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QVERIFY(QFile::remove(database(dir)));
        for (const QString &name : QDir(dir.path()).entryList({QStringLiteral("study.sqlite-*")}, QDir::Files))
            QFile::remove(dir.filePath(name));
        QVERIFY(QFile::rename(dir.filePath(aside[0]), database(dir)));
        if (QFile::exists(dir.filePath(aside[0] + QStringLiteral("-wal"))))
            QVERIFY(QFile::rename(dir.filePath(aside[0] + QStringLiteral("-wal")), database(dir) + QStringLiteral("-wal")));
        QVERIFY((attemptsIn(dir) == std::vector<Attempt>{old, later}));
    }

    void aDamagedDatabaseIsReplacedByItsBackup()
    {
        QTemporaryDir dir;
        Attempt attempt = attemptWith(4);
        {
            Store store(dir.path());
            QCOMPARE(store.answers.save(attempt), Saved::Yes);
            QVERIFY(store.database.backUp(firstDay));
        }
        overwrite(database(dir), "no database");
        Store store(dir.path());
        QVERIFY(store.database.isUnusable());
        QVERIFY2(!store.database.backUp(firstDay.addDays(1)), "a damaged file is no backup");
        QVERIFY(store.database.restore(store.database.backups().first()));
        QVERIFY(store.answers.notices().empty());
        QVERIFY(store.answers.attempts() == std::vector<Attempt>{attempt});
    }

    void aDamagedBackupChangesNothing()
    {
        QTemporaryDir dir;
        Store store(dir.path());
        Attempt attempt = attemptWith(4);
        QCOMPARE(store.answers.save(attempt), Saved::Yes);
        QVERIFY(store.database.backUp(firstDay));
        overwrite(store.database.backups().first().path, "no database");
        QVERIFY(!store.database.restore(store.database.backups().first()));
        QVERIFY(store.answers.attempts() == std::vector<Attempt>{attempt});
        QVERIFY(store.answers.notices().empty());
    }

    void foreignFilesAreNoBackupsAndStay()
    {
        QTemporaryDir dir;
        Store store(dir.path());
        QVERIFY(store.database.backUp(firstDay));
        const QString foreign = dir.filePath(QStringLiteral("backups/study-2026-02-31.sqlite"));
        overwrite(foreign, "mine");
        for (int day = 1; day < 12; ++day)
            QVERIFY(store.database.backUp(firstDay.addDays(day)));
        QCOMPARE(store.database.backups().size(), backupsKept);
        QCOMPARE(contents(foreign), QByteArray("mine"));
    }
};

QTEST_GUILESS_MAIN(TestStudyBackups)
#include "tst_study_backups.moc"
