// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab {

/// crossCorrelate2d by the convolution theorem: a product of spectra instead of a sum over taps, whatever the kernel's
/// size. Stride keeps every s-th result, dilation spreads the taps; all parameters are honoured. Rounding: the error of
/// every output is relative to the largest one, and a NaN or infinity reaches a whole plane. Throws ParameterError.
Tensor<double> fourierCrossCorrelate2d(const Tensor<double> &input, const Tensor<double> &weight,
                                       const std::vector<double> &bias, const ConvParams &params);

/// Numbers that the spectra of one image and one filter hold at a time; throws TooLarge above maxElements.
std::int64_t fourierWorkspace(const Shape &input, const Shape &weight, const ConvParams &params);

} // namespace convlab
