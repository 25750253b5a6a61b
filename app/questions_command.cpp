// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions_command.h"

#include "app/suggestion.h"
#include "app/worksheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace convlab::app {

namespace {

using practice::Question;
using practice::QuestionType;
using practice::Values;

QJsonArray numbersJson(const Values &values)
{
    QJsonArray array;
    for (const double value : values)
        array << value;
    return array;
}

QJsonArray rowsJson(const practice::Exhibit &exhibit)
{
    QJsonArray rows;
    for (std::int64_t row = 0; row < exhibit.rows; ++row) {
        QJsonArray cells;
        for (std::int64_t col = 0; col < exhibit.cols; ++col) {
            const auto cell = static_cast<std::size_t>(row * exhibit.cols + col);
            const bool blank = !exhibit.blank.empty() && exhibit.blank[cell];
            cells << (blank ? QJsonValue() : QJsonValue(exhibit.values[cell]));
        }
        rows << cells;
    }
    return rows;
}

QJsonObject exhibitJson(const practice::Exhibit &exhibit)
{
    QJsonObject json{{QStringLiteral("name"), QString::fromStdString(exhibit.symbol)},
                     {QStringLiteral("role"), QLatin1String(practice::roleName(exhibit.role))},
                     {QStringLiteral("values"), rowsJson(exhibit)}};
    QJsonArray heads;
    for (const std::string &head : exhibit.heads)
        heads << QString::fromStdString(head);
    if (!heads.isEmpty())
        json.insert(QStringLiteral("columns"), heads);
    return json;
}

/// An answer in the form in which it would be given: a number, a list of numbers, the text of an option.
QJsonValue answerJson(const Question &question, const Values &answer, const ui::QuestionWords &words)
{
    const auto option = [&](double index) { return words.optionText(question.options.at(static_cast<std::size_t>(index))); };
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::Line:
        return option(answer.front());
    case QuestionType::Order: {
        QJsonArray steps;
        for (const double index : answer)
            steps << option(index);
        return steps;
    }
    case QuestionType::Number:
        return answer.front();
    case QuestionType::Shape:
    case QuestionType::Cells:
    case QuestionType::Click:
        break;
    }
    return numbersJson(answer);
}

std::vector<const practice::Generator *> wantedGenerators(const QuestionsOptions &options)
{
    QStringList names, sections;
    std::vector<const practice::Generator *> wanted;
    for (const practice::Generator &generator : practice::generators()) {
        const QString name = QLatin1String(generator.name), section = QLatin1String(generator.section);
        names << name;
        sections << section;
        if ((options.generator.isEmpty() || options.generator == name) && (options.section.isEmpty() || options.section == section))
            wanted.push_back(&generator);
    }
    if (!options.section.isEmpty() && !sections.contains(options.section))
        throw CommandLineError(QStringLiteral("there is no section \"%1\" with questions%2").arg(options.section, didYouMean(options.section, sections)));
    if (!options.generator.isEmpty() && !names.contains(options.generator))
        throw CommandLineError(QStringLiteral("there is no generator \"%1\"%2").arg(options.generator, didYouMean(options.generator, names)));
    if (wanted.empty())
        throw CommandLineError(QStringLiteral("the generator %1 belongs to another section than %2").arg(options.generator, options.section));
    return wanted;
}

} // namespace

std::vector<Question> wantedQuestions(const QuestionsOptions &options)
{
    const auto wanted = wantedGenerators(options);
    const std::size_t count = options.count > 0 ? static_cast<std::size_t>(options.count) : wanted.size();
    std::vector<Question> questions;
    for (std::size_t i = 0; i < count; ++i)
        questions.push_back(practice::makeQuestion(*wanted[i % wanted.size()], options.seed + i / wanted.size()));
    return questions;
}

QJsonObject questionJson(const Question &question, const ui::QuestionWords &words)
{
    QJsonArray given, options, wrong, misconceptions;
    for (const practice::Exhibit &exhibit : question.exhibits)
        given << exhibitJson(exhibit);
    for (const practice::Option &option : question.options)
        options << words.optionText(option);
    for (const practice::Slip &slip : question.slips) {
        const QString name = QLatin1String(practice::misconceptionName(slip.misconception));
        wrong << QJsonObject{{QStringLiteral("answer"), answerJson(question, slip.values, words)}, {QStringLiteral("misconception"), name}};
        if (!misconceptions.contains(name))
            misconceptions << name;
    }
    QJsonObject json{{QStringLiteral("generator"), QString::fromStdString(question.generator)},
                     {QStringLiteral("section"), QString::fromStdString(question.section)},
                     {QStringLiteral("skill"), QString::fromStdString(question.skill)},
                     {QStringLiteral("difficulty"), question.difficulty},
                     {QStringLiteral("seed"), QString::number(question.seed)},
                     {QStringLiteral("type"), QLatin1String(practice::typeName(question.type))},
                     {QStringLiteral("prompt"), words.say(question.prompt)},
                     {QStringLiteral("answer"), answerJson(question, question.answer, words)},
                     {QStringLiteral("explanation"), words.say(question.explanation)},
                     {QStringLiteral("misconceptions"), misconceptions},
                     {QStringLiteral("wrong"), wrong}};
    if (!given.isEmpty())
        json.insert(QStringLiteral("given"), given);
    if (!options.isEmpty())
        json.insert(QStringLiteral("options"), options);
    if (question.tolerance > 0)
        json.insert(QStringLiteral("tolerance"), question.tolerance);
    json.insert(QStringLiteral("state"), QJsonDocument::fromJson(QByteArray::fromStdString(question.stage.json)).object());
    json.insert(QStringLiteral("state_section"), QString::fromStdString(question.stage.section));
    return json;
}

QString questionsText(const QuestionsOptions &options, const ui::QuestionWords &words)
{
    const std::vector<Question> questions = wantedQuestions(options);
    if (!options.json)
        return worksheet(questions, words, options.answers);
    QString text;
    for (const Question &question : questions)
        text += QString::fromUtf8(QJsonDocument(questionJson(question, words)).toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
    return text;
}

} // namespace convlab::app
