// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/tex_formula.h"

#include "ui/math/formula_error.h"
#include "ui/math/formula_parser.h"
#include "ui/math/formula_speech.h"
#include "ui/math/formula_walk.h"
#include "ui/math/math_font.h"

namespace convlab::ui {
namespace {

void requireGlyph(char32_t code, GlyphId glyph, qsizetype position)
{
    if (!QChar::isSpace(code) && glyph == 0)
        throw FormulaError(QStringLiteral("the math font has no \"%1\"").arg(QString::fromUcs4(&code, 1)),
                           position);
}

void addOnce(QStringList *list, const QString &name)
{
    if (!list->contains(name))
        list->append(name);
}

} // namespace

TexFormula::TexFormula(const QString &tex)
    : m_tex(tex)
    , m_nodes(std::make_shared<const FormulaNodes>(parseFormula(tex)))
{
    walkFormula(*m_nodes, [this](const FormulaNode &node) {
        if (const auto *symbol = std::get_if<SymbolNode>(&node.content))
            requireGlyph(symbol->code, MathFont::instance().glyph(symbol->code), node.position);
        if (const auto *word = std::get_if<WordNode>(&node.content))
            for (const char32_t code : word->text.toUcs4())
                requireGlyph(code, MathFont::instance().wordGlyph(code), node.position);
        if (const auto *marked = std::get_if<MarkedNode>(&node.content))
            addOnce(&m_ids, marked->id);
        if (const auto *live = std::get_if<LiveNode>(&node.content))
            addOnce(&m_liveNames, live->name);
    });
}

QString TexFormula::spoken(const LiveValues &values) const
{
    return speakFormula(*m_nodes, values);
}

} // namespace convlab::ui
