// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_layout.h"
#include "ui/text/lesson_markup.h"
#include "ui/theme/theme.h"

#include <vector>

namespace convlab::ui {

/// The formulas of one text: set with the current numbers, in the current theme, as wide as fits.
class FormulaSheet {
public:
    void setFormulas(std::vector<LessonFormula> formulas);
    void setTheme(const Theme &theme);
    const Theme &theme() const { return m_theme; }

    /// The indices of the formulas that change with these numbers.
    std::vector<int> setValues(const LiveValues &values);
    void setLit(const QStringList &ids) { m_lit = ids; }
    const QStringList &lit() const { return m_lit; }

    int count() const { return static_cast<int>(m_entries.size()); }
    const LessonFormula &formula(int index) const { return entry(index).formula; }
    /// Set at most `width` pixels wide (0: as wide as it likes); smaller type where that is needed.
    const FormulaLayout &layout(int index, double width = 0) const;
    void paint(QPainter *painter, int index, double width, const QPointF &baseline) const;

    QString spoken(int index) const;

private:
    struct Entry {
        LessonFormula formula;
        mutable FormulaLayout layout;
        mutable double width = -1; ///< the limit that `layout` was made for; negative: none yet
    };
    const Entry &entry(int index) const { return m_entries.at(static_cast<std::size_t>(index)); }
    FormulaLayout laidOut(const LessonFormula &formula, double width) const;
    QFont mistakeFont() const;
    FormulaLayout mistakeLayout(const LessonFormula &formula, double width) const;

    std::vector<Entry> m_entries;
    LiveValues m_values;
    Theme m_theme;
    QStringList m_lit;
};

} // namespace convlab::ui
