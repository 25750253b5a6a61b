// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/study_database.h"

#include "app/store/database_file.h"
#include "app/store/sqlite_connection.h"
#include "app/store/study_schema.h"
#include "ui/platform/disk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <array>

namespace convlab::app {

namespace {

using Kind = FileFinding::Kind;
using platform::noFile;

constexpr int lockWaitMs = 3000, shortWaitMs = 50;
const QString lockName = QStringLiteral("/study.lock"), draftSuffix = QStringLiteral(".new");

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

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

StudyDatabase::StudyDatabase(const QString &folder, Opening opening) : m_folder(folder), m_path(folder + QLatin1String("/study.sqlite"))
{
    if (opening == Opening::Now)
        openNow();
}

void StudyDatabase::openNow()
{
    if (m_openings == 0)
        openAny();
}

StudyDatabase::~StudyDatabase() = default;

SqliteConnection *StudyDatabase::connection()
{
    const platform::FileId there = platform::fileId(m_path);
    if (there != noFile && there != m_opened)
        openAny();
    // A file deleted under an open connection would swallow every answer without a word.
    return there == noFile ? nullptr : m_connection.get();
}

SqliteConnection *StudyDatabase::connectionToSave()
{
    SqliteConnection *open = connection();
    if (m_notices.empty() || isUnusable() || !mayBeWritable())
        return open;
    m_lockWaitMs = shortWaitMs;
    openAny();
    m_lockWaitMs = lockWaitMs;
    return connection();
}

std::int64_t StudyDatabase::version()
{
    SqliteConnection *open = connection();
    const auto version = open ? open->value(QStringLiteral("PRAGMA data_version")) : std::nullopt;
    return (m_openings << 32) + (version ? version->toLongLong() : 0); // SQLite counts for each connection
}

void StudyDatabase::noteSaved()
{
    if (m_connection)
        m_connection->setPatient(true);
}

/// A quick look, since opening waits long for a lock: whether the lock that was held is free, or the file can be made.
bool StudyDatabase::mayBeWritable() const
{
    const platform::FileId there = platform::fileId(m_path);
    if (there == noFile)
        return m_opened == noFile;
    if (!QFileInfo(m_path).isFile() || !QFileInfo(m_path).isWritable() || !QFileInfo(m_folder).isWritable())
        return false;
    SqliteConnection probe(m_path, SqliteConnection::Access::ReadWrite);
    probe.setPatient(false);
    const bool free = probe.run(QStringLiteral("BEGIN IMMEDIATE"));
    probe.query().exec(QStringLiteral("ROLLBACK"));
    return free;
}

bool StudyDatabase::isUnusable() const
{
    return std::any_of(m_notices.begin(), m_notices.end(), [](const StoreNotice &notice) { return notice.kind != StoreNotice::Kind::NotSaving; });
}

void StudyDatabase::openAny()
{
    m_connection.reset();
    m_notices.clear();
    ++m_openings;
    if (!QDir().mkpath(m_folder)) {
        notSaving({});
        return;
    }
    FileFinding finding = inspectDatabase(m_path);
    if (finding.kind == Kind::Absent) {
        createIfAbsent();
        finding = inspectDatabase(m_path);
    }
    m_opened = platform::fileId(m_path);
    if (finding.kind == Kind::Healthy)
        open();
    else if (m_notices.empty())
        note(finding);
    if (!m_connection && finding.kind != Kind::Damaged && finding.kind != Kind::Newer)
        openForReading();
}

void StudyDatabase::note(const FileFinding &finding)
{
    if (finding.kind != Kind::Damaged && finding.kind != Kind::Newer)
        return notSaving(finding.detail);
    const auto kind = finding.kind == Kind::Newer ? StoreNotice::Kind::Newer : StoreNotice::Kind::Damaged;
    m_notices.push_back({kind, m_path.toStdString(), finding.detail.toStdString()});
}

void StudyDatabase::open()
{
    auto connection = std::make_unique<SqliteConnection>(m_path, SqliteConnection::Access::ReadWrite);
    if (!connection->isOpen() || !configure(*connection)) {
        notSaving(connection->problem());
        return;
    }
    connection->setPatient(true);
    m_connection = std::move(connection);
}

void StudyDatabase::createIfAbsent()
{
    // Two programs that start at once must not both create it: look again when it is our turn.
    QLockFile lock(m_folder + lockName);
    if (!lock.tryLock(m_lockWaitMs))
        notSaving({});
    else if (inspectDatabase(m_path).kind == Kind::Absent && create())
        platform::syncFolder(m_folder);
}

/// Builds the database under another name first, so that it appears complete or not at all: an empty
/// study.sqlite is then always somebody else's damage.
bool StudyDatabase::create()
{
    const QString draft = m_path + draftSuffix;
    removeDatabase(draft);
    {
        SqliteConnection connection(draft, SqliteConnection::Access::ReadWrite);
        if (!connection.isOpen() || !migrateStudySchema(connection)) {
            notSaving(connection.problem());
            return false;
        }
    }
    QFile::remove(m_path + QLatin1String("-shm"));
    if (QFile::rename(draft, m_path))
        return true;
    notSaving({});
    return false;
}

bool StudyDatabase::backUp(const QDate &today)
{
    SqliteConnection *open = connection();
    return open && m_notices.empty() && backUpStudy(*open, m_folder, today);
}

bool StudyDatabase::backUpBeforeImport(const QDateTime &now)
{
    SqliteConnection *open = connection();
    return open && m_notices.empty() && app::backUpBeforeImport(*open, m_folder, now);
}

bool StudyDatabase::transact(const std::function<bool()> &act)
{
    QLockFile lock(m_folder + lockName);
    SqliteConnection *open = lock.tryLock(lockWaitMs) ? connection() : nullptr;
    if (!open || !m_notices.empty() || !open->run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    if (act() && open->run(QStringLiteral("COMMIT")))
        return true;
    open->query().exec(QStringLiteral("ROLLBACK"));     // by hand: the first error is the one to report
    return false;
}

bool StudyDatabase::restore(const StudyBackup &backup)
{
    const QString draft = m_path + draftSuffix;
    return replaceBy([&] { return inspectDatabase(backup.path).kind == Kind::Healthy && QFile::copy(backup.path, draft) && platform::syncFile(draft); });
}

bool StudyDatabase::startAfresh()
{
    return replaceBy([&] { return true; });
}

/// Puts the draft that `makeDraft` writes in the file's place, or else an empty database. What lies there is renamed.
bool StudyDatabase::replaceBy(const std::function<bool()> &makeDraft)
{
    QLockFile lock(m_folder + lockName);
    const QString draft = m_path + draftSuffix;
    if (!lock.tryLock(lockWaitMs))
        return false;
    removeDatabase(draft);
    if (!makeDraft())
        return false;
    m_connection.reset(); // the last one out closes the log, so that the file is whole when it is renamed
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const bool aside = inspectDatabase(m_path).kind == Kind::Absent || !setAside(m_path, QStringLiteral("replaced"), stamp).isEmpty();
    const bool placed = aside && (QFile::exists(draft) ? QFile::rename(draft, m_path) : create());
    platform::syncFolder(m_folder);
    lock.unlock();
    openAny();
    return placed && m_notices.empty();
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
