// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_remarks.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Fault = ActivationFault;

/// The numbers that speak for a fault or against it.
class Evidence {
public:
    explicit Evidence(const ActivationTrace &trace) : m_trace(trace), m_raw(channelStatistics(trace.raw())) {}

    /// Numbers of the sentence that names fault `fault`, whether it is there or not.
    std::vector<double> of(Fault fault) const
    {
        ActivationSetting healthy = m_trace.setting();
        healthy.norm.reset();
        const Moments expected = expectedMoments(healthy);
        const SamplingBand means = meanBand(expected, healthy.perChannel());
        switch (fault) {
        case Fault::None: return {outside(), channels()};
        case Fault::Dead: return {static_cast<double>(m_trace.deadChannels()), 100 * largest(&ChannelStatistics::zeroShare), channels()};
        case Fault::Exploding:
        case Fault::Vanishing:
            return {smallest(&ChannelStatistics::deviation), largest(&ChannelStatistics::deviation), expected.deviation};
        case Fault::Shifted: {
            const auto strays = std::count_if(m_raw.begin(), m_raw.end(), [&](const ChannelStatistics &c) { return !means.contains(c.mean); });
            const auto furthest = std::max_element(m_raw.begin(), m_raw.end(), [&](const auto &a, const auto &b) {
                return std::abs(a.mean - means.centre) < std::abs(b.mean - means.centre);
            });
            return {static_cast<double>(furthest - m_raw.begin()), std::round((furthest->mean - means.centre) / means.error()),
                    static_cast<double>(strays), channels()};
        }
        case Fault::Constant: break;
        }
        const std::vector<double> samples = sampleDeviations(m_trace.raw());
        const auto still = std::count(samples.begin(), samples.end(), 0.0);
        return {static_cast<double>(still), static_cast<double>(samples.size()), *std::min_element(samples.begin(), samples.end())};
    }

private:
    double channels() const { return static_cast<double>(m_raw.size()); }
    double smallest(double ChannelStatistics::*member) const
    {
        return (*std::min_element(m_raw.begin(), m_raw.end(), [member](const auto &a, const auto &b) { return a.*member < b.*member; })).*member;
    }
    double largest(double ChannelStatistics::*member) const
    {
        return (*std::max_element(m_raw.begin(), m_raw.end(), [member](const auto &a, const auto &b) { return a.*member < b.*member; })).*member;
    }
    double outside() const { return m_trace.channelsOutside(); }

    const ActivationTrace &m_trace;
    std::vector<ChannelStatistics> m_raw;
};

/// The name of a fault in keys.
std::string keyOf(Fault fault)
{
    static const char *const names[] = {"none", "dead", "exploding", "vanishing", "shifted", "constant"};
    return names[static_cast<int>(fault)];
}

std::vector<Remark> verdict(const ActivationTrace &trace)
{
    const ActivationSetting &setting = trace.setting();
    if (!setting.answer)
        return {};
    const bool right = *setting.answer == setting.present();
    return {{{(right ? "stats.right." : "stats.wrong.") + keyOf(*setting.answer), Evidence(trace).of(*setting.answer)}, ""}};
}

/// Whether the factor is gone, and what epsilon has to do with it.
Label scaleAfterNorm(double low, double high)
{
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    if (rounded(low) == rounded(high) && high > 0.995)
        return {"stats.remark.scale_gone", {rounded(low)}};
    return {high > 0.995 ? "stats.remark.scale_near" : "stats.remark.scale_epsilon", {rounded(low), rounded(high)}};
}

std::vector<Remark> onFault(const ActivationTrace &trace)
{
    const ActivationSetting &setting = trace.setting();
    const std::string name = keyOf(setting.fault);
    if (!setting.norm) {
        const bool alone = setting.fault == Fault::Constant && setting.shape.n == 1;
        if (alone)
            return {{{"stats.remark.one_sample", {}}, ""}};
        const bool repaired = setting.fault == Fault::Exploding || setting.fault == Fault::Shifted;
        return {{{"stats.remark." + name, Evidence(trace).of(setting.fault)}, repaired ? name + "-batch" : ""}};
    }
    if (setting.fault == Fault::Dead || setting.fault == Fault::Constant)
        return {{{"stats.remark." + name + "_norm", Evidence(trace).of(setting.fault)}, ""}};
    const bool perChannel = *setting.norm == NormKind::Batch || *setting.norm == NormKind::Instance;
    const auto [low, high] = trace.range(&ChannelStatistics::deviation);
    if (setting.fault == Fault::Shifted)
        return {{{perChannel ? "stats.remark.shifted_gone" : "stats.remark.shifted_stays", Evidence(trace).of(setting.fault)}, ""}};
    return {{scaleAfterNorm(low, high), ""}};
}

} // namespace

std::vector<Remark> activationRemarks(const ActivationTrace &trace)
{
    const ActivationSetting &setting = trace.setting();
    if (setting.guess)
        return verdict(trace);
    if (setting.norm && trace.perSet() == 1)
        return {{{"stats.remark.one_value", {}}, ""}};
    if (!setting.norm && setting.perChannel() == 1)
        return {{{"stats.remark.one_per_channel", {}}, ""}};
    if (setting.fault != Fault::None)
        return onFault(trace);
    return {};
}

} // namespace convlab
