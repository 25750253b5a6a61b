// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database_file.h"

#include "app/store/sqlite_connection.h"
#include "app/store/study_schema.h"
#include "ui/platform/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace convlab::app {

namespace {

using Kind = FileFinding::Kind;

constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;
constexpr int headerSize = 100;

FileFinding failure(const SqliteConnection &connection)
{
    const int code = connection.problemCode();
    const bool damaged = code == sqliteCorrupt || code == sqliteNotADatabase;
    return {damaged ? Kind::Damaged : Kind::Unreadable, 0, connection.problem()};
}

/// Looks at the first bytes before SQLite does: it would take an empty file for a new database.
FileFinding inspectHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Kind::Unreadable, 0, file.errorString()};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return {Kind::Damaged, 0, QStringLiteral("no database header")};
    return {Kind::Healthy, 0, {}};
}

FileFinding inspectContent(const QString &path)
{
    SqliteConnection connection(path, SqliteConnection::Access::ReadOnly);
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    const auto owner = version ? connection.value(QStringLiteral("PRAGMA application_id")) : std::nullopt;
    if (!version || !owner)
        return failure(connection);
    if (owner->toInt() != studyApplicationId || version->toInt() < 1)
        return {Kind::Damaged, version->toInt(), QStringLiteral("not a study database of ConvLab")};
    if (version->toInt() > studySchemaVersion())
        return {Kind::Newer, version->toInt(), {}};
    const auto check = connection.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check)
        return failure(connection);
    if (check->toString() != QLatin1String("ok"))
        return {Kind::Damaged, version->toInt(), check->toString()};
    if (!hasStudyTables(connection, version->toInt()))
        return {Kind::Damaged, version->toInt(), QStringLiteral("a table is missing")};
    return {Kind::Healthy, version->toInt(), {}};
}

QString freePath(const QString &folder, const QString &base)
{
    QString path = folder + QLatin1Char('/') + base + QLatin1String(".sqlite");
    for (int n = 2; QFileInfo::exists(path) || QFileInfo::exists(path + QLatin1String("-wal")); ++n)
        path = QStringLiteral("%1/%2-%3.sqlite").arg(folder, base).arg(n);
    return path;
}

} // namespace

FileFinding inspectDatabase(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        // A log without its database may hold answers: it is evidence, not rubbish.
        const bool logLeft = QFileInfo(path + QLatin1String("-wal")).size() > 0;
        return logLeft ? FileFinding{Kind::Damaged, 0, QStringLiteral("a log without its database")} : FileFinding{};
    }
    const FileFinding header = inspectHeader(path);
    return header.kind == Kind::Healthy ? inspectContent(path) : header;
}

QString setAside(const QString &path, const QString &reason, const QString &stamp)
{
    const QFileInfo info(path);
    const QString target = freePath(info.path(), QStringLiteral("%1.%2-%3").arg(info.completeBaseName(), reason, stamp));
    // The log follows: should only half of this succeed, the next start finds a log without its database.
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString from = path + QLatin1String(suffix);
        if (QFileInfo::exists(from) && !QFile::rename(from, target + QLatin1String(suffix)))
            return {};
    }
    platform::syncFolder(info.path());
    return target;
}

} // namespace convlab::app
