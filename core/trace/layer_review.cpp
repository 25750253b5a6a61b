// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/layer_review.h"

#include "core/analysis/activation_statistics.h"
#include "core/random/legacy_normal.h"

#include <algorithm>
#include <array>

namespace convlab {

namespace {

constexpr std::uint32_t seed = 42;
/// Of the channels of the sample. One lies so far down that ReLU lets nothing through.
constexpr std::array<double, LayerReview::sampleChannels> biases{0, 0.5, -0.5, 1, -6, -1};

std::vector<double> sampleZeroShares()
{
    Tensor<double> sample({1, LayerReview::sampleChannels, 1, LayerReview::sampleSize});
    LegacyNormal random(seed);
    for (std::int64_t c = 0; c < sample.shape.c; ++c)
        for (std::int64_t i = 0; i < sample.shape.w; ++i)
            sample.at(0, c, 0, i) = std::max(random.normal() + biases[static_cast<std::size_t>(c)], 0.0);
    std::vector<double> shares;
    for (const ChannelStatistics &channel : channelStatistics(sample))
        shares.push_back(channel.zeroShare);
    return shares;
}

} // namespace

LayerReview::LayerReview(const LayerSetup &setup)
    : m_setup(setup), m_input{setup.batch, setup.inChannels, setup.size, setup.size},
      m_weight{setup.outChannels, setup.inChannels, setup.kernel, setup.kernel}
{
    const std::int64_t stops = outputSize(setup.axis());
    m_output = {setup.batch, setup.outChannels, stops, stops};
    ConvParams params;
    params.stride = {setup.stride, setup.stride};
    params.dilation = {setup.dilation, setup.dilation};
    params.padding = {setup.padding, setup.padding, setup.padding, setup.padding};
    m_cost = convCost(m_input, m_weight, true, params);
    std::int64_t field = 1, jump = 1;
    for (int layer = 0; layer < stackedLayers; ++layer) {
        m_jumps.push_back(jump);
        field += (setup.axis().span() - 1) * jump;
        m_fields.push_back(field);
        jump *= setup.stride;
    }
    static const std::vector<double> shares = sampleZeroShares();
    m_zeroShares = shares;
}

int LayerReview::microCount(Phase phase)
{
    switch (phase) {
    case Phase::Axes: return 8;         // four of the input, four of the weights
    case Phase::Sizes: return 4;
    case Phase::Counts: return 2;       // parameters, FLOPs
    case Phase::Field: return stackedLayers;
    case Phase::Activations: return sampleChannels;
    case Phase::Compare: return 3;      // standard, 1×1, separable
    }
    return 1;
}

} // namespace convlab
