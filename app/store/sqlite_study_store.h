// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store_health.h"
#include "core/study/study_store.h"

class QSqlQuery;

namespace convlab::app {

class StudyDatabase;

/// The practice in the study database. Each save is one statement, on the disk when it returns.
class SqliteStudyStore : public practice::StudyStore {
public:
    explicit SqliteStudyStore(StudyDatabase &database) : m_database(database) {}

    std::vector<practice::ReviewEntry> log() const override;
    Saved save(practice::ReviewEntry &entry) override;
    Saved withdraw(const practice::ReviewEntry &entry) override;
    std::vector<practice::SeenSection> seen() const override;
    Saved saveSeen(const practice::SeenSection &section) override;
    std::optional<practice::PracticeSettings> settings() const override;
    Saved saveSettings(const practice::PracticeSettings &settings) override;
    std::int64_t version() const override;
    std::vector<StoreNotice> notices() const override { return m_health.notices(m_database); }

private:
    Saved insert(practice::ReviewEntry &entry);
    Saved replace(const practice::ReviewEntry &entry);
    Saved run(QSqlQuery &query);

    StudyDatabase &m_database;
    mutable StoreHealth m_health;   ///< reading finds out, too
};

} // namespace convlab::app
