// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tensor/chart_picture.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace convlab {

namespace {

constexpr int bars = 5, steps = 10;

/// SplitMix64's finaliser: a number for a place.
std::uint64_t scrambled(std::uint64_t z)
{
    z += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

int noise(int row, int col)
{
    const std::uint64_t place = static_cast<std::uint64_t>(row) << 32 | static_cast<std::uint32_t>(col);
    return 64 + static_cast<int>(scrambled(place) % 129);
}

/// `at` of `count` places as a level, both ends included.
int ramp(int at, int count)
{
    return count > 1 ? at * 255 / (count - 1) : 0;
}

int chartLevel(int row, int col, int height, int width)
{
    switch (static_cast<std::int64_t>(row) * bars / height) {
    case 0: return (row / 8 + col / 8) % 2 == 0 ? 32 : 224;
    case 1: return (row + col) % 2 == 0 ? 64 : 192;
    case 2: return ramp(col, width);
    case 3: return ramp(static_cast<int>(static_cast<std::int64_t>(col) * steps / width), steps);
    default: return noise(row, col);
    }
}

template<typename Level>
std::vector<std::uint8_t> drawn(int height, int width, Level level)
{
    std::vector<std::uint8_t> levels;
    levels.reserve(static_cast<std::size_t>(height) * static_cast<std::size_t>(width));
    for (int row = 0; row < height; ++row) {
        for (int col = 0; col < width; ++col)
            levels.push_back(static_cast<std::uint8_t>(level(row, col)));
    }
    return levels;
}

} // namespace

std::vector<std::uint8_t> zonePlate(int height, int width)
{
    const double reach = std::max({height, width, 2}) / 2.0;
    return drawn(height, width, [&](int row, int col) {
        const double down = row + 0.5 - height / 2.0, across = col + 0.5 - width / 2.0;
        // The phase grows by 2 r / (2 R) · π a pixel at radius r: by π at R.
        const double phase = std::numbers::pi * (down * down + across * across) / (2 * reach);
        return std::lround(127.5 + 127.5 * std::cos(phase));
    });
}

std::vector<std::uint8_t> testChart(int height, int width)
{
    return drawn(height, width, [&](int row, int col) { return chartLevel(row, col, height, width); });
}

} // namespace convlab
