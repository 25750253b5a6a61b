// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/question_words.h"

#include "core/study/signs.h"
#include "ui/text/number_format.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

QString joined(const practice::Values &values, const char *between)
{
    return QString::fromStdString(practice::joined(values, between));
}

/// A decimal comma is no mark between numbers: "4,5; 2,75".
QString numbersText(const practice::Values &values, const QLocale &locale)
{
    const bool commas = locale.decimalPoint() == QLatin1String(",") && std::any_of(values.begin(), values.end(), [](double value) { return value != std::floor(value); });
    return localised(joined(values, commas ? "; " : ", "), locale);
}

/// A formula with the decimal sign of the sentence around it. A list keeps its points: its commas part the numbers.
QString signText(const QString &sign, const QLocale &locale)
{
    static const QRegularExpression point(QStringLiteral("(?<=\\d)\\.(?=\\d)"));
    return sign.contains(QLatin1String(", ")) ? sign : QString(sign).replace(point, locale.decimalPoint());
}

/// With as many decimals as are asked for; one more where that is the exact number.
double asAsked(const practice::Question &question, double value)
{
    const double unit = 2 * question.tolerance;
    if (unit <= 0 || std::abs(value / unit * 10 - std::round(value / unit * 10)) < 1e-6)
        return value;
    return std::round(value / unit) / std::round(1 / unit);
}

} // namespace

QuestionWords QuestionWords::load(const Language &language)
{
    QuestionWords words(language);
    words.m_words.load(QStringLiteral(":/convlab/questions/en.json"));
    return words;
}

QString QuestionWords::say(const practice::Phrase &phrase) const
{
    const QString key = QString::fromStdString(phrase.key);
    if (m_plain.contains(key))
        return m_plain.value(key);
    QString sentence = m_words.say(Label{phrase.key, phrase.numbers});
    for (const auto &[name, sign] : phrase.signs)
        sentence.replace(QLatin1Char('{') + QString::fromStdString(name) + QLatin1Char('}'), signText(QString::fromStdString(sign), language().locale()));
    return sentence;
}

QString QuestionWords::say(const std::vector<practice::Phrase> &phrases) const
{
    QStringList sentences;
    for (const practice::Phrase &phrase : phrases)
        sentences << say(phrase);
    return joinSentences(sentences);
}

QString QuestionWords::skillName(const std::string &skill) const
{
    return text(QStringLiteral("skill.") + QString::fromStdString(skill));
}

QString QuestionWords::nameOf(practice::Misconception misconception) const
{
    return text(QStringLiteral("misconception.") + QLatin1String(practice::misconceptionName(misconception)));
}

QString QuestionWords::adviceAgainst(practice::Misconception misconception) const
{
    return text(QStringLiteral("misconception.") + QLatin1String(practice::misconceptionName(misconception)) + QStringLiteral(".advice"));
}

QString QuestionWords::diagnosis(practice::Misconception misconception) const
{
    if (misconception == practice::Misconception::None)
        return {};
    return joinSentences({QCoreApplication::translate("convlab::ui::QuestionWords", "It looks like this: %1.").arg(nameOf(misconception)),
                          adviceAgainst(misconception)});
}

QString QuestionWords::hintFor(const std::string &skill) const
{
    const QString key = QStringLiteral("skill.%1.hint").arg(QString::fromStdString(skill));
    return has(key) ? text(key) : QString();
}

QString QuestionWords::optionText(const practice::Option &option) const
{
    if (!option.exhibit)
        return say(option.text);
    return QString::fromStdString(practice::matrix(option.exhibit->values, option.exhibit->cols));
}

QString QuestionWords::optionRows(const practice::Option &option) const
{
    if (!option.exhibit || option.exhibit->rows < 2)
        return {};
    QStringList numbers, rows;
    for (const double value : option.exhibit->values)
        numbers << QString::fromStdString(practice::sign(value));
    const auto longer = [](const QString &a, const QString &b) { return a.size() < b.size(); };
    const auto width = std::max_element(numbers.begin(), numbers.end(), longer)->size();
    for (std::int64_t row = 0; row < option.exhibit->rows; ++row) {
        QStringList cells;
        for (std::int64_t col = 0; col < option.exhibit->cols; ++col)
            cells << numbers[row * option.exhibit->cols + col].rightJustified(width, QChar(0x00A0));
        rows << cells.join(QStringLiteral("\u00A0\u00A0"));
    }
    return rows.join(QLatin1Char('\n'));
}

QString QuestionWords::answerInSentence(const practice::Question &question, const practice::Values &answer) const
{
    const bool whole = question.type == practice::QuestionType::Number && answer.at(0) == std::floor(answer.at(0)) && std::abs(answer.at(0)) < 1e9;
    return whole ? formatCount(static_cast<long long>(answer.at(0))) : answerText(question, answer);
}

QString QuestionWords::answerText(const practice::Question &question, const practice::Values &answer) const
{
    switch (question.type) {
    case practice::QuestionType::Shape:
        return joined(answer, " × ");
    case practice::QuestionType::Click:
        return say(practice::Phrase{"answer.cell", answer, {}});
    case practice::QuestionType::Number:
        return localised(joined({asAsked(question, answer.at(0))}, ""), language().locale());
    case practice::QuestionType::Cells:
        return numbersText(answer, language().locale());
    case practice::QuestionType::Choice:
    case practice::QuestionType::Order:
    case practice::QuestionType::Line:
        break;
    }
    QStringList texts;
    for (const double index : answer)
        texts << optionText(question.options.at(static_cast<std::size_t>(index)));
    return texts.join(QStringLiteral(" → "));
}

} // namespace convlab::ui
