// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/fourier_line.h"

namespace convlab::fast {

/// Planes are transformed so many at a time, side by side.
inline constexpr std::size_t fourierStep = 8;

/// Transforms of real planes of height x width, both powers of two. Of a line's frequencies the first half and the middle
/// stand for all: the others are their conjugates. The points of a spectrum have an order of their own, the same for all.
///
/// In single precision; each transform is within log2(height · width) · 6.7 u of the exact one, in the norm, u = 2⁻²⁴
/// (Higham, "Accuracy and Stability of Numerical Algorithms", 2002, theorem 24.2).
class FourierPlane {
public:
    FourierPlane(std::size_t height, std::size_t width) : m_columns(fourierLine(height)), m_rows(fourierLine(width)) {}

    std::size_t height() const { return m_columns.length; }
    std::size_t width() const { return m_rows.length; }
    std::size_t points() const { return height() * (width() / 2 + 1); }
    const FourierLine &columns() const { return m_columns; }
    const FourierLine &rows() const { return m_rows; }

private:
    FourierLine m_columns, m_rows;
};

/// Where the numbers of spectra lie: point i of plane p at i · pointStride + p, its imaginary part `imaginary` behind.
struct SpectrumLayout {
    std::size_t pointStride, imaginary;
};

/// `planes` planes, a multiple of fourierStep: cell i of plane p at cells[offsets[i] + p], in rows.
/// `work`: fourierWork() floats.
void planesToSpectra(const FourierPlane &plane, const float *cells, const std::vector<std::size_t> &offsets, std::size_t planes,
                     float *spectra, const SpectrumLayout &layout, float *work);

/// The way back, times height · width: the first `rows` rows, cell (r, c) of plane p to cells[(r · width + c) · planes + p].
void spectraToPlanes(const FourierPlane &plane, const float *spectra, const SpectrumLayout &layout, std::size_t planes, std::size_t rows,
                     float *cells, float *work);

/// Floats of scratch memory that a transform takes.
std::size_t fourierWork(const FourierPlane &plane);

} // namespace convlab::fast
