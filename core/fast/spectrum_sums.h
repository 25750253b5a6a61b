// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace convlab::fast {

/// At each point of a spectrum, for many planes side by side: out[o] = Σ_t kernel[o][t] · in[t], complex.
class SpectrumSums {
public:
    SpectrumSums(std::size_t points, std::size_t outs, std::size_t terms);

    /// The kernel of one output and term at one point.
    void set(std::size_t point, std::size_t out, std::size_t term, float re, float im);

    /// in (terms, 2, planes), out (outs, 2, planes): real parts, then imaginary ones. planes: a multiple of fourierStep.
    void compute(std::size_t point, const float *in, float *out, std::size_t planes) const;

    std::size_t floats() const { return m_kernels.size(); }

private:
    std::size_t m_outs, m_terms;
    std::size_t m_block;            ///< outputs whose sums grow together
    std::size_t m_blocks;
    std::vector<float> m_kernels;   ///< (points, blocks, terms, 2, block), 0 beyond the last output
};

} // namespace convlab::fast
