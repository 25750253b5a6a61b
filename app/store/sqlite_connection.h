// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace convlab::app {

/// One SQLite connection under a name of its own, closed and forgotten with this object.
/// Every query made from it must be gone before it is.
class SqliteConnection {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Frozen,     ///< read-only without locks or side files: only when nobody writes and no log is left
    };

    SqliteConnection(const QString &path, Access access);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    bool isOpen() const;
    QSqlQuery query() const;
    bool run(const QString &statement);
    /// The first column of the first row; nothing on error or without a row.
    std::optional<QVariant> value(const QString &statement);

    /// What went wrong last, in SQLite's words; and its primary result code (0: nothing).
    QString problem() const { return m_problem; }
    int problemCode() const { return m_code; }
    /// A wait for a lock is as long as SQLite's busy_timeout while the database is opened, before there is a window to hold up.
    /// setPatient(true): a quarter of a second from then on; after a wait that was in vain it is short until writing succeeds.
    void setPatient(bool patient);

    /// Remembers the error of a query that was run by hand. Returns false.
    bool failed(const QSqlQuery &query);

private:
    void note(const QSqlError &error);

    QString m_name;
    std::optional<bool> m_patient;      ///< nothing: still being opened
    QString m_problem;
    int m_code = 0;
};

/// The version of the library, not of any file.
QString sqliteVersion();

} // namespace convlab::app
