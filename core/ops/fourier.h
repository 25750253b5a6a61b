// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <cstdint>
#include <vector>

namespace convlab {

using Complex = std::complex<double>;

/// The discrete Fourier transform of a power of two of numbers, in place: X[k] = sum_n x[n] e^(-2 pi i nk / N); the
/// inverse has the other sign and the factor 1/N. Radix 2 (Cooley and Tukey, 1965). Throws ParameterError for other
/// lengths.
void fourierTransform(std::vector<Complex> &values, bool inverse = false);

/// The transform of a plane of rows * cols numbers, row-major, along both axes.
void fourierTransform2d(std::vector<Complex> &values, std::int64_t rows, std::int64_t cols, bool inverse = false);

/// The smallest power of two that is not below `size`. Throws ParameterError for sizes below 1 or above maxElements.
std::int64_t transformLength(std::int64_t size);

} // namespace convlab
