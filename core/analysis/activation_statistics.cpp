// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/activation_statistics.h"

#include "core/analysis/pairwise_sum.h"
#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace convlab {

namespace {

/// The plane of sample n and channel c.
std::span<const double> plane(const Tensor<double> &tensor, std::int64_t n, std::int64_t c)
{
    const auto size = static_cast<std::size_t>(tensor.shape.h * tensor.shape.w);
    return std::span(tensor.data).subspan(static_cast<std::size_t>(tensor.shape.offset(n, c, 0, 0)), size);
}

/// Sum over N, H, W of term(x): each plane pairwise, planes one after the other.
template<typename Term>
double channelSum(const Tensor<double> &tensor, std::int64_t channel, Term term)
{
    double total = 0;
    std::vector<double> terms(static_cast<std::size_t>(tensor.shape.h * tensor.shape.w));
    for (std::int64_t n = 0; n < tensor.shape.n; ++n) {
        const auto values = plane(tensor, n, channel);
        std::transform(values.begin(), values.end(), terms.begin(), term);
        total += pairwiseSum(terms);
    }
    return total;
}

ChannelStatistics statisticsOf(const Tensor<double> &tensor, std::int64_t channel)
{
    const auto count = static_cast<double>(tensor.shape.n * tensor.shape.h * tensor.shape.w);
    ChannelStatistics result;
    result.mean = channelSum(tensor, channel, [](double x) { return x; }) / count;
    const double variance = channelSum(tensor, channel, [mean = result.mean](double x) { return (x - mean) * (x - mean); }) / count;
    result.deviation = std::sqrt(variance);
    result.minimum = INFINITY;
    result.maximum = -INFINITY;
    for (std::int64_t n = 0; n < tensor.shape.n; ++n) {
        for (const double value : plane(tensor, n, channel)) {
            result.minimum = std::min(result.minimum, value);
            result.maximum = std::max(result.maximum, value);
            result.zeroShare += value == 0 ? 1 : 0;
        }
    }
    result.zeroShare /= count;
    return result;
}

} // namespace

std::vector<ChannelStatistics> channelStatistics(const Tensor<double> &activations)
{
    requireFilled(activations);
    if (activations.shape.count() < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(activations.shape.count())}});
    std::vector<ChannelStatistics> channels;
    for (std::int64_t c = 0; c < activations.shape.c; ++c)
        channels.push_back(statisticsOf(activations, c));
    return channels;
}

} // namespace convlab
