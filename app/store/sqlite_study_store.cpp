// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_study_store.h"

#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convlab::app {

using namespace practice;

namespace {

const QString columns = QStringLiteral("generator, seed, at, answer, is_right, misconception, hints, seconds, rating, was_review,"
                                       " phase, step, stability, difficulty, last_at, due_at, answers, lapses, last_right_at, stage");

QString toText(const Values &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Values valuesFrom(const QString &text)
{
    Values values;
    for (const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array(); const QJsonValue &value : list)
        values.push_back(value.toDouble());
    return values;
}

QString toText(const StageState &stage)
{
    if (stage.section.empty())
        return {};
    const QJsonObject object{{QStringLiteral("section"), QString::fromStdString(stage.section)},
                             {QStringLiteral("state"), QString::fromStdString(stage.json)},
                             {QStringLiteral("step"), stage.step}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StageState stageFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return {};
    return {object.value(QStringLiteral("section")).toString().toStdString(), object.value(QStringLiteral("state")).toString().toStdString(),
            object.value(QStringLiteral("step")).toInt()};
}

/// In the order of `columns`.
void bind(QSqlQuery &query, const ReviewEntry &entry)
{
    const ItemState &after = entry.after;
    query.addBindValue(QString::fromStdString(entry.generator));
    query.addBindValue(static_cast<qlonglong>(entry.seed)); // the same 64 bits
    query.addBindValue(static_cast<qlonglong>(entry.at));
    query.addBindValue(toText(entry.answer));
    query.addBindValue(entry.right ? 1 : 0);
    query.addBindValue(QString::fromUtf8(misconceptionName(entry.misconception)));
    query.addBindValue(entry.hints);
    query.addBindValue(entry.seconds);
    query.addBindValue(static_cast<int>(entry.rating));
    query.addBindValue(entry.wasReview ? 1 : 0);
    query.addBindValue(static_cast<int>(after.card.phase));
    query.addBindValue(after.card.step);
    query.addBindValue(after.card.memory.stability);
    query.addBindValue(after.card.memory.difficulty);
    query.addBindValue(static_cast<qlonglong>(after.card.lastAt));
    query.addBindValue(static_cast<qlonglong>(after.card.dueAt));
    query.addBindValue(after.answers);
    query.addBindValue(after.lapses);
    query.addBindValue(static_cast<qlonglong>(after.lastRightAt));
    query.addBindValue(QStringLiteral("") + toText(entry.stage)); // empty, not null
}

/// A row of id and `columns`.
ReviewEntry entryFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    ReviewEntry entry;
    entry.id = next().toLongLong();
    entry.generator = next().toString().toStdString();
    entry.seed = static_cast<std::uint64_t>(next().toLongLong());
    entry.at = next().toLongLong();
    entry.answer = valuesFrom(next().toString());
    entry.right = next().toInt() != 0;
    entry.misconception = misconceptionOf(next().toString().toStdString());
    entry.hints = next().toInt();
    entry.seconds = next().toInt();
    entry.rating = static_cast<Rating>(next().toInt());
    entry.wasReview = next().toInt() != 0;
    Card &card = entry.after.card;
    card.phase = static_cast<CardPhase>(next().toInt());
    card.step = next().toInt();
    card.memory.stability = next().toDouble();
    card.memory.difficulty = next().toDouble();
    card.lastAt = next().toLongLong();
    card.dueAt = next().toLongLong();
    entry.after.answers = next().toInt();
    entry.after.lapses = next().toInt();
    entry.after.lastRightAt = next().toLongLong();
    entry.stage = stageFrom(next().toString());
    return entry;
}

/// A row of the columns that settings() selects.
PracticeSettings settingsFrom(const QSqlQuery &row)
{
    PracticeSettings settings;
    settings.retention = row.value(0).toDouble();
    settings.newPerDay = row.value(1).toInt();
    settings.reviewsPerDay = row.value(2).toInt();
    settings.fuzz = row.value(3).toInt() != 0;
    settings.dayStart = row.value(4).toLongLong();
    settings.learnAhead = row.value(5).toLongLong();
    settings.seed = static_cast<std::uint64_t>(row.value(6).toLongLong());
    return settings;
}

/// A backup that was restored may have given the id to another answer since.
const QString sameEntry = QStringLiteral("WHERE id = ? AND generator = ? AND at = ?");

void bindSame(QSqlQuery &query, const ReviewEntry &entry)
{
    query.addBindValue(static_cast<qlonglong>(entry.id));
    query.addBindValue(QString::fromStdString(entry.generator));
    query.addBindValue(static_cast<qlonglong>(entry.at));
}

} // namespace

std::vector<ReviewEntry> SqliteStudyStore::log() const
{
    std::vector<ReviewEntry> log;
    const bool whole = m_health.read(m_database, QStringLiteral("SELECT id, %1 FROM practice_review ORDER BY id").arg(columns),
                                     [&log](const QSqlQuery &row) { log.push_back(entryFrom(row)); });
    return whole ? log : std::vector<ReviewEntry>{};
}

std::int64_t SqliteStudyStore::version() const
{
    return m_database.version();
}

/// Executes what was prepared; Conflict when no row was touched.
Saved SqliteStudyStore::run(QSqlQuery &query)
{
    if (!query.exec()) {
        m_database.connection()->failed(query);
        m_health.failed(m_database.connection()->problem());
        return Saved::No;
    }
    m_health.saved(m_database);
    return query.numRowsAffected() > 0 ? Saved::Yes : Saved::Conflict;
}

Saved SqliteStudyStore::save(ReviewEntry &entry)
{
    m_health.failed({});
    if (!m_database.connectionToSave())
        return Saved::No;
    return entry.id == 0 ? insert(entry) : replace(entry);
}

Saved SqliteStudyStore::insert(ReviewEntry &entry)
{
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("INSERT INTO practice_review (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns));
    bind(query, entry);
    const Saved saved = run(query);
    if (saved == Saved::Yes)
        entry.id = query.lastInsertId().toLongLong();
    return saved;
}

Saved SqliteStudyStore::replace(const ReviewEntry &entry)
{
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("UPDATE practice_review SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) %2").arg(columns, sameEntry));
    bind(query, entry);
    bindSame(query, entry);
    return run(query);
}

Saved SqliteStudyStore::withdraw(const ReviewEntry &entry)
{
    m_health.failed({});
    if (!m_database.connectionToSave())
        return Saved::No;
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("DELETE FROM practice_review %1").arg(sameEntry));
    bindSame(query, entry);
    return run(query) == Saved::No ? Saved::No : Saved::Yes;
}

std::vector<SeenSection> SqliteStudyStore::seen() const
{
    std::vector<SeenSection> seen;
    const bool whole = m_health.read(m_database, QStringLiteral("SELECT section, at FROM practice_seen ORDER BY id"), [&seen](const QSqlQuery &row) {
        seen.push_back({row.value(0).toString().toStdString(), row.value(1).toLongLong()});
    });
    return whole ? seen : std::vector<SeenSection>{};
}

Saved SqliteStudyStore::saveSeen(const SeenSection &section)
{
    m_health.failed({});
    if (!m_database.connectionToSave())
        return Saved::No;
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("INSERT INTO practice_seen (section, at) VALUES (?, ?) ON CONFLICT (section) DO NOTHING"));
    query.addBindValue(QString::fromStdString(section.section));
    query.addBindValue(static_cast<qlonglong>(section.at));
    return run(query) == Saved::No ? Saved::No : Saved::Yes;
}

std::optional<PracticeSettings> SqliteStudyStore::settings() const
{
    std::optional<PracticeSettings> settings;
    const auto select = QStringLiteral("SELECT retention, new_per_day, reviews_per_day, fuzz, day_start, learn_ahead, seed FROM practice_setting");
    const bool whole = m_health.read(m_database, select, [&settings](const QSqlQuery &row) { settings = settingsFrom(row); });
    return whole ? settings : std::nullopt;
}

Saved SqliteStudyStore::saveSettings(const PracticeSettings &settings)
{
    m_health.failed({});
    if (!m_database.connectionToSave())
        return Saved::No;
    QSqlQuery query = m_database.connection()->query();
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO practice_setting"
                                 " (id, retention, new_per_day, reviews_per_day, fuzz, day_start, learn_ahead, seed) VALUES (1, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(settings.retention);
    query.addBindValue(settings.newPerDay);
    query.addBindValue(settings.reviewsPerDay);
    query.addBindValue(settings.fuzz ? 1 : 0);
    query.addBindValue(static_cast<qlonglong>(settings.dayStart));
    query.addBindValue(static_cast<qlonglong>(settings.learnAhead));
    query.addBindValue(static_cast<qlonglong>(settings.seed));
    return run(query);
}

} // namespace convlab::app
