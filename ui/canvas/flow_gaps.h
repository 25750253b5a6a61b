// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui::flow {

inline constexpr double titleGap = 13;      ///< room for column indices between a title and its cells
inline constexpr double lineGap = 16;

inline double blockGap(double cell) { return std::clamp(cell * 0.8, 14.0, 34.0); }
inline double slotGap(double cell) { return std::clamp(cell * 0.45, 10.0, 22.0); }

/// Whole device pixels, except where cells are hardly more than a pixel.
inline double snapped(double length, double pixel)
{
    return length >= 6 ? std::floor(length / pixel + 1e-6) * pixel : length;
}

inline double widthInCells(const Grid &grid)
{
    return grid.ruler.length > 0 ? grid.ruler.length : grid.cols;
}

} // namespace convlab::ui::flow
