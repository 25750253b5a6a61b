// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <vector>

namespace convlab {

/// How much of the full result is kept.
enum class ConvolveMode {
    Full,   ///< every shift at which the two arrays overlap
    Same,   ///< as many as one of them has cells
    Valid,  ///< only the shifts at which the shorter one lies inside the longer one
};

/// True convolution y[k] = sum_i x[i] w[k-i], as numpy.convolve: Full M+N-1 cells, Same max(M,N), Valid
/// max(M,N)-min(M,N)+1. Same begins at cell (min(M,N)-1)/2 of the full result. Throws ParameterError where one is empty.
std::vector<double> convolve1d(const std::vector<double> &x, const std::vector<double> &w, ConvolveMode mode);

/// y[k] = sum_i x[i+k-(N-1)] w[i] (k = 0 is the first overlap), as numpy.correlate for real numbers. Same begins where
/// convolve1d's does if x is the longer one, else at min(M,N)/2: NumPy exchanges the two and turns the result over.
std::vector<double> correlate1d(const std::vector<double> &x, const std::vector<double> &w, ConvolveMode mode);

/// True convolution of two planes (1,1,H,W) and (1,1,kh,kw), as scipy.signal.convolve2d with zeros outside: Same has the
/// size of x and begins at (k-1)/2 of the full result on each axis; Valid needs one plane to cover the other on both
/// axes, else ParameterError(WindowExceedsInput).
Tensor<double> convolve2d(const Tensor<double> &x, const Tensor<double> &w, ConvolveMode mode);

/// The same without turning w over, as scipy.signal.correlate2d: Same begins at k/2.
Tensor<double> correlate2d(const Tensor<double> &x, const Tensor<double> &w, ConvolveMode mode);

} // namespace convlab
