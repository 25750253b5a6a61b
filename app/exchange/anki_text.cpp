// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/anki_text.h"

#include "core/study/generator.h"
#include "core/study/signs.h"

#include <algorithm>
#include <map>

namespace convlab::app {

namespace {

using practice::Exhibit;
using practice::Question;

/// Safe in HTML and between tabs; a quote at the beginning of a field would begin a quoted one.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")).replace(QLatin1Char('\t'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
}

QString tableOf(const Exhibit &exhibit)
{
    const auto cell = [](const QString &text, const char *element) { return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(element), escaped(text)); };
    QString rows;
    if (!exhibit.heads.empty()) {
        rows += QStringLiteral("<tr>");
        for (const std::string &head : exhibit.heads)
            rows += cell(QString::fromStdString(head), "th");
        rows += QStringLiteral("</tr>");
    }
    for (std::int64_t row = 0; row < exhibit.rows; ++row) {
        rows += QStringLiteral("<tr>");
        for (std::int64_t col = 0; col < exhibit.cols; ++col) {
            const auto at = static_cast<std::size_t>(row * exhibit.cols + col);
            const bool blank = !exhibit.blank.empty() && exhibit.blank[at];
            const bool marked = exhibit.mark == practice::CellAt{row, col};
            const QString text = blank ? QStringLiteral("?") : QString::fromStdString(practice::sign(exhibit.values[at]));
            rows += marked ? QStringLiteral("<td><b>%1</b></td>").arg(escaped(text)) : cell(text, "td");
        }
        rows += QStringLiteral("</tr>");
    }
    const QString name = exhibit.symbol.empty() ? QString() : QStringLiteral("<caption>%1</caption>").arg(escaped(QString::fromStdString(exhibit.symbol)));
    return QStringLiteral("<table border=1 cellpadding=4 style='border-collapse:collapse;margin:auto'>%1%2</table>").arg(name, rows);
}

QString frontOf(const Question &question, const ui::QuestionWords &words)
{
    QString front = QStringLiteral("<p>%1</p>").arg(escaped(words.say(question.prompt)));
    for (const Exhibit &exhibit : question.exhibits)
        front += tableOf(exhibit);
    if (question.options.empty())
        return front;
    front += QStringLiteral("<ol type=A style='display:inline-block;text-align:left'>");
    for (const practice::Option &option : question.options)
        front += QStringLiteral("<li>%1</li>").arg(escaped(words.optionText(option)));
    return front + QStringLiteral("</ol>");
}

QString backOf(const Question &question, const ui::QuestionWords &words)
{
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
        .arg(escaped(words.answerText(question, question.answer) + QString::fromStdString(question.unit)), escaped(words.say(question.explanation)));
}

/// Section and skill as one tag with levels, difficulty as another.
QString tagsOf(const Question &question)
{
    return QStringLiteral("convlab::%1::%2 convlab::difficulty::%3").arg(QString::fromStdString(question.section), QString::fromStdString(question.skill)).arg(question.difficulty);
}

} // namespace

QByteArray ankiText(const std::vector<Question> &questions, const ui::QuestionWords &words)
{
    QString text = QStringLiteral("#separator:tab\n#html:true\n#notetype:Basic\n#deck:ConvLab\n#columns:Id\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n");
    for (const Question &question : questions) {
        const QStringList fields{QStringLiteral("convlab:%1:%2").arg(QString::fromStdString(question.generator)).arg(question.seed), frontOf(question, words),
                                 backOf(question, words), tagsOf(question)};
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

std::vector<Question> practiceItems(const practice::PracticeQueue &queue)
{
    std::map<std::string, std::uint64_t, std::less<>> lastSeeds;
    for (const practice::ReviewEntry &entry : queue.log())
        if (!entry.onStage()) // what the stage asks has no seed
            lastSeeds[entry.generator] = entry.seed;
    std::vector<Question> questions;
    for (const practice::Generator &generator : practice::generators()) {
        const auto last = lastSeeds.find(std::string_view(generator.name));
        const bool seen = std::any_of(queue.seen().begin(), queue.seen().end(), [&generator](const practice::SeenSection &one) { return one.section == generator.section; });
        if (last != lastSeeds.end())
            questions.push_back(practice::makeQuestion(generator, last->second));
        else if (seen)
            questions.push_back(practice::makeQuestion(generator, queue.practise(generator.name, 0)->seed));
    }
    return questions;
}

} // namespace convlab::app
