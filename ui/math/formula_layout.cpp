// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_layout.h"

#include "ui/math/formula_typesetter.h"

#include <QMarginsF>

namespace convlab::ui {
namespace {

constexpr double nearMiss = 0.12; ///< em round a symbol that still count as on it

} // namespace

QString FormulaLayout::hitTest(const QPointF &point) const
{
    for (const MarkedRegion &region : regions)
        if (region.rect.contains(point))
            return region.id;
    const double margin = nearMiss * size;
    for (const MarkedRegion &region : regions)
        if (region.rect.marginsAdded({margin, margin, margin, margin}).contains(point))
            return region.id;
    return {};
}

std::vector<QRectF> FormulaLayout::regionsOf(const QString &id) const
{
    std::vector<QRectF> rects;
    for (const MarkedRegion &region : regions)
        if (region.id == id)
            rects.push_back(region.rect);
    return rects;
}

FormulaLayout layoutFormula(const TexFormula &formula, double fontPixels, FormulaStyle style,
                            const LiveValues &values)
{
    const MathStyle mathStyle{style == FormulaStyle::Display ? MathStyle::Display : MathStyle::Text, false};
    FormulaBox box = FormulaTypesetter(fontPixels, values).setRow(formula.nodes(), mathStyle);
    return {box.width + box.italic, box.ascent,           box.descent,           fontPixels,
            std::move(box.glyphs),  std::move(box.rules), std::move(box.regions)};
}

} // namespace convlab::ui
