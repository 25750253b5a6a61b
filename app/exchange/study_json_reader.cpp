// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_error.h"
#include "app/exchange/strict_reader.h"
#include "app/exchange/study_json.h"
#include "app/exchange/study_json_names.h"
#include "ui/study/notes/note_length.h"

#include <QJsonDocument>

#include <set>

namespace convlab::app {

namespace {

using practice::Misconception;
using practice::ReviewEntry;

constexpr qint64 lastMoment = 253402300799;     ///< the end of the year 9999, in seconds
constexpr int mostSteps = 100, mostAnswers = 1'000'000, longestAnswer = 4096;
constexpr qsizetype longestName = 64, longestState = 1'000'000, longestNoteText = 200'000;
constexpr qsizetype mostReviews = 500'000, mostSections = 1000, mostAttempts = 10'000, mostQuestions = 100, mostTasks = 100, mostGoals = 20;

std::uint64_t seedOf(StrictReader &reader)
{
    const QString text = reader.text("seed", 20);
    bool isNumber = false;
    const qulonglong seed = text.toULongLong(&isNumber);
    if (!isNumber || QString::number(seed) != text)
        reader.refuse("seed");
    return seed;
}

qint64 moment(StrictReader &reader, const char *key)
{
    return reader.whole(key, 0, lastMoment);
}

qint64 momentMs(StrictReader &reader, const char *key, qint64 from = 0)
{
    return reader.whole(key, from, lastMoment * 1000);
}

template<typename Names>
auto choice(StrictReader &reader, const char *key, const Names &names)
{
    const QString text = reader.name(key, longestName);
    for (const auto &[value, name] : names)
        if (text == QLatin1String(name))
            return value;
    reader.refuse(key);
}

practice::PracticeSettings settingsFrom(StrictReader reader)
{
    practice::PracticeSettings settings;
    settings.retention = reader.real("retention", practice::lowestRetention, practice::highestRetention);
    settings.newPerDay = static_cast<int>(reader.whole("new_per_day", 0, 999));
    settings.reviewsPerDay = static_cast<int>(reader.whole("reviews_per_day", 0, 9999));
    settings.fuzz = reader.flag("fuzz");
    settings.dayStart = reader.whole("day_start", -practice::secondsPerDay, practice::secondsPerDay);
    settings.learnAhead = reader.whole("learn_ahead", 0, practice::secondsPerDay);
    settings.seed = seedOf(reader);
    reader.finish();
    return settings;
}

practice::SeenSection seenFrom(StrictReader reader)
{
    practice::SeenSection seen{reader.name("section", longestName).toStdString(), moment(reader, "at")};
    reader.finish();
    return seen;
}

practice::ItemState stateFrom(StrictReader reader)
{
    practice::ItemState state;
    state.card.phase = choice(reader, "phase", phaseNames);
    state.card.step = static_cast<int>(reader.whole("step", 0, mostSteps));
    state.card.memory.stability = reader.real("stability", practice::smallestStability, practice::largestStability);
    state.card.memory.difficulty = reader.real("difficulty", 1, 10);
    state.card.lastAt = moment(reader, "last_at");
    state.card.dueAt = moment(reader, "due_at");
    state.answers = static_cast<int>(reader.whole("answers", 1, mostAnswers));
    state.lapses = static_cast<int>(reader.whole("lapses", 0, mostAnswers));
    state.lastRightAt = moment(reader, "last_right_at");
    reader.finish();
    return state;
}

Misconception misconceptionFrom(StrictReader &reader)
{
    const QString name = reader.text("misconception", longestName);
    const Misconception misconception = practice::misconceptionOf(name.toStdString());
    if (misconception == Misconception::None && !name.isEmpty())
        reader.refuse("misconception");
    return misconception;
}

ReviewEntry reviewFrom(StrictReader reader)
{
    ReviewEntry entry;
    entry.generator = reader.name("generator", longestName).toStdString();
    entry.seed = seedOf(reader);
    entry.at = moment(reader, "at");
    entry.answer = reader.numbers("answer", longestAnswer);
    entry.right = reader.flag("right");
    entry.misconception = misconceptionFrom(reader);
    entry.hints = static_cast<int>(reader.whole("hints", 0, mostSteps));
    entry.seconds = static_cast<int>(reader.whole("seconds", 0, practice::secondsPerDay));
    entry.rating = choice(reader, "rating", ratingNames);
    entry.wasReview = reader.flag("was_review");
    entry.after = stateFrom(reader.object("after"));
    if (std::optional<StrictReader> stage = reader.objectIfThere("stage")) {
        entry.stage = {stage->name("section", longestName).toStdString(), stage->text("state", longestState).toStdString(),
                       static_cast<int>(stage->whole("step", 0, mostAnswers))};
        stage->finish();
    }
    reader.finish();
    return entry;
}

Attempt attemptFrom(StrictReader reader)
{
    Attempt attempt;
    attempt.startedMs = momentMs(reader, "started_ms");
    attempt.questionCount = static_cast<int>(reader.whole("questions", 1, mostQuestions));
    for (StrictReader &one : reader.list("answers", mostQuestions)) {
        Answer answer{one.name("question", longestName).toStdString(), one.name("option", longestName).toStdString(), one.flag("right"), momentMs(one, "at_ms")};
        if (attempt.answerTo(answer.question))
            one.refuseTwice("question");
        one.finish();
        attempt.answers.push_back(std::move(answer));
    }
    reader.finish();
    return attempt;
}

std::pair<std::string, std::vector<TaskProof>> taskFrom(StrictReader reader)
{
    std::pair<std::string, std::vector<TaskProof>> task{reader.name("task", longestName).toStdString(), {}};
    for (StrictReader &goal : reader.list("goals", mostGoals)) {
        task.second.push_back({momentMs(goal, "proved_ms"), goal.text("state", longestState).toStdString()});
        goal.finish();
    }
    reader.finish();
    return task;
}

Note noteFrom(StrictReader reader)
{
    const QString subject = reader.name("subject", longestName);
    const qint64 changed = momentMs(reader, "changed_ms", 1);
    const QString text = reader.text("text", longestNoteText);
    if (ui::graphemeCount(text) > longestNote)
        reader.refuse("text");
    reader.finish();
    return {subject.toStdString(), text.toStdString(), changed};
}

StudyRecord recordFrom(StrictReader &root)
{
    StudyRecord record;
    if (std::optional<StrictReader> settings = root.objectOrNull("settings"))
        record.settings = settingsFrom(*settings);
    std::set<std::string> sections, subjects;
    for (StrictReader &entry : root.list("sections", mostSections)) {
        record.seen.push_back(seenFrom(entry));
        if (!sections.insert(record.seen.back().section).second)
            entry.refuseTwice("section");
    }
    for (StrictReader &entry : root.list("reviews", mostReviews))
        record.reviews.push_back(reviewFrom(entry));
    for (StrictReader &entry : root.list("skill_check", mostAttempts))
        record.attempts.push_back(attemptFrom(entry));
    for (StrictReader &entry : root.list("checklist", mostTasks))
        if (!record.proofs.insert(taskFrom(entry)).second)
            entry.refuseTwice("task");
    for (StrictReader &entry : root.list("notes", mostSections)) {
        record.notes.push_back(noteFrom(entry));
        if (!subjects.insert(record.notes.back().subject).second)
            entry.refuseTwice("subject");
    }
    root.finish();
    return record;
}

QJsonObject rootOf(const QByteArray &bytes)
{
    if (bytes.size() > largestStudyFile)
        throw ExchangeError(StrictReader::tr("The file is larger than any export of ConvLab (%1 MB).").arg(largestStudyFile / 1024 / 1024));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        throw ExchangeError(StrictReader::tr("The file is damaged or not JSON: line %1, %2.").arg(bytes.left(error.offset).count('\n') + 1).arg(error.errorString()));
    return document.object();
}

} // namespace

StudyRecord studyFromJson(const QByteArray &bytes)
{
    const QJsonObject object = rootOf(bytes);
    if (object.value(QLatin1String("format")) != QLatin1String("convlab-study"))
        throw ExchangeError(StrictReader::tr("This JSON file was not written by ConvLab."));
    StrictReader root({}, object);
    root.text("format", longestName);
    const qint64 version = root.whole("version", 1, 1'000'000);
    if (version != studyFormatVersion)
        throw ExchangeError(StrictReader::tr("A newer ConvLab wrote this file (its format is %1, this program reads %2).").arg(version).arg(studyFormatVersion));
    return recordFrom(root);
}

} // namespace convlab::app
