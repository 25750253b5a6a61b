// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/note_store.h"

#include <QString>

namespace convlab::app {

class StudyDatabase;

/// The notes in the study database. Each save is one statement, on the disk when it returns.
class SqliteNoteStore : public NoteStore {
public:
    explicit SqliteNoteStore(StudyDatabase &database) : m_database(database) {}

    std::vector<Note> notes() const override;
    Saved save(const Note &note, std::int64_t basedOnMs) override;
    std::vector<StoreNotice> notices() const override;

private:
    StudyDatabase &m_database;
    bool m_lastSaveFailed = false;
    QString m_problem;
};

} // namespace convlab::app
