// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_health.h"

#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"

namespace convlab::app {

void StoreHealth::saved(StudyDatabase &database)
{
    m_failed = false;
    database.noteSaved();
}

void StoreHealth::failed(const QString &problem)
{
    m_failed = true;
    m_problem = problem;
}

bool StoreHealth::read(StudyDatabase &database, const QString &select, const std::function<void(const QSqlQuery &)> &row)
{
    SqliteConnection *connection = database.connection();
    if (!connection) {
        m_unread[select] = QString();
        return false;
    }
    QSqlQuery query = connection->query();
    bool whole = query.exec(select);
    while (query.next())
        row(query);
    whole = whole && query.lastError().type() == QSqlError::NoError;    // an error ends the rows as their end does
    if (whole) {
        m_unread.erase(select);
    } else {
        connection->failed(query);
        m_unread[select] = connection->problem();
    }
    return whole;
}

std::vector<StoreNotice> StoreHealth::notices(const StudyDatabase &database) const
{
    if (!database.notices().empty())
        return database.notices();
    std::vector<StoreNotice> notices;
    if (m_failed)
        notices.push_back({StoreNotice::Kind::NotSaving, database.path().toStdString(), m_problem.toStdString()});
    if (!m_unread.empty())
        notices.push_back({StoreNotice::Kind::NotReading, database.path().toStdString(), m_unread.begin()->second.toStdString()});
    return notices;
}

} // namespace convlab::app
