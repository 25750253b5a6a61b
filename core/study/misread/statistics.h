// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation_statistics.h"
#include "core/tensor/tensor.h"

#include <vector>

namespace convlab::practice {

/// The statistics of all numbers of one channel, as samples of one array.
ChannelStatistics statisticsOf(const std::vector<double> &values);

/// The statistics of one channel over all samples.
ChannelStatistics statisticsOf(const Tensor<double> &activations, std::int64_t channel);

/// max(x, 0), number by number.
Tensor<double> rectified(Tensor<double> activations);

namespace misread {

double unbiasedDeviation(const std::vector<double> &values);
double variance(const std::vector<double> &values);

} // namespace misread

} // namespace convlab::practice
