// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cell_rule.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

QSizeF CellRule::cellOf(const Grid &grid) const
{
    const int rows = std::max(grid.rows, 1);
    const int cols = std::max({grid.cols, static_cast<int>(std::ceil(grid.ruler.length)), 1});
    if (grid.style != GridStyle::Numbers) {
        if (grid.extent.given())
            return {imageSide * grid.extent.width / cols, imageSide * grid.extent.height / rows};
        const double side = std::min(imageSide / std::max(rows, cols), largest);
        return {side, side};
    }
    const double boosted = boosts ? std::max(common, std::min(common * grid.boost, readableCell)) : common;
    if (!relaxed || grid.boost > 1)
        return {boosted, boosted};
    if (std::max(rows, cols) <= smallGrid) {
        const double side = std::max(common, readableCell);
        return {side, side};
    }
    return {std::min(common, limit.width() / cols), std::min(common, limit.height() / rows)};
}

} // namespace convlab::ui
