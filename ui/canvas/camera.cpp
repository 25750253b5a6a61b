// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera.h"

#include <algorithm>

namespace convlab::ui {

void Camera::zoomAt(const QPointF &fixed, double factor, const QRectF &area)
{
    const QPointF point = (fixed - offset) / zoom;
    zoom = std::clamp(factor, 1.0, closest);
    offset = fixed - point * zoom;
    keepInside(area);
}

void Camera::panBy(const QPointF &way, const QRectF &area)
{
    offset += way;
    keepInside(area);
}

void Camera::reveal(const QRectF &rect, const QRectF &area)
{
    const QRectF shown(rect.topLeft() * zoom + offset, rect.size() * zoom);
    const auto shift = [](double from, double to, double low, double high) {
        if (from < low)
            return low - from;
        return to > high ? high - to : 0.0;
    };
    panBy({shift(shown.left(), shown.right(), area.left() + 8, area.right() - 8),
           shift(shown.top(), shown.bottom(), area.top() + 8, area.bottom() - 8)},
          area);
}

QPointF Camera::middle(const QRectF &area) const
{
    const QPointF point = (area.center() - offset) / zoom - area.topLeft();
    return {point.x() / std::max(1.0, area.width()), point.y() / std::max(1.0, area.height())};
}

Camera Camera::at(const QPointF &middle, double zoom, const QRectF &area)
{
    const QPointF point = area.topLeft() + QPointF(middle.x() * area.width(), middle.y() * area.height());
    Camera camera;
    camera.zoomAt(point, zoom, area);
    camera.panBy(area.center() - (point * camera.zoom + camera.offset), area);
    return camera;
}

void Camera::keepInside(const QRectF &area)
{
    const auto kept = [this](double o, double low, double high) {
        return std::clamp(o, high - high * zoom, low - low * zoom);
    };
    offset = {kept(offset.x(), area.left(), area.right()), kept(offset.y(), area.top(), area.bottom())};
}

} // namespace convlab::ui
