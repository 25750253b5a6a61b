// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/parallel.h"
#include "core/fast/scratch.h"
#include "core/fast/weighted_sums.h"
#include "core/ops/convolve.h"

#include <vector>

namespace convlab::fast {

/// Whether F(4x4, 3x3) can do it: 3x3 kernels, stride 1, no dilation, one group.
bool suitsWinograd(const Shape &weight, const ConvParams &params);

/// The kernels of weight (C_out,C,3,3) as 36 matrices (C_out, C).
std::vector<WeightedSums> winogradSums(const Tensor<float> &weight, bool flip);

/// Floats that a run holds beside input, kernels and output, in one thread: a block of tiles at a time.
std::int64_t winogradFloats(const Shape &input, const Shape &output);

/// A cross-correlation that suitsWinograd(), 36 products where the definition takes 144. The transforms cost accuracy: on
/// values of one size the error is some 4e-5 of the outputs' root mean square, about ten times that of a plain sum.
/// x (N,C,H,W), kernels of winogradSums(), bias empty or C_out values, y of the output's shape; all validated.
struct WinogradJob {
    const Tensor<float> &x;
    const std::vector<WeightedSums> &kernels;
    const std::vector<float> &bias;
    ConvParams params;
    Tensor<float> &y;
    std::shared_ptr<ScratchPool> scratch;
    Workers &workers;
};
void winograd(const WinogradJob &job, int threads);

} // namespace convlab::fast
