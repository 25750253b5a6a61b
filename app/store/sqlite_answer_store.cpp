// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_answer_store.h"

#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"

namespace convlab::app {

namespace {

Attempt readAttempt(const QSqlQuery &row)
{
    Attempt attempt;
    attempt.id = row.value(0).toLongLong();
    attempt.startedMs = row.value(1).toLongLong();
    attempt.questionCount = row.value(2).toInt();
    return attempt;
}

/// The answer part of a joined row.
Answer readAnswer(const QSqlQuery &row)
{
    return {row.value(3).toString().toStdString(), row.value(4).toString().toStdString(), row.value(5).toInt() != 0,
            row.value(6).toLongLong()};
}

} // namespace

std::vector<Attempt> SqliteAnswerStore::attempts() const
{
    std::vector<Attempt> attempts;
    // One statement, one snapshot: another window may be writing.
    const auto select = QStringLiteral("SELECT t.id, t.started_ms, t.question_count, a.question, a.option, a.is_right, a.answered_ms"
                                       " FROM skill_check_attempt t LEFT JOIN skill_check_answer a ON a.attempt = t.id"
                                       " ORDER BY t.id, a.id");
    const bool whole = m_health.read(m_database, select, [&attempts](const QSqlQuery &row) {
        if (attempts.empty() || attempts.back().id != row.value(0).toLongLong())
            attempts.push_back(readAttempt(row));
        if (!row.isNull(3))
            attempts.back().answers.push_back(readAnswer(row));
    });
    return whole ? attempts : std::vector<Attempt>{};
}

Saved SqliteAnswerStore::save(Attempt &attempt)
{
    const std::int64_t oldId = attempt.id;
    const Saved saved = write(attempt);
    if (saved != Saved::Yes)
        attempt.id = oldId;
    if (saved != Saved::No)
        m_health.saved(m_database);
    return saved;
}

Saved SqliteAnswerStore::write(Attempt &attempt)
{
    SqliteConnection *connection = m_database.connectionToSave();
    m_health.failed({});
    if (!connection)
        return Saved::No;
    Saved saved = connection->run(QStringLiteral("BEGIN IMMEDIATE")) ? Saved::Yes : Saved::No;
    if (saved == Saved::Yes && attempt.id == 0 && !insertAttempt(attempt))
        saved = Saved::No;
    for (std::size_t i = 0; saved == Saved::Yes && i < attempt.answers.size(); ++i)
        saved = insertAnswer(attempt.id, attempt.answers[i]);
    if (saved == Saved::Yes && connection->run(QStringLiteral("COMMIT")))
        return Saved::Yes;
    m_health.failed(connection->problem());
    connection->query().exec(QStringLiteral("ROLLBACK"));
    return saved == Saved::Yes ? Saved::No : saved;
}

bool SqliteAnswerStore::insertAttempt(Attempt &attempt)
{
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("INSERT INTO skill_check_attempt (started_ms, question_count) VALUES (?, ?)"));
    query.addBindValue(static_cast<qlonglong>(attempt.startedMs));
    query.addBindValue(attempt.questionCount);
    if (!query.exec())
        return m_database.connection()->failed(query);
    attempt.id = query.lastInsertId().toLongLong();
    return true;
}

Saved SqliteAnswerStore::insertAnswer(std::int64_t attempt, const Answer &answer)
{
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("INSERT INTO skill_check_answer (attempt, question, option, is_right, answered_ms)"
                                 " VALUES (?, ?, ?, ?, ?) ON CONFLICT (attempt, question) DO NOTHING"));
    query.addBindValue(static_cast<qlonglong>(attempt));
    query.addBindValue(QString::fromStdString(answer.question));
    query.addBindValue(QString::fromStdString(answer.option));
    query.addBindValue(answer.right ? 1 : 0);
    query.addBindValue(static_cast<qlonglong>(answer.atMs));
    if (!query.exec()) {
        m_database.connection()->failed(query);
        return Saved::No;
    }
    return query.numRowsAffected() == 1 || alreadyStored(attempt, answer) ? Saved::Yes : Saved::Conflict;
}

bool SqliteAnswerStore::alreadyStored(std::int64_t attempt, const Answer &answer)
{
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("SELECT 1 FROM skill_check_answer WHERE attempt = ? AND question = ? AND option = ? AND answered_ms = ?"));
    query.addBindValue(static_cast<qlonglong>(attempt));
    query.addBindValue(QString::fromStdString(answer.question));
    query.addBindValue(QString::fromStdString(answer.option));
    query.addBindValue(static_cast<qlonglong>(answer.atMs));
    return query.exec() && query.next();
}

} // namespace convlab::app
