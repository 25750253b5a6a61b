// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/canvas/cell_rule.h"
#include "ui/canvas/part_measure.h"
#include "ui/canvas/parts/cell_lattice.h"

#include <QRectF>

#include <vector>

namespace convlab::ui {

/// Where one part stands.
struct PartBox {
    QRectF title;       ///< the title's line; empty: none
    QRectF body;        ///< cells, bars or the sign
    CellLattice cells;  ///< no cells for a sign
    /// In the title, in the body, or between them.
    bool holds(const QPointF &position) const;
    bool operator==(const PartBox &) const = default;
};

/// A scene as rectangles. Depends on shapes and words only, never on values, so that nothing jumps while
/// numbers change. Plain arithmetic in a value.
struct SceneLayout {
    QRectF area;
    std::vector<PartBox> boxes;     ///< one per part of the scene
    double cell = 0;                ///< the cell size that the grids share
    int lines = 0;                  ///< lines of blocks

    /// Empty when there is no such cell.
    QRectF cellRect(const CellRef &ref) const;
    CellRef cellAt(const QPointF &position) const;
    bool has(const CellRef &ref) const;

    /// Magnified and moved; titles keep their size and stay in sight.
    SceneLayout transformed(double factor, const QPointF &offset) const;
    bool operator==(const SceneLayout &) const = default;
};

/// Lays `scene` out in `area`. Blocks follow each other from left to right, wrapped so that cells become
/// largest, but no larger than `largest`; tracks share one axis over the whole width. `pixel` is the size of a device
/// pixel: cells get whole ones.
SceneLayout layoutScene(const Scene &scene, const QRectF &area, const std::vector<PartMeasure> &measures,
                        double pixel = 1, double largest = largestCell);

} // namespace convlab::ui
