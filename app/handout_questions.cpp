// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout_questions.h"

#include "app/handout_text.h"
#include "app/worksheet.h"
#include "core/scene/latex.h"
#include "core/study/generator.h"

#include <QRegularExpression>

#include <algorithm>

namespace convlab::app {

namespace {

using practice::Exhibit;
using practice::Question;
using practice::QuestionType;

const QString gap = QStringLiteral("\n\n");

QString cellText(const Exhibit &exhibit, std::int64_t row, std::int64_t col)
{
    const auto index = static_cast<std::size_t>(row * exhibit.cols + col);
    const bool blank = !exhibit.blank.empty() && exhibit.blank[index];
    return blank ? QStringLiteral("?") : QString::fromStdString(latexNumber(exhibit.values[index]));
}

/// An array in brackets.
QString matrixTex(const Exhibit &exhibit)
{
    QStringList rows;
    for (std::int64_t row = 0; row < exhibit.rows; ++row) {
        QStringList cells;
        for (std::int64_t col = 0; col < exhibit.cols; ++col)
            cells << cellText(exhibit, row, col);
        rows << cells.join(QStringLiteral(" & "));
    }
    const QString name = exhibit.symbol.empty() ? QString() : QString::fromStdString(latexSymbols(exhibit.symbol)) + QStringLiteral(" = ");
    return QStringLiteral("%1\\begin{bmatrix} %2 \\end{bmatrix}").arg(name, rows.join(QStringLiteral(" \\\\ ")));
}

/// One with column heads.
QString tableMarkdown(const Exhibit &exhibit)
{
    QStringList rows{QString(), QString()};
    for (const std::string &head : exhibit.heads) {
        rows[0] += QStringLiteral("| %1 ").arg(plainMarkdown(QString::fromStdString(head)));
        rows[1] += QStringLiteral("|:-:");
    }
    for (std::int64_t row = 0; row < exhibit.rows; ++row) {
        rows << QString();
        for (std::int64_t col = 0; col < exhibit.cols; ++col)
            rows.back() += QStringLiteral("| $%1$ ").arg(cellText(exhibit, row, col));
    }
    return rows.join(QStringLiteral("|\n")) + QLatin1Char('|');
}

/// Arrays beside each other, tables one under the other.
QStringList exhibitBlocks(const std::vector<Exhibit> &exhibits)
{
    QStringList blocks, matrices;
    for (const Exhibit &exhibit : exhibits) {
        if (exhibit.heads.empty())
            matrices << matrixTex(exhibit);
        else
            blocks << tableMarkdown(exhibit);
    }
    if (!matrices.isEmpty())
        blocks << QStringLiteral("$$%1$$").arg(matrices.join(QStringLiteral(" \\qquad ")));
    return blocks;
}

QChar letterOf(std::size_t index)
{
    return QChar('A' + static_cast<int>(index));
}

/// A sentence in which "C_out" is set as the formulas of the section set it.
QString sentenceMarkdown(const QString &sentence)
{
    static const QRegularExpression index(QStringLiteral(R"((?<!\w)([A-Z])\\_([a-z]{1,3})(?!\w))"), QRegularExpression::UseUnicodePropertiesOption);
    return plainMarkdown(sentence).replace(index, QStringLiteral("$\\1_{\\2}$"));
}

} // namespace

std::vector<Question> handoutQuestions(const QString &section, int count)
{
    std::vector<const practice::Generator *> kinds;
    for (const practice::Generator &generator : practice::generators()) {
        if (section == QLatin1String(generator.section))
            kinds.push_back(&generator);
    }
    std::vector<Question> questions;
    for (std::size_t i = 0; !kinds.empty() && i < static_cast<std::size_t>(count); ++i)
        questions.push_back(practice::makeQuestion(*kinds[i % kinds.size()], 1 + i / kinds.size()));
    return questions;
}

QString questionMarkdown(int number, const Question &question, const ui::QuestionWords &words)
{
    QStringList blocks{QStringLiteral("**%1\\.** %2").arg(number).arg(sentenceMarkdown(words.say(question.prompt)))};
    blocks += exhibitBlocks(question.exhibits);
    for (std::size_t i = 0; i < question.options.size(); ++i)
        blocks << QStringLiteral("**%1**  %2").arg(letterOf(i)).arg(plainMarkdown(words.optionText(question.options[i])));
    if (question.type != QuestionType::Choice && question.type != QuestionType::Line)
        blocks << QStringLiteral("![o](handout:lines)");
    return QStringLiteral("![o](handout:keep%1)").arg(blocks.size()) + blocks.join(gap) + gap;
}

QString answerMarkdown(int number, const Question &question, const ui::QuestionWords &words)
{
    return QStringLiteral("**%1\\.** **%2** %3").arg(number)
               .arg(plainMarkdown(shortAnswer(question, words)), sentenceMarkdown(words.say(question.explanation))) + gap;
}

} // namespace convlab::app
