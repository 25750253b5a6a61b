// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formula_sheet.h"

#include "ui/math/formula_painter.h"
#include "ui/text/lesson_text_format.h"

#include <QFontMetricsF>
#include <QPainter>

namespace convlab::ui {

void FormulaSheet::setFormulas(std::vector<LessonFormula> formulas)
{
    m_entries.clear();
    for (LessonFormula &formula : formulas)
        m_entries.push_back({std::move(formula), {}, -1});
}

void FormulaSheet::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (const Entry &entry : m_entries)
        entry.width = -1;
}

std::vector<int> FormulaSheet::setValues(const LiveValues &values)
{
    const LiveValues old = std::exchange(m_values, values);
    std::vector<int> changed;
    for (int i = 0; i < count(); ++i) {
        if (!formula(i).parsed)
            continue;
        const QStringList names = formula(i).parsed->liveNames();
        const bool differs = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return old.value(name) != values.value(name);
        });
        if (differs) {
            entry(i).width = -1;
            changed.push_back(i);
        }
    }
    return changed;
}

QFont FormulaSheet::mistakeFont() const
{
    return m_theme.monoFont(lesson_metrics::codeSize);
}

/// A formula with a mistake is shown as its TeX, so that its author sees it.
FormulaLayout FormulaSheet::mistakeLayout(const LessonFormula &formula, double width) const
{
    const QFontMetricsF metrics(mistakeFont());
    FormulaLayout layout;
    layout.width = metrics.horizontalAdvance(formula.tex);
    layout.width = width > 0 ? std::min(layout.width, width) : layout.width;
    layout.ascent = metrics.ascent();
    layout.descent = metrics.descent();
    return layout;
}

FormulaLayout FormulaSheet::laidOut(const LessonFormula &formula, double width) const
{
    if (!formula.parsed)
        return mistakeLayout(formula, width);
    const FormulaStyle style = formula.display ? FormulaStyle::Display : FormulaStyle::Inline;
    const double size = (formula.display ? lesson_metrics::displayMathSize : lesson_metrics::inlineMathSize)
                        * m_theme.fontScale;
    FormulaLayout layout = layoutFormula(*formula.parsed, size, style, m_values);
    if (width > 0 && layout.width > width)
        layout = layoutFormula(*formula.parsed, size * width / layout.width, style, m_values);
    return layout;
}

const FormulaLayout &FormulaSheet::layout(int index, double width) const
{
    const Entry &wanted = entry(index);
    if (wanted.width != width) {
        wanted.layout = laidOut(wanted.formula, width);
        wanted.width = width;
    }
    return wanted.layout;
}

void FormulaSheet::paint(QPainter *painter, int index, double width, const QPointF &baseline) const
{
    const FormulaLayout &set = layout(index, width);
    if (formula(index).parsed) {
        paintFormula(painter, set, baseline, m_theme, m_lit);
        return;
    }
    painter->save();
    painter->fillRect(set.rect().translated(baseline), m_theme.badFill);
    painter->setFont(mistakeFont());
    painter->setPen(m_theme.bad);
    painter->drawText(baseline,
                      QFontMetricsF(mistakeFont()).elidedText(formula(index).tex, Qt::ElideRight, set.width));
    painter->restore();
}

QString FormulaSheet::spoken(int index) const
{
    return formula(index).parsed ? formula(index).parsed->spoken(m_values) : formula(index).tex;
}

} // namespace convlab::ui
