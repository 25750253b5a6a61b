// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace convlab::fast {

/// Levels as numbers. Rows have levelSlack samples more than `count`, which are read and written as well.
void levelsToNumbers(const std::uint8_t *levels, std::size_t count, float *numbers);

/// pairs[2i] = upper[i], pairs[2i + 1] = lower[i].
void levelsToPairs(const std::uint8_t *upper, const std::uint8_t *lower, std::size_t count, std::int16_t *pairs);

inline constexpr std::size_t levelSlack = 128;

/// How a sum becomes a level: v = gain · sum + bias, its size where `absolute`, cut to 0..255, rounded to the nearest.
struct LevelRule {
    float gain = 1, bias = 0;
    bool absolute = false;
};

/// `pixels` pixels, four sums each of which the fourth is not used; the fourth byte becomes 255. Nothing else is written.
void sumsToLevels(const float *sums, std::size_t pixels, const LevelRule &rule, std::uint8_t *levels);

/// Widens `range` to the sums of the pixels' three colours. The row has levelSlack numbers more.
void widenRange(const float *sums, std::size_t pixels, std::pair<float, float> &range);

} // namespace convlab::fast
