// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/sliding_run.h"

#include "core/lab/cross_correlation_1d_cell.h"
#include "core/scene/conv_prediction.h"
#include "core/scene/sliding_formula.h"
#include "core/scene/sliding_links.h"
#include "core/scene/sliding_scene.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

constexpr std::int64_t shortestCurve = 16;

bool allEqual(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), [&](double v) { return v == values.front(); });
}

std::int64_t unreachedInput(const AxisGeometry &axis)
{
    std::int64_t count = 0;
    for (std::int64_t position = 0; position < axis.size; ++position)
        count += isReached(axis, position) ? 0 : 1;
    return count;
}

} // namespace

Scene SlidingRun::sceneAt(const Moment &moment) const
{
    return slidingSceneAt(m_stage, moment);
}

std::vector<Mark> SlidingRun::linksOf(const CellRef &cell) const
{
    return slidingLinksOf(m_stage, cell);
}

Formula SlidingRun::formulaOf(const CellRef &cell) const
{
    const int out = m_stage.outputOf(cell);
    return out < 0 ? Formula{} : slidingFormula(m_stage, out, {ConvMicro::Kind::Write, m_stage.taps()});
}

std::vector<Label> SlidingRun::facts() const
{
    std::vector<Label> facts{{"slide.fact.output", {1.0 * m_stage.outputs()}},
                             {"slide.fact.parameters", {1.0 * m_stage.taps()}},
                             {"slide.fact.macs", {1.0 * m_stage.outputs() * m_stage.taps()}}};
    if (const std::int64_t unreached = unreachedInput(m_stage.axis()))
        facts.push_back({"slide.fact.unreached", {static_cast<double>(unreached)}});
    return facts;
}

std::vector<Remark> SlidingRun::remarks() const
{
    std::vector<Remark> remarks;
    if (m_stage.target()) {
        if (m_stage.targetReached())
            remarks.push_back({{"slide.remark.reached", {}}, {}});
        else
            remarks.push_back({{"slide.remark.open", {}}, {}});
        return remarks;
    }
    const std::vector<double> &output = m_stage.trace().output().data;
    if (output.size() > 1 && allEqual(output))
        remarks.push_back({{"slide.remark.constant", {output.front()}}, "telling"});
    const std::vector<double> &weight = m_stage.trace().weight().data;
    if (weight.size() > 1 && std::equal(weight.begin(), weight.end(), weight.rbegin()))
        remarks.push_back({{"slide.remark.symmetric", {}}, "pulse"});
    return remarks;
}

std::string SlidingRun::topicAt(const Moment &moment) const
{
    if (m_stage.view() == SlidingStage::View::Toeplitz)
        return "matrix";
    switch (m_stage.trace().microAt(moment.micro).kind) {
    case ConvMicro::Kind::Fetch: return "fetch";
    case ConvMicro::Kind::Multiply: return "multiply";
    case ConvMicro::Kind::Accumulate: return "add";
    case ConvMicro::Kind::AddBias:
    case ConvMicro::Kind::Write: break;
    }
    const bool whole = moment.step >= m_stage.firstWhole() && moment.step < m_stage.endWhole();
    return whole ? "write" : "overhang";
}

int SlidingRun::stepForFrame(int frameId, int row, int col) const
{
    if (frameId != 0)
        return -1;
    if (m_stage.view() == SlidingStage::View::Toeplitz)
        return std::clamp(row, 0, m_stage.outputs() - 1);
    const auto stop = std::lround(static_cast<double>(col) / static_cast<double>(m_stage.axis().stride));
    return std::clamp(static_cast<int>(stop), 0, m_stage.outputs() - 1);
}

std::optional<Prediction> SlidingRun::predictionAt(int step) const
{
    Prediction prediction;
    prediction.item = "sliding_cell";
    prediction.question = {"slide.predict.output", {1.0 * step}};
    prediction.cell = m_stage.outputCell(step);
    const OutputCell output = m_stage.trace().cellAt(step);
    prediction.answer = m_stage.trace().output().data[static_cast<std::size_t>(step)];
    addWindowSlips(prediction, taskOf(m_stage.trace()), output);
    return prediction;
}

std::vector<std::pair<std::string, double>> SlidingRun::liveNumbers() const
{
    return {{"output", m_stage.outputs()}, {"span", static_cast<double>(m_stage.axis().span())}};
}

std::vector<Plot> SlidingRun::plots() const
{
    if (m_stage.axis().size < shortestCurve)
        return {};
    Plot plot;
    plot.id = "signal";
    plot.title.key = "slide.plot.signal";
    plot.x.label.key = "slide.plot.position";
    plot.x.wholeNumbers = true;
    plot.y.label.key = "slide.plot.value";
    PlotSeries input{{"slide.input", {}}, Role::Input, PlotSeries::Style::LinePoints, {}, m_stage.trace().input().data, false};
    for (std::size_t i = 0; i < input.y.size(); ++i)
        input.x.push_back(static_cast<double>(i));
    PlotSeries output{{"slide.output", {}}, Role::Output, PlotSeries::Style::Line, {}, m_stage.trace().output().data, false};
    for (int out = 0; out < m_stage.outputs(); ++out)
        output.x.push_back(m_stage.windowCentre(out));
    plot.series = {std::move(input), std::move(output)};
    return {std::move(plot)};
}

std::optional<double> SlidingRun::plotCursor(const std::string &id, const Moment &moment) const
{
    return id == "signal" ? std::optional(m_stage.windowCentre(moment.step)) : std::nullopt;
}

std::string SlidingRun::labOutput() const
{
    return crossCorrelation1dOutput(m_stage.trace());
}

Snippets SlidingRun::snippets() const
{
    return crossCorrelation1dSnippets(m_stage.trace());
}

} // namespace convlab
