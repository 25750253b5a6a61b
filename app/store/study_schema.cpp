// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/study_schema.h"

#include "app/store/sqlite_connection.h"

#include <QStringList>

#include <algorithm>

namespace convlab::app {

namespace {

struct Migration {
    QStringList statements;
    QStringList tables;     ///< that must exist from then on
};

Migration skillCheck()
{
    return {{
        QStringLiteral("PRAGMA application_id = %1").arg(studyApplicationId),
        QStringLiteral("CREATE TABLE skill_check_attempt ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " started_ms INTEGER NOT NULL,"
                       " question_count INTEGER NOT NULL CHECK (question_count > 0)"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE skill_check_answer ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " attempt INTEGER NOT NULL REFERENCES skill_check_attempt (id) ON DELETE CASCADE,"
                       " question TEXT NOT NULL,"
                       " option TEXT NOT NULL,"
                       " is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),"
                       " answered_ms INTEGER NOT NULL,"
                       " UNIQUE (attempt, question)"
                       ") STRICT"),
    },
    {QStringLiteral("skill_check_attempt"), QStringLiteral("skill_check_answer")}};
}

Migration notes()
{
    return {{
        QStringLiteral("CREATE TABLE note ("
                       " subject TEXT PRIMARY KEY,"
                       " text TEXT NOT NULL,"
                       " changed_ms INTEGER NOT NULL CHECK (changed_ms > 0)"
                       ") STRICT"),
    },
    {QStringLiteral("note")}};
}

Migration checklist()
{
    return {{
        QStringLiteral("CREATE TABLE checklist_proof ("
                       " task TEXT NOT NULL,"
                       " goal INTEGER NOT NULL CHECK (goal >= 0),"
                       " proved_ms INTEGER NOT NULL,"
                       " state TEXT NOT NULL,"
                       " PRIMARY KEY (task, goal)"
                       ") STRICT"),
    },
    {QStringLiteral("checklist_proof")}};
}

Migration practice()
{
    return {{
        QStringLiteral("CREATE TABLE practice_review ("
                       " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " generator TEXT NOT NULL, seed INTEGER NOT NULL, at INTEGER NOT NULL,"
                       " answer TEXT NOT NULL, is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)), misconception TEXT NOT NULL,"
                       " hints INTEGER NOT NULL, seconds INTEGER NOT NULL,"
                       " rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),"
                       " was_review INTEGER NOT NULL CHECK (was_review IN (0, 1)),"
                       " phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 3), step INTEGER NOT NULL,"
                       " stability REAL NOT NULL, difficulty REAL NOT NULL,"
                       " last_at INTEGER NOT NULL, due_at INTEGER NOT NULL,"
                       " answers INTEGER NOT NULL, lapses INTEGER NOT NULL, last_right_at INTEGER NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE practice_seen ("
                       " id INTEGER PRIMARY KEY,"
                       " section TEXT NOT NULL UNIQUE,"
                       " at INTEGER NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE practice_setting ("
                       " id INTEGER PRIMARY KEY CHECK (id = 1),"
                       " retention REAL NOT NULL, new_per_day INTEGER NOT NULL, reviews_per_day INTEGER NOT NULL,"
                       " fuzz INTEGER NOT NULL CHECK (fuzz IN (0, 1)), day_start INTEGER NOT NULL,"
                       " learn_ahead INTEGER NOT NULL, seed INTEGER NOT NULL"
                       ") STRICT"),
    },
    {QStringLiteral("practice_review"), QStringLiteral("practice_seen"), QStringLiteral("practice_setting")}};
}

/// Answers that were given on the stage: its state, as JSON; empty for the practice's own questions.
Migration predictions()
{
    return {{QStringLiteral("ALTER TABLE practice_review ADD COLUMN stage TEXT NOT NULL DEFAULT ''")}, {}};
}

// Entry i leads from version i to version i + 1. Entries that have been released never change.
const QList<Migration> &migrations()
{
    static const QList<Migration> steps{skillCheck(), notes(), checklist(), practice(), predictions()};
    return steps;
}

} // namespace

int studySchemaVersion()
{
    return static_cast<int>(migrations().size());
}

bool migrateStudySchema(SqliteConnection &connection, int to)
{
    if (!connection.run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    // Read only now: another program may have migrated it while we waited.
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    bool fine = version.has_value();
    for (int from = fine ? version->toInt() : 0; fine && from < to; ++from) {
        const QStringList &statements = migrations().at(from).statements;
        fine = std::all_of(statements.begin(), statements.end(), [&](const QString &sql) { return connection.run(sql); })
            && connection.run(QStringLiteral("PRAGMA user_version = %1").arg(from + 1));
    }
    if (fine && connection.run(QStringLiteral("COMMIT")))
        return true;
    connection.query().exec(QStringLiteral("ROLLBACK"));    // by hand: the first error is the one to report
    return false;
}

bool migrateStudySchema(SqliteConnection &connection)
{
    return migrateStudySchema(connection, studySchemaVersion());
}

bool hasStudyTables(SqliteConnection &connection, int version)
{
    for (int from = 0; from < version; ++from)
        for (const QString &table : migrations().at(from).tables)
            if (!connection.value(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '%1'").arg(table)))
                return false;
    return true;
}

} // namespace convlab::app
