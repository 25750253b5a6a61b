// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_parser.h"

#include "ui/math/formula_commands.h"
#include "ui/math/formula_error.h"
#include "ui/math/formula_reader.h"
#include "ui/math/symbol_table.h"

#include <QRegularExpression>

namespace convlab::ui {
namespace {

using Kind = FormulaToken::Kind;

constexpr int maxDepth = 40; ///< deeper nesting is a mistake, and must not exhaust the stack

class FormulaParser {
public:
    explicit FormulaParser(const QString &tex) : m_reader(tex) {}
    FormulaNodes parseAll();

private:
    FormulaNodes parseRow();
    FormulaNode parseScripted();
    FormulaChild parsePrimes();
    FormulaNode parseAtom();
    FormulaNode parseGroup(const FormulaToken &open);
    FormulaNode parseCharacter(const FormulaToken &token);
    FormulaNode parseCommand(const FormulaToken &token);
    FormulaNode parseStructure(const FormulaToken &token);
    FormulaNode parseFraction(const FormulaToken &token, FractionNode::Size size);
    FormulaNode parseRadical(const FormulaToken &token);
    FormulaNode parseFenced(const FormulaToken &token);
    FormulaNode parseMatrix(const FormulaToken &token);
    FormulaNode parseBrace(const FormulaToken &token, bool above);
    FormulaNode parseMarked(const FormulaToken &token);
    FormulaNode parseAlphabet(const FormulaToken &token, MathAlphabet alphabet);
    FormulaChild parseArgument(const FormulaToken &owner);
    FormulaChild parseDegree(const FormulaToken &open);
    char32_t parseDelimiter(const FormulaToken &owner);
    bool atRowEnd() const;
    bool beforeSign() const;

    FormulaReader m_reader;
    MathAlphabet m_alphabet = MathAlphabet::Italic;
    int m_depth = 0;
    bool m_inDegree = false;
};

FormulaNode node(const FormulaToken &token, FormulaNode::Content content)
{
    return {std::move(content), token.position};
}

FormulaChild child(FormulaNode &&content)
{
    return std::make_unique<FormulaNode>(std::move(content));
}

FormulaNodes FormulaParser::parseAll()
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

bool FormulaParser::atRowEnd() const
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
bool FormulaParser::beforeSign() const
{
    const FormulaToken &next = m_reader.peek();
    if (next.is(Kind::Character) && (next.character == U'-' || next.character == U'*'))
        return true;
    const SymbolInfo *info = next.is(Kind::Command) ? symbolByName(next.command)
                             : next.is(Kind::Character) ? symbolByCode(next.character) : nullptr;
    return info && (info->atomClass == AtomClass::Binary || info->atomClass == AtomClass::Relation);
}

FormulaNodes FormulaParser::parseRow()
{
    FormulaNodes nodes;
    while (!atRowEnd())
        nodes.push_back(parseScripted());
    return nodes;
}

FormulaNode FormulaParser::parseScripted()
{
    const FormulaToken first = m_reader.peek();
    const bool bare = first.is(Kind::Subscript) || first.is(Kind::Superscript) || first.is(Kind::Prime);
    FormulaNode base = bare ? node(first, GroupNode{}) : parseAtom();
    ScriptsNode scripts;
    for (;;) {
        const FormulaToken token = m_reader.peek();
        if (!token.is(Kind::Subscript) && !token.is(Kind::Superscript) && !token.is(Kind::Prime))
            break;
        FormulaChild &script = token.is(Kind::Subscript) ? scripts.sub : scripts.sup;
        if (script)
            m_reader.fail(token.is(Kind::Subscript) ? QStringLiteral("a second subscript")
                                                    : QStringLiteral("a second superscript"), token);
        if (token.is(Kind::Prime)) {
            script = parsePrimes();
        } else {
            m_reader.take();
            script = parseArgument(token);
        }
    }
    if (!scripts.sub && !scripts.sup)
        return base;
    scripts.base = child(std::move(base));
    return node(first, std::move(scripts));
}

FormulaChild FormulaParser::parsePrimes()
{
    const FormulaToken first = m_reader.peek();
    GroupNode group;
    while (m_reader.takeIf(Kind::Prime))
        group.children.push_back(node(first, SymbolNode{U'′'}));
    return child(node(first, std::move(group)));
}

FormulaNode FormulaParser::parseAtom()
{
    const FormulaToken token = m_reader.take();
    if (++m_depth > maxDepth)
        m_reader.fail(QStringLiteral("nested too deeply"), token);
    FormulaNode atom = token.is(Kind::OpenBrace) ? parseGroup(token)
                       : token.is(Kind::Command) ? parseCommand(token) : parseCharacter(token);
    --m_depth;
    return atom;
}

FormulaNode FormulaParser::parseGroup(const FormulaToken &open)
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
    return node(open, std::move(group));
}

FormulaNode FormulaParser::parseCharacter(const FormulaToken &token)
{
    const char32_t code = token.character == U'-' ? U'−' : token.character == U'*' ? U'∗' :
                          token.character == U'·' ? U'⋅' : token.character;
    if (code == U'~')
        return node(token, SpaceNode{4.5});
    if (const SymbolInfo *info = symbolByCode(code))
        return node(token, SymbolNode{info->code, info->atomClass, info->large});
    return node(token, SymbolNode{inAlphabet(code, m_alphabet)});
}

FormulaNode FormulaParser::parseCommand(const FormulaToken &token)
{
    if (token.isCommand("dots"))
        return node(token, SymbolNode{beforeSign() ? U'⋯' : U'…', AtomClass::Inner});
    if (const SymbolInfo *info = symbolByName(token.command))
        return node(token, SymbolNode{info->code, info->atomClass, info->large});
    if (auto word = operatorCommand(token.command))
        return node(token, std::move(*word));
    if (const auto mu = spaceCommand(token.command))
        return node(token, SpaceNode{*mu});
    if (const auto accent = accentCommand(token.command))
        return node(token, AccentNode{*accent, parseArgument(token)});
    if (const auto alphabet = alphabetCommand(token.command))
        return parseAlphabet(token, *alphabet);
    return parseStructure(token);
}

FormulaNode FormulaParser::parseStructure(const FormulaToken &token)
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
        return node(token, WordNode{m_reader.takeRawGroup(token)});
    if (token.isCommand("operatorname"))
        return node(token, WordNode{m_reader.takeRawGroup(token), AtomClass::Operator});
    if (token.isCommand("overline") || token.isCommand("underline"))
        return node(token, LineNode{token.isCommand("overline"), parseArgument(token)});
    if (token.isCommand("overbrace") || token.isCommand("underbrace"))
        return parseBrace(token, token.isCommand("overbrace"));
    if (token.isCommand("sym"))
        return parseMarked(token);
    if (token.isCommand("live"))
        return node(token, LiveNode{m_reader.takeName(token)});
    m_reader.fail(QStringLiteral("unknown command %1").arg(m_reader.spelling(token)), token);
}

FormulaNode FormulaParser::parseFraction(const FormulaToken &token, FractionNode::Size size)
{
    FormulaChild numerator = parseArgument(token);
    FormulaChild denominator = parseArgument(token);
    return node(token, FractionNode{std::move(numerator), std::move(denominator), size});
}

FormulaNode FormulaParser::parseRadical(const FormulaToken &token)
{
    FormulaChild degree;
    const FormulaToken open = m_reader.peek();
    if (open.is(Kind::Character) && open.character == U'[') {
        m_reader.take();
        degree = parseDegree(open);
    }
    return node(token, RadicalNode{parseArgument(token), std::move(degree)});
}

FormulaChild FormulaParser::parseDegree(const FormulaToken &open)
{
    const bool outer = std::exchange(m_inDegree, true);
    GroupNode degree{parseRow()};
    m_inDegree = outer;
    const FormulaToken close = m_reader.take();
    if (!close.is(Kind::Character) || close.character != U']')
        m_reader.fail(QStringLiteral("this bracket is never closed"), open);
    return child(node(open, std::move(degree)));
}

FormulaNode FormulaParser::parseFenced(const FormulaToken &token)
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
    return node(token, std::move(fenced));
}

char32_t FormulaParser::parseDelimiter(const FormulaToken &owner)
{
    const FormulaToken token = m_reader.take();
    if (token.is(Kind::Character)) {
        if (token.character == U'.')
            return 0;
        if (token.character == U'<' || token.character == U'>')
            return token.character == U'<' ? U'⟨' : U'⟩';
    }
    const SymbolInfo *info = token.is(Kind::Character) ? symbolByCode(token.character)
                             : token.is(Kind::Command) ? symbolByName(token.command) : nullptr;
    if (!info || !info->delimiter)
        m_reader.fail(QStringLiteral("%1 needs a bracket behind it").arg(m_reader.spelling(owner)), owner);
    return info->code;
}

FormulaNode FormulaParser::parseMatrix(const FormulaToken &token)
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
    return node(token, std::move(*matrix));
}

FormulaNode FormulaParser::parseBrace(const FormulaToken &token, bool above)
{
    BraceNode brace;
    brace.above = above;
    brace.base = parseArgument(token);
    if (m_reader.peek().is(above ? Kind::Superscript : Kind::Subscript))
        brace.label = parseArgument(m_reader.take());
    return node(token, std::move(brace));
}

FormulaNode FormulaParser::parseMarked(const FormulaToken &token)
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
    return node(token, std::move(marked));
}

FormulaNode FormulaParser::parseAlphabet(const FormulaToken &token, MathAlphabet alphabet)
{
    // \mathrm{in} is a word, not i times n: one atom, read as one.
    static const QRegularExpression word(QStringLiteral(R"(\A[A-Za-z]{2,}\z)"));
    if (alphabet == MathAlphabet::Upright && m_reader.peek().is(Kind::OpenBrace)) {
        FormulaReader ahead = m_reader;
        const QString raw = ahead.takeRawGroup(token);
        if (word.match(raw).hasMatch()) {
            m_reader = std::move(ahead);
            return node(token, WordNode{raw});
        }
    }
    const MathAlphabet outer = std::exchange(m_alphabet, alphabet);
    FormulaChild content = parseArgument(token);
    m_alphabet = outer;
    return std::move(*content);
}

FormulaChild FormulaParser::parseArgument(const FormulaToken &owner)
{
    if (atRowEnd() || m_reader.peek().is(Kind::Subscript) || m_reader.peek().is(Kind::Superscript))
        m_reader.fail(QStringLiteral("%1 needs an argument").arg(m_reader.spelling(owner)), owner);
    return child(parseAtom());
}

} // namespace

FormulaNodes parseFormula(const QString &tex)
{
    return FormulaParser(tex).parseAll();
}

} // namespace convlab::ui
