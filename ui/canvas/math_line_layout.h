// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "ui/math/formula_layout.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <optional>

namespace convlab::ui {

/// A set line with its words, on one baseline.
struct MathLineLayout {
    QString heading, tail;
    double headingX = 0, tailX = 0;
    QPointF origin;             ///< of the formula: its left end on the baseline
    FormulaLayout formula;
    double wordsScale = 1;      ///< of the words' text size: they shrink with the formula

    /// The innermost symbol at a point; empty: none.
    QString symbolAt(const QPointF &position) const { return formula.hitTest(position - origin); }
};

/// Sets lines one after the other. Keeps the parsed formula: most steps change its numbers only.
class MathLineSetter {
public:
    /// As large as fits; nothing where that would be too small to read.
    std::optional<MathLineLayout> set(const MathLine &line, const QRectF &area, const Theme &theme, const Words &words);
    /// The line in words, for screen readers.
    QString spoken(const MathLine &line, const Words &words);

private:
    const TexFormula &parsed(const std::string &tex);

    std::string m_tex;
    std::optional<TexFormula> m_formula;
};

/// The font of the words beside a formula.
QFont mathWordsFont(const Theme &theme, bool heading, double scale);

} // namespace convlab::ui
