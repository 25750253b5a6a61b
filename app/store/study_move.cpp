// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/study_move.h"

#include "app/store/database_file.h"
#include "app/store/sqlite_connection.h"
#include "ui/platform/disk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLockFile>

namespace convlab::app {

namespace {

const QString database = QStringLiteral("study.sqlite"), lock = QStringLiteral("study.lock"), staging = QStringLiteral("convlab-incoming");

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::app)
};

/// Folds the log into the database. Only the last connection may: others mean a window that goes on writing here.
bool closeLog(const QString &folder)
{
    const QString path = folder + QLatin1Char('/') + database;
    if (inspectDatabase(path).kind != FileFinding::Kind::Healthy)
        return true; // it is copied as it lies there, with its log
    SqliteConnection connection(path, SqliteConnection::Access::ReadWrite);
    connection.run(QStringLiteral("PRAGMA busy_timeout = 300"));
    const auto mode = connection.value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    return mode && mode->toString() == QLatin1String("delete");
}

bool copyFiles(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QDir(from).relativeFilePath(path);
        if (name == lock || name.endsWith(QLatin1String("-shm")) || name.startsWith(staging))
            continue;
        const QString target = to + QLatin1Char('/') + name;
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target) || !platform::syncFile(target))
            return false;
    }
    return true;
}

bool sameDatabase(const QString &from, const QString &to)
{
    const QString name = QLatin1Char('/') + database;
    const FileFinding before = inspectDatabase(from + name), after = inspectDatabase(to + name);
    return before.kind == after.kind && before.version == after.version;
}

bool makeRoom(const QString &path, const QString &stamp)
{
    if (QFileInfo(path).fileName() == database)
        return !setAside(path, QStringLiteral("replaced"), stamp).isEmpty();
    return QFile::rename(path, QStringLiteral("%1.replaced-%2").arg(path, stamp));
}

/// Moves the copies from the staging folder to their places; the database, which makes a folder one of ours, last.
bool place(const QString &staged, const QString &to)
{
    QStringList names = QDir(staged).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (names.removeOne(database))
        names << database;
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const QString &name : names) {
        const QString target = to + QLatin1Char('/') + name;
        if (QFileInfo::exists(target) && !makeRoom(target, stamp))
            return false;
        if (!QFile::rename(staged + QLatin1Char('/') + name, target))
            return false;
    }
    platform::syncFolder(to);
    return true;
}

} // namespace

QString copyStudy(const QString &from, const QString &to)
{
    if (!QFileInfo(from).isDir())
        return {}; // nothing was kept yet
    QLockFile held(from + QLatin1Char('/') + lock);
    if (!held.tryLock(300) || !closeLog(from))
        return Say::tr("Your work was not moved: another ConvLab window is open. Close it and start again.");
    const QString staged = to + QLatin1Char('/') + staging;
    QDir(staged).removeRecursively();
    const bool copied = QDir().mkpath(staged) && copyFiles(from, staged) && sameDatabase(from, staged);
    const bool placed = copied && place(staged, to);
    QDir(staged).removeRecursively();
    if (placed)
        return {};
    return Say::tr("Your work was not moved: it could not be copied to %1. Everything is where it was.").arg(QDir::toNativeSeparators(to));
}

} // namespace convlab::app
