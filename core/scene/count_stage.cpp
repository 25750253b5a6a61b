// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_stage.h"

#include "core/scene/channel_strengths.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

constexpr std::int64_t leastWindow = 64;    // dots of the dense layer that are shown even beside a tiny filter bank
constexpr std::int64_t mostWindow = 384;

double number(std::int64_t value) { return static_cast<double>(value); }

/// Columns of a block of `count` tiles that is about square, without a rest where the count allows it.
int blockColumns(int count)
{
    const int side = static_cast<int>(std::ceil(std::sqrt(count)));
    for (int cols = side; cols <= std::min(count, 2 * side); ++cols) {
        if (count % cols == 0)
            return cols;
    }
    return side;
}

} // namespace

CountStage::CountStage(std::shared_ptr<const CountTrace> trace) : m_trace(std::move(trace))
{
    addFactors();
    addFilter();
    addConvolution();
    addDense();
}

void CountStage::addFactors()
{
    const CountSetting &setting = m_trace->setting();
    Grid grid;
    grid.id = "factors";
    grid.title = {"counts.factors", {number(setting.groups)}};
    grid.role = Role::Kernel;
    grid.place = {0, 0, 0};
    grid.rows = 1;
    grid.cols = 4;
    grid.values = std::make_shared<const std::vector<double>>(
        std::vector<double>{number(setting.kernel.h), number(setting.kernel.w), number(m_trace->channelsPerGroup()), number(setting.outChannels)});
    m_parts.emplace_back(std::move(grid));
}

void CountStage::addFilter()
{
    const CountSetting &setting = m_trace->setting();
    m_filterCols = blockColumns(inputsPerGroup());
    Mosaic filter;
    filter.id = "filter";
    filter.title = {"counts.filter", {number(m_trace->channelsPerGroup())}};
    filter.role = Role::Kernel;
    filter.place = {0, 1, 0};
    filter.cols = m_filterCols;
    filter.rows = (inputsPerGroup() + m_filterCols - 1) / m_filterCols;
    filter.tileRows = static_cast<int>(setting.kernel.h);
    filter.tileCols = static_cast<int>(setting.kernel.w);
    filter.close = true;
    if (filter.rows * filter.cols > inputsPerGroup()) {
        std::vector<float> strengths(static_cast<std::size_t>(filter.rows * filter.cols), -1);
        std::fill_n(strengths.begin(), inputsPerGroup(), 1.0F);
        filter.strengths = std::make_shared<const std::vector<float>>(std::move(strengths));
    }
    m_parts.emplace_back(std::move(filter));
}

void CountStage::addConvolution()
{
    const CountSetting &setting = m_trace->setting();
    Mosaic weights;
    weights.id = "weights";
    weights.symbol = "W";
    weights.title = {"counts.weights", {number(setting.outChannels), number(setting.inChannels)}};
    weights.role = Role::Kernel;
    weights.place = {1, 0, 0};
    weights.rows = outputs();
    weights.cols = inputs();
    weights.tileRows = static_cast<int>(setting.kernel.h);
    weights.tileCols = static_cast<int>(setting.kernel.w);
    weights.strengths = channelStrengths(setting.outChannels, setting.inChannels, setting.groups);

    Mosaic bias;
    bias.id = "bias";
    bias.symbol = "b";
    bias.role = Role::Bias;
    bias.place = {1, 0, 1};
    bias.rows = setting.bias ? outputs() : 0;
    bias.cols = setting.bias ? 1 : 0;
    bias.rowPitch = weights.pitchOfRows();
    if (!setting.bias)
        bias.symbol.clear();
    m_parts.emplace_back(std::move(weights));
    m_parts.emplace_back(std::move(bias));
}

/// A window onto the dense layer, about as large as the filter bank beside it: a row per output, a column per input.
void CountStage::addDense()
{
    const Mosaic &weights = mosaic(Weights);
    const std::int64_t roomRows = std::clamp<std::int64_t>(std::int64_t(weights.rows) * weights.pitchOfRows(), leastWindow, mostWindow);
    const std::int64_t roomCols = std::clamp<std::int64_t>(std::max<std::int64_t>(std::int64_t(weights.cols) * weights.pitchOfCols(), roomRows),
                                                           leastWindow, mostWindow);
    Mosaic dense;
    dense.id = "dense";
    dense.title = {"counts.dense", {number(m_trace->denseOutputs()), number(m_trace->denseInputs())}};
    dense.role = Role::Output;
    dense.place = {2, 0, 0};
    dense.rows = static_cast<int>(std::min(m_trace->denseOutputs(), roomRows));
    dense.cols = static_cast<int>(std::min(m_trace->denseInputs(), roomCols));
    dense.reveal.order = Reveal::Order::Columns;
    dense.scale = Mosaic::ScaleBar{};
    m_parts.emplace_back(std::move(dense));
}

int CountStage::firstInput(int output) const
{
    const std::int64_t perGroup = m_trace->setting().outChannels / m_trace->setting().groups;
    return static_cast<int>(output / perGroup * m_trace->channelsPerGroup());
}

} // namespace convlab
