// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store_health.h"
#include "core/study/answer_store.h"

namespace convlab::app {

class StudyDatabase;

/// The skill check's answers in the study database. Each save is one transaction, on the disk when it returns.
class SqliteAnswerStore : public AnswerStore {
public:
    explicit SqliteAnswerStore(StudyDatabase &database) : m_database(database) {}

    std::vector<Attempt> attempts() const override;
    Saved save(Attempt &attempt) override;
    std::vector<StoreNotice> notices() const override { return m_health.notices(m_database); }

private:
    Saved write(Attempt &attempt);
    bool insertAttempt(Attempt &attempt);
    Saved insertAnswer(std::int64_t attempt, const Answer &answer);
    bool alreadyStored(std::int64_t attempt, const Answer &answer);

    StudyDatabase &m_database;
    mutable StoreHealth m_health;   ///< reading finds out, too
};

} // namespace convlab::app
