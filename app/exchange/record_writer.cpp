// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/record_writer.h"

#include "app/store/sqlite_connection.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/sqlite_study_store.h"
#include "app/store/study_database.h"

#include <QVariantList>

#include <algorithm>

namespace convlab::app {

namespace {

class RecordWriter {
public:
    explicit RecordWriter(StudyDatabase &database) : m_database(database), m_connection(*database.connection()), m_practice(database) {}

    bool write(const StudyRecord &here, const StudyRecord &wanted)
    {
        return settings(here, wanted) && seen(here, wanted) && reviews(here.reviews, wanted.reviews) && attempts(here.attempts, wanted.attempts)
            && proofs(wanted) && notes(here.notes, wanted.notes);
    }

private:
    bool run(const QString &sql, const QVariantList &values)
    {
        QSqlQuery query = m_connection.query();
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return m_connection.failed(query);
        m_lastId = query.lastInsertId();
        return true;
    }

    /// Deletes the rows from the first difference on; returns where `wanted` goes on.
    template<typename Row>
    std::optional<std::size_t> cut(const QString &table, const std::vector<Row> &here, const std::vector<Row> &wanted)
    {
        const auto [end, from] = std::mismatch(here.begin(), here.end(), wanted.begin(), wanted.end());
        const auto place = static_cast<std::size_t>(from - wanted.begin());
        if (end == here.end())
            return place;
        return run(QStringLiteral("DELETE FROM %1 WHERE id >= ?").arg(table), {static_cast<qlonglong>(end->id)}) ? std::optional(place) : std::nullopt;
    }

    bool settings(const StudyRecord &here, const StudyRecord &wanted)
    {
        return here.settings == wanted.settings || m_practice.saveSettings(*wanted.settings) == Saved::Yes;
    }

    bool seen(const StudyRecord &here, const StudyRecord &wanted)
    {
        if (here.seen == wanted.seen)
            return true;
        return run(QStringLiteral("DELETE FROM practice_seen"), {})
            && std::all_of(wanted.seen.begin(), wanted.seen.end(), [this](const auto &section) { return m_practice.saveSeen(section) == Saved::Yes; });
    }

    bool reviews(const std::vector<practice::ReviewEntry> &here, const std::vector<practice::ReviewEntry> &wanted)
    {
        const std::optional<std::size_t> from = cut(QStringLiteral("practice_review"), here, wanted);
        for (std::size_t i = from.value_or(wanted.size()); i < wanted.size(); ++i) {
            practice::ReviewEntry entry = wanted[i];
            entry.id = 0;
            if (m_practice.save(entry) != Saved::Yes)
                return false;
        }
        return from.has_value();
    }

    bool attempts(const std::vector<Attempt> &here, const std::vector<Attempt> &wanted)
    {
        const std::optional<std::size_t> from = cut(QStringLiteral("skill_check_attempt"), here, wanted);
        for (std::size_t i = from.value_or(wanted.size()); i < wanted.size(); ++i)
            if (!attempt(wanted[i]))
                return false;
        return from.has_value();
    }

    bool attempt(const Attempt &attempt)
    {
        if (!run(QStringLiteral("INSERT INTO skill_check_attempt (started_ms, question_count) VALUES (?, ?)"), {static_cast<qlonglong>(attempt.startedMs), attempt.questionCount}))
            return false;
        const QVariant id = m_lastId;
        return std::all_of(attempt.answers.begin(), attempt.answers.end(), [&](const Answer &answer) {
            return run(QStringLiteral("INSERT INTO skill_check_answer (attempt, question, option, is_right, answered_ms) VALUES (?, ?, ?, ?, ?)"),
                       {id, QString::fromStdString(answer.question), QString::fromStdString(answer.option), answer.right ? 1 : 0, static_cast<qlonglong>(answer.atMs)});
        });
    }

    bool proofs(const StudyRecord &wanted)
    {
        for (const auto &[task, goals] : wanted.proofs)
            for (std::size_t goal = 0; goal < goals.size(); ++goal)
                if (!run(QStringLiteral("INSERT INTO checklist_proof (task, goal, proved_ms, state) VALUES (?, ?, ?, ?) ON CONFLICT (task, goal) DO NOTHING"),
                         {QString::fromStdString(task), static_cast<int>(goal), static_cast<qlonglong>(goals[goal].atMs), QString::fromStdString(goals[goal].state)}))
                    return false;
        return true;
    }

    bool notes(const std::vector<Note> &here, const std::vector<Note> &wanted)
    {
        SqliteNoteStore store(m_database);
        return std::all_of(wanted.begin(), wanted.end(), [&](const Note &note) {
            const auto known = std::find_if(here.begin(), here.end(), [&note](const Note &one) { return one.subject == note.subject; });
            return (known != here.end() && *known == note) || store.save(note, known == here.end() ? 0 : known->changedMs) == Saved::Yes;
        });
    }

    StudyDatabase &m_database;
    SqliteConnection &m_connection;
    SqliteStudyStore m_practice;
    QVariant m_lastId;
};

} // namespace

bool writeRecord(StudyDatabase &database, const StudyRecord &here, const StudyRecord &wanted)
{
    return RecordWriter(database).write(here, wanted);
}

} // namespace convlab::app
