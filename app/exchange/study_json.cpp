// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/study_json.h"

#include "app/exchange/study_json_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convlab::app {

namespace {

using practice::ReviewEntry;

QJsonValue text(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonValue whole(std::int64_t value)
{
    return static_cast<qint64>(value);
}

QJsonValue seedText(std::uint64_t seed)
{
    return QString::number(seed);
}

QJsonObject settingsJson(const practice::PracticeSettings &settings)
{
    return {{QStringLiteral("retention"), settings.retention},
            {QStringLiteral("new_per_day"), settings.newPerDay},
            {QStringLiteral("reviews_per_day"), settings.reviewsPerDay},
            {QStringLiteral("fuzz"), settings.fuzz},
            {QStringLiteral("day_start"), whole(settings.dayStart)},
            {QStringLiteral("learn_ahead"), whole(settings.learnAhead)},
            {QStringLiteral("seed"), seedText(settings.seed)}};
}

QJsonObject seenJson(const practice::SeenSection &seen)
{
    return {{QStringLiteral("section"), text(seen.section)}, {QStringLiteral("at"), whole(seen.at)}};
}

QJsonObject stateJson(const practice::ItemState &state)
{
    return {{QStringLiteral("phase"), QLatin1String(nameIn(phaseNames, state.card.phase))},
            {QStringLiteral("step"), state.card.step},
            {QStringLiteral("stability"), state.card.memory.stability},
            {QStringLiteral("difficulty"), state.card.memory.difficulty},
            {QStringLiteral("last_at"), whole(state.card.lastAt)},
            {QStringLiteral("due_at"), whole(state.card.dueAt)},
            {QStringLiteral("answers"), state.answers},
            {QStringLiteral("lapses"), state.lapses},
            {QStringLiteral("last_right_at"), whole(state.lastRightAt)}};
}

QJsonObject reviewJson(const ReviewEntry &entry)
{
    QJsonArray answer;
    for (const double value : entry.answer)
        answer.append(value);
    QJsonObject review{{QStringLiteral("generator"), text(entry.generator)},
            {QStringLiteral("seed"), seedText(entry.seed)},
            {QStringLiteral("at"), whole(entry.at)},
            {QStringLiteral("answer"), answer},
            {QStringLiteral("right"), entry.right},
            {QStringLiteral("misconception"), QLatin1String(misconceptionName(entry.misconception))},
            {QStringLiteral("hints"), entry.hints},
            {QStringLiteral("seconds"), entry.seconds},
            {QStringLiteral("rating"), QLatin1String(nameIn(ratingNames, entry.rating))},
            {QStringLiteral("was_review"), entry.wasReview},
            {QStringLiteral("after"), stateJson(entry.after)}};
    if (entry.onStage()) // predicted there, not asked by the practice
        review.insert(QStringLiteral("stage"), QJsonObject{{QStringLiteral("section"), text(entry.stage.section)},
                                                           {QStringLiteral("state"), text(entry.stage.json)},
                                                           {QStringLiteral("step"), entry.stage.step}});
    return review;
}

QJsonObject attemptJson(const Attempt &attempt)
{
    QJsonArray answers;
    for (const Answer &answer : attempt.answers)
        answers.append(QJsonObject{{QStringLiteral("question"), text(answer.question)},
                                   {QStringLiteral("option"), text(answer.option)},
                                   {QStringLiteral("right"), answer.right},
                                   {QStringLiteral("at_ms"), whole(answer.atMs)}});
    return {{QStringLiteral("started_ms"), whole(attempt.startedMs)}, {QStringLiteral("questions"), attempt.questionCount}, {QStringLiteral("answers"), answers}};
}

QJsonObject taskJson(const std::pair<const std::string, std::vector<TaskProof>> &task)
{
    QJsonArray goals;
    for (const TaskProof &proof : task.second)
        goals.append(QJsonObject{{QStringLiteral("proved_ms"), whole(proof.atMs)}, {QStringLiteral("state"), text(proof.state)}});
    return {{QStringLiteral("task"), text(task.first)}, {QStringLiteral("goals"), goals}};
}

QJsonObject noteJson(const Note &note)
{
    return {{QStringLiteral("subject"), text(note.subject)}, {QStringLiteral("changed_ms"), whole(note.changedMs)}, {QStringLiteral("text"), text(note.text)}};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A member of the file: `  "name": [`, an entry a line, `]`.
template<typename Items, typename ToJson>
QByteArray list(const char *name, const Items &items, ToJson toJson)
{
    QByteArray bytes = QByteArray("  \"") + name + "\": [";
    const char *before = "\n    ";
    for (const auto &item : items) {
        bytes += before + line(toJson(item));
        before = ",\n    ";
    }
    return bytes + (items.empty() ? "]" : "\n  ]");
}

} // namespace

QByteArray studyJson(const StudyRecord &record)
{
    return "{\n  \"format\": \"convlab-study\",\n  \"version\": " + QByteArray::number(studyFormatVersion) + ",\n  \"settings\": "
        + (record.settings ? line(settingsJson(*record.settings)) : QByteArray("null")) + ",\n"
        + list("sections", record.seen, seenJson) + ",\n" + list("reviews", record.reviews, reviewJson) + ",\n"
        + list("skill_check", record.attempts, attemptJson) + ",\n" + list("checklist", record.proofs, taskJson) + ",\n"
        + list("notes", record.notes, noteJson) + "\n}\n";
}

} // namespace convlab::app
