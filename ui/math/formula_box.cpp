// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_box.h"

#include <algorithm>

namespace convlab::ui {

void FormulaBox::add(const FormulaBox &other, double x, double y)
{
    for (GlyphMark glyph : other.glyphs) {
        glyph.x += x;
        glyph.y += y;
        glyphs.push_back(glyph);
    }
    for (const RuleMark &rule : other.rules)
        rules.push_back({rule.rect.translated(x, y), rule.role, rule.joined});
    for (const MarkedRegion &region : other.regions)
        regions.push_back({region.rect.translated(x, y), region.id});
    ascent = std::max(ascent, other.ascent - y);
    descent = std::max(descent, other.descent + y);
}

void FormulaBox::addRule(const RuleMark &rule)
{
    rules.push_back(rule);
    ascent = std::max(ascent, -rule.rect.top());
    descent = std::max(descent, rule.rect.bottom());
}

void FormulaBox::shiftDown(double distance)
{
    for (GlyphMark &glyph : glyphs)
        glyph.y += distance;
    for (RuleMark &rule : rules)
        rule.rect.translate(0, distance);
    for (MarkedRegion &region : regions)
        region.rect.translate(0, distance);
    ascent -= distance;
    descent += distance;
}

FormulaBox glyphBox(GlyphId glyph, double size, Role role)
{
    const GlyphMetrics metrics = MathFont::instance().metrics(glyph);
    FormulaBox box;
    box.width = metrics.advance * size;
    box.ascent = metrics.ascent * size;
    box.descent = metrics.descent * size;
    box.italic = metrics.italic * size;
    box.accentX = metrics.accentX * size;
    box.character = true;
    box.glyphs.push_back({glyph, 0, 0, size, role});
    return box;
}

void centreOnAxis(FormulaBox *box, double size)
{
    const double axis = MathFont::instance().constant(MathConstant::AxisHeight) * size;
    box->shiftDown((box->ascent - box->descent) / 2 - axis);
}

} // namespace convlab::ui
