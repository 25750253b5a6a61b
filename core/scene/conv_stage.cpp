// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_stage.h"

#include "core/scene/conv_code.h"
#include "core/scene/grid_parts.h"

namespace convlab {

namespace {

/// The number of a channel in names: none where there is only one.
int channelMark(int channel, int count)
{
    return count > 1 ? channel : -1;
}

// Words beside the symbol are for single grids: X, K and Y with an index speak for themselves.

/// Many planes stand in two columns: the stage is wider than high.
int planeColumns(int count) { return count > 2 ? 2 : 1; }

constexpr double boostBesideMatrix = 3;

} // namespace

ConvStage::ConvStage(ConvTrace trace, View view) : m_trace(std::move(trace))
{
    const double largest = largestMagnitude(m_trace.input().data) * largestMagnitude(m_trace.weight().data);
    m_productScale = largest > 0 ? largest : 1;
    const bool many = m_trace.input().shape.c > 1 || m_trace.output().shape.c > 1;
    m_compact = many ? view == View::Code : view == View::Toeplitz;
    m_boost = view == View::Toeplitz || view == View::Columns ? boostBesideMatrix : 1;
    addInputs();
    addSign("⋆");
    addKernels();
    if (!m_trace.bias().empty()) {
        addSign("+");
        addBiases();
    }
    addSign("=");
    addOutputs();
    if (m_compact)
        ++m_block;
    if (view == View::Products) {
        addProducts();
        addSums();
    } else if (view == View::Code) {
        m_code = nextPart();
        m_parts.emplace_back(convCode(m_trace, {m_block++, 0, 0}));
    } else if (view == View::Toeplitz || view == View::Columns) {
        addMatrix(view);
    }
}

void ConvStage::requireDrawable(View view, const Shape &input, const Shape &weight, const ConvParams &params)
{
    if (view == View::Toeplitz || view == View::Columns)
        ConvMatrix::requireDrawable(view == View::Toeplitz ? ConvMatrix::Kind::Toeplitz : ConvMatrix::Kind::Columns, input, weight, params);
}

void ConvStage::addMatrix(View view)
{
    m_matrix.emplace(m_trace, view == View::Toeplitz ? ConvMatrix::Kind::Toeplitz : ConvMatrix::Kind::Columns, nextPart(), m_block++);
    m_parts.insert(m_parts.end(), m_matrix->parts().begin(), m_matrix->parts().end());
}

void ConvStage::addSign(const char *text)
{
    if (!m_compact)
        m_parts.emplace_back(Sign{text, {m_block++, 0, 0}});
}

Placement ConvStage::inputPlace(int channel) const
{
    const int columns = planeColumns(inputChannels());
    return {m_block, channel / columns, channel % columns};
}

Placement ConvStage::kernelPlace(int channel, int layer) const
{
    return {m_block, channel, layer + (m_compact ? planeColumns(inputChannels()) : 0)};
}

Placement ConvStage::biasPlace(int channel) const
{
    return {m_block, channel, m_compact ? planeColumns(inputChannels()) + m_trace.layerCount() : 0};
}

Placement ConvStage::outputPlace(int channel) const
{
    const int columns = planeColumns(outputChannels());
    const Placement place{m_block, channel / columns, channel % columns};
    if (!m_compact)
        return place;
    if (inputChannels() == 1 && outputChannels() == 1)
        return {m_block, 1, 0}; // under the input
    return {m_block, place.row, place.col + planeColumns(inputChannels()) + m_trace.layerCount() + (hasBias() ? 1 : 0)};
}

void ConvStage::addInputs()
{
    const Shape &shape = m_trace.input().shape;
    const Padding2 &pad = m_trace.params().padding;
    const Tensor<double> &padded = m_trace.paddedInput();
    const SharedStates states = paddedStates(m_trace.vertical(), m_trace.horizontal());
    for (int channel = 0; channel < inputChannels(); ++channel) {
        Grid grid;
        grid.id = "input.c" + std::to_string(channel);
        grid.symbol = subscripted("X", channelMark(channel, inputChannels()));
        if (inputChannels() == 1)
            grid.title.key = "conv.input";
        grid.role = Role::Input;
        grid.place = inputPlace(channel);
        grid.boost = m_boost;
        grid.rows = static_cast<int>(padded.shape.h);
        grid.cols = static_cast<int>(padded.shape.w);
        grid.values = planeValues(padded, 0, channel);
        grid.states = states;
        grid.tintScale = largestMagnitude(m_trace.input().data);
        grid.source = {"x", 0, channel, static_cast<int>(pad.top), static_cast<int>(pad.left),
                       static_cast<int>(shape.h), static_cast<int>(shape.w), false};
        m_parts.emplace_back(std::move(grid));
    }
    m_block = blockAfter();
}

void ConvStage::addKernels()
{
    const Tensor<double> &weight = m_trace.weight();
    const bool turned = m_trace.params().flip;
    m_firstKernel = nextPart();
    for (int channel = 0; channel < outputChannels(); ++channel) {
        for (int layer = 0; layer < m_trace.layerCount(); ++layer) {
            Grid grid;
            grid.id = "kernel.o" + std::to_string(channel) + ".l" + std::to_string(layer);
            grid.symbol = subscripted(subscripted("K", channelMark(channel, outputChannels())),
                                      channelMark(m_trace.firstChannel(channel) + layer, inputChannels()));
            if (turned || outputChannels() * m_trace.layerCount() == 1)
                grid.title.key = turned ? "conv.kernel_turned" : "conv.kernel";
            grid.role = Role::Kernel;
            grid.place = kernelPlace(channel, layer);
            grid.boost = m_boost;
            grid.rows = static_cast<int>(weight.shape.h);
            grid.cols = static_cast<int>(weight.shape.w);
            grid.values = planeValues(weight, channel, layer);
            grid.tintScale = largestMagnitude(weight.data);
            grid.source = {"w", channel, layer, 0, 0, grid.rows, grid.cols, turned};
            m_parts.emplace_back(std::move(grid));
        }
    }
    m_block = blockAfter();
}

void ConvStage::addBiases()
{
    m_firstBias = nextPart();
    for (int channel = 0; channel < outputChannels(); ++channel) {
        Grid grid;
        grid.id = "bias.o" + std::to_string(channel);
        grid.symbol = subscripted("b", channelMark(channel, outputChannels()));
        if (outputChannels() == 1)
            grid.title.key = "conv.bias";
        grid.role = Role::Bias;
        grid.place = biasPlace(channel);
        grid.boost = m_boost;
        grid.rows = grid.cols = 1;
        grid.values = std::make_shared<const std::vector<double>>(1, m_trace.biasOf(channel));
        grid.tintScale = largestMagnitude(m_trace.bias());
        grid.source = {"b", 0, channel, 0, 0, 1, 1, false};
        m_parts.emplace_back(std::move(grid));
    }
    m_block = blockAfter();
}

void ConvStage::addOutputs()
{
    const Tensor<double> &output = m_trace.output();
    m_firstOutput = nextPart();
    for (int channel = 0; channel < outputChannels(); ++channel) {
        Grid grid;
        grid.id = "output.c" + std::to_string(channel);
        grid.symbol = subscripted("Y", channelMark(channel, outputChannels()));
        if (outputChannels() == 1)
            grid.title.key = "conv.output";
        grid.role = Role::Output;
        grid.place = outputPlace(channel);
        grid.boost = m_boost;
        grid.rows = static_cast<int>(output.shape.h);
        grid.cols = static_cast<int>(output.shape.w);
        grid.values = planeValues(output, 0, channel);
        grid.tintScale = largestMagnitude(output.data);
        m_parts.emplace_back(std::move(grid));
    }
    m_block = blockAfter();
}

void ConvStage::addProducts()
{
    m_products = nextPart();
    Bars bars;
    bars.id = "products";
    bars.title = Label{"conv.products", {}};
    bars.place = {m_block++, 0, 0};
    bars.scale = m_productScale;
    bars.bars.resize(static_cast<std::size_t>(m_trace.tapCount()));
    m_parts.emplace_back(std::move(bars));
}

/// S₀ + S₁ + b = y: one running number per layer, then the bias and the whole. A single layer without a bias has
/// nothing to add.
void ConvStage::addSums()
{
    if (m_trace.layerCount() == 1 && !hasBias())
        return;
    m_firstSum = nextPart();
    const int terms = m_trace.layerCount() + (hasBias() ? 1 : 0);
    for (int term = 0; term <= terms; ++term) {
        const bool layer = term < m_trace.layerCount(), whole = term == terms;
        Grid grid;
        grid.id = "sum." + std::to_string(term);
        grid.title = {whole ? "conv.sum.whole" : layer ? "conv.sum.layer" : "conv.sum.bias", {1.0 * term}};
        grid.role = whole ? Role::Output : layer ? Role::None : Role::Bias;
        grid.values = std::make_shared<const std::vector<double>>(1, 0.0);
        grid.place = {m_block, 0, 2 * term};
        grid.rows = grid.cols = 1;
        grid.reveal.count = 0;
        grid.tintScale = m_productScale;
        m_parts.emplace_back(std::move(grid));
    }
    for (int term = 0; term < terms; ++term)
        m_parts.emplace_back(Sign{term + 1 < terms ? "+" : "=", {m_block, 0, 2 * term + 1}});
    ++m_block;
}

ConvStage::Place ConvStage::placeOf(const CellRef &cell) const
{
    using Kind = Place::Kind;
    const int layers = m_trace.layerCount();
    if (cell.part < 0 || cell.part >= nextPart() || !std::holds_alternative<Grid>(m_parts[static_cast<std::size_t>(cell.part)]))
        return {};
    if (cell.part < inputChannels())
        return {Kind::Input, cell.part, 0, cell.row, cell.col};
    if (cell.part >= m_firstOutput + outputChannels())
        return {}; // what the view adds
    if (cell.part >= m_firstOutput)
        return {Kind::Output, cell.part - m_firstOutput, 0, cell.row, cell.col};
    if (hasBias() && cell.part >= m_firstBias)
        return {Kind::Bias, cell.part - m_firstBias, 0, cell.row, cell.col};
    const int kernel = cell.part - m_firstKernel;
    return {Kind::Kernel, kernel / layers, kernel % layers, cell.row, cell.col};
}

std::string ConvStage::outputName(const OutputCell &cell) const
{
    return cellName(subscripted("Y", channelMark(cell.c, outputChannels())), cell.h, cell.w);
}

} // namespace convlab
