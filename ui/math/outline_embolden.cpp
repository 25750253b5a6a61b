// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/outline_embolden.h"

#include <cmath>
#include <vector>

namespace convlab::ui {
namespace {

constexpr double samePoint = 1e-9;
/// Sharp corners move at most so many distances; else they would grow spikes.
constexpr double miterLimit = 2;

/// Index range of one closed contour in the path's elements.
struct Contour {
    int first, last; ///< last is one past
};

std::vector<Contour> contoursOf(const QPainterPath &path)
{
    std::vector<Contour> contours;
    for (int i = 0; i < path.elementCount(); ++i) {
        if (path.elementAt(i).isMoveTo())
            contours.push_back({i, i});
        if (!contours.empty())
            contours.back().last = i + 1;
    }
    return contours;
}

/// Twice the area inside the control polygons; its sign tells which side of an edge is outside.
double signedArea(const QPainterPath &path, const std::vector<Contour> &contours)
{
    double area = 0;
    for (const Contour &contour : contours)
        for (int i = contour.first; i < contour.last; ++i) {
            const QPointF a = path.elementAt(i),
                          b = path.elementAt(i + 1 < contour.last ? i + 1 : contour.first);
            area += a.x() * b.y() - b.x() * a.y();
        }
    return area;
}

/// The unit vector from a point to the nearest different one, forwards (step 1) or backwards (step -1).
QPointF directionFrom(const QPainterPath &path, const Contour &contour, int at, int step)
{
    const int count = contour.last - contour.first;
    const QPointF from = path.elementAt(at);
    for (int k = 1; k < count; ++k) {
        const int index = contour.first + ((at - contour.first + step * k) % count + count) % count;
        const QPointF way = QPointF(path.elementAt(index)) - from;
        const double length = std::hypot(way.x(), way.y());
        if (length > samePoint)
            return way / length;
    }
    return {};
}

/// How a corner between two edges moves when both edges move outwards by 1.
QPointF cornerShift(const QPointF &in, const QPointF &out, double side)
{
    const QPointF normalIn(in.y() * side, -in.x() * side), normalOut(out.y() * side, -out.x() * side);
    const QPointF sum = normalIn + normalOut;
    const double cosine = QPointF::dotProduct(normalIn, normalOut);
    const double miter =
        std::sqrt(2 / std::max(1 + cosine, 2 / (miterLimit * miterLimit))); // 1 / cos of half the turn
    const double length = std::hypot(sum.x(), sum.y());
    return length > samePoint ? sum / length * miter : normalIn;
}

} // namespace

QPainterPath emboldened(const QPainterPath &outline, double distance)
{
    QPainterPath result = outline;
    const std::vector<Contour> contours = contoursOf(outline);
    const double side = signedArea(outline, contours) > 0 ? 1 : -1;
    for (const Contour &contour : contours)
        for (int i = contour.first; i < contour.last; ++i) {
            const QPointF in = -directionFrom(outline, contour, i, -1),
                          out = directionFrom(outline, contour, i, 1);
            const QPointF moved = outline.elementAt(i) + cornerShift(in, out, side) * distance;
            result.setElementPositionAt(i, moved.x(), moved.y());
        }
    return result;
}

} // namespace convlab::ui
