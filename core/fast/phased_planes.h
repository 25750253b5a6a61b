// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

namespace convlab::fast {

/// The part of a padded image that is needed: rows and columns count padding in; what lies beyond the padded image is 0.
struct PlaneWindow {
    std::int64_t channels = 1;
    std::int64_t firstRow = 0, rows = 1;    ///< firstRow: a multiple of the stride
    std::int64_t cols = 1;
};

/// A part of an image padded, and split by what its rows and columns leave over when divided by the stride: then every tap
/// of a strided, dilated window is a plain shift of a plane, source(c, m, l)[p], and output (i, j) stands at p = i·pitch + j,
/// counted from the window's first row.
class PhasedPlanes {
public:
    /// Throws TooLarge.
    PhasedPlanes(const ConvParams &params, const PlaneWindow &window);

    /// Floats to work in, with those that vector loops read past the end.
    std::size_t floats() const { return m_floats; }
    void setMemory(float *memory) { m_values = memory; }

    /// Writes every cell; the window's first channel shows x's channel `firstChannel`.
    void fill(const Tensor<float> &x, std::int64_t image, std::int64_t firstChannel = 0);
    /// The same for channels [first, end) of the window.
    void fillSome(const Tensor<float> &x, std::int64_t image, std::int64_t firstChannel, std::int64_t first, std::int64_t end);

    const float *source(std::int64_t channel, std::int64_t tapRow, std::int64_t tapCol) const { return m_values + offset(channel, tapRow, tapCol); }
    std::size_t offset(std::int64_t channel, std::int64_t tapRow, std::int64_t tapCol) const;
    std::size_t pitch() const { return static_cast<std::size_t>(m_cols); }

private:
    ConvParams m_params;
    PlaneWindow m_window;
    std::int64_t m_rows, m_cols;    ///< of one phase
    std::size_t m_floats;
    float *m_values = nullptr;      ///< (channels, s_h, s_w, rows, cols)
};

} // namespace convlab::fast
