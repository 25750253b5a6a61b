// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace convlab::ui {

/// Pairs (i, j) with same(i, j), growing in both, as many as there can be (Wagner and Fischer, 1974): what two lists of
/// `a` and `b` entries have in common, in order. Equal beginnings and ends are cut off first.
template<typename Same>
std::vector<std::pair<std::size_t, std::size_t>> longestCommon(std::size_t a, std::size_t b, Same same)
{
    std::size_t front = 0, back = 0;
    while (front < std::min(a, b) && same(front, front))
        ++front;
    while (back < std::min(a, b) - front && same(a - 1 - back, b - 1 - back))
        ++back;
    const std::size_t rows = a - front - back, cols = b - front - back;
    std::vector<int> best((rows + 1) * (cols + 1), 0);  // of what begins at (i, j)
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = cols; j-- > 0;) {
            const std::size_t at = i * (cols + 1) + j;
            best[at] = same(front + i, front + j) ? best[at + cols + 2] + 1 : std::max(best[at + cols + 1], best[at + 1]);
        }
    }
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < front; ++i)
        pairs.emplace_back(i, i);
    for (std::size_t i = 0, j = 0; i < rows && j < cols;) {
        if (same(front + i, front + j))
            pairs.emplace_back(front + i++, front + j++);
        else if (best[(i + 1) * (cols + 1) + j] >= best[i * (cols + 1) + j + 1])
            ++i;
        else
            ++j;
    }
    for (std::size_t i = back; i-- > 0;)
        pairs.emplace_back(a - 1 - i, b - 1 - i);
    return pairs;
}

} // namespace convlab::ui
