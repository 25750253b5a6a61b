// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation_statistics.h"
#include "core/trace/activation_sample.h"
#include "core/trace/moment.h"

#include <utility>

namespace convlab {

/// Activations, what a normalisation makes of them, and how their statistics come about axis by axis.
class ActivationTrace {
public:
    enum class Phase {
        Block,          ///< the activations as they arrive
        Width,          ///< W collapses: a mean per row
        Height,         ///< H, too: a mean per sheet
        Set,            ///< with a normalisation: the sheets that share a statistic collapse
        Normalise,      ///< each set gets mean 0 and deviation 1
        Mean,           ///< N, H, W: a mean per channel; a micro-step per channel
        Deviation,
        Zeros,
    };

    /// Throws ParameterError for sizes below 1 and groups that do not divide the channels.
    explicit ActivationTrace(const ActivationSetting &setting);

    const ActivationSetting &setting() const { return m_setting; }
    const std::vector<Phase> &phases() const { return m_phases; }
    int microCount(int step) const;
    /// The channel that a moment measures, or -1.
    int channelAt(const Moment &moment) const;

    const Tensor<double> &raw() const { return m_raw; }
    /// What is measured: the raw activations, or the normalised ones.
    const Tensor<double> &values() const { return m_setting.norm ? m_normalised : m_raw; }
    const std::vector<ChannelStatistics> &channels() const { return m_channels; }
    /// One statistic of all channels, and the smallest and largest of it.
    std::vector<double> each(double ChannelStatistics::*statistic) const;
    std::pair<double, double> range(double ChannelStatistics::*statistic) const;
    /// Mean and variance of each set of the normalisation; of each channel without one.
    const SetMeasures &measures() const { return m_measures; }
    std::int64_t setOf(std::int64_t n, std::int64_t c) const { return normSet(m_setting.shape, m_setting.normParams(), n, c); }
    std::int64_t setCount() const { return normSetCount(m_setting.shape, m_setting.normParams()); }
    std::int64_t perSet() const { return m_setting.shape.count() / setCount(); }

    SamplingBand means() const { return meanBand(m_expected, m_setting.perChannel()); }
    SamplingBand deviations() const { return deviationBand(m_expected, m_setting.perChannel()); }
    SamplingBand zeroShares() const { return zeroShareBand(m_expected, m_setting.perChannel()); }
    int deadChannels() const;       ///< all zero as they arrive
    int zeroChannels() const;       ///< all zero as measured: a layer norm hides the dead ones
    /// Channels whose mean, deviation or share of zeros lies outside its band.
    int channelsOutside() const;

private:
    ActivationSetting m_setting;
    std::vector<Phase> m_phases;
    Tensor<double> m_raw, m_normalised;
    SetMeasures m_measures;
    std::vector<ChannelStatistics> m_channels;
    Moments m_expected;
};

/// Means over W (n*c*h), and over W and H (n*c).
std::vector<double> rowMeans(const Tensor<double> &values);
std::vector<double> sheetMeans(const Tensor<double> &values);
/// Population deviation of each sample.
std::vector<double> sampleDeviations(const Tensor<double> &values);

} // namespace convlab
