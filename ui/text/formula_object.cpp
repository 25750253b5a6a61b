// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formula_object.h"

#include "ui/text/formula_sheet.h"
#include "ui/text/lesson_text_format.h"
#include "ui/text/text_geometry.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>

#include <cmath>

namespace convlab::ui {
namespace {

int indexOf(const QTextFormat &format)
{
    return format.intProperty(lesson_format::formulaIndex);
}

/// How much room a formula asks for above and below the baseline of its line.
struct Extent {
    double ascent, descent;
};

/// A formula's own line: all of it, in whole pixels.
Extent displayExtent(const FormulaLayout &layout)
{
    return {std::ceil(layout.ascent), std::ceil(layout.descent)};
}

double floorToHalf(double value)
{
    return std::floor(2 * value) / 2;
}

/// In a line of text: no less than letters take, so that lines and table cells with and without formulas
/// have their baselines alike; and a little of the depth may hang into the space between lines. Not that of a formula
/// higher than a line: there would be no space between two of them.
/// Halves, because format() can express them; not more than letters, so that the text decides.
Extent inlineExtent(const FormulaLayout &layout, const Theme &theme)
{
    const QFontMetricsF text(theme.uiFont(lesson_metrics::textSize));
    const Extent own = displayExtent(layout);
    const double line = lesson_metrics::lineHeight * theme.fontScale;
    const double overhang = own.ascent + own.descent > line ? -1 : std::floor(line - text.height());
    const double descent = std::max(floorToHalf(text.descent()), own.descent - overhang);
    return {std::max({floorToHalf(text.ascent()), own.ascent, descent + 1}), descent};
}

/// A font whose small letters are `height` pixels high.
QFont fontWithXHeight(const Theme &theme, int height)
{
    // An estimate from one size, then to the exact one.
    const double known = 100;
    double pixels = std::max(1.0, std::round(height * known / QFontMetrics(theme.uiFont(known)).xHeight()));
    const auto xHeight = [&] { return QFontMetrics(theme.uiFont(pixels)).xHeight(); };
    while (xHeight() < height)
        ++pixels;
    while (pixels > 1 && xHeight() > height)
        --pixels;
    return theme.uiFont(pixels);
}

} // namespace

FormulaObject::FormulaObject(const FormulaSheet &sheet, QObject *parent) : QObject(parent), m_sheet(sheet)
{
}

/// Qt gives an inline object a depth only with AlignMiddle: of the height h it puts (h - x/2) / 2 below the
/// baseline, where x is the x-height of the object's font. So a font with the x-height 2 * (ascent - descent)
/// makes the split exact; nothing is written in it. A display formula has its line for itself and stands on
/// its depth.
QTextCharFormat FormulaObject::format(int index) const
{
    QTextCharFormat format;
    format.setObjectType(lesson_format::formulaObject);
    format.setProperty(lesson_format::formulaIndex, index);
    if (isDisplay(index))
        return format;
    const Extent extent = inlineExtent(m_sheet.layout(index), m_sheet.theme());
    format.setFont(fontWithXHeight(m_sheet.theme(), static_cast<int>(2 * (extent.ascent - extent.descent))));
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

bool FormulaObject::isDisplay(int index) const
{
    return m_sheet.formula(index).display;
}

double FormulaObject::widthFor(const QTextDocument &document, const QTextBlock &block)
{
    const QTextBlockFormat blockFormat = block.blockFormat();
    const QTextFrameFormat frame = document.rootFrame()->frameFormat();
    const double indent = block.textList() ? block.textList()->format().indent() * document.indentWidth() : 0;
    const double width = document.textWidth() - frame.leftMargin() - frame.rightMargin()
                         - blockFormat.leftMargin() - blockFormat.rightMargin() - indent;
    return std::max(width, 40.0);
}

QSizeF FormulaObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const double width = widthFor(*document, document->findBlock(position));
    const int index = indexOf(format);
    const FormulaLayout &layout = m_sheet.layout(index, width);
    const Extent extent = isDisplay(index) ? displayExtent(layout) : inlineExtent(layout, m_sheet.theme());
    return {layout.width + markRoom(*document, position), extent.ascent + extent.descent};
}

double FormulaObject::markRoom(const QTextDocument &document, int position) const
{
    if (document.characterAt(position + 1) != lesson_format::joiner)
        return 0;
    return QFontMetricsF(m_sheet.theme().uiFont(lesson_metrics::textSize)).horizontalAdvance(document.characterAt(position + 2));
}

QPointF FormulaObject::origin(const QTextDocument &document, int position, int index) const
{
    const QPointF baseline = baselineAt(document, position);
    if (!isDisplay(index))
        return baseline;
    const FormulaLayout &layout = m_sheet.layout(index, widthFor(document, document.findBlock(position)));
    return baseline - QPointF(0, displayExtent(layout).descent);
}

void FormulaObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                               const QTextFormat &format)
{
    // AlignMiddle centres the rectangle on the line, which is not where the formula belongs.
    const int index = indexOf(format);
    const double width = widthFor(*document, document->findBlock(position));
    m_sheet.paint(painter, index, width, {rect.left(), origin(*document, position, index).y()});
}

} // namespace convlab::ui

#include "moc_formula_object.cpp"
