// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/frames_paint.h"

#include "ui/canvas/cell_look.h"
#include "ui/canvas/ease.h"
#include "ui/canvas/overlay/glow.h"

#include <QPainter>

#include <algorithm>

namespace convlab::ui {

namespace {

const Frame *sameFrame(const std::vector<Frame> &frames, const Frame &frame)
{
    const auto found = std::find_if(frames.begin(), frames.end(),
                                    [&frame](const Frame &f) { return f.id == frame.id && f.part == frame.part; });
    return found == frames.end() ? nullptr : &*found;
}

QRectF place(const CellLattice &cells, const Frame &frame)
{
    return cells.span(frame.row, frame.col, frame.rows, frame.cols);
}

QRectF between(const QRectF &a, const QRectF &b, double share)
{
    return {QPointF(convlab::ui::between(a.left(), b.left(), share), convlab::ui::between(a.top(), b.top(), share)),
            QSizeF(convlab::ui::between(a.width(), b.width(), share), convlab::ui::between(a.height(), b.height(), share))};
}

void paintFrame(QPainter &painter, Stamps &stamps, const QRectF &rect, const CellLattice &cells, const QColor &color,
                double opacity)
{
    const double side = std::min(cells.cell.width(), cells.cell.height());
    const double width = std::clamp(side * 0.085, 1.6, 3.0);
    const double outset = width / 2;
    const double radius = cellMetrics(cells.cell).radius + 2;
    const QRectF outline = rect.adjusted(-outset, -outset, outset, outset);
    painter.setOpacity(opacity);
    paintGlow(painter, stamps, outline, radius, color, std::clamp(side * 0.3, 5.0, 12.0));
    paintOutline(painter, outline, radius, color, width);
    painter.setOpacity(1);
}

} // namespace

QRectF frameRect(const StageContext &stage, const Frame &frame)
{
    const PartBox *box = stage.box(frame.part);
    if (!box)
        return {};
    const Frame *target = stage.moving() ? sameFrame(stage.next.frames, frame) : nullptr;
    const QRectF from = place(box->cells, frame);
    return target ? between(from, place(box->cells, *target), eased(stage.phase)) : from;
}

void paintFrames(QPainter &painter, const StageContext &stage)
{
    for (const Frame &frame : stage.now.frames) {
        const PartBox *box = stage.box(frame.part);
        if (!box)
            continue;
        const bool leaves = stage.moving() && !sameFrame(stage.next.frames, frame);
        paintFrame(painter, stage.stamps, frameRect(stage, frame), box->cells, stage.theme.role(frame.role).strong,
                   leaves ? 1 - easedBetween(stage.phase, 0.0, 0.6) : 1);
    }
    for (const Frame &frame : stage.next.frames) {
        const PartBox *box = stage.box(frame.part);
        if (stage.moving() && box && !sameFrame(stage.now.frames, frame))
            paintFrame(painter, stage.stamps, place(box->cells, frame), box->cells, stage.theme.role(frame.role).strong,
                       easedBetween(stage.phase, 0.4, 1.0));
    }
}

} // namespace convlab::ui
