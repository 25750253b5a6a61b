// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace convlab
