// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_typesetter.h"

#include "ui/math/formula_row.h"
#include "ui/math/stretchy_glyph.h"
#include "ui/math/symbol_roles.h"
#include "ui/math/typeset_matrix.h"
#include "ui/math/typeset_scripts.h"
#include "ui/math/typeset_structures.h"
#include "ui/math/typeset_text.h"

#include <utility>

namespace convlab::ui {
namespace {

constexpr double muPerEm = 18;
constexpr double wordSpace = 0.333, operatorSpace = 0.167; ///< em

/// A letter under an accent loses its dot.
char32_t dotless(char32_t code)
{
    return code == U'𝑖' ? U'𝚤' : code == U'𝑗' ? U'𝚥' : code;
}

} // namespace

double FormulaTypesetter::sizeOf(MathStyle style) const
{
    return m_em * styleScale(style);
}

void FormulaTypesetter::collect(const FormulaNodes &nodes, MathStyle style, FormulaRow *row)
{
    for (const FormulaNode &node : nodes) {
        if (const auto *marked = std::get_if<MarkedNode>(&node.content)) {
            // \sym changes no spacing: its atoms stand in the row around it.
            const Role own = symbolRole(marked->id);
            const Role outer = std::exchange(m_role, own == Role::None ? m_role : own);
            const bool named = std::exchange(m_named, true);
            const std::size_t first = row->items.size();
            collect(marked->children, style, row);
            row->spans.push_back({first, row->items.size(), marked->id});
            m_role = outer;
            m_named = named;
        } else {
            row->items.push_back({set(node, style), std::holds_alternative<SpaceNode>(node.content)});
        }
    }
}

FormulaBox FormulaTypesetter::setRow(const FormulaNodes &nodes, MathStyle style, bool goesOn)
{
    FormulaRow row;
    if (goesOn)
        row.items.emplace_back();
    collect(nodes, style, &row);
    return row.set(style, sizeOf(style));
}

FormulaBox FormulaTypesetter::set(const FormulaNode &node, MathStyle style)
{
    return std::visit([&](const auto &content) { return setNode(content, style); }, node.content);
}

FormulaBox FormulaTypesetter::setChild(const FormulaChild &child, MathStyle style)
{
    return set(*child, style);
}

FormulaBox FormulaTypesetter::setNode(const SymbolNode &node, MathStyle style)
{
    const double size = sizeOf(style);
    FormulaBox box;
    if (node.large && style.isDisplay()) {
        box = displayOperator(node.code, size, m_role);
    } else {
        box = glyphBox(styledGlyph(node.code, style), size, m_role);
        if (node.large)
            centreOnAxis(&box, size);
    }
    box.limits = node.large && style.isDisplay();
    box.character = box.character && !node.large;
    box.atomClass = node.atomClass;
    return box;
}

FormulaBox FormulaTypesetter::setNode(const WordNode &node, MathStyle style)
{
    const bool isOperator = node.atomClass == AtomClass::Operator;
    FormulaBox box = textBox(node.text, isOperator ? operatorSpace : wordSpace, style, sizeOf(style), m_role);
    box.atomClass = node.atomClass;
    box.limits = node.limits && style.isDisplay();
    return box;
}

FormulaBox FormulaTypesetter::setNode(const GroupNode &node, MathStyle style)
{
    FormulaBox box = setRow(node.children, style);
    box.width += box.italic;
    box.italic = 0;
    box.character = false;
    box.limits = false;
    box.atomClass = AtomClass::Ordinary;
    return box;
}

FormulaBox FormulaTypesetter::setNode(const FractionNode &node, MathStyle style)
{
    if (node.size != FractionNode::Size::Automatic)
        style.level = node.size == FractionNode::Size::Display ? MathStyle::Display : MathStyle::Text;
    return fractionBox(setChild(node.numerator, style.numerator()),
                       setChild(node.denominator, style.denominator()), style, sizeOf(style), m_role);
}

FormulaBox FormulaTypesetter::setNode(const ScriptsNode &node, MathStyle style)
{
    const FormulaBox base = setChild(node.base, style);
    FormulaBox sub, sup;
    if (node.sub)
        sub = setChild(node.sub, style.sub());
    if (node.sup)
        sup = setChild(node.sup, style.sup());
    const FormulaBox *below = node.sub ? &sub : nullptr, *above = node.sup ? &sup : nullptr;
    return base.limits ? withLimits(base, below, above, sizeOf(style))
                       : withScripts(base, below, above, style, sizeOf(style));
}

FormulaBox FormulaTypesetter::setNode(const FencedNode &node, MathStyle style)
{
    return fencedBox(setRow(node.children, style), node.left, node.right, sizeOf(style), m_role);
}

FormulaBox FormulaTypesetter::setNode(const RadicalNode &node, MathStyle style)
{
    const FormulaBox radicand = setChild(node.radicand, style.asCramped());
    if (!node.degree)
        return radicalBox(radicand, nullptr, style, sizeOf(style), m_role);
    const FormulaBox degree = setChild(node.degree, {MathStyle::ScriptScript, false});
    return radicalBox(radicand, &degree, style, sizeOf(style), m_role);
}

FormulaBox FormulaTypesetter::setNode(const MatrixNode &node, MathStyle style)
{
    const bool aligned = node.columns == MatrixNode::Columns::Aligned;
    const MathStyle cellStyle = aligned ? style : style.text();
    std::vector<std::vector<FormulaBox>> cells;
    for (const auto &row : node.rows) {
        auto &line = cells.emplace_back();
        for (const FormulaNodes &cell : row) {
            // A sign that starts an aligned column keeps the space it would have in one line.
            const bool goesOn = aligned && line.size() % 2 == 1;
            line.push_back(setRow(cell, cellStyle, goesOn));
        }
    }
    const FormulaBox body = matrixBox(cells, node.columns, sizeOf(style));
    return node.left || node.right ? fencedBox(body, node.left, node.right, sizeOf(style), m_role) : body;
}

FormulaBox FormulaTypesetter::setNode(const AccentNode &node, MathStyle style)
{
    if (const auto *symbol = std::get_if<SymbolNode>(&node.base->content))
        return accentBox(setNode(SymbolNode{dotless(symbol->code)}, style.asCramped()), node.code,
                         sizeOf(style), m_role);
    return accentBox(setChild(node.base, style.asCramped()), node.code, sizeOf(style), m_role);
}

FormulaBox FormulaTypesetter::setNode(const LineNode &node, MathStyle style)
{
    return lineBox(setChild(node.base, style.asCramped()), node.above, sizeOf(style), m_role);
}

FormulaBox FormulaTypesetter::setNode(const BraceNode &node, MathStyle style)
{
    const FormulaBox base = setChild(node.base, style);
    if (!node.label)
        return braceBox(base, nullptr, node.above, sizeOf(style), m_role);
    const FormulaBox label = setChild(node.label, node.above ? style.sup() : style.sub());
    return braceBox(base, &label, node.above, sizeOf(style), m_role);
}

FormulaBox FormulaTypesetter::setNode(const SpaceNode &node, MathStyle style)
{
    FormulaBox box;
    box.width = node.mu / muPerEm * sizeOf(style);
    return box;
}

FormulaBox FormulaTypesetter::setNode(const MarkedNode &node, MathStyle style)
{
    const Role own = symbolRole(node.id);
    const Role outer = std::exchange(m_role, own == Role::None ? m_role : own);
    const bool named = std::exchange(m_named, true);
    FormulaBox box = setRow(node.children, style);
    m_role = outer;
    m_named = named;
    box.regions.push_back({QRectF(0, -box.ascent, box.width + box.italic, box.height()), node.id});
    return box;
}

FormulaBox FormulaTypesetter::setNode(const LiveNode &node, MathStyle style)
{
    const Role own = symbolRole(node.name);
    const Role outer = std::exchange(m_role, own == Role::None ? m_role : own);
    FormulaBox box = numberBox(m_values.value(node.name, QStringLiteral("?")), style, m_em, m_role);
    m_role = outer;
    if (!m_named) // inside \sym it is that symbol's number
        box.regions.push_back({QRectF(0, -box.ascent, box.width, box.height()), node.name});
    return box;
}

} // namespace convlab::ui
