// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_speech.h"

#include "ui/math/math_alphabet.h"
#include "ui/math/symbol_table.h"

#include <QCoreApplication>
#include <QStringList>

#include <type_traits>

namespace convlab::ui {
namespace {

using Flat = std::vector<const FormulaNode *>;

/// \sym is not heard: its parts stand in the row around it.
void flatten(const FormulaNodes &nodes, Flat *flat)
{
    for (const FormulaNode &node : nodes) {
        if (const auto *marked = std::get_if<MarkedNode>(&node.content))
            flatten(marked->children, flat);
        else if (!std::holds_alternative<SpaceNode>(node.content))
            flat->push_back(&node);
    }
}

Flat flattened(const FormulaNodes &nodes)
{
    Flat flat;
    flatten(nodes, &flat);
    return flat;
}

/// The nodes inside a group or mark; the node itself otherwise.
Flat inside(const FormulaNode &node)
{
    if (const auto *group = std::get_if<GroupNode>(&node.content))
        return flattened(group->children);
    if (const auto *marked = std::get_if<MarkedNode>(&node.content))
        return flattened(marked->children);
    return {&node};
}

char32_t symbolOf(const FormulaNode &node)
{
    const auto *symbol = std::get_if<SymbolNode>(&node.content);
    return symbol ? symbol->code : 0;
}

/// Words with single spaces; digits and points of one number stay together, commas stand close.
QString joined(const QStringList &words)
{
    QString text;
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        const auto inNumber = [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); };
        const bool number =
            !text.isEmpty() && word.size() == 1 && inNumber(word.front()) && inNumber(text.back());
        const bool close = word.front() == QLatin1Char(',') || word.front() == QLatin1Char(';');
        if (close && text.endsWith(QLatin1Char(',')))
            text.chop(1); // one pause is enough
        text += (text.isEmpty() || number || close ? QString() : QStringLiteral(" ")) + word;
    }
    return text;
}

class FormulaSpeech {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::FormulaSpeech)

public:
    explicit FormulaSpeech(const LiveValues &values) : m_values(values) { }

    QString row(const Flat &nodes) const;
    QString row(const FormulaNodes &nodes) const { return row(flattened(nodes)); }

private:
    QString child(const FormulaNode &node) const { return row(inside(node)); }
    QString atom(const FormulaNode &node) const;
    QString say(const SymbolNode &node) const;
    QString say(const WordNode &node) const { return node.text.simplified(); }
    QString say(const GroupNode &node) const { return row(node.children); }
    QString say(const FractionNode &node) const;
    QString say(const ScriptsNode &node) const;
    QString say(const FencedNode &node) const;
    QString say(const RadicalNode &node) const;
    QString say(const MatrixNode &node) const;
    QString say(const AccentNode &node) const;
    QString say(const LineNode &node) const;
    QString say(const BraceNode &node) const;
    QString say(const SpaceNode &) const { return {}; }
    QString say(const MarkedNode &node) const { return row(node.children); }
    QString say(const LiveNode &node) const;

    QString delimiter(char32_t code) const;
    QString subscript(const FormulaNode &node) const;
    QString superscript(const FormulaNode &node) const;
    QString bigOperator(const ScriptsNode &node) const;

    const LiveValues &m_values;
};

/// Index of the "]" that closes the "[" at `open`, or the size of the row.
std::size_t closing(const Flat &nodes, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < nodes.size(); ++i) {
        depth += symbolOf(*nodes[i]) == U'[' ? 1 : symbolOf(*nodes[i]) == U']' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return nodes.size();
}

bool mayBeIndexed(const FormulaNode &node)
{
    const auto *symbol = std::get_if<SymbolNode>(&node.content);
    const bool sign =
        symbol && (symbol->atomClass == AtomClass::Ordinary || symbol->atomClass == AtomClass::Close);
    return sign || std::holds_alternative<ScriptsNode>(node.content)
           || std::holds_alternative<WordNode>(node.content)
           || std::holds_alternative<AccentNode>(node.content);
}

QString FormulaSpeech::row(const Flat &nodes) const
{
    QStringList words;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool index = symbolOf(*nodes[i]) == U'[' && i > 0 && mayBeIndexed(*nodes[i - 1]);
        const std::size_t end = index ? closing(nodes, i) : nodes.size();
        if (end < nodes.size()) {
            words << tr("at")
                  << row(Flat(nodes.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                              nodes.begin() + static_cast<std::ptrdiff_t>(end)));
            i = end;
        } else {
            words << atom(*nodes[i]);
        }
    }
    return joined(words);
}

QString FormulaSpeech::atom(const FormulaNode &node) const
{
    return std::visit([this](const auto &content) { return say(content); }, node.content);
}

QString FormulaSpeech::say(const SymbolNode &node) const
{
    if (node.large)
        return tr("the %1 of").arg(tr(symbolByCode(node.code)->spoken));
    if (const SymbolInfo *info = symbolByCode(node.code))
        return tr(info->spoken);
    const char32_t plain = plainLetter(node.code);
    return QString::fromUcs4(&plain, 1);
}

QString FormulaSpeech::say(const FractionNode &node) const
{
    const QString top = child(*node.numerator), bottom = child(*node.denominator);
    const bool isShort = !top.contains(QLatin1Char(' ')) && !bottom.contains(QLatin1Char(' '));
    return isShort ? tr("%1 over %2").arg(top, bottom)
                   : tr("the fraction %1 over %2, end fraction,").arg(top, bottom);
}

QString FormulaSpeech::bigOperator(const ScriptsNode &node) const
{
    const auto *symbol = std::get_if<SymbolNode>(&node.base->content);
    const auto *word = std::get_if<WordNode>(&node.base->content);
    const QString name =
        symbol ? tr("the %1").arg(tr(symbolByCode(symbol->code)->spoken)) : tr("the %1").arg(word->text);
    const QString from = node.sub ? child(*node.sub) : QString();
    if (node.sub && node.sup)
        return tr("%1 from %2 to %3 of").arg(name, from, child(*node.sup));
    return node.sub ? tr("%1 over %2 of").arg(name, from) : tr("%1 up to %2 of").arg(name, child(*node.sup));
}

QString FormulaSpeech::say(const ScriptsNode &node) const
{
    const auto *symbol = std::get_if<SymbolNode>(&node.base->content);
    const auto *word = std::get_if<WordNode>(&node.base->content);
    if ((symbol && symbol->large) || (word && word->limits))
        return bigOperator(node);
    QStringList words{child(*node.base)};
    if (node.sub)
        words << subscript(*node.sub);
    if (node.sup)
        words << superscript(*node.sup);
    return joined(words);
}

QString FormulaSpeech::subscript(const FormulaNode &node) const
{
    const QString text = child(node);
    return text.contains(QLatin1Char(',')) ? tr("at %1").arg(text) : tr("sub %1").arg(text);
}

QString FormulaSpeech::superscript(const FormulaNode &node) const
{
    const QString text = child(node);
    if (text == QLatin1String("2"))
        return tr("squared");
    if (text == QLatin1String("3"))
        return tr("cubed");
    if (text == QLatin1String("T") || text == tr("transpose"))
        return tr("transpose");
    return text.startsWith(tr("prime")) ? text : tr("to the power of %1").arg(text);
}

QString FormulaSpeech::delimiter(char32_t code) const
{
    const SymbolInfo *info = symbolByCode(code);
    return info ? tr(info->spoken) : QString();
}

QString FormulaSpeech::say(const FencedNode &node) const
{
    if (node.left == U'|' && node.right == U'|')
        return tr("the absolute value of %1, end absolute value,").arg(row(node.children));
    return joined({delimiter(node.left), row(node.children), delimiter(node.right)});
}

QString FormulaSpeech::say(const RadicalNode &node) const
{
    const QString text = child(*node.radicand);
    const QString root = node.degree ? tr("the root of degree %1 of %2").arg(child(*node.degree), text)
                                     : tr("the square root of %1").arg(text);
    if (!text.contains(QLatin1Char(' ')))
        return root;
    return joined({root, tr(", end root,")});
}

QString FormulaSpeech::say(const MatrixNode &node) const
{
    QStringList rows;
    std::size_t columns = 0;
    for (const auto &cells : node.rows) {
        QStringList row;
        for (const FormulaNodes &cell : cells)
            row << this->row(cell);
        columns = std::max(columns, cells.size());
        rows << row.join(node.columns == MatrixNode::Columns::Centred ? QStringLiteral(", ")
                                                                      : QStringLiteral(" "));
    }
    const QString text = rows.join(QStringLiteral("; "));
    switch (node.columns) {
    case MatrixNode::Columns::Centred:
        return tr("the %1 by %2 matrix with the rows %3, end matrix,")
            .arg(node.rows.size())
            .arg(columns)
            .arg(text);
    case MatrixNode::Columns::Left: return tr("by cases: %1; end of cases").arg(text);
    case MatrixNode::Columns::Aligned: return text;
    }
    return text;
}

QString FormulaSpeech::say(const AccentNode &node) const
{
    const QString base = child(*node.base);
    switch (node.code) {
    case 0x302: return tr("%1 hat").arg(base);
    case 0x303: return tr("%1 tilde").arg(base);
    case 0x304: return tr("%1 bar").arg(base);
    case 0x307: return tr("%1 dot").arg(base);
    case 0x308: return tr("%1 double dot").arg(base);
    default: return tr("vector %1").arg(base);
    }
}

QString FormulaSpeech::say(const LineNode &node) const
{
    return node.above ? tr("%1 with a line above").arg(child(*node.base))
                      : tr("%1 underlined").arg(child(*node.base));
}

QString FormulaSpeech::say(const BraceNode &node) const
{
    const QString base = child(*node.base);
    return node.label ? tr("%1, which is labelled %2,").arg(base, child(*node.label)) : base;
}

QString FormulaSpeech::say(const LiveNode &node) const
{
    QString number = m_values.value(node.name);
    if (number.isEmpty())
        return tr("unknown");
    number.remove(QChar(0x202F)); // between groups of digits: one number, not two
    number.replace(QLatin1Char('e'), QLatin1Char(' ') + tr("times 10 to the power of") + QLatin1Char(' '));
    return number.replace(QChar(0x2212), tr("minus") + QLatin1Char(' ')).replace(QChar(0xD7), tr("by"));
}

} // namespace

QString speakFormula(const FormulaNodes &nodes, const LiveValues &values)
{
    QString text = FormulaSpeech(values).row(nodes);
    return text.endsWith(QLatin1Char(',')) ? text.chopped(1) : text;
}

} // namespace convlab::ui
