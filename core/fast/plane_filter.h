// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/convolve.h"
#include "core/fast/row_sums.h"
#include "core/ops/picture_filter.h"

#include <cstddef>
#include <memory>

namespace convlab::fast {

/// Somebody's numbers, row by row.
struct PlaneView {
    const float *numbers = nullptr;
    int width = 0, height = 0;
    std::ptrdiff_t pitch = 0;   ///< numbers from one row to the next
};

enum class PlaneWay {
    Direct,     ///< every tap of the window
    Separable,  ///< columns, then rows
    Fourier     ///< products of spectra, for large windows
};

/// A filter for planes of numbers, in single precision: out[y][x] = Σ weight[m][l] · in[y + m − (rows − 1)/2][x + l − (cols − 1)/2]
/// with whole divisions, a plane of the same size.
class PlaneFilter {
public:
    /// Throws ParameterError for kernels that `validate` refuses, and for weights beyond single precision.
    explicit PlaneFilter(const PictureKernel &kernel, PaddingMode mode = PaddingMode::Replicate);

    PlaneWay way() const { return m_way; }

    /// How far an output can be from the exact sum, as a multiple of the largest number in size. That of the Fourier way
    /// (fourier.h) is for the worst that can be; numbers of one size are some 1e-6 of their size off.
    double error() const { return m_error; }

    /// Fills the `source.width` columns of `source.height` rows at `target`, `pitch` numbers from row to row, and nothing else.
    void operator()(const PlaneView &source, float *target, std::ptrdiff_t pitch, int threads) const;

private:
    void filterStrips(const PlaneView &source, float *target, std::ptrdiff_t pitch, int threads) const;
    void filterBands(const PlaneView &source, float *target, std::ptrdiff_t pitch, int threads) const;

    int m_rows, m_cols;
    PaddingMode m_mode;
    PlaneWay m_way = PlaneWay::Direct;
    RowSums m_sums;
    std::shared_ptr<const Convolution> m_convolution;   ///< of the Fourier way
    double m_error;
};

} // namespace convlab::fast
