// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/connections_paint.h"

#include "ui/canvas/ease.h"
#include "ui/canvas/overlay/glow.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

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

QRectF run(const CellLattice &cells, int row, int first, int last)
{
    return cells.rect(row, first).united(cells.rect(row, last));
}

void paintRibbon(QPainter &painter, const StageContext &stage, const Ribbon &ribbon, double opacity)
{
    const PartBox *fromBox = stage.box(ribbon.fromPart), *toBox = stage.box(ribbon.toPart);
    if (!fromBox || !toBox || opacity <= 0)
        return;
    QRectF upper = run(fromBox->cells, 0, ribbon.fromFirst, ribbon.fromLast);
    QRectF lower = run(toBox->cells, 0, ribbon.toFirst, ribbon.toLast);
    if (upper.center().y() > lower.center().y())
        std::swap(upper, lower);
    QPainterPath band;
    band.moveTo(upper.bottomLeft() + QPointF(0, 2));
    band.lineTo(upper.bottomRight() + QPointF(0, 2));
    band.lineTo(lower.topRight() - QPointF(0, 2));
    band.lineTo(lower.topLeft() - QPointF(0, 2));
    band.closeSubpath();
    const QColor color = stage.theme.role(ribbon.role).strong;
    QLinearGradient gradient(0, upper.bottom(), 0, lower.top());
    gradient.setColorAt(0, withAlpha(color, 0.30));
    gradient.setColorAt(1, withAlpha(color, 0.14));
    painter.setOpacity(opacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawPath(band);
    painter.setPen(QPen(withAlpha(color, 0.45), 1));
    painter.drawLine(upper.bottomLeft() + QPointF(0, 2), lower.topLeft() - QPointF(0, 2));
    painter.drawLine(upper.bottomRight() + QPointF(0, 2), lower.topRight() - QPointF(0, 2));
    painter.setOpacity(1);
}

void paintArrow(QPainter &painter, const StageContext &stage, const Arrow &arrow, double opacity)
{
    const QRectF fromCell = stage.layout.cellRect(arrow.from), toCell = stage.layout.cellRect(arrow.to);
    if (fromCell.isEmpty() || toCell.isEmpty() || opacity <= 0)
        return;
    const QPointF from = fromCell.center(), target = toCell.center();
    const QPointF way = target - from;
    const double length = std::hypot(way.x(), way.y());
    const double side = std::min(toCell.width(), toCell.height());
    if (length < side)
        return;
    const QPointF unit = way / length;
    const QPointF start = from + unit * (std::min(fromCell.width(), fromCell.height()) * 0.42);
    const QPointF tip = target - unit * (side * 0.46);
    const QPointF lift(0, -std::min(length * 0.12, 40.0));
    const QPointF control = (start + tip) / 2 + lift;
    const QPointF arriving = tip - control;
    const QPointF direction = arriving / std::max(1e-9, std::hypot(arriving.x(), arriving.y()));
    const QPointF across(-direction.y(), direction.x());
    const double head = std::clamp(side * 0.26, 5.0, 10.0);

    const QColor color = stage.theme.role(arrow.role).strong;
    painter.setOpacity(opacity);
    QPainterPath line(start);
    line.quadTo(control, tip - direction * head * 0.7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(color, 0.75), std::clamp(side * 0.045, 1.2, 2.0), Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, tip - direction * head + across * head * 0.45, tip - direction * head - across * head * 0.45});
    painter.setOpacity(1);
}

void paintBracket(QPainter &painter, const StageContext &stage, const Bracket &bracket, double opacity)
{
    const PartBox *box = stage.box(bracket.part);
    if (!box || opacity <= 0)
        return;
    const int row = bracket.below ? std::max(0, box->cells.rows - 1) : 0;
    const QRectF cells = run(box->cells, row, bracket.first, bracket.last);
    const double sign = bracket.below ? 1 : -1;
    const double edge = bracket.below ? cells.bottom() : cells.top();
    const double foot = edge + sign * 6, bar = edge + sign * 13;
    const RoleColors &colors = stage.theme.role(bracket.role);
    painter.setOpacity(opacity);
    painter.setPen(QPen(colors.strong, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{cells.left(), foot}, {cells.left(), bar}, {cells.right(), bar}, {cells.right(), foot}});

    const QString text = stage.words.say(bracket.label);
    const QFont font = stage.theme.uiFont(13.5, true);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 4;
    QRectF line(cells.center().x() - width / 2, bar + (bracket.below ? 4 : -4 - metrics.height()), width, metrics.height());
    const QRectF &area = stage.layout.area;
    line.moveLeft(std::max(area.left() + 4, std::min(line.left(), area.right() - width - 4)));
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, text);
    painter.setOpacity(1);
}

} // namespace

void paintRibbons(QPainter &painter, const StageContext &stage)
{
    eachFading(stage, stage.now.ribbons, stage.next.ribbons,
               [&](const Ribbon &ribbon, double opacity) { paintRibbon(painter, stage, ribbon, opacity); });
}

void paintArrows(QPainter &painter, const StageContext &stage)
{
    eachFading(stage, stage.now.arrows, stage.next.arrows,
               [&](const Arrow &arrow, double opacity) { paintArrow(painter, stage, arrow, opacity); });
}

void paintBrackets(QPainter &painter, const StageContext &stage)
{
    eachFading(stage, stage.now.brackets, stage.next.brackets,
               [&](const Bracket &bracket, double opacity) { paintBracket(painter, stage, bracket, opacity); });
}

} // namespace convlab::ui
