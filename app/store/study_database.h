// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"

#include <QString>

#include <memory>
#include <vector>

namespace convlab::app {

struct FileFinding;
class SqliteConnection;

/// The one database of everything the learner does, `folder`/study.sqlite: WAL, synced at every commit,
/// migrated to this program's version. A damaged file or one of a newer version is renamed, never
/// overwritten, and a fresh one started. If nothing can be saved the program goes on, with what can still be
/// read; notices() says so.
class StudyDatabase {
public:
    explicit StudyDatabase(const QString &folder);
    ~StudyDatabase();

    /// Null when nothing can be read; read-only when nothing can be saved.
    SqliteConnection *connection() const { return m_connection.get(); }
    QString path() const { return m_path; }
    /// What happened while opening.
    const std::vector<StoreNotice> &notices() const { return m_notices; }

private:
    void open();
    bool isHealthy() const;
    bool makeHealthy();
    bool replace(const FileFinding &finding);
    bool create();
    bool canWrite(SqliteConnection &connection);
    bool configure(SqliteConnection &connection);
    void openForReading();
    void notSaving(const QString &detail);

    QString m_folder;
    QString m_path;
    std::unique_ptr<SqliteConnection> m_connection;
    std::vector<StoreNotice> m_notices;
};

} // namespace convlab::app
