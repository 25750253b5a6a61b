// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/arrow_route.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

/// The plane as the route sees it: u from part to part, v across. Turned when the parts stand above each other.
struct Frame {
    bool turned = false;
    double sign = 1;    ///< of u on the way

    QPointF point(double u, double v) const { return turned ? QPointF(v, sign * u) : QPointF(sign * u, v); }
    QRectF seen(const QRectF &r) const
    {
        const QRectF upright = turned ? QRectF(r.y(), r.x(), r.height(), r.width()) : r;
        return sign > 0 ? upright : QRectF(-upright.right(), upright.y(), upright.width(), upright.height());
    }
};

/// How the parts lie; false if neither is beside the other.
bool findFrame(const QRectF &from, const QRectF &to, Frame *frame)
{
    for (const bool turned : {false, true}) {
        for (const double sign : {1.0, -1.0}) {
            *frame = {turned, sign};
            if (frame->seen(from).right() <= frame->seen(to).left())
                return true;
        }
    }
    return false;
}

/// Where a line enters or leaves a part, and the corner in the gap beside the cell (none where the cell itself
/// stands at the edge).
struct Passage {
    bool direct = false;
    double gapLine = 0;     ///< v of the gap that is followed
    double atCell = 0;      ///< u where it bends to the cell
};

/// `edge` is the part's side that faces the other part; `below` tells where that one lies.
Passage passageOf(const QRectF &cell, double cellEdge, double partEdge, double gap, bool below, double inwards)
{
    Passage passage;
    passage.direct = std::abs(cellEdge - partEdge) < cell.width() / 2;
    passage.gapLine = below ? cell.bottom() + gap / 2 : cell.top() - gap / 2;
    passage.atCell = cellEdge + inwards * cell.width() * 0.28;
    return passage;
}

} // namespace

ArrowRoute routeArrow(const ArrowEnd &from, const ArrowEnd &to, double head)
{
    Frame frame;
    if (!findFrame(from.part, to.part, &frame))
        return {};
    const QRectF start = frame.seen(from.cell), end = frame.seen(to.cell);
    const double exit = frame.seen(from.part).right(), entry = frame.seen(to.part).left();
    const bool down = end.center().y() > start.center().y();
    const Passage out = passageOf(start, start.right(), exit, from.gap, down, -1);
    const Passage in = passageOf(end, end.left(), entry, to.gap, !down, 1);
    const double outV = out.direct ? start.center().y() : out.gapLine, inV = in.direct ? end.center().y() : in.gapLine;
    const double stop = in.direct ? end.left() - head * 0.55 : entry;

    ArrowRoute route;
    const double startV = down ? start.bottom() : start.top(), inset = std::min(start.height() * 0.12, 4.0);
    route.line.moveTo(out.direct ? frame.point(start.right() - inset, outV) : frame.point(out.atCell, startV + (down ? -inset : inset)));
    if (!out.direct)
        route.line.lineTo(frame.point(out.atCell, outV));
    route.line.lineTo(frame.point(exit, outV));
    const double reach = (stop - exit) / 2;
    route.line.cubicTo(frame.point(exit + reach, outV), frame.point(stop - reach, inV), frame.point(stop, inV));
    if (in.direct) {
        route.tip = frame.point(end.left() + head * 0.45, inV);
        route.direction = frame.point(1, 0);
        return route;
    }
    route.line.lineTo(frame.point(in.atCell, inV));
    const double side = down ? 1 : -1; // coming from above it enters the cell downwards
    route.tip = frame.point(in.atCell, inV + side * (head + to.gap / 2));
    route.direction = frame.point(0, side);
    return route;
}

} // namespace convlab::ui
