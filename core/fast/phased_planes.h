// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab::fast {

/// One image padded, and split by what its rows and columns leave over when divided by the stride: then every tap of a
/// strided, dilated window is a plain shift of a plane, source(c, m, l)[p], and output (i, j) stands at p = i·pitch + j.
class PhasedPlanes {
public:
    /// x (N,C,H,W), weight only gives the kernel's extent. Memory: C · (H + padding) · (W + padding) floats. Where windows
    /// of tiles hang over the padding, `reach` says how many rows and columns there must be; those beyond it are 0.
    PhasedPlanes(const Tensor<float> &x, std::int64_t image, const Shape &weight, const ConvParams &params, const Extent2 &reach = {});

    const float *source(std::int64_t channel, std::int64_t tapRow, std::int64_t tapCol) const;
    std::size_t pitch() const { return static_cast<std::size_t>(m_cols); }

private:
    void fill(const Tensor<float> &x, std::int64_t image);

    ConvParams m_params;
    std::int64_t m_rows, m_cols;    ///< of one phase
    std::vector<float> m_values;    ///< (C, s_h, s_w, rows, cols), and some that are read past the end
};

} // namespace convlab::fast
