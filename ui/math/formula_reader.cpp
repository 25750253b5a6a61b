// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_reader.h"

#include "ui/math/formula_error.h"

#include <QRegularExpression>

namespace convlab::ui {

using Kind = FormulaToken::Kind;

FormulaReader::FormulaReader(const QString &tex) : m_tex(tex), m_tokens(lexFormula(tex))
{
}

FormulaToken FormulaReader::take()
{
    return m_tokens[m_at].is(Kind::End) ? m_tokens[m_at] : m_tokens[m_at++];
}

bool FormulaReader::takeIf(Kind kind)
{
    if (!peek().is(kind))
        return false;
    take();
    return true;
}

QString FormulaReader::takeRawGroup(const FormulaToken &owner)
{
    const FormulaToken open = take();
    if (!open.is(Kind::OpenBrace))
        fail(QStringLiteral("%1 needs an argument in braces").arg(spelling(owner)), owner);
    for (int depth = 1;;) {
        const FormulaToken token = take();
        depth += token.is(Kind::OpenBrace) ? 1 : token.is(Kind::CloseBrace) ? -1 : 0;
        if (depth == 0)
            return m_tex.mid(open.end, token.position - open.end);
        if (token.is(Kind::End))
            fail(QStringLiteral("this brace is never closed"), open);
    }
}

QString FormulaReader::takeName(const FormulaToken &owner)
{
    static const QRegularExpression name(QStringLiteral(R"(\A[A-Za-z][A-Za-z0-9_.]*\z)"));
    const FormulaToken at = peek();
    const QString text = takeRawGroup(owner);
    if (!name.match(text).hasMatch())
        fail(QStringLiteral("\"%1\" is not a name").arg(text), at);
    return text;
}

QString FormulaReader::spelling(const FormulaToken &token) const
{
    return m_tex.mid(token.position, token.end - token.position);
}

void FormulaReader::fail(const QString &problem, const FormulaToken &at) const
{
    throw FormulaError(problem, at.position);
}

} // namespace convlab::ui
