// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misread/statistics.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

ChannelStatistics statisticsOf(const std::vector<double> &values)
{
    return channelStatistics(Tensor<double>({1, 1, 1, static_cast<std::int64_t>(values.size())}, values)).front();
}

ChannelStatistics statisticsOf(const Tensor<double> &activations, std::int64_t channel)
{
    return channelStatistics(activations)[static_cast<std::size_t>(channel)];
}

Tensor<double> rectified(Tensor<double> activations)
{
    for (double &value : activations.data)
        value = std::max(value, 0.0);
    return activations;
}

namespace misread {

double unbiasedDeviation(const std::vector<double> &values)
{
    const auto count = static_cast<double>(values.size());
    return statisticsOf(values).deviation * std::sqrt(count / (count - 1));
}

double variance(const std::vector<double> &values)
{
    const double deviation = statisticsOf(values).deviation;
    return deviation * deviation;
}

} // namespace misread

} // namespace convlab::practice
