// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace convlab::fast {

/// The ways to the same sums.
enum class Algorithm {
    Loop,       ///< the reference, in double, rounded once
    Direct,     ///< vectors of output positions, taps as shifts
    Im2col,     ///< the columns written out, then one matrix product
    Winograd,   ///< F(4x4, 3x3); only where suitsWinograd()
    Fourier     ///< products of spectra, by the convolution theorem
};

inline constexpr std::array algorithms{Algorithm::Loop, Algorithm::Direct, Algorithm::Im2col, Algorithm::Winograd, Algorithm::Fourier};

/// "loop", "direct", "im2col", "winograd", "fourier".
const char *algorithmKey(Algorithm algorithm);

} // namespace convlab::fast
