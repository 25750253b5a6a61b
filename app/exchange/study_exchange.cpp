// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/study_exchange.h"

#include "app/exchange/exchange_error.h"
#include "app/exchange/record_writer.h"
#include "app/exchange/study_json.h"
#include "app/store/sqlite_answer_store.h"
#include "app/store/sqlite_checklist_store.h"
#include "app/store/sqlite_connection.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/sqlite_study_store.h"
#include "app/store/study_database.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace convlab::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::app::Exchange)
};

/// A list that an error cut short must not be taken for the whole.
bool isWhole(SqliteConnection &connection, const char *table, std::size_t read)
{
    const auto rows = connection.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
    return rows && rows->toULongLong() == read;
}

std::optional<StudyRecord> recordIn(StudyDatabase &database)
{
    const SqliteStudyStore practice(database);
    StudyRecord record{practice.settings(), practice.seen(), practice.log(), SqliteAnswerStore(database).attempts(),
                       SqliteChecklistStore(database).proofs(), SqliteNoteStore(database).notes()};
    std::sort(record.notes.begin(), record.notes.end(), [](const Note &a, const Note &b) { return a.subject < b.subject; });
    SqliteConnection *connection = database.connection();
    const bool whole = connection && isWhole(*connection, "practice_review", record.reviews.size())
        && isWhole(*connection, "practice_seen", record.seen.size()) && isWhole(*connection, "skill_check_attempt", record.attempts.size())
        && isWhole(*connection, "note", record.notes.size());
    return whole ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace

StudyRecord readRecord(StudyDatabase &database)
{
    std::optional<StudyRecord> record;
    if (SqliteConnection *connection = database.connection(); connection && connection->run(QStringLiteral("BEGIN"))) {
        record = recordIn(database);
        if (SqliteConnection *same = database.connection())
            same->run(QStringLiteral("COMMIT"));
    }
    if (!record)
        throw ExchangeError(Say::tr("What is stored cannot be read."));
    return *std::move(record);
}

StudyRecord readRecordFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw ExchangeError(Say::tr("The file cannot be read: %1.").arg(file.errorString()));
    return studyFromJson(file.read(largestStudyFile + 1)); // one byte more than it may have: too large is said there
}

MergeCounts importRecord(StudyDatabase &database, const StudyRecord &other, const QDateTime &now)
{
    const StudyRecord before = readRecord(database);
    if (const MergedRecord preview = merged(before, other); preview.record == before)
        return preview.added;   // an older copy would have to go for a backup of the same
    if (!database.backUpBeforeImport(now))
        throw ExchangeError(Say::tr("No backup could be written, and without one nothing is imported."));
    MergeCounts added;
    const bool done = database.transact([&] {
        const std::optional<StudyRecord> here = recordIn(database);
        if (!here)
            return false;
        const MergedRecord result = merged(*here, other);
        added = result.added;
        return writeRecord(database, *here, result.record);
    });
    if (!done)
        throw ExchangeError(Say::tr("It could not be saved: %1.").arg(database.connection() ? database.connection()->problem() : QString()));
    return added;
}

} // namespace convlab::app
