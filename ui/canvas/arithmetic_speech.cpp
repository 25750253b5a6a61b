// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/arithmetic_speech.h"

#include "ui/canvas/cell_words.h"
#include "ui/canvas/math_line_layout.h"
#include "ui/math/plain_speech.h"
#include "ui/text/number_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ArithmeticSpeech)
};

bool isText(const Formula &formula, std::size_t index, std::string_view text)
{
    return index < formula.tokens.size() && formula.tokens[index].kind == Token::Kind::Text && formula.tokens[index].text == text;
}

/// "(−3)": brackets that only keep a sign apart are not heard.
bool holdsOneNumber(const Formula &formula, std::size_t open)
{
    return isText(formula, open, "(") && isText(formula, open + 2, ")") && formula.tokens[open + 1].kind == Token::Kind::Number;
}

QString number(double value)
{
    return speakPlain(formatProse(value));
}

QString spoken(const Token &token, const Words &words)
{
    switch (token.kind) {
    case Token::Kind::Text: return speakPlain(QString::fromStdString(token.text));
    case Token::Kind::Number: return number(token.a);
    case Token::Kind::Words: return words.say(token.label);
    case Token::Kind::Term: break;
    }
    return Say::tr("%1 times %2").arg(number(token.a), number(token.b));
}

QString spokenFrom(const Formula &formula, std::size_t first, const Words &words)
{
    QString text;
    for (std::size_t i = first; i < formula.tokens.size(); ++i) {
        const bool bracket = holdsOneNumber(formula, i) || (i >= 2 && holdsOneNumber(formula, i - 2));
        const QString word = bracket ? QString() : spoken(formula.tokens[i], words);
        if (word.isEmpty())
            continue;
        text += (text.isEmpty() || word.startsWith(QLatin1Char(',')) ? QString() : QStringLiteral(" ")) + word;
    }
    return text;
}

} // namespace

QString spokenTokens(const Formula &formula, const Words &words)
{
    return spokenFrom(formula, 0, words);
}

QString spokenMoment(const Scene &scene, const Words &words)
{
    const Formula &formula = scene.formula;
    if (formula.math)
        return MathLineSetter().spoken(*formula.math, words);
    if (formula.tokens.empty())
        return words.say(scene.caption);
    const QString place = isText(formula, 1, "=") ? cellPlace(scene, formula.tokens.front().ref, words) : QString();
    return place.isEmpty() ? spokenTokens(formula, words) : Say::tr("%1: %2").arg(place, spokenFrom(formula, 2, words));
}

} // namespace convlab::ui
