// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_checklist_store.h"

#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"

namespace convlab::app {

std::map<std::string, std::vector<TaskProof>> SqliteChecklistStore::proofs() const
{
    std::map<std::string, std::vector<TaskProof>> proofs;
    const auto select = QStringLiteral("SELECT task, goal, proved_ms, state FROM checklist_proof ORDER BY task, goal");
    const bool whole = m_health.read(m_database, select, [&proofs](const QSqlQuery &row) {
        std::vector<TaskProof> &known = proofs[row.value(0).toString().toStdString()];
        if (row.value(1).toInt() == static_cast<int>(known.size())) // none without those before it
            known.push_back({row.value(2).toLongLong(), row.value(3).toString().toStdString()});
    });
    return whole ? proofs : std::map<std::string, std::vector<TaskProof>>{};
}

bool SqliteChecklistStore::save(const std::string &task, const std::vector<TaskProof> &proofs)
{
    const bool done = write(QString::fromStdString(task), proofs);
    if (done)
        m_health.saved(m_database);
    return done;
}

bool SqliteChecklistStore::write(const QString &task, const std::vector<TaskProof> &proofs)
{
    SqliteConnection *connection = m_database.connectionToSave();
    m_health.failed({});
    if (!connection)
        return false;
    bool fine = connection->run(QStringLiteral("BEGIN IMMEDIATE")) && (!proofs.empty() || remove(task));
    for (std::size_t goal = 0; fine && goal < proofs.size(); ++goal)
        fine = insert(task, static_cast<int>(goal), proofs[goal]);
    if (fine && connection->run(QStringLiteral("COMMIT")))
        return true;
    m_health.failed(connection->problem());
    connection->query().exec(QStringLiteral("ROLLBACK"));
    return false;
}

bool SqliteChecklistStore::insert(const QString &task, int goal, const TaskProof &proof)
{
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("INSERT INTO checklist_proof (task, goal, proved_ms, state) VALUES (?, ?, ?, ?)"
                                 " ON CONFLICT (task, goal) DO UPDATE SET proved_ms = excluded.proved_ms, state = excluded.state"));
    query.addBindValue(task);
    query.addBindValue(goal);
    query.addBindValue(static_cast<qlonglong>(proof.atMs));
    query.addBindValue(QString::fromStdString(proof.state));
    return query.exec() || m_database.connection()->failed(query);
}

bool SqliteChecklistStore::remove(const QString &task)
{
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("DELETE FROM checklist_proof WHERE task = ?"));
    query.addBindValue(task);
    return query.exec() || m_database.connection()->failed(query);
}

} // namespace convlab::app
