// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

#include <QSizeF>

namespace convlab::ui {

inline constexpr double largestCell = 56;       ///< cells never grow beyond this, at text size 100 %
inline constexpr double smallestDigitCell = 17; ///< below, a cell shows no digits
inline constexpr double readableCell = 26;      ///< what small grids get beside a huge one
inline constexpr int smallGrid = 9;             ///< rows and columns of a grid that is "small" then

/// Which cell size each grid of a scene gets. One size for all, with two exceptions: pictures, and scenes
/// so large that the common size could show no digits; there small grids stay readable.
struct CellRule {
    double common = 0;
    double imageSide = 0;   ///< longest side of a picture
    bool relaxed = false;   ///< small grids at least `readableCell`, others squeezed into `limit`
    QSizeF limit;           ///< relaxed: no grid is larger than this
    bool boosts = true;     ///< grids may be as much larger as they say
    double largest = largestCell;

    QSizeF cellOf(const Grid &grid) const;
};

} // namespace convlab::ui
