// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace convlab::fast {

/// Where sums are written: position p of a plane of `pitch` columns goes to row p / pitch, column p % pitch of an
/// output with `width` columns; columns beyond `width` are dropped.
struct SumTarget {
    float *first = nullptr;         ///< of output 0
    std::size_t planeSize = 0;      ///< from one output to the next
    std::size_t width = 0;
    std::size_t pitch = 0;
};

/// Whether sources may be read for `slack` floats beyond the last position, or not at all; then there must be at least
/// `slack` positions.
enum class SumReading { Beyond, Inside };

/// out[o][p] = bias[o] + Σ_t weight[o][t] · sources[t][p]: what direct convolution (sources are shifted views of
/// padded planes), im2col + GEMM (rows of the column matrix) and the middle of Winograd all come down to.
///
/// Single precision with fused multiply-add where the processor has it, terms in order. Each sum is within
/// γ(T+1) · Σ|weight · source| of the exact one, T terms, γ(n) = n u / (1 − n u), u = 2⁻²⁴ (Higham, 2002, eq. 3.5).
class WeightedSums {
public:
    /// weight (outs, terms) row-major; bias empty or one for each output.
    WeightedSums(const float *weight, std::size_t outs, std::size_t terms, const std::vector<float> &bias);

    /// Positions [begin, end) of every output.
    void compute(const float *const *sources, std::size_t begin, std::size_t end, const SumTarget &target,
                 SumReading reading = SumReading::Beyond) const;

    /// Floats that are read beyond the last position.
    static constexpr std::size_t slack = 64;

private:
    std::size_t m_outs, m_terms;
    std::vector<float> m_weights;   ///< by blocks of outputs whose sums grow together: (terms, outputs of the block)
    std::vector<float> m_bias;
};

} // namespace convlab::fast
