// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/activation_statistics.h"

#include "core/ops/normalise.h"

#include <algorithm>
#include <cmath>

namespace convlab {

std::vector<ChannelStatistics> channelStatistics(const Tensor<double> &activations)
{
    const Shape &shape = activations.shape;
    const SetMeasures measures = measureSets(activations, {NormKind::Batch});
    const auto count = static_cast<double>(shape.n * shape.h * shape.w);
    std::vector<ChannelStatistics> channels(measures.mean.size());
    for (std::size_t c = 0; c < channels.size(); ++c)
        channels[c] = {measures.mean[c], std::sqrt(measures.variance[c]), INFINITY, -INFINITY, 0};
    const double *value = activations.data.data();
    for (std::int64_t n = 0; n < shape.n; ++n) {
        for (ChannelStatistics &channel : channels) {
            for (std::int64_t i = 0; i < shape.h * shape.w; ++i, ++value) {
                channel.minimum = std::min(channel.minimum, *value);
                channel.maximum = std::max(channel.maximum, *value);
                channel.zeroShare += *value == 0 ? 1 : 0;
            }
        }
    }
    for (ChannelStatistics &channel : channels)
        channel.zeroShare /= count;
    return channels;
}

} // namespace convlab
