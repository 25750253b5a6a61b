// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/math_line_paint.h"

#include "ui/math/formula_painter.h"
#include "ui/math/symbol_roles.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double pendingOpacity = 0.4;
constexpr double underlineGap = 3;

template<typename List, typename Item>
bool has(const List &list, const Item &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

/// The ids of the layout that a light falls on.
QStringList litIds(const MathLineLayout &layout, const MathLine &line, const ArithmeticLight &lit)
{
    QStringList ids;
    for (const MarkedRegion &region : layout.formula.regions) {
        const auto anchor = std::find_if(line.anchors.begin(), line.anchors.end(), [&region](const MathLine::Anchor &known) {
            return region.id == QLatin1String(known.id.data(), static_cast<qsizetype>(known.id.size()));
        });
        const bool byCell = anchor != line.anchors.end() && (has(lit.cells, anchor->cell) || has(lit.parts, anchor->cell.part));
        const bool byName = std::any_of(lit.symbols.begin(), lit.symbols.end(),
                                        [&region](const QString &id) { return litWith(id, region.id); });
        if ((byCell || byName) && !ids.contains(region.id))
            ids << region.id;
    }
    return ids;
}

/// Everything that belongs to these ids; from the top of the area to its bottom, so that scripts are not cut.
QPainterPath pathOf(const MathLineLayout &layout, const std::vector<std::string> &ids, const QRectF &area)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const std::string &id : ids) {
        for (const QRectF &rect : layout.formula.regionsOf(QString::fromStdString(id)))
            path.addRect(QRectF(layout.origin.x() + rect.left(), area.top(), rect.width(), area.height()));
    }
    return path;
}

void paintWords(QPainter &painter, const QString &words, const QPointF &baseline, const QFont &font, const Theme &theme)
{
    painter.setFont(font);
    painter.setPen(theme.textMuted);
    painter.drawText(baseline, words);
}

void underline(QPainter &painter, const MathLineLayout &layout, const QRectF &area, const std::string &id, const Theme &theme)
{
    painter.setPen(QPen(theme.focus, 2, Qt::SolidLine, Qt::RoundCap));
    for (const QRectF &rect : layout.formula.regionsOf(QString::fromStdString(id))) {
        const QRectF place = rect.translated(layout.origin);
        const double y = std::min(place.bottom() + underlineGap, area.bottom() - 1);
        painter.drawLine(QPointF(place.left() + 1, y), QPointF(place.right() - 1, y));
    }
}

} // namespace

void paintMathLine(QPainter &painter, const QRectF &area, const MathLineLayout &layout, const MathLine &line, const ArithmeticLight &lit,
                   const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintWords(painter, layout.heading, {layout.headingX, layout.origin.y()}, mathWordsFont(theme, true, layout.wordsScale), theme);
    paintWords(painter, layout.tail, {layout.tailX, layout.origin.y()}, mathWordsFont(theme, false, layout.wordsScale), theme);
    if (!line.active.empty())
        underline(painter, layout, area, line.active, theme);
    const QStringList ids = litIds(layout, line, lit);
    if (line.pending.empty()) {
        paintFormula(&painter, layout.formula, layout.origin, theme, ids);
        painter.restore();
        return;
    }
    QPainterPath all;
    all.addRect(area);
    const QPainterPath later = pathOf(layout, line.pending, area);
    painter.setClipPath(all.subtracted(later), Qt::IntersectClip);
    paintFormula(&painter, layout.formula, layout.origin, theme, ids);
    painter.restore();
    painter.save();
    painter.setClipPath(later, Qt::IntersectClip);
    painter.setOpacity(painter.opacity() * pendingOpacity);
    paintFormula(&painter, layout.formula, layout.origin, theme, ids);
    painter.restore();
}

} // namespace convlab::ui
