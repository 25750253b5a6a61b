// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_grammar.h"

#include "ui/math/formula_commands.h"
#include "ui/math/symbol_table.h"

namespace convlab::ui {
namespace {

constexpr int maxDepth = 40; ///< deeper nesting is a mistake, and must not exhaust the stack

} // namespace

using Kind = FormulaToken::Kind;

FormulaNodes FormulaGrammar::parseAll()
{
    FormulaNodes nodes = parseRow();
    const FormulaToken rest = m_reader.peek();
    if (rest.is(Kind::CloseBrace))
        m_reader.fail(QStringLiteral("a closing brace without an opening one"), rest);
    if (rest.is(Kind::Align) || rest.is(Kind::NewRow))
        m_reader.fail(QStringLiteral("%1 belongs into a matrix").arg(m_reader.spelling(rest)), rest);
    if (!rest.is(Kind::End))
        m_reader.fail(QStringLiteral("%1 without its beginning").arg(m_reader.spelling(rest)), rest);
    return nodes;
}

bool FormulaGrammar::atRowEnd() const
{
    const FormulaToken &token = m_reader.peek();
    switch (token.kind) {
    case Kind::End:
    case Kind::CloseBrace:
    case Kind::Align:
    case Kind::NewRow: return true;
    case Kind::Command: return token.isCommand("right") || token.isCommand("end");
    case Kind::Character: return m_inDegree && token.character == U']';
    default: return false;
    }
}

/// True before a binary sign or a relation: dots then stand at its height.
bool FormulaGrammar::beforeSign() const
{
    const FormulaToken &next = m_reader.peek();
    if (next.is(Kind::Character) && (next.character == U'-' || next.character == U'*'))
        return true;
    const SymbolInfo *info = next.is(Kind::Command)     ? symbolByName(next.command)
                             : next.is(Kind::Character) ? symbolByCode(next.character)
                                                        : nullptr;
    return info && (info->atomClass == AtomClass::Binary || info->atomClass == AtomClass::Relation);
}

FormulaNodes FormulaGrammar::parseRow()
{
    FormulaNodes nodes;
    while (!atRowEnd())
        nodes.push_back(parseScripted());
    return nodes;
}

FormulaNode FormulaGrammar::parseScripted()
{
    const FormulaToken first = m_reader.peek();
    const bool bare = first.is(Kind::Subscript) || first.is(Kind::Superscript) || first.is(Kind::Prime);
    FormulaNode base = bare ? formulaNode(first, GroupNode{}) : parseAtom();
    ScriptsNode scripts;
    for (;;) {
        const FormulaToken token = m_reader.peek();
        if (!token.is(Kind::Subscript) && !token.is(Kind::Superscript) && !token.is(Kind::Prime))
            break;
        FormulaChild &script = token.is(Kind::Subscript) ? scripts.sub : scripts.sup;
        if (script)
            m_reader.fail(token.is(Kind::Subscript) ? QStringLiteral("a second subscript")
                                                    : QStringLiteral("a second superscript"),
                          token);
        if (token.is(Kind::Prime)) {
            script = parsePrimes();
        } else {
            m_reader.take();
            script = parseArgument(token);
        }
    }
    if (!scripts.sub && !scripts.sup)
        return base;
    scripts.base = formulaChild(std::move(base));
    return formulaNode(first, std::move(scripts));
}

FormulaChild FormulaGrammar::parsePrimes()
{
    const FormulaToken first = m_reader.peek();
    GroupNode group;
    while (m_reader.takeIf(Kind::Prime))
        group.children.push_back(formulaNode(first, SymbolNode{U'′'}));
    return formulaChild(formulaNode(first, std::move(group)));
}

FormulaNode FormulaGrammar::parseAtom()
{
    const FormulaToken token = m_reader.take();
    if (++m_depth > maxDepth)
        m_reader.fail(QStringLiteral("nested too deeply"), token);
    FormulaNode atom = token.is(Kind::OpenBrace) ? parseGroup(token)
                       : token.is(Kind::Command) ? parseCommand(token)
                                                 : parseCharacter(token);
    --m_depth;
    return atom;
}

FormulaNode FormulaGrammar::parseGroup(const FormulaToken &open)
{
    const bool inDegree = std::exchange(m_inDegree, false);
    GroupNode group{parseRow()};
    m_inDegree = inDegree;
    if (!m_reader.takeIf(Kind::CloseBrace)) {
        const FormulaToken at = m_reader.peek();
        if (at.is(Kind::End))
            m_reader.fail(QStringLiteral("this brace is never closed"), open);
        m_reader.fail(QStringLiteral("%1 inside braces that are still open").arg(m_reader.spelling(at)), at);
    }
    // As in TeX, braces round one plain sign are no braces at all: scripts then sit close to it.
    if (group.children.size() == 1)
        if (const auto *symbol = std::get_if<SymbolNode>(&group.children.front().content))
            if (symbol->atomClass == AtomClass::Ordinary)
                return std::move(group.children.front());
    return formulaNode(open, std::move(group));
}

FormulaNode FormulaGrammar::parseCharacter(const FormulaToken &token)
{
    const char32_t code = token.character == U'-'   ? U'−'
                          : token.character == U'*' ? U'∗'
                          : token.character == U'·' ? U'⋅'
                                                    : token.character;
    if (code == U'~')
        return formulaNode(token, SpaceNode{4.5});
    if (const SymbolInfo *info = symbolByCode(code))
        return formulaNode(token, SymbolNode{info->code, info->atomClass, info->large});
    return formulaNode(token, SymbolNode{inAlphabet(code, m_alphabet)});
}

FormulaNode FormulaGrammar::parseCommand(const FormulaToken &token)
{
    if (token.isCommand("dots"))
        return formulaNode(token, SymbolNode{beforeSign() ? U'⋯' : U'…', AtomClass::Inner});
    if (const SymbolInfo *info = symbolByName(token.command))
        return formulaNode(token, SymbolNode{info->code, info->atomClass, info->large});
    if (auto word = operatorCommand(token.command))
        return formulaNode(token, std::move(*word));
    if (const auto mu = spaceCommand(token.command))
        return formulaNode(token, SpaceNode{*mu});
    if (const auto accent = accentCommand(token.command))
        return formulaNode(token, AccentNode{*accent, parseArgument(token)});
    if (const auto alphabet = alphabetCommand(token.command))
        return parseAlphabet(token, *alphabet);
    return parseStructure(token);
}

FormulaNode FormulaGrammar::parseStructure(const FormulaToken &token)
{
    if (token.isCommand("frac"))
        return parseFraction(token, FractionNode::Size::Automatic);
    if (token.isCommand("dfrac"))
        return parseFraction(token, FractionNode::Size::Display);
    if (token.isCommand("tfrac"))
        return parseFraction(token, FractionNode::Size::Text);
    if (token.isCommand("sqrt"))
        return parseRadical(token);
    if (token.isCommand("left"))
        return parseFenced(token);
    if (token.isCommand("begin"))
        return parseMatrix(token);
    if (token.isCommand("text"))
        return formulaNode(token, WordNode{m_reader.takeRawGroup(token)});
    if (token.isCommand("operatorname"))
        return formulaNode(token, WordNode{m_reader.takeRawGroup(token), AtomClass::Operator});
    if (token.isCommand("overline") || token.isCommand("underline"))
        return formulaNode(token, LineNode{token.isCommand("overline"), parseArgument(token)});
    if (token.isCommand("overbrace") || token.isCommand("underbrace"))
        return parseBrace(token, token.isCommand("overbrace"));
    if (token.isCommand("sym"))
        return parseMarked(token);
    if (token.isCommand("live"))
        return formulaNode(token, LiveNode{m_reader.takeName(token)}); // cppcheck-suppress missingReturn ; the next line throws
    m_reader.fail(QStringLiteral("unknown command %1").arg(m_reader.spelling(token)), token);
}

FormulaChild FormulaGrammar::parseArgument(const FormulaToken &owner)
{
    if (atRowEnd() || m_reader.peek().is(Kind::Subscript) || m_reader.peek().is(Kind::Superscript))
        m_reader.fail(QStringLiteral("%1 needs an argument").arg(m_reader.spelling(owner)), owner);
    return formulaChild(parseAtom());
}

} // namespace convlab::ui
