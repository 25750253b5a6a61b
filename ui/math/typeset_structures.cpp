// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/typeset_structures.h"

#include "ui/math/stretchy_glyph.h"
#include "ui/math/typeset_scripts.h"

#include <algorithm>

namespace convlab::ui {
namespace {

/// Beside a fraction, so that neighbouring bars do not touch (em).
constexpr double fractionSideSpace = 0.12;
/// A bracket may be this much shorter than its content, as a share or in em: it looks calmer.
constexpr double fenceFactor = 0.95, fenceShortfall = 0.2;

double constant(MathConstant which, double size)
{
    return MathFont::instance().constant(which) * size;
}

} // namespace

FormulaBox fractionBox(const FormulaBox &numerator, const FormulaBox &denominator, MathStyle style,
                       double size, Role role)
{
    using enum MathConstant;
    const bool display = style.isDisplay();
    const double axis = constant(AxisHeight, size), bar = constant(FractionRuleThickness, size);
    const double up =
        std::max(constant(display ? FractionNumeratorDisplayShiftUp : FractionNumeratorShiftUp, size),
                 axis + bar / 2 + numerator.descent
                     + constant(display ? FractionNumeratorDisplayGapMin : FractionNumeratorGapMin, size));
    const double down = std::max(
        constant(display ? FractionDenominatorDisplayShiftDown : FractionDenominatorShiftDown, size),
        denominator.ascent - axis + bar / 2
            + constant(display ? FractionDenominatorDisplayGapMin : FractionDenominatorGapMin, size));
    const double width = std::max(numerator.width, denominator.width), side = fractionSideSpace * size;
    FormulaBox box;
    box.add(numerator, side + (width - numerator.width) / 2, -up);
    box.add(denominator, side + (width - denominator.width) / 2, down);
    box.addRule({QRectF(side, -axis - bar / 2, width, bar), role});
    box.width = width + 2 * side;
    box.atomClass = AtomClass::Inner;
    return box;
}

FormulaBox radicalBox(const FormulaBox &radicand, const FormulaBox *degree, MathStyle style, double size,
                      Role role)
{
    using enum MathConstant;
    const double bar = constant(RadicalThickness, size);
    double gap = constant(style.isDisplay() ? RadicalDisplayGap : RadicalGap, size);
    FormulaBox sign =
        stretchyGlyph(U'√', radicand.height() + gap + bar, StretchDirection::Vertical, size, role);
    // A sign that is higher than asked for shares its surplus between the gap above and the foot below.
    gap = std::max(gap, (gap + sign.height() - bar - radicand.height()) / 2);
    const double top = radicand.ascent + gap + bar;
    sign.shiftDown(sign.ascent - top);
    double x = 0;
    FormulaBox box;
    if (degree) {
        const double raise = constant(RadicalDegreeRaisePercent, 1) * sign.height() - sign.descent;
        x = std::max(0.0, constant(RadicalKernBeforeDegree, size) + degree->width
                              + constant(RadicalKernAfterDegree, size));
        box.add(*degree, x - constant(RadicalKernAfterDegree, size) - degree->width,
                -raise - degree->descent);
    }
    box.add(sign, x, 0);
    // The bar goes on where the ink of the sign's topmost piece ends.
    const GlyphMark &topmost = sign.glyphs.back();
    const double start = x + topmost.x + MathFont::instance().metrics(topmost.glyph).right * topmost.size;
    box.addRule({QRectF(start, -top, x + sign.width + radicand.width - start, bar), role, true});
    box.add(radicand, x + sign.width, 0);
    box.ascent = std::max(box.ascent, top + constant(RadicalExtraAscender, size));
    box.width = x + sign.width + radicand.width;
    return box;
}

FormulaBox fencedBox(const FormulaBox &body, char32_t left, char32_t right, double size, Role role)
{
    const double axis = constant(MathConstant::AxisHeight, size);
    const double cover = 2 * std::max(body.ascent - axis, body.descent + axis);
    const double height = std::max(fenceFactor * cover, cover - fenceShortfall * size);
    FormulaBox box;
    const auto fence = [&](char32_t code) {
        if (code == 0) {
            box.width += fractionSideSpace * size;
            return;
        }
        FormulaBox bracket = stretchyGlyph(code, height, StretchDirection::Vertical, size, role);
        centreOnAxis(&bracket, size);
        box.add(bracket, box.width, 0);
        box.width += bracket.width;
    };
    fence(left);
    box.add(body, box.width, 0);
    box.width += body.width;
    fence(right);
    box.atomClass = AtomClass::Inner;
    return box;
}

FormulaBox accentBox(const FormulaBox &base, char32_t accent, double size, Role role)
{
    const FormulaBox mark = glyphBox(MathFont::instance().glyph(accent), size, role);
    const double rise = std::max(0.0, base.ascent - constant(MathConstant::AccentBaseHeight, size));
    const double at = base.accentX >= 0 ? base.accentX : base.width / 2;
    FormulaBox box = base;
    box.add(mark, at - mark.accentX, -rise);
    box.accentX = at;
    box.character = false;
    box.atomClass = AtomClass::Ordinary;
    return box;
}

FormulaBox lineBox(const FormulaBox &base, bool above, double size, Role role)
{
    using enum MathConstant;
    FormulaBox box = base;
    box.width += base.italic;
    box.italic = 0;
    box.character = false;
    box.accentX = -1;
    box.atomClass = AtomClass::Ordinary;
    if (above) {
        const double bar = constant(OverbarThickness, size);
        box.addRule({QRectF(0, -base.ascent - constant(OverbarGap, size) - bar, box.width, bar), role});
        box.ascent += constant(OverbarExtraAscender, size);
    } else {
        const double bar = constant(UnderbarThickness, size);
        box.addRule({QRectF(0, base.descent + constant(UnderbarGap, size), box.width, bar), role});
        box.descent += constant(UnderbarExtraDescender, size);
    }
    return box;
}

FormulaBox braceBox(const FormulaBox &base, const FormulaBox *label, bool above, double size, Role role)
{
    const double width = base.width + base.italic, gap = constant(MathConstant::OverbarGap, size);
    FormulaBox brace = stretchyGlyph(above ? U'⏞' : U'⏟', width, StretchDirection::Horizontal, size, role);
    // The sign may stand anywhere above or below its baseline; bring its edge to the base.
    brace.shiftDown(above ? -base.ascent - gap - brace.descent : base.descent + gap + brace.ascent);
    FormulaBox body;
    body.width = std::max(width, brace.width);
    body.add(base, (body.width - width) / 2, 0);
    body.add(brace, (body.width - brace.width) / 2, 0);
    if (label)
        body = above ? withLimits(body, nullptr, label, size) : withLimits(body, label, nullptr, size);
    body.atomClass = AtomClass::Ordinary;
    return body;
}

} // namespace convlab::ui
