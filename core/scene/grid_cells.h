// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

namespace convlab {

// Inline: a painter asks for every cell of a picture between two frames.

/// Normal where a grid has no states.
inline CellState stateAt(const Grid &grid, int row, int col)
{
    const auto index = static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.cols) + static_cast<std::size_t>(col);
    return grid.states && index < grid.states->size() ? (*grid.states)[index] : CellState::Normal;
}

/// Whether the cell has been written already.
inline bool isKnown(const Grid &grid, int row, int col)
{
    if (stateAt(grid, row, col) == CellState::Asked)
        return false;
    const Reveal &reveal = grid.reveal;
    if (reveal.count < 0)
        return true;
    const int place = reveal.order == Reveal::Order::Rows ? row * grid.cols + col : col * grid.rows + row;
    return place < reveal.count;
}

} // namespace convlab
