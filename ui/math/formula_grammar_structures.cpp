// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the grammar that is more than signs in a row: fractions, roots, brackets, matrices, marks.
#include "ui/math/formula_grammar.h"

#include "ui/math/formula_commands.h"
#include "ui/math/symbol_table.h"

#include <QRegularExpression>

namespace convlab::ui {

using Kind = FormulaToken::Kind;

FormulaNode FormulaGrammar::parseFraction(const FormulaToken &token, FractionNode::Size size)
{
    FormulaChild numerator = parseArgument(token);
    FormulaChild denominator = parseArgument(token);
    return formulaNode(token, FractionNode{std::move(numerator), std::move(denominator), size});
}

FormulaNode FormulaGrammar::parseRadical(const FormulaToken &token)
{
    FormulaChild degree;
    const FormulaToken open = m_reader.peek();
    if (open.is(Kind::Character) && open.character == U'[') {
        m_reader.take();
        degree = parseDegree(open);
    }
    return formulaNode(token, RadicalNode{parseArgument(token), std::move(degree)});
}

FormulaChild FormulaGrammar::parseDegree(const FormulaToken &open)
{
    const bool outer = std::exchange(m_inDegree, true);
    GroupNode degree{parseRow()};
    m_inDegree = outer;
    const FormulaToken close = m_reader.take();
    if (!close.is(Kind::Character) || close.character != U']')
        m_reader.fail(QStringLiteral("this bracket is never closed"), open);
    return formulaChild(formulaNode(open, std::move(degree)));
}

FormulaNode FormulaGrammar::parseFenced(const FormulaToken &token)
{
    const bool inDegree = std::exchange(m_inDegree, false);
    FencedNode fenced;
    fenced.left = parseDelimiter(token);
    fenced.children = parseRow();
    m_inDegree = inDegree;
    const FormulaToken right = m_reader.take();
    if (!right.isCommand("right"))
        m_reader.fail(QStringLiteral("\\left without its \\right"), token);
    fenced.right = parseDelimiter(right);
    return formulaNode(token, std::move(fenced));
}

char32_t FormulaGrammar::parseDelimiter(const FormulaToken &owner)
{
    const FormulaToken token = m_reader.take();
    if (token.is(Kind::Character)) {
        if (token.character == U'.')
            return 0;
        if (token.character == U'<' || token.character == U'>')
            return token.character == U'<' ? U'⟨' : U'⟩';
    }
    const SymbolInfo *info = token.is(Kind::Character) ? symbolByCode(token.character)
                             : token.is(Kind::Command) ? symbolByName(token.command)
                                                       : nullptr;
    if (!info || !info->delimiter)
        m_reader.fail(QStringLiteral("%1 needs a bracket behind it").arg(m_reader.spelling(owner)), owner);
    return info->code;
}

FormulaNode FormulaGrammar::parseMatrix(const FormulaToken &token)
{
    const QString name = m_reader.takeRawGroup(token);
    auto matrix = matrixEnvironment(name);
    if (!matrix)
        m_reader.fail(QStringLiteral("unknown environment \"%1\"").arg(name), token);
    const bool inDegree = std::exchange(m_inDegree, false);
    matrix->rows.emplace_back();
    for (;;) {
        matrix->rows.back().push_back(parseRow());
        const FormulaToken separator = m_reader.take();
        if (separator.isCommand("end")) {
            const QString ended = m_reader.takeRawGroup(separator);
            if (ended != name)
                m_reader.fail(QStringLiteral("\\end{%1} for \\begin{%2}").arg(ended, name), separator);
            break;
        }
        if (separator.is(Kind::NewRow))
            matrix->rows.emplace_back();
        else if (!separator.is(Kind::Align))
            m_reader.fail(QStringLiteral("\\begin{%1} without its \\end").arg(name), token);
    }
    m_inDegree = inDegree;
    // A \\ behind the last row starts no new one.
    if (matrix->rows.size() > 1 && matrix->rows.back().size() == 1 && matrix->rows.back().front().empty())
        matrix->rows.pop_back();
    return formulaNode(token, std::move(*matrix));
}

FormulaNode FormulaGrammar::parseBrace(const FormulaToken &token, bool above)
{
    BraceNode brace;
    brace.above = above;
    brace.base = parseArgument(token);
    if (m_reader.peek().is(above ? Kind::Superscript : Kind::Subscript))
        brace.label = parseArgument(m_reader.take());
    return formulaNode(token, std::move(brace));
}

FormulaNode FormulaGrammar::parseMarked(const FormulaToken &token)
{
    MarkedNode marked{m_reader.takeName(token), {}};
    const FormulaToken open = m_reader.peek();
    FormulaChild content = parseArgument(token);
    if (auto *group = std::get_if<GroupNode>(&content->content))
        marked.children = std::move(group->children);
    else
        marked.children.push_back(std::move(*content));
    if (marked.children.empty())
        m_reader.fail(QStringLiteral("\\sym marks nothing"), open);
    return formulaNode(token, std::move(marked));
}

FormulaNode FormulaGrammar::parseAlphabet(const FormulaToken &token, MathAlphabet alphabet)
{
    // \mathrm{in} is a word, not i times n: one atom, read as one.
    static const QRegularExpression word(QStringLiteral(R"(\A[A-Za-z]{2,}\z)"));
    if (alphabet == MathAlphabet::Upright && m_reader.peek().is(Kind::OpenBrace)) {
        FormulaReader ahead = m_reader;
        const QString raw = ahead.takeRawGroup(token);
        if (word.match(raw).hasMatch()) {
            m_reader = std::move(ahead);
            return formulaNode(token, WordNode{raw});
        }
    }
    const MathAlphabet outer = std::exchange(m_alphabet, alphabet);
    FormulaChild content = parseArgument(token);
    m_alphabet = outer;
    return std::move(*content);
}

} // namespace convlab::ui
