// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cell_navigation.h"

#include "ui/canvas/cell_look.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

QPointF unit(Direction direction)
{
    switch (direction) {
    case Direction::Left: return {-1, 0};
    case Direction::Right: return {1, 0};
    case Direction::Up: return {0, -1};
    case Direction::Down: break;
    }
    return {0, 1};
}

CellRef nearestIn(const SceneLayout &layout, int part, const QPointF &position)
{
    const CellLattice &cells = layout.boxes[static_cast<std::size_t>(part)].cells;
    const auto nearest = [](double distance, double step, int count) {
        return std::clamp(static_cast<int>(std::lround(distance / step)), 0, count - 1);
    };
    const QPointF first = cells.rect(0, cells.firstCol).center();
    return {part, nearest(position.y() - first.y(), cells.step.height(), cells.rows),
            cells.firstCol + nearest(position.x() - first.x(), cells.step.width(), cells.cols)};
}

} // namespace

CellRef neighbour(const SceneLayout &layout, const CellRef &from, Direction direction)
{
    if (!layout.has(from))
        return from;
    const QPointF way = unit(direction);
    const CellRef beside{from.part, from.row + static_cast<int>(way.y()), from.col + static_cast<int>(way.x())};
    if (layout.has(beside))
        return beside;
    const QPointF start = layout.cellRect(from).center();
    CellRef best = from;
    double shortest = 1e18;
    for (int part = 0; part < static_cast<int>(layout.boxes.size()); ++part) {
        const CellLattice &cells = layout.boxes[static_cast<std::size_t>(part)].cells;
        if (part == from.part || cells.rows <= 0 || cells.cols <= 0)
            continue;
        const CellRef candidate = nearestIn(layout, part, start);
        const QPointF offset = layout.cellRect(candidate).center() - start;
        const double along = QPointF::dotProduct(offset, way);
        const double across = std::abs(offset.x() * way.y()) + std::abs(offset.y() * way.x());
        const double distance = along + 2 * across;
        if (along > 0 && across <= along * 2 && distance < shortest) {
            shortest = distance;
            best = candidate;
        }
    }
    return best;
}

CellRef firstCell(const Scene &scene, const SceneLayout &layout)
{
    CellRef any;
    for (int part = 0; part < static_cast<int>(layout.boxes.size()); ++part) {
        const CellLattice &cells = layout.boxes[static_cast<std::size_t>(part)].cells;
        if (cells.rows <= 0 || cells.cols <= 0)
            continue;
        if (!any.valid())
            any = {part, 0, std::max(0, cells.firstCol)};
        const auto *grid = std::get_if<Grid>(&scene.parts[static_cast<std::size_t>(part)]);
        if (grid && !grid->source.name.empty())
            return {part, std::max(0, grid->source.rowOffset), std::max(0, grid->source.colOffset)};
    }
    return any;
}

bool isEditable(const Scene &scene, const CellRef &cell)
{
    if (cell.part < 0 || cell.part >= static_cast<int>(scene.parts.size()))
        return false;
    const auto *grid = std::get_if<Grid>(&scene.parts[static_cast<std::size_t>(cell.part)]);
    if (grid && isAsked(*grid, cell.row, cell.col))
        return true;
    if (!grid || grid->source.name.empty())
        return false;
    const int row = cell.row - grid->source.rowOffset, col = cell.col - grid->source.colOffset;
    return row >= 0 && row < grid->source.rows && col >= 0 && col < grid->source.cols;
}

} // namespace convlab::ui
