// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_run.h"

#include "core/lab/parameter_counts_cell.h"
#include "core/scene/count_links.h"
#include "core/scene/count_plots.h"
#include "core/scene/count_scene.h"

#include <cmath>

namespace convlab {

namespace {

double number(std::int64_t value) { return static_cast<double>(value); }

/// To three digits: a share to read, not to calculate with.
double readable(double value)
{
    const double unit = std::pow(10, std::floor(std::log10(value)) - 2);
    return unit < 1 ? std::round(value / unit) * unit : std::round(value);
}

} // namespace

Scene CountRun::sceneAt(const Moment &moment) const
{
    return countSceneAt(m_stage, moment);
}

std::vector<Mark> CountRun::linksOf(const CellRef &cell) const
{
    return countLinksOf(m_stage, cell);
}

Formula CountRun::formulaOf(const CellRef &cell) const
{
    return countFormulaOf(m_stage, cell);
}

std::vector<Label> CountRun::facts() const
{
    const LayerLedger ledger = trace().convLedger();
    return {{"counts.fact.parameters", {number(ledger.parameters)}},
            {"counts.fact.dense", {number(trace().dense().parameters())}},
            {"counts.fact.macs", {number(ledger.macs)}},
            {"counts.fact.flops", {number(ledger.flops)}},
            {"counts.fact.bytes", {number(ledger.bytes)}},
            {"counts.fact.intensity", {readable(ledger.intensity())}}};
}

std::vector<Remark> CountRun::remarks() const
{
    const CountSetting &setting = trace().setting();
    const bool oneCell = setting.image.h * setting.image.w == 1;
    if (setting.fullMap || oneCell)
        return {};
    return {{{"counts.remark.numbers",
              {number(setting.outChannels), number(setting.image.h), number(setting.image.w), number(setting.units),
               number(trace().denseMap().weights)}},
             "full-map"}};
}

std::string CountRun::topicAt(const Moment &moment) const
{
    static constexpr const char *topics[CountTrace::phases] = {"filter", "filters", "bias", "dense", "ratio"};
    return topics[moment.step];
}

std::vector<std::pair<std::string, double>> CountRun::liveNumbers() const
{
    return {{"filter_weights", number(trace().filterWeights())},
            {"conv_weights", number(trace().conv().weights)},
            {"conv_parameters", number(trace().conv().parameters())},
            {"conv_macs", number(trace().conv().macs)},
            {"conv_flops", 2 * number(trace().conv().macs)},
            {"dense_inputs", number(trace().denseInputs())},
            {"dense_outputs", number(trace().denseOutputs())},
            {"dense_parameters", number(trace().dense().parameters())},
            {"dense_map_weights", number(trace().denseMap().weights)},
            {"ratio", trace().ratio()}};
}

std::vector<Plot> CountRun::plots() const
{
    return {parameterPlot(trace()), ledgerPlot(trace())};
}

std::optional<double> CountRun::plotCursor(const std::string &id, const Moment &moment) const
{
    if (id != "parameters")
        return {};
    return moment.step < static_cast<int>(CountTrace::Phase::Dense) ? 0 : 1;
}

std::string CountRun::labOutput() const
{
    return parameterCountsOutput(trace());
}

Snippets CountRun::snippets() const
{
    return parameterCountsSnippets(trace());
}

std::vector<double> CountRun::pageNumbers() const
{
    return {number(trace().conv().parameters()), number(trace().dense().parameters()), trace().ratio()};
}

} // namespace convlab
