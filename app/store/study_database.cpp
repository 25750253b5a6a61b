// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/study_database.h"

#include "app/store/database_file.h"
#include "app/store/sqlite_connection.h"
#include "app/store/study_schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <array>

namespace convlab::app {

namespace {

constexpr int lockWaitMs = 3000;

/// A setting and the value that SQLite must report for it afterwards: a misspelt one is silently ignored.
struct Setting {
    const char *name;
    const char *value;
    const char *reported;
};

constexpr std::array<Setting, 4> settings{{
    {"busy_timeout", "3000", "3000"},
    {"journal_mode", "WAL", "wal"},
    {"synchronous", "FULL", "2"},
    {"foreign_keys", "ON", "1"},
}};

} // namespace

StudyDatabase::StudyDatabase(const QString &folder) : m_folder(folder), m_path(folder + QLatin1String("/study.sqlite"))
{
    if (!QDir().mkpath(m_folder)) {
        notSaving({});
        return;
    }
    if (isHealthy() || makeHealthy())
        open();
    if (!m_connection)
        openForReading();
}

StudyDatabase::~StudyDatabase() = default;

void StudyDatabase::open()
{
    auto connection = std::make_unique<SqliteConnection>(m_path, SqliteConnection::Access::ReadWrite);
    if (!connection->isOpen() || !configure(*connection)) {
        notSaving(connection->problem());
        return;
    }
    m_connection = std::move(connection);
}

bool StudyDatabase::isHealthy() const
{
    return inspectDatabase(m_path).kind == FileFinding::Kind::Healthy;
}

/// Leaves a healthy database at m_path: the one that is there, or a fresh one.
bool StudyDatabase::makeHealthy()
{
    // Two programs that start at once must not both set the same file aside: look again when it is our turn.
    QLockFile lock(m_folder + QLatin1String("/study.lock"));
    if (!lock.tryLock(lockWaitMs)) {
        notSaving({});
        return false;
    }
    const FileFinding finding = inspectDatabase(m_path);
    if (finding.kind == FileFinding::Kind::Healthy)
        return true;
    if (finding.kind == FileFinding::Kind::Unreadable) {
        notSaving(finding.detail);
        return false;
    }
    if (finding.kind == FileFinding::Kind::Absent)
        return create();
    return replace(finding);
}

/// Puts a file that cannot be used out of the way, and a fresh one in its place.
bool StudyDatabase::replace(const FileFinding &finding)
{
    const bool newer = finding.kind == FileFinding::Kind::Newer;
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString aside = setAside(m_path, newer ? QStringLiteral("newer") : QStringLiteral("damaged"), stamp);
    if (aside.isEmpty()) {
        notSaving(finding.detail);
        return false;
    }
    m_notices.push_back({newer ? StoreNotice::Kind::NewerSetAside : StoreNotice::Kind::DamagedSetAside, aside.toStdString(),
                         finding.detail.toStdString()});
    return create();
}

/// Builds the database under another name first, so that it appears complete or not at all: an empty
/// study.sqlite is then always somebody else's damage.
bool StudyDatabase::create()
{
    const QString draft = m_path + QLatin1String(".new");
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(draft + QLatin1String(suffix));
    {
        SqliteConnection connection(draft, SqliteConnection::Access::ReadWrite);
        if (!connection.isOpen() || !migrateStudySchema(connection)) {
            notSaving(connection.problem());
            return false;
        }
    }
    QFile::remove(m_path + QLatin1String("-shm"));
    if (!QFile::rename(draft, m_path)) {
        notSaving({});
        return false;
    }
    syncFolder(m_folder);
    return true;
}

/// Only a write finds out; it is taken back. (BEGIN IMMEDIATE alone is content with a read-only file.)
bool StudyDatabase::canWrite(SqliteConnection &connection)
{
    const bool written = connection.run(QStringLiteral("BEGIN IMMEDIATE"))
        && connection.run(QStringLiteral("PRAGMA user_version = %1").arg(studySchemaVersion()));
    connection.query().exec(QStringLiteral("ROLLBACK"));
    return written;
}

bool StudyDatabase::configure(SqliteConnection &connection)
{
    for (const Setting &setting : settings) {
        connection.run(QStringLiteral("PRAGMA %1 = %2").arg(QLatin1String(setting.name), QLatin1String(setting.value)));
        const auto reported = connection.value(QStringLiteral("PRAGMA %1").arg(QLatin1String(setting.name)));
        if (!reported || reported->toString() != QLatin1String(setting.reported))
            return false;
    }
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return false;
    if (version->toInt() < studySchemaVersion() && !migrateStudySchema(connection))
        return false;
    return canWrite(connection);
}

/// In a folder that cannot be written SQLite cannot even read a database with a log, but one without.
void StudyDatabase::openForReading()
{
    using Access = SqliteConnection::Access;
    const bool logLeft = QFileInfo(m_path + QLatin1String("-wal")).size() > 0;
    auto connection = std::make_unique<SqliteConnection>(m_path, logLeft ? Access::ReadOnly : Access::Frozen);
    const auto version = connection->value(QStringLiteral("PRAGMA user_version"));
    if (version && version->toInt() == studySchemaVersion())
        m_connection = std::move(connection);
}

void StudyDatabase::notSaving(const QString &detail)
{
    m_notices.push_back({StoreNotice::Kind::NotSaving, m_path.toStdString(), detail.toStdString()});
}

} // namespace convlab::app
