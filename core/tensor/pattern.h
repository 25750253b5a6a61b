// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>

namespace convlab {

/// A small whole number in [low, high] for a cell that nobody has filled yet: the same on every machine,
/// varied, and without the symmetries that would hide a transposed or turned-over array. `salt` separates arrays.
inline double patternNumber(std::uint64_t salt, std::int64_t c, std::int64_t h, std::int64_t w, int low, int high)
{
    std::uint64_t bits = salt * 0x9E3779B97F4A7C15u;
    for (const std::int64_t index : {c, h, w}) {
        bits = (bits ^ static_cast<std::uint64_t>(index + 1)) * 0xBF58476D1CE4E5B9u;
        bits ^= bits >> 29;
    }
    return low + static_cast<double>(bits % static_cast<std::uint64_t>(high - low + 1));
}

/// Numbers the cells of a plane in square rings around the corner (0,0), so that a plane that grows goes on
/// counting: a 3×3 plane of 1 to 9 gets 10 to 16 as its fourth row and column.
inline double ringNumber(std::int64_t row, std::int64_t col)
{
    const std::int64_t ring = std::max(row, col);
    return static_cast<double>(ring * ring + (row == ring ? ring + col : row) + 1);
}

} // namespace convlab
