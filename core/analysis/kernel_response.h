// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <complex>
#include <optional>
#include <vector>

namespace convlab {

/// What a kernel does to waves. A wave of u radians a pixel across and v down comes out as the same wave, H(u, v) times as
/// strong: H = Σ weight · e^(i(u·x + v·y)), with x and y counted from the kernel's middle.
struct KernelResponse {
    int size = 0;                   ///< rows and columns, a power of two
    std::vector<double> magnitude;  ///< |H|, row-major: row r is v = 2π(r − size/2)/size, columns are u alike; 0 in the middle
    std::vector<double> phase;      ///< arg H in (−π, π]

    double at(int row, int col) const { return magnitude[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) + static_cast<std::size_t>(col)]; }
    double atRest() const { return at(size / 2, size / 2); }    ///< |H(0, 0)|: the gain of flat areas
    double frequency(int index) const;                          ///< of a row or column, −π … π
    int strongest() const;          ///< index of the largest |H|; of equals the lowest frequency, then that below or right of the middle
};

/// By the fast Fourier transform; `size` is a power of two from 32 on, so that every kernel fits.
KernelResponse kernelResponse(const PictureKernel &kernel, int size = 64);

/// H at any frequency, by its sum.
std::complex<double> responseAt(const PictureKernel &kernel, double u, double v);

/// The lowest frequency (0, π] at which |H| has fallen to half of |H(0, 0)|, going `angle` degrees from the u axis towards v.
/// Nothing where |H(0, 0)| is 0 or |H| stays above.
std::optional<double> halvingFrequency(const PictureKernel &kernel, double angle);

enum class ResponseKind {
    Nothing,    ///< H = 0
    AllPass,    ///< every wave as strong as the others, to 1 %
    Boost,      ///< nothing much weaker than flat areas (to 10 %), some waves stronger
    LowPass,    ///< flat areas and slow waves come through, fast ones are weakened
    HighPass,   ///< flat areas are weakened, the fastest waves come through
    BandPass,   ///< waves in between come through, flat areas and the fastest waves are weakened
    BandStop    ///< waves in between are weakened
};

/// Compares |H| at rest with the largest |H|, and with its mean over the fastest waves, |u| = π or |v| = π: at least half of
/// the largest comes through, less is weakened.
ResponseKind responseKind(const KernelResponse &response);

} // namespace convlab
