// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/math_line_layout.h"

#include "ui/math/math_font.h"
#include "ui/text/number_format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double largestPixels = 18, smallestPixels = 13;
constexpr double air = 2;           // pixels above and below
constexpr double wordsPixels = 14, smallestWords = 13, wordsGap = 8;

LiveValues valuesOf(const MathLine &line)
{
    LiveValues values;
    for (const MathLine::Number &number : line.numbers)
        values.insert(QString::fromStdString(number.name), formatGrouped(number.value, number.digits));
    return values;
}

QString said(const Label &label, const Words &words)
{
    return label.empty() ? QString() : words.say(label);
}

/// The room that words take, with the gap to the formula.
double widthOf(const QString &words, const QFont &font)
{
    return words.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(words) + wordsGap;
}

} // namespace

QFont mathWordsFont(const Theme &theme, bool heading, double scale)
{
    return theme.uiFont(wordsPixels * scale, heading);
}

const TexFormula &MathLineSetter::parsed(const std::string &tex)
{
    if (!m_formula || m_tex != tex) {
        m_formula.emplace(QString::fromStdString(tex));
        m_tex = tex;
    }
    return *m_formula;
}

std::optional<MathLineLayout> MathLineSetter::set(const MathLine &line, const QRectF &area, const Theme &theme, const Words &words)
{
    const TexFormula &formula = parsed(line.tex);
    const LiveValues values = valuesOf(line);
    MathLineLayout layout{said(line.heading, words), said(line.tail, words), 0, 0, {}, {}};
    const double height = area.height() - 2 * air, largest = std::floor(largestPixels * theme.fontScale);
    layout.formula = layoutFormula(formula, largest, FormulaStyle::Display, values);
    double before = 0, behind = 0, share = 0;
    const auto fit = [&](double wordsScale) {
        layout.wordsScale = wordsScale;
        before = widthOf(layout.heading, mathWordsFont(theme, true, wordsScale));
        behind = widthOf(layout.tail, mathWordsFont(theme, false, wordsScale));
        const double room = area.width() - before - behind;
        share = std::min({1.0, room / std::max(1.0, layout.formula.width), height / std::max(1.0, layout.formula.height())});
    };
    fit(1);
    while (share < layout.wordsScale && layout.wordsScale * theme.fontScale * wordsPixels > smallestWords)
        fit(layout.wordsScale * 0.92);
    const double pixels = std::floor(largest * share); // whole sizes: digits that come and go change it rarely
    if (pixels < std::min(smallestPixels, smallestPixels * theme.fontScale))
        return {};
    if (pixels < largest)
        layout.formula = layoutFormula(formula, pixels, FormulaStyle::Display, values);
    // A number without a symbol has a name, but means nothing.
    std::erase_if(layout.formula.regions, [&values](const MarkedRegion &region) { return values.contains(region.id); });
    const double axis = MathFont::instance().constant(MathConstant::AxisHeight) * pixels;
    const double baseline = std::clamp(area.center().y() + axis, area.top() + air + layout.formula.ascent, area.bottom() - air - layout.formula.descent);
    layout.headingX = area.left();
    layout.origin = {area.left() + before, std::round(baseline)};
    layout.tailX = layout.origin.x() + layout.formula.width + wordsGap;
    return layout;
}

QString MathLineSetter::spoken(const MathLine &line, const Words &words)
{
    QStringList parts{said(line.heading, words), parsed(line.tex).spoken(valuesOf(line)), said(line.tail, words)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace convlab::ui
