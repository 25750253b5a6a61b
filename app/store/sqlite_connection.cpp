// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_connection.h"

#include <QSqlDatabase>
#include <QUrl>

#include <atomic>

namespace convlab::app {

namespace {

constexpr int busy = 5;                             ///< SQLITE_BUSY
/// The stores try in the thread that draws, four of them one after the other: a wait must not feel like a halt. Other
/// windows write for a few milliseconds; what a longer lock holds up is tried again.
constexpr int patientWaitMs = 250, shortWaitMs = 50;

QString nextName()
{
    static std::atomic<int> count{0};       // names must differ between all threads and stores
    return QStringLiteral("convlab-%1").arg(++count);
}

QString optionsFor(SqliteConnection::Access access)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000");
    if (access != SqliteConnection::Access::ReadWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (access == SqliteConnection::Access::Frozen)
        options += QLatin1String(";QSQLITE_OPEN_URI");
    return options;
}

QString nameFor(const QString &path, SqliteConnection::Access access)
{
    if (access != SqliteConnection::Access::Frozen)
        return path;
    return QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded()) + QLatin1String("?immutable=1");
}

} // namespace

QString sqliteVersion()
{
    SqliteConnection memory(QStringLiteral(":memory:"), SqliteConnection::Access::ReadWrite);
    const auto version = memory.value(QStringLiteral("SELECT sqlite_version()"));
    return version ? version->toString() : QString();
}

SqliteConnection::SqliteConnection(const QString &path, Access access) : m_name(nextName())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(nameFor(path, access));
    database.setConnectOptions(optionsFor(access));
    if (!database.open())
        note(database.lastError());
}

SqliteConnection::~SqliteConnection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

bool SqliteConnection::isOpen() const
{
    return QSqlDatabase::database(m_name, false).isOpen();
}

QSqlQuery SqliteConnection::query() const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    return query;
}

bool SqliteConnection::run(const QString &statement)
{
    QSqlQuery q = query();
    return q.exec(statement) || failed(q);
}

std::optional<QVariant> SqliteConnection::value(const QString &statement)
{
    QSqlQuery q = query();
    if (!q.exec(statement) || !q.next()) {
        failed(q);
        return std::nullopt;
    }
    return q.value(0);
}

void SqliteConnection::setPatient(bool patient)
{
    if (patient == m_patient || !isOpen())
        return;
    m_patient = patient;
    query().exec(QStringLiteral("PRAGMA busy_timeout = %1").arg(patient ? patientWaitMs : shortWaitMs));
}

bool SqliteConnection::failed(const QSqlQuery &query)
{
    note(query.lastError());
    return false;
}

void SqliteConnection::note(const QSqlError &error)
{
    m_problem = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    m_code = error.nativeErrorCode().toInt() & 0xff;    // the driver reports extended codes
    if (m_code == busy)
        setPatient(false);
}

} // namespace convlab::app
