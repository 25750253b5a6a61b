// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/typeset_text.h"

#include "ui/math/typeset_scripts.h"

#include <QRegularExpression>

#include <algorithm>

namespace convlab::ui {
namespace {

constexpr double numberSpace = 0.167; ///< em

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

QString withMinusSigns(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

double styleScale(MathStyle style)
{
    switch (style.level) {
    case MathStyle::Script: return MathFont::instance().constant(MathConstant::ScriptPercent);
    case MathStyle::ScriptScript: return MathFont::instance().constant(MathConstant::ScriptScriptPercent);
    default: return 1;
    }
}

GlyphId styledGlyph(char32_t code, MathStyle style)
{
    const MathFont &font = MathFont::instance();
    const GlyphId known = font.wordGlyph(code), glyph = known ? known : font.glyph(U'?');
    return style.isScript() ? font.scriptForm(glyph, style.level - MathStyle::Text) : glyph;
}

FormulaBox textBox(const QString &text, double space, MathStyle style, double size, Role role)
{
    FormulaBox box;
    for (const char32_t code : text.toUcs4()) {
        if (QChar::isSpace(code)) {
            box.width += space * size;
            continue;
        }
        const FormulaBox glyph = glyphBox(styledGlyph(code, style), size, role);
        box.add(glyph, box.width, 0);
        box.width += glyph.width;
    }
    return box;
}

FormulaBox numberBox(const QString &number, MathStyle style, double em, Role role)
{
    static const QRegularExpression scientific(QStringLiteral("\\A([−-]?[0-9.]+)e([−-]?[0-9]+)\\z"));
    const double size = em * styleScale(style);
    const QRegularExpressionMatch match = scientific.match(number);
    if (match.hasMatch()) {
        FormulaBox box = textBox(withMinusSigns(match.captured(1)) + QStringLiteral(" ⋅ 10"), numberSpace,
                                 style, size, role);
        const MathStyle small = style.sup();
        const FormulaBox exponent =
            textBox(withMinusSigns(match.captured(2)), numberSpace, small, em * styleScale(small), role);
        box.character = true; // the exponent stands at the standard height
        return withScripts(box, nullptr, &exponent, style, size);
    }
    FormulaBox box = textBox(withMinusSigns(number), numberSpace, style, size, role);
    static const GlyphMetrics digit = tallestDigit();
    box.ascent = std::max(box.ascent, digit.ascent * size);
    box.descent = std::max(box.descent, digit.descent * size);
    return box;
}

} // namespace convlab::ui
