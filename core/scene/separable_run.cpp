// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_run.h"

#include "core/lab/depthwise_separable_cell.h"
#include "core/scene/ledger_series.h"
#include "core/scene/separable_links.h"
#include "core/scene/separable_scene.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

constexpr std::int64_t curvePoints = 64;

double number(std::int64_t value) { return static_cast<double>(value); }

/// To one decimal: a factor to read, not to calculate with.
double readable(double value) { return std::round(value * 10) / 10; }

PlotSeries curve(const SeparableSetting &setting, std::int64_t (*weights)(const SeparableSetting &, std::int64_t), const char *key, Role role)
{
    PlotSeries series;
    series.label = {key, {}};
    series.role = role;
    const std::int64_t last = 2 * std::max<std::int64_t>(setting.outChannels, 8);
    for (std::int64_t i = 0; i <= curvePoints; ++i) {
        const std::int64_t outputs = 1 + (last - 1) * i / curvePoints;
        series.x.push_back(number(outputs));
        series.y.push_back(number(weights(setting, outputs)));
    }
    return series;
}

} // namespace

Scene SeparableRun::sceneAt(const Moment &moment) const
{
    return separableSceneAt(m_stage, moment);
}

std::vector<Mark> SeparableRun::linksOf(const CellRef &cell) const
{
    return separableLinksOf(m_stage, cell);
}

Formula SeparableRun::formulaOf(const CellRef &cell) const
{
    return separableFormulaOf(m_stage, cell);
}

std::vector<Label> SeparableRun::facts() const
{
    return {{"separable.fact.parameters", {number(trace().standard().weights), number(trace().separableWeights())}},
            {"separable.fact.saving", {readable(trace().saving())}},
            {"separable.fact.macs", {number(trace().standard().macs), number(trace().separableMacs())}},
            {"separable.fact.intensity", {readable(trace().standardLedger().intensity()), readable(trace().separableLedger().intensity())}},
            {"separable.fact.residual", {readable(100 * trace().approximation().relativeResidual)}}};
}

std::vector<Remark> SeparableRun::remarks() const
{
    std::vector<Remark> remarks;
    const double before = trace().standardLedger().intensity(), after = trace().separableLedger().intensity();
    if (trace().macSaving() < 1 && !m_stage.showsFactors())
        remarks.push_back({{"separable.remark.dearer", {}}, "page"});
    else if (after < before && !m_stage.showsFactors())
        remarks.push_back({{"separable.remark.intensity", {readable(trace().macSaving()), readable(before), readable(after)}}, "narrow"});
    if (m_stage.showsFactors() && trace().approximation().relativeResidual < 1e-12)
        remarks.push_back({{"separable.remark.exact", {}}, "laplacian"});
    return remarks;
}

std::string SeparableRun::topicAt(const Moment &moment) const
{
    if (m_stage.showsFactors())
        return "factors";
    const std::int64_t separable = trace().separableMacsAt(moment);
    if (separable == trace().separableMacs())
        return "standard";
    return separable <= trace().spatial().macs ? "depthwise" : "pointwise";
}

std::vector<std::pair<std::string, double>> SeparableRun::liveNumbers() const
{
    return {{"standard", number(trace().standard().weights)},
            {"spatial", number(trace().spatial().weights)},
            {"pointwise", number(trace().pointwise().weights)},
            {"separable", number(trace().separableWeights())},
            {"saving", trace().saving()},
            {"residual", 100 * trace().approximation().relativeResidual}};
}

std::vector<Plot> SeparableRun::plots() const
{
    Plot outputs;
    outputs.id = "outputs";
    outputs.title = {"separable.plot.outputs", {}};
    outputs.x.label = {"separable.plot.output_channels", {}};
    outputs.x.wholeNumbers = true;
    outputs.y.label = {"separable.plot.parameters", {}};
    outputs.series = {curve(trace().setting(), standardWeights, "separable.plot.standard", Role::Kernel),
                      curve(trace().setting(), separableWeights, "separable.plot.separable", Role::Layer2)};
    Plot ledger = ledgerAxes();
    ledger.series = {ledgerSeries(trace().standardLedger(), {"separable.plot.standard", {}}, Role::Kernel),
                     ledgerSeries(trace().separableLedger(), {"separable.plot.separable", {}}, Role::Layer2)};
    return {outputs, ledger};
}

std::optional<double> SeparableRun::plotCursor(const std::string &id, const Moment &) const
{
    if (id != "outputs")
        return {};
    return number(trace().setting().outChannels);
}

std::string SeparableRun::labOutput() const
{
    return depthwiseSeparableOutput(trace());
}

Snippets SeparableRun::snippets() const
{
    return depthwiseSeparableSnippets(trace());
}

std::vector<double> SeparableRun::pageNumbers() const
{
    return {number(trace().standard().weights), number(trace().separableWeights()), trace().saving()};
}

} // namespace convlab
