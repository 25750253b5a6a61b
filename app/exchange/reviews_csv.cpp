// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/reviews_csv.h"

#include "app/exchange/study_json_names.h"
#include "core/study/generator.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace convlab::app {

namespace {

using practice::Question;
using practice::QuestionType;
using practice::ReviewEntry;
using practice::Values;

constexpr const char *columns[] = {"time", "section", "skill", "generator", "difficulty", "type", "seed", "question", "answer", "right_answer", "right",
                                   "misconception", "rating", "hints", "seconds", "was_review", "phase_after", "stability_days", "due"};

QString timeText(practice::Seconds at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

/// Whether an answer can be one to this question: an older version's, or another program's, may not.
bool fits(const Question &question, const Values &answer)
{
    switch (question.type) {
    case QuestionType::Number: return answer.size() == 1;
    case QuestionType::Click: return answer.size() == 2;
    case QuestionType::Shape:
    case QuestionType::Cells: return true;
    case QuestionType::Choice:
    case QuestionType::Order:
    case QuestionType::Line: break;
    }
    return std::all_of(answer.begin(), answer.end(), [&question](double index) {
        return index >= 0 && index < static_cast<double>(question.options.size());
    });
}

QString answerText(const Question &question, const Values &answer, const ui::QuestionWords &words)
{
    if (fits(question, answer))
        return words.answerText(question, answer);
    QStringList numbers;
    for (const double value : answer)
        numbers << QString::number(value, 'g', 15);
    return numbers.join(QStringLiteral(", "));
}

std::optional<Question> questionOf(const ReviewEntry &entry, const OtherQuestions &others)
{
    if (const practice::Generator *generator = practice::findGenerator(entry.generator))
        return practice::makeQuestion(*generator, entry.seed);
    const auto other = others.find(entry.generator);
    return other == others.end() ? std::nullopt : std::optional(other->second);
}

/// The nine fields from section to right answer; mostly empty where this version has no such question any more.
QStringList questionFields(const ReviewEntry &entry, const ui::QuestionWords &words, const OtherQuestions &others)
{
    const QString name = QString::fromStdString(entry.generator), seed = QString::number(entry.seed);
    const std::optional<Question> question = questionOf(entry, others);
    if (!question)
        return {{}, {}, name, {}, {}, seed, {}, {}, {}};
    if (entry.onStage())
        return {QString::fromStdString(entry.stage.section), QString::fromStdString(question->skill), name, QString::number(question->difficulty),
                QStringLiteral("prediction"), {}, {}, entry.answer.empty() ? QString() : QString::number(entry.answer.front(), 'g', 15), {}};
    return {QString::fromStdString(question->section), QString::fromStdString(question->skill), name, QString::number(question->difficulty),
            QLatin1String(practice::typeName(question->type)), seed, words.say(question->prompt), answerText(*question, entry.answer, words),
            answerText(*question, question->answer, words)};
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QStringList fieldsOf(const ReviewEntry &entry, const ui::QuestionWords &words, const OtherQuestions &others)
{
    const practice::Card &card = entry.after.card;
    return QStringList{timeText(entry.at)} + questionFields(entry, words, others)
        + QStringList{truth(entry.right), QLatin1String(misconceptionName(entry.misconception)), QLatin1String(nameIn(ratingNames, entry.rating)),
                      QString::number(entry.hints), QString::number(entry.seconds), truth(entry.wasReview),
                      QLatin1String(nameIn(phaseNames, card.phase)), QString::number(card.memory.stability, 'f', 4), timeText(card.dueAt)};
}

QByteArray rowOf(const QStringList &fields)
{
    QByteArrayList cells;
    for (const QString &field : fields) {
        QByteArray cell = field.toUtf8();
        if (cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r'))
            cell = '"' + cell.replace("\"", "\"\"") + '"';
        cells << cell;
    }
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray reviewsCsv(const std::vector<ReviewEntry> &log, const ui::QuestionWords &words, const OtherQuestions &others)
{
    QStringList names;
    for (const char *name : columns)
        names << QLatin1String(name);
    QByteArray csv = rowOf(names);
    for (const ReviewEntry &entry : log)
        csv += rowOf(fieldsOf(entry, words, others));
    return csv;
}

} // namespace convlab::app
