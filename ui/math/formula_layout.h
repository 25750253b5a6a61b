// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_box.h"
#include "ui/math/tex_formula.h"

#include <QPointF>

namespace convlab::ui {

/// Display: a formula on its own, with limits above and below sums. Inline: low, for a line of text.
enum class FormulaStyle { Inline, Display };

/// A formula set at a size: glyphs and bars round the baseline origin (y downwards), in pixels.
struct FormulaLayout {
    double width = 0, ascent = 0, descent = 0;
    double size = 0; ///< pixels per em
    std::vector<GlyphMark> glyphs;
    std::vector<RuleMark> rules;
    std::vector<MarkedRegion> regions;

    double height() const { return ascent + descent; }
    /// The innermost id at a point relative to the baseline origin; empty if none. Tolerates a near miss.
    QString hitTest(const QPointF &point) const;
    /// Where an id is drawn; it may be in several places.
    std::vector<QRectF> regionsOf(const QString &id) const;
    /// The smallest rectangle round everything: (0, -ascent) to (width, descent).
    QRectF rect() const { return {0, -ascent, width, ascent + descent}; }
};

/// Sets a formula. A live name without a value is shown as "?".
FormulaLayout layoutFormula(const TexFormula &formula, double fontPixels, FormulaStyle style,
                            const LiveValues &values = {});

} // namespace convlab::ui
