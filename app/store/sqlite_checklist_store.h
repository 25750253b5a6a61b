// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store_health.h"
#include "core/study/checklist_store.h"

#include <QString>

namespace convlab::app {

class StudyDatabase;

/// The checklist's ticks in the study database. Each save is one transaction, on the disk when it returns.
class SqliteChecklistStore : public ChecklistStore {
public:
    explicit SqliteChecklistStore(StudyDatabase &database) : m_database(database) {}

    std::map<std::string, std::vector<TaskProof>> proofs() const override;
    bool save(const std::string &task, const std::vector<TaskProof> &proofs) override;
    std::vector<StoreNotice> notices() const override { return m_health.notices(m_database); }

private:
    bool write(const QString &task, const std::vector<TaskProof> &proofs);
    bool insert(const QString &task, int goal, const TaskProof &proof);
    bool remove(const QString &task);

    StudyDatabase &m_database;
    mutable StoreHealth m_health;   ///< reading finds out, too
};

} // namespace convlab::app
