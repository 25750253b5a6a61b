// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_typesetter.h"

#include "ui/math/atom_spacing.h"
#include "ui/math/stretchy_glyph.h"
#include "ui/math/symbol_roles.h"
#include "ui/math/typeset_matrix.h"
#include "ui/math/typeset_scripts.h"
#include "ui/math/typeset_structures.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace convlab::ui {
namespace {

constexpr double muPerEm = 18;
constexpr double wordSpace = 0.333, operatorSpace = 0.167, numberSpace = 0.167; ///< em

/// A letter under an accent loses its dot.
char32_t dotless(char32_t code)
{
    return code == U'𝑖' ? U'𝚤' : code == U'𝑗' ? U'𝚥' : code;
}

/// The glyph of a sign in a style; a question mark where the font has none (numbers come from outside).
GlyphId glyphIn(MathStyle style, char32_t code)
{
    const MathFont &font = MathFont::instance();
    const GlyphId known = font.glyph(code), glyph = known ? known : font.glyph(U'?');
    return style.isScript() ? font.scriptForm(glyph, style.level - MathStyle::Text) : glyph;
}

GlyphMetrics tallestDigit()
{
    GlyphMetrics tallest;
    for (char32_t digit = U'0'; digit <= U'9'; ++digit) {
        const GlyphMetrics metrics = MathFont::instance().metrics(MathFont::instance().glyph(digit));
        tallest.ascent = std::max(tallest.ascent, metrics.ascent);
        tallest.descent = std::max(tallest.descent, metrics.descent);
    }
    return tallest;
}

/// Left and right end of an item in its row.
struct Extent {
    double left, right;
};

/// A row of one atom is that atom: scripts and accents find its shape.
void takeShape(const FormulaBox &only, FormulaBox *row)
{
    row->width = only.width;
    row->italic = only.italic;
    row->accentX = only.accentX;
    row->character = only.character;
    row->limits = only.limits;
    row->atomClass = only.atomClass;
}

} // namespace

/// One atom (or space) of a row, and what \sym put round a run of them.
struct FormulaTypesetter::Item {
    FormulaBox box;
    bool space = false;
};

struct FormulaTypesetter::Row {
    struct Span {
        std::size_t first, last;    ///< last is one past
        QString id;
    };
    std::vector<Item> items;
    std::vector<Span> spans;

    std::vector<AtomClass> classes() const
    {
        std::vector<AtomClass> result;
        for (const Item &item : items)
            if (!item.space)
                result.push_back(item.box.atomClass);
        return result;
    }

    void addRegions(const std::vector<Extent> &extents, FormulaBox *box) const
    {
        for (const Span &span : spans) {
            FormulaBox run;
            for (std::size_t i = span.first; i < span.last; ++i)
                run.add(items[i].box, 0, 0);
            const double left = extents[span.first].left, right = extents[span.last - 1].right;
            box->regions.push_back({QRectF(left, -run.ascent, right - left, run.height()), span.id});
        }
    }
};

double FormulaTypesetter::sizeOf(MathStyle style) const
{
    switch (style.level) {
    case MathStyle::Script: return m_em * MathFont::instance().constant(MathConstant::ScriptPercent);
    case MathStyle::ScriptScript: return m_em * MathFont::instance().constant(MathConstant::ScriptScriptPercent);
    default: return m_em;
    }
}

void FormulaTypesetter::collect(const FormulaNodes &nodes, MathStyle style, Row *row)
{
    for (const FormulaNode &node : nodes) {
        if (const auto *marked = std::get_if<MarkedNode>(&node.content)) {
            // \sym changes no spacing: its atoms stand in the row around it.
            const Role own = symbolRole(marked->id);
            const Role outer = std::exchange(m_role, own == Role::None ? m_role : own);
            const std::size_t first = row->items.size();
            collect(marked->children, style, row);
            row->spans.push_back({first, row->items.size(), marked->id});
            m_role = outer;
        } else {
            row->items.push_back({set(node, style), std::holds_alternative<SpaceNode>(node.content)});
        }
    }
}

FormulaBox FormulaTypesetter::setRow(const FormulaNodes &nodes, MathStyle style, bool goesOn)
{
    Row row;
    if (goesOn)
        row.items.emplace_back();
    collect(nodes, style, &row);
    std::vector<AtomClass> classes = row.classes();
    demoteLoneBinaries(&classes);

    FormulaBox box;
    std::vector<Extent> extents;
    std::size_t atom = 0;
    for (const Item &item : row.items) {
        if (!item.space) {
            if (atom > 0)
                box.width += atomSpacing(classes[atom - 1], classes[atom], style) / muPerEm * sizeOf(style);
            ++atom;
        }
        const double left = box.width;
        box.add(item.box, left, 0);
        box.width += item.box.width + item.box.italic;
        extents.push_back({left, box.width});
    }
    row.addRegions(extents, &box);
    if (row.items.size() == 1 && !row.items.front().space)
        takeShape(row.items.front().box, &box);
    return box;
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
        box = glyphBox(glyphIn(style, node.code), size, m_role);
        if (node.large)
            centreOnAxis(&box, size);
    }
    box.limits = node.large && style.isDisplay();
    box.character = box.character && !node.large;
    box.atomClass = node.atomClass;
    return box;
}

FormulaBox FormulaTypesetter::setText(const QString &text, double space, MathStyle style) const
{
    const double size = sizeOf(style);
    FormulaBox box;
    for (const char32_t code : text.toUcs4()) {
        if (QChar::isSpace(code)) {
            box.width += space * size;
            continue;
        }
        const FormulaBox glyph = glyphBox(glyphIn(style, code), size, m_role);
        box.add(glyph, box.width, 0);
        box.width += glyph.width;
    }
    return box;
}

FormulaBox FormulaTypesetter::setNode(const WordNode &node, MathStyle style)
{
    const bool isOperator = node.atomClass == AtomClass::Operator;
    FormulaBox box = setText(node.text, isOperator ? operatorSpace : wordSpace, style);
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
    return fractionBox(setChild(node.numerator, style.numerator()), setChild(node.denominator, style.denominator()),
                       style, sizeOf(style), m_role);
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
        return accentBox(setNode(SymbolNode{dotless(symbol->code)}, style.asCramped()), node.code, sizeOf(style), m_role);
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
    FormulaBox box = setRow(node.children, style);
    m_role = outer;
    box.regions.push_back({QRectF(0, -box.ascent, box.width + box.italic, box.height()), node.id});
    return box;
}

FormulaBox FormulaTypesetter::setNode(const LiveNode &node, MathStyle style)
{
    const Role own = symbolRole(node.name);
    const Role outer = std::exchange(m_role, own == Role::None ? m_role : own);
    FormulaBox box = setNumber(m_values.value(node.name, QStringLiteral("?")), style);
    m_role = outer;
    box.regions.push_back({QRectF(0, -box.ascent, box.width, box.height()), node.name});
    return box;
}

/// "1.2e−5" as 1.2 · 10⁻⁵, anything else as it stands.
FormulaBox FormulaTypesetter::setNumber(const QString &number, MathStyle style) const
{
    static const QRegularExpression scientific(QStringLiteral("\\A([−-]?[0-9.]+)e([−-]?[0-9]+)\\z"));
    const auto signs = [](QString text) { return text.replace(QLatin1Char('-'), QChar(0x2212)); };
    const QRegularExpressionMatch match = scientific.match(number);
    if (!match.hasMatch()) {
        FormulaBox box = setText(signs(number), numberSpace, style);
        // Digits differ in height by a hair; the formula must not move when 7 becomes 8.
        const GlyphMetrics digit = tallestDigit();
        box.ascent = std::max(box.ascent, digit.ascent * sizeOf(style));
        box.descent = std::max(box.descent, digit.descent * sizeOf(style));
        return box;
    }
    FormulaBox box = setText(signs(match.captured(1)) + QStringLiteral(" ⋅ 10"), numberSpace, style);
    const FormulaBox exponent = setText(signs(match.captured(2)), numberSpace, style.sup());
    box.character = true; // digits: the exponent stands at the standard height
    return withScripts(box, nullptr, &exponent, style, sizeOf(style));
}

} // namespace convlab::ui
