// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/study_backups.h"

#include "app/store/database_file.h"
#include "app/store/sqlite_connection.h"
#include "ui/platform/disk.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace convlab::app {

namespace {

const QString dayFormat = QStringLiteral("yyyy-MM-dd"), timeFormat = QStringLiteral("HHmmsszzz"), importMark = QStringLiteral("-import-");

QString backupFolder(const QString &folder)
{
    return folder + QLatin1String("/backups");
}

QString backupPath(const QString &folder, const QDate &day, const QTime &importAt = {})
{
    const QString import = importAt.isValid() ? importMark + importAt.toString(timeFormat) : QString();
    return QStringLiteral("%1/study-%2%3.sqlite").arg(backupFolder(folder), day.toString(dayFormat), import);
}

QString quoted(QString path)
{
    return QLatin1Char('\'') + path.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

/// A consistent copy even while other windows write, whole or not at all.
bool writeBackup(SqliteConnection &connection, const QString &folder, const QString &path)
{
    const QString draft = path + QLatin1String(".new");
    if (!QDir().mkpath(backupFolder(folder)))
        return false;
    QFile::remove(draft);
    if (!connection.run(QStringLiteral("VACUUM INTO %1").arg(quoted(draft)))) {
        QFile::remove(draft);
        return false;
    }
    const bool placed = QFile::rename(draft, path);
    platform::syncFolder(backupFolder(folder));
    return placed;
}

/// Removes all of one kind but the newest `kept`.
void rotate(const QString &folder, bool imports, int kept)
{
    for (const StudyBackup &backup : studyBackups(folder))
        if (backup.importAt.isValid() == imports && --kept < 0)
            QFile::remove(backup.path);
}

} // namespace

QList<StudyBackup> studyBackups(const QString &folder)
{
    QList<StudyBackup> backups;
    const QDir dir(backupFolder(folder));
    for (const QString &name : dir.entryList({QStringLiteral("study-*.sqlite")}, QDir::Files)) {
        const StudyBackup backup{dir.filePath(name), QDate::fromString(name.mid(6, 10), dayFormat),
                                 QTime::fromString(name.mid(16 + importMark.size(), 9), timeFormat)};
        if (backup.day.isValid() && backupPath(folder, backup.day, backup.importAt) == backup.path) // not a file that somebody named alike
            backups.append(backup);
    }
    // What was before an import is younger than the day's backup, which is made in the morning.
    std::sort(backups.begin(), backups.end(), [](const StudyBackup &a, const StudyBackup &b) {
        return a.day != b.day ? a.day > b.day : a.importAt > b.importAt;
    });
    return backups;
}

bool backUpStudy(SqliteConnection &connection, const QString &folder, const QDate &today)
{
    const QString path = backupPath(folder, today);
    if (QFile::exists(path))
        return true;
    if (!writeBackup(connection, folder, path))
        return QFile::exists(path); // another window was quicker
    rotate(folder, false, backupsKept);
    return true;
}

bool backUpBeforeImport(SqliteConnection &connection, const QString &folder, const QDateTime &now)
{
    if (!writeBackup(connection, folder, backupPath(folder, now.date(), now.time())))
        return false;
    rotate(folder, true, importBackupsKept);
    return true;
}

} // namespace convlab::app
