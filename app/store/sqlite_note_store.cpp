// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_note_store.h"

#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"

namespace convlab::app {

std::vector<Note> SqliteNoteStore::notes() const
{
    std::vector<Note> notes;
    const bool whole = m_health.read(m_database, QStringLiteral("SELECT subject, text, changed_ms FROM note"), [&notes](const QSqlQuery &row) {
        notes.push_back({row.value(0).toString().toStdString(), row.value(1).toString().toStdString(), row.value(2).toLongLong()});
    });
    return whole ? notes : std::vector<Note>{};
}

Saved SqliteNoteStore::save(const Note &note, std::int64_t basedOnMs)
{
    SqliteConnection *connection = m_database.connectionToSave();
    m_health.failed({});
    if (!connection)
        return Saved::No;
    QSqlQuery query = connection->query();
    query.prepare(basedOnMs == 0 ? QStringLiteral("INSERT INTO note (text, changed_ms, subject) VALUES (?, ?, ?) ON CONFLICT (subject) DO NOTHING")
                                 : QStringLiteral("UPDATE note SET text = ?, changed_ms = ? WHERE subject = ? AND changed_ms = ?"));
    query.addBindValue(QString::fromStdString(note.text));
    query.addBindValue(static_cast<qlonglong>(note.changedMs));
    query.addBindValue(QString::fromStdString(note.subject));
    if (basedOnMs != 0)
        query.addBindValue(static_cast<qlonglong>(basedOnMs));
    if (!query.exec()) {
        connection->failed(query);
        m_health.failed(connection->problem());
        return Saved::No;
    }
    m_health.saved(m_database);
    return query.numRowsAffected() == 1 ? Saved::Yes : Saved::Conflict;
}

} // namespace convlab::app
