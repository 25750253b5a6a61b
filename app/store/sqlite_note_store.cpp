// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_note_store.h"

#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"

#include <QFileInfo>

namespace convlab::app {

std::vector<Note> SqliteNoteStore::notes() const
{
    std::vector<Note> notes;
    SqliteConnection *connection = m_database.connection();
    if (!connection)
        return notes;
    QSqlQuery query = connection->query();
    query.exec(QStringLiteral("SELECT subject, text, changed_ms FROM note"));
    while (query.next())
        notes.push_back({query.value(0).toString().toStdString(), query.value(1).toString().toStdString(), query.value(2).toLongLong()});
    return notes;
}

Saved SqliteNoteStore::save(const Note &note, std::int64_t basedOnMs)
{
    SqliteConnection *connection = m_database.connection();
    m_problem.clear();
    m_lastSaveFailed = true;
    // A file deleted under an open connection would swallow every note without a word.
    if (!connection || !QFileInfo::exists(m_database.path()))
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
        m_problem = connection->problem();
        return Saved::No;
    }
    m_lastSaveFailed = false;
    return query.numRowsAffected() == 1 ? Saved::Yes : Saved::Conflict;
}

std::vector<StoreNotice> SqliteNoteStore::notices() const
{
    std::vector<StoreNotice> notices = m_database.notices();
    if (m_lastSaveFailed && m_database.connection())
        notices.insert(notices.begin(), {StoreNotice::Kind::NotSaving, m_database.path().toStdString(), m_problem.toStdString()});
    return notices;
}

} // namespace convlab::app
