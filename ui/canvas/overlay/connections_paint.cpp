// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/connections_paint.h"

#include "ui/canvas/ease.h"
#include "ui/canvas/overlay/arrow_route.h"
#include "ui/canvas/overlay/glow.h"
#include "ui/canvas/overlay/moving_pairs.h"
#include "ui/canvas/parts/part_title.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPolygonF>
#include <QRegion>

#include <algorithm>

namespace convlab::ui {

namespace {

template<typename T>
bool contains(const std::vector<T> &all, const T &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// Calls `paint(thing, opacity)` for the things of both scenes; those of one alone fade.
template<typename T, typename Paint>
void eachFading(const StageContext &stage, const std::vector<T> &now, const std::vector<T> &next, Paint paint)
{
    for (const T &thing : now)
        paint(thing, stage.moving() && !contains(next, thing) ? 1 - easedBetween(stage.phase, 0, 0.6) : 1.0);
    for (const T &thing : next) {
        if (stage.moving() && !contains(now, thing))
            paint(thing, easedBetween(stage.phase, 0.35, 1));
    }
}

/// The band as four corners: upper left, upper right, lower right, lower left; empty where there is none.
QPolygonF bandOf(const StageContext &stage, const Ribbon &ribbon)
{
    const PartBox *fromBox = stage.box(ribbon.fromPart), *toBox = stage.box(ribbon.toPart);
    if (!fromBox || !toBox)
        return {};
    QRectF upper = fromBox->cells.span(0, ribbon.fromFirst, 1, ribbon.fromLast - ribbon.fromFirst + 1);
    QRectF lower = toBox->cells.span(0, ribbon.toFirst, 1, ribbon.toLast - ribbon.toFirst + 1);
    if (upper.center().y() > lower.center().y())
        std::swap(upper, lower);
    const QPointF apart(0, 2);
    return {{upper.bottomLeft() + apart, upper.bottomRight() + apart, lower.topRight() - apart, lower.topLeft() - apart}};
}

bool samePlace(const Ribbon &a, const Ribbon &b)
{
    return a.fromPart == b.fromPart && a.toPart == b.toPart && a.role == b.role;
}

/// Corner by corner on the way from one band to the other.
QPolygonF bandBetween(const QPolygonF &from, const QPolygonF &to, double share)
{
    if (from.size() != to.size())
        return from;
    QPolygonF band;
    for (qsizetype i = 0; i < from.size(); ++i)
        band << from[i] + (to[i] - from[i]) * share;
    return band;
}

void paintRibbon(QPainter &painter, const QPolygonF &band, const QColor &color, double opacity)
{
    if (band.isEmpty() || opacity <= 0)
        return;
    QLinearGradient gradient(0, band[0].y(), 0, band[3].y());
    gradient.setColorAt(0, withAlpha(color, 0.30));
    gradient.setColorAt(1, withAlpha(color, 0.14));
    painter.setOpacity(opacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawPolygon(band);
    painter.setPen(QPen(withAlpha(color, 0.45), 1));
    painter.drawLine(band[0], band[3]);
    painter.drawLine(band[1], band[2]);
    painter.setOpacity(1);
}

ArrowEnd endOf(const StageContext &stage, const CellRef &cell)
{
    const PartBox *box = stage.box(cell.part);
    const QRectF rect = stage.layout.cellRect(cell);
    if (!box || rect.isEmpty())
        return {};
    return {rect, box->cells.bounds(), std::max(0.0, box->cells.step.height() - box->cells.cell.height())};
}

void paintArrow(QPainter &painter, const StageContext &stage, const Arrow &arrow, double opacity)
{
    const ArrowEnd from = endOf(stage, arrow.from), to = endOf(stage, arrow.to);
    if (from.cell.isEmpty() || to.cell.isEmpty() || opacity <= 0)
        return;
    const double side = std::min({from.cell.width(), from.cell.height(), to.cell.width(), to.cell.height()});
    const double head = std::clamp(side * 0.24, 5.0, 10.0);
    const ArrowRoute route = routeArrow(from, to, head);
    if (route.line.isEmpty())
        return;
    const QColor color = stage.theme.role(arrow.role).strong;
    const QPointF along = route.direction * head, across = QPointF(-route.direction.y(), route.direction.x()) * head * 0.45;
    painter.setOpacity(opacity);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(color, 0.8), std::clamp(side * 0.045, 1.2, 2.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(route.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{route.tip, route.tip - along + across, route.tip - along - across});
    painter.setOpacity(1);
}

/// Where lines may run: not over the words of grids, nor over the signs between them.
QRegion besideWords(const StageContext &stage)
{
    QRegion region(stage.layout.area.toAlignedRect());
    for (std::size_t i = 0; i < stage.now.parts.size(); ++i) {
        const PartBox &box = stage.layout.boxes[i];
        if (std::holds_alternative<Sign>(stage.now.parts[i]))
            region -= box.body.adjusted(-3, -1, 3, 1).toAlignedRect();
        else if (std::holds_alternative<Grid>(stage.now.parts[i]) && !box.title.isEmpty())
            region -= centredWords(box.title, titleOf(stage.now.parts[i], stage.words), stage.theme).toAlignedRect();
    }
    return region;
}

/// Whether a band lies over `words`.
bool isCovered(const StageContext &stage, const QRectF &words)
{
    const QPolygonF frame(words);
    const auto covers = [&](const Ribbon &ribbon) {
        const QPolygonF band = bandOf(stage, ribbon);
        return !band.isEmpty() && band.boundingRect().intersects(words) && band.intersects(frame);
    };
    return std::any_of(stage.now.ribbons.begin(), stage.now.ribbons.end(), covers)
           || (stage.moving() && std::any_of(stage.next.ribbons.begin(), stage.next.ribbons.end(), covers));
}

} // namespace

void paintCoveredTitles(QPainter &painter, const StageContext &stage)
{
    for (std::size_t i = 0; i < stage.now.parts.size() && !stage.now.ribbons.empty(); ++i) {
        const QRectF &line = stage.layout.boxes[i].title;
        if (!std::holds_alternative<Track>(stage.now.parts[i]) || line.isEmpty())
            continue;
        const PartTitle title = titleOf(stage.now.parts[i], stage.words);
        const QRectF words = leadingWords(line, title, stage.theme, stage.stamps);
        const QRectF measure = trailingWords(line, title, stage.theme, stage.stamps);
        if (!isCovered(stage, words) && !isCovered(stage, measure))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(stage.theme.canvas, 0.72));
        for (const QRectF &piece : {words, measure})
            painter.drawRoundedRect(piece.adjusted(-4, 0, 4, 0), 4, 4);
        paintTitle(painter, line, title, stage.theme, stage.stamps);
    }
}

void paintRibbons(QPainter &painter, const StageContext &stage, double strength)
{
    const auto same = [](const Ribbon &a, const Ribbon &b) { return samePlace(a, b); };
    eachGliding(stage, stage.now.ribbons, stage.next.ribbons, same,
                [&](const Ribbon &from, const Ribbon &to, double share, double opacity) {
                    paintRibbon(painter, bandBetween(bandOf(stage, from), bandOf(stage, to), share),
                                stage.theme.role(from.role).strong, strength * opacity);
                });
}

void paintArrows(QPainter &painter, const StageContext &stage)
{
    if (stage.now.arrows.empty() && stage.next.arrows.empty())
        return;
    painter.save();
    painter.setClipRegion(besideWords(stage), Qt::IntersectClip);
    eachFading(stage, stage.now.arrows, stage.next.arrows,
               [&](const Arrow &arrow, double opacity) { paintArrow(painter, stage, arrow, opacity); });
    painter.restore();
}

} // namespace convlab::ui
