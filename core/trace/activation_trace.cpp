// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/activation_trace.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab {

namespace {

using Phase = ActivationTrace::Phase;

/// The mean of each `length` neighbours.
std::vector<double> meansOf(const std::vector<double> &values, std::int64_t length)
{
    std::vector<double> means;
    means.reserve(values.size() / static_cast<std::size_t>(length));
    for (auto from = values.begin(); from != values.end(); from += length)
        means.push_back(std::accumulate(from, from + length, 0.0) / static_cast<double>(length));
    return means;
}

int countDead(const std::vector<ChannelStatistics> &channels)
{
    return static_cast<int>(std::count_if(channels.begin(), channels.end(), [](const ChannelStatistics &c) { return c.dead(); }));
}

/// The setting, if its normalisation can be: said before anything is drawn.
const ActivationSetting &possible(const ActivationSetting &setting)
{
    if (setting.norm)
        requireNorm(setting.shape, setting.normParams());
    return setting;
}

} // namespace

ActivationTrace::ActivationTrace(const ActivationSetting &setting)
    : m_setting(possible(setting)), m_phases{Phase::Block, Phase::Width, Phase::Height}, m_raw(drawActivations(m_setting)),
      m_expected(expectedMoments(m_setting))
{
    if (m_setting.norm) {
        NormResult result = normalise(m_raw, {}, {}, m_setting.normParams());
        m_normalised = std::move(result.values);
        m_measures = {std::move(result.mean), std::move(result.variance)};
        m_phases.insert(m_phases.end(), {Phase::Set, Phase::Normalise});
    }
    m_phases.insert(m_phases.end(), {Phase::Mean, Phase::Deviation, Phase::Zeros});
    m_channels = channelStatistics(values());
    if (!m_setting.norm) {
        for (const ChannelStatistics &channel : m_channels) {
            m_measures.mean.push_back(channel.mean);
            m_measures.variance.push_back(channel.deviation * channel.deviation);
        }
    }
}

int ActivationTrace::microCount(int step) const
{
    return m_phases[static_cast<std::size_t>(step)] < Phase::Mean ? 1 : static_cast<int>(m_setting.shape.c);
}

int ActivationTrace::channelAt(const Moment &moment) const
{
    return m_phases[static_cast<std::size_t>(moment.step)] < Phase::Mean ? -1 : moment.micro;
}

std::vector<double> ActivationTrace::each(double ChannelStatistics::*statistic) const
{
    std::vector<double> values;
    values.reserve(m_channels.size());
    for (const ChannelStatistics &channel : m_channels)
        values.push_back(channel.*statistic);
    return values;
}

std::pair<double, double> ActivationTrace::range(double ChannelStatistics::*statistic) const
{
    const std::vector<double> values = each(statistic);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return {*low, *high};
}

int ActivationTrace::deadChannels() const
{
    return m_setting.norm ? countDead(channelStatistics(m_raw)) : zeroChannels();
}

int ActivationTrace::zeroChannels() const
{
    return countDead(m_channels);
}

int ActivationTrace::channelsOutside() const
{
    return static_cast<int>(std::count_if(m_channels.begin(), m_channels.end(), [&](const ChannelStatistics &c) {
        return !means().contains(c.mean) || !deviations().contains(c.deviation) || !zeroShares().contains(c.zeroShare);
    }));
}

std::vector<double> rowMeans(const Tensor<double> &values)
{
    return meansOf(values.data, values.shape.w);
}

std::vector<double> sheetMeans(const Tensor<double> &values)
{
    return meansOf(values.data, values.shape.h * values.shape.w);
}

std::vector<double> sampleDeviations(const Tensor<double> &values)
{
    std::vector<double> deviations = measureSets(values, {NormKind::Layer}).variance;
    std::transform(deviations.begin(), deviations.end(), deviations.begin(), [](double v) { return std::sqrt(v); });
    return deviations;
}

} // namespace convlab
