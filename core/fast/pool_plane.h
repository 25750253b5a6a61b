// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace convlab::fast {

/// One row of outputs: which real rows of the input its windows see.
struct PoolRow {
    std::size_t first;      ///< the first of them, counted in cells of the plane, at the first window's first column
    std::size_t count;      ///< 0: the windows see padding only
    float divisor = 1;      ///< of an average
};

/// The windows of a plane whose columns all lie inside the input: output (i, j) looks at cells
/// rows[i].first + rowStep · r + stride · j + dilation · l, r below its count, l below `taps`.
struct PoolWindows {
    std::vector<PoolRow> rows;
    std::size_t rowStep, taps, stride, dilation;    ///< stride 1 or 2
    std::size_t outputs;                            ///< in a row, at least poolStep
    std::size_t pitch;                              ///< from one row of outputs to the next
    std::size_t cells;                              ///< of the plane

    /// Cells that are read behind a window: of a stride of 2 numbers are loaded in pairs.
    static std::int64_t readBehind(std::int64_t taps, std::int64_t stride, std::int64_t dilation)
    {
        return stride == 2 && (taps == 1 || dilation > 1) ? 1 : 0;
    }
};

/// Rows are written in order, and whole vectors of them: some outputs behind a row are overwritten until the next row is,
/// or whoever computes the columns that are missing here. Nothing is written behind the last row.

/// As few outputs as vectors can be made of.
inline constexpr std::size_t poolStep = 4;

/// The largest of every window; NaN wins; −infinity where there is none.
void maxPoolPlane(const PoolWindows &windows, const float *cells, float *out);

/// The sum of every window over its row's divisor.
void averagePoolPlane(const PoolWindows &windows, const float *cells, float *out);

} // namespace convlab::fast
