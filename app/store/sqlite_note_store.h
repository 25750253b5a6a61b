// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store_health.h"
#include "core/study/note_store.h"

namespace convlab::app {

class StudyDatabase;

/// The notes in the study database. Each save is one statement, on the disk when it returns.
class SqliteNoteStore : public NoteStore {
public:
    explicit SqliteNoteStore(StudyDatabase &database) : m_database(database) {}

    std::vector<Note> notes() const override;
    Saved save(const Note &note, std::int64_t basedOnMs) override;
    std::vector<StoreNotice> notices() const override { return m_health.notices(m_database); }

private:
    StudyDatabase &m_database;
    mutable StoreHealth m_health;   ///< reading finds out, too
};

} // namespace convlab::app
