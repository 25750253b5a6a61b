// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace convlab::fast {

/// Sums of up to four output rows over rows of numbers, each number read once for all of them:
/// out[q][i] = Σ_m Σ_l weight[m][l] · rows[q + m][i + offsets[l]].
///
/// Single precision with fused multiply-add where the processor has it, terms in the order of the weights whatever the
/// number of rows. Each sum is within γ(T) · Σ|weight · number| of the exact one, T terms, γ(n) = n u / (1 − n u), u = 2⁻²⁴.
class TapSums {
public:
    TapSums(const std::vector<double> &weights, int rows, int cols)
        : m_rows(rows), m_cols(cols), m_weights(weights.begin(), weights.end()) {}

    int rows() const { return m_rows; }

    /// Output rows that are summed together: best asked for so many, or for 1.
    int outsTogether() const { return m_rows >= 3 ? most : 1; }

    /// Numbers [0, count) of `outs` rows, with `add` onto what stands there; nothing else is written. Rows are readable for
    /// `slack` numbers more.
    void compute(const float *const *rows, const std::ptrdiff_t *offsets, std::size_t count, int outs, float *const *out, bool add) const;

    static constexpr int most = 4;
    static constexpr std::size_t slack = 128;

private:
    int m_rows, m_cols;
    std::vector<float> m_weights;
};

} // namespace convlab::fast
