// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_run.h"

#include "core/lab/activation_statistics_cell.h"
#include "core/scene/activation_formula.h"
#include "core/scene/activation_plots.h"
#include "core/scene/activation_remarks.h"
#include "core/scene/activation_scene.h"

namespace convlab {

namespace {

using Phase = ActivationTrace::Phase;

} // namespace

ActivationRun::ActivationRun(const ActivationSetting &setting)
    : m_stage(ActivationTrace(setting)), m_remarks(activationRemarks(m_stage.trace()))
{
}

Scene ActivationRun::sceneAt(const Moment &moment) const
{
    return activationSceneAt(m_stage, moment);
}

std::vector<Mark> ActivationRun::linksOf(const CellRef &cell) const
{
    return activationLinksOf(m_stage, cell);
}

Formula ActivationRun::formulaOf(const CellRef &cell) const
{
    return activationFormulaOf(m_stage, cell);
}

std::vector<Label> ActivationRun::facts() const
{
    const auto [lowMean, highMean] = trace().range(&ChannelStatistics::mean);
    const auto [lowStd, highStd] = trace().range(&ChannelStatistics::deviation);
    return {{"stats.fact.means", {lowMean, highMean}},
            {"stats.fact.deviations", {lowStd, highStd}},
            {"stats.fact.dead", {static_cast<double>(trace().deadChannels())}},
            {"stats.fact.elements", {static_cast<double>(trace().setting().shape.count())}}};
}

std::string ActivationRun::topicAt(const Moment &moment) const
{
    switch (trace().phases()[static_cast<std::size_t>(moment.step)]) {
    case Phase::Block: return "block";
    case Phase::Width:
    case Phase::Height: return "collapse";
    case Phase::Set: return "share";
    case Phase::Normalise: return "normalise";
    case Phase::Mean: return "mean";
    case Phase::Deviation: return "deviation";
    case Phase::Zeros: break;
    }
    return "zeros";
}

std::vector<std::pair<std::string, double>> ActivationRun::liveNumbers() const
{
    const auto [lowMean, highMean] = trace().range(&ChannelStatistics::mean);
    const auto [lowStd, highStd] = trace().range(&ChannelStatistics::deviation);
    return {{"elements", static_cast<double>(trace().setting().shape.count())},
            {"per_channel", static_cast<double>(trace().setting().perChannel())},
            {"mean_low", lowMean}, {"mean_high", highMean}, {"std_low", lowStd}, {"std_high", highStd},
            {"mean_band", 2 * trace().means().error()}, {"std_band", 2 * trace().deviations().error()},
            {"outside", static_cast<double>(trace().channelsOutside())},
            {"dead_channels", static_cast<double>(trace().deadChannels())},
            {"zero_channels", static_cast<double>(trace().zeroChannels())}};
}

std::vector<Plot> ActivationRun::plots() const
{
    std::vector<Plot> plots{activationHistogram(trace()), channelMeansPlot(trace()), channelDeviationsPlot(trace())};
    const ActivationSetting &setting = trace().setting();
    if (!setting.guess && (setting.fault == ActivationFault::Exploding || setting.fault == ActivationFault::Vanishing))
        plots.push_back(layerScalePlot(trace()));
    return plots;
}

std::optional<double> ActivationRun::plotCursor(const std::string &id, const Moment &moment) const
{
    if (id == "layers")
        return trace().setting().layers;
    const int channel = trace().channelAt(moment);
    if (id == "histogram" || channel < 0)
        return {};
    return channel;
}

std::vector<PlotSeries> ActivationRun::plotExtras(const std::string &id, const Moment &moment, const CellRef &pointed) const
{
    const int channel = pointed.valid() ? pointed.col : trace().channelAt(moment);
    if (id != "histogram" || channel < 0 || channel >= m_stage.channels()) // what is pointed at may be gone already
        return {};
    return {channelHistogram(trace(), channel)};
}

std::string ActivationRun::labOutput() const
{
    return activationStatisticsOutput(trace());
}

Snippets ActivationRun::snippets() const
{
    return activationStatisticsSnippets(trace().setting());
}

std::vector<double> ActivationRun::pageNumbers() const
{
    const auto [lowMean, highMean] = trace().range(&ChannelStatistics::mean);
    const auto [lowStd, highStd] = trace().range(&ChannelStatistics::deviation);
    return {lowMean, highMean, lowStd, highStd};
}

} // namespace convlab
