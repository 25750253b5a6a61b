// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_health.h"

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

std::vector<StoreNotice> StoreHealth::notices(const StudyDatabase &database) const
{
    if (!m_failed || !database.notices().empty())
        return database.notices();
    return {{StoreNotice::Kind::NotSaving, database.path().toStdString(), m_problem.toStdString()}};
}

} // namespace convlab::app
