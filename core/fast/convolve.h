// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab::fast {

/// The ways to the same sums.
enum class Algorithm {
    Loop,       ///< the reference, in double, rounded once
    Direct,     ///< vectors of output positions, taps as shifts
    Im2col      ///< the columns written out, then one matrix product
};

/// Cross-correlation in single precision: x (N,C_in,H,W), weight (C_out,C_in/groups,kh,kw), bias empty or C_out values;
/// all parameters of the reference. Throws ParameterError as validate() does, and TooLarge for what would not fit.
///
/// Direct and Im2col differ from the exact sum by at most γ(T+1) · Σ|x·w|, T = C_in/groups·kh·kw terms (WeightedSums);
/// a weight that is not finite makes them take the loop, because they multiply padding where the reference leaves it out.
/// `threads`: how many work at the same time, 1 or more.
Tensor<float> convolve(const Tensor<float> &x, const Tensor<float> &weight, const std::vector<float> &bias, const ConvParams &params,
                       Algorithm algorithm, int threads = 1);

} // namespace convlab::fast
