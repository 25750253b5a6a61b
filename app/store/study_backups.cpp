// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/study_backups.h"

#include "app/store/database_file.h"
#include "app/store/sqlite_connection.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace convlab::app {

namespace {

const QString dayFormat = QStringLiteral("yyyy-MM-dd");

QString backupFolder(const QString &folder)
{
    return folder + QLatin1String("/backups");
}

QString backupPath(const QString &folder, const QDate &day)
{
    return QStringLiteral("%1/study-%2.sqlite").arg(backupFolder(folder), day.toString(dayFormat));
}

QString quoted(QString path)
{
    return QLatin1Char('\'') + path.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

} // namespace

QList<StudyBackup> studyBackups(const QString &folder)
{
    QList<StudyBackup> backups;
    const QDir dir(backupFolder(folder));
    for (const QString &name : dir.entryList({QStringLiteral("study-*.sqlite")}, QDir::Files)) {
        const QDate day = QDate::fromString(name.mid(6, 10), dayFormat);
        if (day.isValid() && backupPath(folder, day) == dir.filePath(name)) // not a file that somebody named alike
            backups.append({dir.filePath(name), day});
    }
    std::sort(backups.begin(), backups.end(), [](const StudyBackup &a, const StudyBackup &b) { return a.day > b.day; });
    return backups;
}

bool backUpStudy(SqliteConnection &connection, const QString &folder, const QDate &today)
{
    const QString path = backupPath(folder, today), draft = path + QLatin1String(".new");
    if (QFile::exists(path))
        return true;
    if (!QDir().mkpath(backupFolder(folder)))
        return false;
    QFile::remove(draft);
    // A consistent copy even while other windows write.
    if (!connection.run(QStringLiteral("VACUUM INTO %1").arg(quoted(draft)))) {
        QFile::remove(draft);
        return false;
    }
    if (!QFile::rename(draft, path))
        return QFile::exists(path); // another window was quicker
    syncFolder(backupFolder(folder));
    const QList<StudyBackup> all = studyBackups(folder);
    for (qsizetype i = backupsKept; i < all.size(); ++i)
        QFile::remove(all[i].path);
    return true;
}

} // namespace convlab::app
