// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/residual_run.h"

#include "core/lab/residual_cell.h"
#include "core/scene/residual_formula.h"
#include "core/scene/residual_scene.h"

#include <algorithm>

namespace convlab {

namespace {

constexpr double gone = 1e-6;       ///< what is left of a gradient that nobody will notice
constexpr double exploded = 1e3;

using Kind = ResidualStep::Kind;

std::vector<double> depths(std::size_t count)
{
    std::vector<double> x(count);
    for (std::size_t i = 0; i < count; ++i)
        x[i] = static_cast<double>(i + 1);
    return x;
}

int learnedNumbers(const ResidualSetup &setup)
{
    const int n = setup.inputs(), m = setup.outputs();
    return (setup.project ? m * n : 0) + (setup.network() ? n * n : 0) + (setup.network() && setup.project ? m * n : 0);
}

} // namespace

int ResidualRun::microCount(int step) const
{
    return residualMicroCount(m_stage, step);
}

Scene ResidualRun::sceneAt(const Moment &moment) const
{
    return m_stage.backward() ? residualBackwardSceneAt(m_stage, moment) : residualForwardSceneAt(m_stage, moment);
}

Formula ResidualRun::formulaOf(const CellRef &cell) const
{
    if (m_stage.backward())
        return {};
    for (int step = 0; step < stepCount(); ++step) {
        const ResidualStep &what = m_stage.steps()[static_cast<std::size_t>(step)];
        const int part = what.kind == Kind::Sum ? m_stage.output : residualProduct(m_stage, what.kind).resultPart;
        if (cell == CellRef{part, what.index, 0})
            return residualFormula(m_stage, what, microCount(step) - 1);
    }
    return {};
}

double ResidualRun::residualRatio() const
{
    return m_stage.trace().residualRatios()[static_cast<std::size_t>(m_stage.trace().blocks() - 1)];
}

double ResidualRun::plainRatio() const
{
    return m_stage.trace().plainRatios()[static_cast<std::size_t>(m_stage.trace().blocks() - 1)];
}

std::vector<Label> ResidualRun::facts() const
{
    const ResidualSetup &setup = m_stage.setup();
    const double blocks = m_stage.trace().blocks();
    return {{setup.project ? "residual.fact.projected" : "residual.fact.output", {1.0 * setup.outputs(), 1.0 * setup.inputs()}},
            {"residual.fact.parameters", {1.0 * learnedNumbers(setup)}},
            {"residual.fact.with", {blocks, residualRatio()}},
            {"residual.fact.without", {blocks, plainRatio()}}};
}

std::vector<Remark> ResidualRun::remarks() const
{
    const ResidualTrace &trace = m_stage.trace();
    const auto zero = [](double value) { return value == 0; };
    std::vector<Remark> remarks;
    if (std::all_of(trace.branch().begin(), trace.branch().end(), zero))
        remarks.push_back({{"residual.remark.identity", {}}, "identity"});
    if (residualRatio() > exploded)
        remarks.push_back({{"residual.remark.exploding", {residualRatio()}}, "exploding"});
    else if (residualRatio() < gone)
        remarks.push_back({{"residual.remark.cancelling", {residualRatio()}}, "cancelling"});
    else if (plainRatio() < gone)
        remarks.push_back({{"residual.remark.vanishing", {plainRatio()}}, "vanishing"});
    if (m_stage.setup().project)
        remarks.push_back({{"residual.remark.projection", {}}, "projection"});
    return remarks;
}

std::string ResidualRun::topicAt(const Moment &moment) const
{
    static constexpr const char *sum[] = {"skip", "change", "sum"}; // the micro-steps of Kind::Sum
    switch (m_stage.steps()[static_cast<std::size_t>(moment.step)].kind) {
    case Kind::Skip: return "project";
    case Kind::Hidden:
    case Kind::Branch: return "network";
    case Kind::Sum: return sum[moment.micro];
    case Kind::Block: break;
    }
    return "block";
}

std::vector<std::pair<std::string, double>> ResidualRun::liveNumbers() const
{
    return {{"with_skip", residualRatio()}, {"without_skip", plainRatio()}};
}

std::vector<Plot> ResidualRun::plots() const
{
    if (m_stage.setup().project)
        return {}; // blocks that change the length do not chain
    const ResidualTrace &trace = m_stage.trace();
    Plot plot;
    plot.id = "depth";
    plot.title = {"residual.plot.title", {}};
    plot.x.label = {"residual.plot.depth", {}};
    plot.x.wholeNumbers = true;
    plot.y.label = {"residual.plot.ratio", {}};
    plot.y.logarithmic = true;
    const std::vector<double> x = depths(trace.residualRatios().size());
    plot.series.push_back({{"residual.plot.with", {}}, Role::Gradient, PlotSeries::Style::LinePoints, x, trace.residualRatios(), false});
    plot.series.push_back({{"residual.plot.without", {}}, Role::Layer2, PlotSeries::Style::LinePoints, x, trace.plainRatios(), true});
    return {plot};
}

std::optional<double> ResidualRun::plotCursor(const std::string &, const Moment &moment) const
{
    return m_stage.backward() ? moment.step + 1.0 : 1.0 * m_stage.trace().blocks();
}

std::string ResidualRun::labOutput() const
{
    return residualCellOutput(m_stage.trace());
}

Snippets ResidualRun::snippets() const
{
    return residualSnippets(m_stage.setup());
}

} // namespace convlab
