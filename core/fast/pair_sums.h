// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace convlab::fast {

/// Sums of two output rows over pairs of source rows, in whole numbers: two taps, one above the other, to a multiply-add.
/// Pair row p holds the levels of rows 2p and 2p + 1 side by side, one pair after the other.
///
/// out[q][i] = unit · Σ_m Σ_l weight[m][l] · level(row q + m, sample i + offsets[l]), q = 0 and 1. The sums are exact.
class PairSums {
public:
    /// weight (rows, cols) row-major; 255 · Σ|weight| below 2³¹.
    PairSums(const std::vector<std::int16_t> &weights, int rows, int cols, double unit);

    /// Pair rows that `outs` output rows read.
    int pairRows(int outs) const { return (m_rows + outs) / 2; }

    /// Samples [0, count) of 1 or 2 outputs, with `add` onto what stands there. Outputs and pair rows have `slack` samples more.
    void compute(const std::int16_t *const *pairs, const std::ptrdiff_t *offsets, std::size_t count, int outs, float *const *out,
                 bool add) const;

    static constexpr std::size_t slack = 128;

private:
    int m_rows, m_cols;
    float m_unit;
    std::vector<std::int32_t> m_weights;    ///< (pair row, col, output): two weights, the upper row's in the low half
};

} // namespace convlab::fast
