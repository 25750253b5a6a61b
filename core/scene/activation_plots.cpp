// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_plots.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

constexpr int mostBins = 40;

/// Equal bins from the smallest to the largest number.
class Histogram {
public:
    /// As many bins as Rice's rule says: twice the cube root of the count.
    explicit Histogram(const ActivationTrace &trace)
        : m_values(trace.values()), m_bins(std::clamp(static_cast<int>(2 * std::cbrt(m_values.shape.count())), 1, mostBins))
    {
        m_low = INFINITY;
        double high = -INFINITY;
        for (const ChannelStatistics &channel : trace.channels()) {
            m_low = std::min(m_low, channel.minimum);
            high = std::max(high, channel.maximum);
        }
        if (!(high > m_low)) {
            m_low -= 0.5;
            high += 0.5;
        }
        m_width = (high - m_low) / m_bins;
    }

    /// The middles of the bins, with an empty bin before the first and after the last.
    std::vector<double> middles() const
    {
        std::vector<double> middles;
        for (int bin = -1; bin <= m_bins; ++bin)
            middles.push_back(m_low + (bin + 0.5) * m_width);
        return middles;
    }

    /// Percent of one channel's numbers in each bin.
    std::vector<double> shares(std::int64_t channel) const
    {
        const Shape &s = m_values.shape;
        std::vector<double> counts(static_cast<std::size_t>(m_bins + 2), 0.0);
        const double each = 100.0 / static_cast<double>(s.n * s.h * s.w);
        for (std::int64_t n = 0; n < s.n; ++n) {
            const double *value = m_values.data.data() + s.offset(n, channel, 0, 0);
            for (std::int64_t i = 0; i < s.h * s.w; ++i)
                counts[binOf(value[i])] += each;
        }
        return counts;
    }

private:
    std::size_t binOf(double value) const
    {
        return static_cast<std::size_t>(1 + std::clamp(static_cast<int>((value - m_low) / m_width), 0, m_bins - 1));
    }

    const Tensor<double> &m_values;
    int m_bins;
    double m_low = 0, m_width = 1;
};

PlotSeries series(Label label, Role role, PlotSeries::Style style, std::vector<double> x, std::vector<double> y)
{
    return {std::move(label), role, style, std::move(x), std::move(y)};
}

/// A statistic of each channel over the band in which chance leaves it.
Plot channelPlot(const char *id, const char *title, const char *axis, Role role, const std::vector<double> &values, const SamplingBand &band)
{
    const auto count = static_cast<double>(values.size());
    Plot plot;
    plot.id = id;
    plot.title = {title, {}};
    plot.x.label = {"stats.plot.channel", {}};
    plot.x.wholeNumbers = true;
    plot.x.minimum = -0.5;
    plot.x.maximum = count - 0.5;
    plot.y.label = {axis, {}};
    PlotSeries expected = series({"stats.plot.band", {}}, Role::Padding, PlotSeries::Style::Band, {-0.5, count - 0.5}, {band.high, band.high});
    expected.lower = {band.low, band.low};
    std::vector<double> channels;
    for (std::size_t c = 0; c < values.size(); ++c)
        channels.push_back(static_cast<double>(c));
    plot.series = {std::move(expected), series({axis, {}}, role, PlotSeries::Style::Points, std::move(channels), values)};
    return plot;
}

} // namespace

Plot activationHistogram(const ActivationTrace &trace)
{
    const Histogram histogram(trace);
    const auto channels = static_cast<std::size_t>(trace.setting().shape.c);
    std::vector<double> all(histogram.middles().size(), 0.0);
    double highest = 0;
    for (std::size_t c = 0; c < channels; ++c) {
        const std::vector<double> shares = histogram.shares(static_cast<std::int64_t>(c));
        highest = std::max(highest, *std::max_element(shares.begin(), shares.end()));
        for (std::size_t bin = 0; bin < all.size(); ++bin)
            all[bin] += shares[bin] / static_cast<double>(channels);
    }
    Plot plot;
    plot.id = "histogram";
    plot.title = {"stats.plot.histogram", {}};
    plot.x.label = {"stats.plot.value", {}};
    plot.y.label = {"stats.plot.share", {}};
    plot.y.minimum = 0;
    plot.y.maximum = 1.08 * highest; // room for any channel, so that the axis stays
    plot.series = {series({"stats.plot.all", {}}, Role::Input, PlotSeries::Style::Area, histogram.middles(), all)};
    return plot;
}

PlotSeries channelHistogram(const ActivationTrace &trace, int channel)
{
    const Histogram histogram(trace);
    return series({"stats.plot.one", {static_cast<double>(channel)}}, Role::Output, PlotSeries::Style::Line, histogram.middles(),
                  histogram.shares(channel));
}

Plot channelMeansPlot(const ActivationTrace &trace)
{
    return channelPlot("means", "stats.plot.means", "stats.plot.mean", Role::Output, trace.each(&ChannelStatistics::mean), trace.means());
}

Plot channelDeviationsPlot(const ActivationTrace &trace)
{
    return channelPlot("deviations", "stats.plot.deviations", "stats.plot.deviation", Role::Kernel,
                       trace.each(&ChannelStatistics::deviation), trace.deviations());
}

Plot layerScalePlot(const ActivationTrace &trace)
{
    ActivationSetting healthy = trace.setting();
    healthy.norm.reset();
    const double start = expectedMoments(healthy).deviation;
    Plot plot;
    plot.id = "layers";
    plot.title = {"stats.plot.layers", {}};
    plot.x.label = {"stats.plot.layer", {}};
    plot.x.wholeNumbers = true;
    plot.y.label = {"stats.plot.deviation", {}};
    plot.y.logarithmic = true;
    std::vector<double> layers;
    for (int layer = 0; layer <= deepestLayer; ++layer)
        layers.push_back(layer);
    const auto add = [&](const char *key, double gain, Role role, bool dashed) {
        std::vector<double> scale;
        for (const double layer : layers)
            scale.push_back(start * std::pow(gain, layer));
        plot.series.push_back(series({key, {gain}}, role, PlotSeries::Style::LinePoints, layers, scale));
        plot.series.back().dashed = dashed;
    };
    add("stats.plot.gain", explodingGain, Role::Gradient, false);
    add("stats.plot.kept", 1, Role::Output, true);
    add("stats.plot.gain", vanishingGain, Role::Layer2, false);
    return plot;
}

} // namespace convlab
