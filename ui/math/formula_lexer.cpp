// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_lexer.h"

#include "ui/math/formula_error.h"

namespace convlab::ui {
namespace {

using Kind = FormulaToken::Kind;

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
           || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

Kind kindOf(QChar c)
{
    switch (c.unicode()) {
    case '{': return Kind::OpenBrace;
    case '}': return Kind::CloseBrace;
    case '_': return Kind::Subscript;
    case '^': return Kind::Superscript;
    case '\'': return Kind::Prime;
    case '&': return Kind::Align;
    default: return Kind::Character;
    }
}

FormulaToken commandAt(const QString &tex, qsizetype start)
{
    qsizetype end = start + 1;
    if (end >= tex.size())
        throw FormulaError(QStringLiteral("a backslash with nothing behind it"), start);
    while (end < tex.size() && isAsciiLetter(tex[end]))
        ++end;
    if (end == start + 1)
        ++end; // a sign such as "\," or "\{"
    FormulaToken token{Kind::Command, 0, tex.mid(start + 1, end - start - 1), start, end};
    if (token.command == QLatin1String("\\"))
        token.kind = Kind::NewRow;
    return token;
}

FormulaToken characterAt(const QString &tex, qsizetype start)
{
    const bool pair =
        tex[start].isHighSurrogate() && start + 1 < tex.size() && tex[start + 1].isLowSurrogate();
    const char32_t code = pair ? QChar::surrogateToUcs4(tex[start], tex[start + 1]) : tex[start].unicode();
    return {kindOf(tex[start]), code, {}, start, start + (pair ? 2 : 1)};
}

} // namespace

std::vector<FormulaToken> lexFormula(const QString &tex)
{
    std::vector<FormulaToken> tokens;
    for (qsizetype at = 0; at < tex.size();) {
        if (tex[at].isSpace()) {
            ++at;
            continue;
        }
        tokens.push_back(tex[at] == QLatin1Char('\\') ? commandAt(tex, at) : characterAt(tex, at));
        at = tokens.back().end;
    }
    tokens.push_back({Kind::End, 0, {}, tex.size(), tex.size()});
    return tokens;
}

} // namespace convlab::ui
