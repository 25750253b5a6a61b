// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <vector>

namespace convlab {

/// What one channel's activations look like over N, H and W.
struct ChannelStatistics {
    double mean = 0;
    double deviation = 0;       ///< population standard deviation, as NumPy's default
    double minimum = 0, maximum = 0;
    double zeroShare = 0;       ///< share of exact zeros, 0..1
    bool dead() const { return zeroShare == 1; }
};

/// One entry per channel of (N,C,H,W). Sums are pairwise in NumPy's own order, so that means and deviations
/// agree with `acts.mean(axis=(0, 2, 3))` to the last digit.
std::vector<ChannelStatistics> channelStatistics(const Tensor<double> &activations);

} // namespace convlab
