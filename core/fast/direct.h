// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/parallel.h"
#include "core/fast/scratch.h"
#include "core/fast/weighted_sums.h"
#include "core/ops/convolve.h"

#include <vector>

namespace convlab::fast {

/// Each group's outputs with their weights: what both ways below sum with.
std::vector<WeightedSums> groupSums(const Tensor<float> &weight, const std::vector<float> &bias, std::int64_t groups);

/// The sums of one convolution: x (N,C_in,H,W), weight: the kernels' shape, y of the output's shape; all validated.
struct DirectJob {
    const Tensor<float> &x;
    const std::vector<WeightedSums> &sums;
    Shape weight;
    ConvParams params;
    Tensor<float> &y;
    std::shared_ptr<ScratchPool> scratch;
    Workers &workers;
};

/// Whether the taps are shifts of the image itself: nothing is padded, no output skipped, and vectors fit (a matrix product
/// of a 1x1 kernel comes to nothing more). positions: from the first output to the last, across the rows' ends.
bool readsInPlace(const ConvParams &params, std::int64_t positions);

/// Vectors of output positions; taps as shifts of the padded image, or of the image itself where nothing is padded.
void convolveDirectly(const DirectJob &job, int threads);

/// The shifts written out one below the other, the matrix of im2col, then a matrix product.
void convolveByColumns(const DirectJob &job, int threads);

} // namespace convlab::fast
