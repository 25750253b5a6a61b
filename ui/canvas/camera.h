// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace convlab::ui {

/// The part of a stage that is seen: point p of the fitted stage is shown at p * zoom + offset.
struct Camera {
    static constexpr double closest = 40;

    double zoom = 1;
    QPointF offset;

    /// Zooms so that the point under `fixed` stays there; never leaves `area` uncovered.
    void zoomAt(const QPointF &fixed, double factor, const QRectF &area);
    void panBy(const QPointF &way, const QRectF &area);
    /// Moves as little as needed to show `rect` (of the fitted stage).
    void reveal(const QRectF &rect, const QRectF &area);
    bool operator==(const Camera &) const = default;

    /// Which point of the fitted stage stands in the middle, as a share of `area`; and the camera that shows it there.
    QPointF middle(const QRectF &area) const;
    static Camera at(const QPointF &middle, double zoom, const QRectF &area);

private:
    void keepInside(const QRectF &area);
};

} // namespace convlab::ui
