// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worksheet.h"

#include "core/study/signs.h"

#include <QCoreApplication>

#include <algorithm>

namespace convlab::app {

namespace {

using practice::Exhibit;
using practice::Question;
using practice::QuestionType;

struct Worksheet {
    Q_DECLARE_TR_FUNCTIONS(Worksheet)
};

const QString indent = QStringLiteral("    ");

/// The columns stand under each other; blank cells are lines to write on.
QString exhibitText(const Exhibit &exhibit)
{
    std::vector<QString> cells;
    for (const std::string &head : exhibit.heads)
        cells.push_back(QString::fromStdString(head));
    for (std::size_t i = 0; i < exhibit.values.size(); ++i) {
        const bool blank = !exhibit.blank.empty() && exhibit.blank[i];
        cells.push_back(blank ? QStringLiteral("____") : QString::fromStdString(practice::sign(exhibit.values[i])));
    }
    qsizetype width = 0;
    for (const QString &cell : cells)
        width = std::max(width, cell.size());
    const QString name = exhibit.symbol.empty() ? QString() : QString::fromStdString(exhibit.symbol) + QStringLiteral(" = ");
    QString text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (static_cast<std::int64_t>(i) % exhibit.cols == 0)
            text += QLatin1Char('\n') + indent + (i == 0 ? name : QString(name.size(), QLatin1Char(' ')));
        text += QStringLiteral("  ") + cells[i].rightJustified(width);
    }
    return text + QLatin1Char('\n');
}

QString answerLine(QuestionType type)
{
    switch (type) {
    case QuestionType::Number: return Worksheet::tr("Answer: %1").arg(QStringLiteral("________"));
    case QuestionType::Shape: return Worksheet::tr("Answer: %1").arg(QStringLiteral("____ × ____"));
    case QuestionType::Click: return Worksheet::tr("Row: %1  Column: %1").arg(QStringLiteral("____"));
    case QuestionType::Order: return Worksheet::tr("Order: %1").arg(QStringLiteral("________________"));
    case QuestionType::Choice:
    case QuestionType::Line:
    case QuestionType::Cells:
        break;
    }
    return {};
}

QString questionText(const Question &question, const ui::QuestionWords &words)
{
    QString text = words.say(question.prompt) + QLatin1Char('\n');
    for (const Exhibit &exhibit : question.exhibits)
        text += exhibitText(exhibit);
    QChar letter = QLatin1Char('A');
    for (const practice::Option &option : question.options) {
        text += QLatin1Char('\n') + indent + letter + QStringLiteral(") ") + words.optionText(option);
        letter = QChar(letter.unicode() + 1);
    }
    if (!question.options.empty())
        text += QLatin1Char('\n');
    const QString line = answerLine(question.type);
    return line.isEmpty() ? text : text + QLatin1Char('\n') + indent + line + QLatin1Char('\n');
}

} // namespace

QString shortAnswer(const Question &question, const ui::QuestionWords &words)
{
    if (question.options.empty())
        return words.answerText(question, question.answer);
    QStringList letters;
    for (const double index : question.answer)
        letters << QString(QChar('A' + static_cast<int>(index)));
    return letters.join(QStringLiteral(", "));
}

QString worksheet(const std::vector<Question> &questions, const ui::QuestionWords &words, bool answers)
{
    QString text, sheet = Worksheet::tr("Answers") + QStringLiteral("\n\n");
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const QString number = QStringLiteral("%1. ").arg(i + 1);
        text += number + questionText(questions[i], words) + QLatin1Char('\n');
        sheet += number + shortAnswer(questions[i], words) + QStringLiteral("  ") + words.say(questions[i].explanation) + QLatin1Char('\n');
    }
    return answers ? text + sheet : text;
}

} // namespace convlab::app
