// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_run.h"

#include "core/analysis/cost.h"
#include "core/lab/cross_correlation_2d_cell.h"
#include "core/scene/conv_formula.h"
#include "core/scene/conv_links.h"
#include "core/scene/conv_prediction.h"
#include "core/scene/conv_scene.h"

#include <algorithm>

namespace convlab {

namespace {

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

bool isConstant(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
}

/// Real input cells under no tap of any window.
std::int64_t unreachedInputs(const ConvTrace &trace)
{
    const auto reached = [](const AxisGeometry &axis) {
        std::int64_t count = 0;
        for (std::int64_t position = 0; position < axis.size; ++position)
            count += isReached(axis, position) ? 1 : 0;
        return count;
    };
    const Shape &input = trace.input().shape;
    return input.h * input.w - reached(trace.vertical()) * reached(trace.horizontal());
}

Cost costOf(const ConvStage &stage)
{
    const ConvTrace &trace = stage.trace();
    return convCost(trace.input().shape, trace.weight().shape, stage.hasBias(), trace.params());
}

} // namespace

Scene ConvRun::sceneAt(const Moment &moment) const
{
    return convSceneAt(m_stage, moment);
}

std::vector<Mark> ConvRun::linksOf(const CellRef &cell) const
{
    return convLinksOf(m_stage, cell);
}

Formula ConvRun::formulaOf(const CellRef &cell) const
{
    const ConvMatrix *matrix = m_stage.matrix();
    if (matrix && cell.part == matrix->resultPart())
        return convFormula(m_stage, matrix->outputOf(cell));
    const ConvStage::Place place = m_stage.placeOf(cell);
    if (place.kind != ConvStage::Place::Kind::Output)
        return {};
    return convFormula(m_stage, {0, place.channel, place.row, place.col});
}

int ConvRun::stepForFrame(int frameId, int row, int col) const
{
    return convStepForFrame(m_stage, frameId, row, col);
}

std::vector<Label> ConvRun::facts() const
{
    const ConvTrace &trace = m_stage.trace();
    const Shape &output = trace.output().shape;
    const Cost cost = costOf(m_stage);
    std::vector<Label> facts;
    facts.push_back({output.c > 1 ? "conv.fact.output_channels" : "conv.fact.output",
                     {number(output.h), number(output.w), number(output.c)}});
    facts.push_back({m_stage.hasBias() ? "conv.fact.parameters_bias" : "conv.fact.parameters",
                     {number(cost.weights), number(cost.biases)}});
    facts.push_back({"conv.fact.macs", {number(cost.macs)}});
    facts.push_back({"conv.fact.field", {number(trace.vertical().span()), number(trace.horizontal().span())}});
    if (const std::int64_t unreached = unreachedInputs(trace); unreached > 0)
        facts.push_back({"conv.fact.unreached", {number(unreached)}});
    return facts;
}

std::vector<Remark> ConvRun::remarks() const
{
    const ConvTrace &trace = m_stage.trace();
    std::vector<Remark> remarks;
    if (trace.stepCount() > 1 && isConstant(trace.output().data))
        remarks.push_back({{"conv.remark.constant", {trace.output().data.front()}}, "telling"});
    if (trace.params().flip && trace.weight() == flipped(trace.weight()))
        remarks.push_back({{"conv.remark.symmetric", {}}, "convolution"});
    return remarks;
}

std::optional<Prediction> ConvRun::predictionAt(int step) const
{
    const OutputCell output = m_stage.trace().cellAt(step);
    Prediction prediction;
    prediction.question = {m_stage.outputChannels() > 1 ? "conv.predict.output_channel" : "conv.predict.output",
                           {1.0 * output.h, 1.0 * output.w, 1.0 * output.c}};
    prediction.cell = m_stage.outputCell(output);
    prediction.answer = m_stage.trace().output().data[static_cast<std::size_t>(step)];
    const practice::ConvTask task = taskOf(m_stage.trace());
    prediction.item = windowItem(task);
    addWindowSlips(prediction, task, output);
    if (m_stage.productsPart() >= 0)
        prediction.veiled.push_back(m_stage.productsPart());
    return prediction;
}

std::vector<std::pair<std::string, double>> ConvRun::liveNumbers() const
{
    std::vector<std::pair<std::string, double>> numbers;
    const auto add = [&](const AxisGeometry &axis, const std::string &suffix) {
        numbers.emplace_back("input" + suffix, number(axis.size));
        numbers.emplace_back("kernel" + suffix, number(axis.kernel));
        numbers.emplace_back("stride" + suffix, number(axis.stride));
        numbers.emplace_back("dilation" + suffix, number(axis.dilation));
        numbers.emplace_back("padding" + suffix, number(axis.padBefore + axis.padAfter));
        numbers.emplace_back("output" + suffix, number(outputSize(axis)));
    };
    add(m_stage.trace().vertical(), "_h");
    add(m_stage.trace().horizontal(), "_w");
    const Cost cost = costOf(m_stage);
    numbers.emplace_back("weights", number(cost.weights));
    numbers.emplace_back("parameters", number(cost.parameters()));
    numbers.emplace_back("macs", number(cost.macs));
    return numbers;
}

std::string ConvRun::labOutput() const
{
    return crossCorrelation2dOutput(m_stage.trace());
}

Snippets ConvRun::snippets() const
{
    return crossCorrelation2dSnippets(m_stage.trace());
}

std::string ConvRun::topicAt(const Moment &moment) const
{
    switch (m_stage.trace().microAt(moment.micro).kind) {
    case ConvMicro::Kind::Fetch: return "fetch";
    case ConvMicro::Kind::Multiply: return "multiply";
    case ConvMicro::Kind::Accumulate: return "accumulate";
    case ConvMicro::Kind::AddBias: return "bias";
    case ConvMicro::Kind::Write: break;
    }
    return "write";
}

} // namespace convlab
