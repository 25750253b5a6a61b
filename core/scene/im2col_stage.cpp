// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/im2col_stage.h"

#include "core/scene/grid_parts.h"

#include <algorithm>

namespace convlab {

namespace {

/// Rows and columns exchanged.
SharedValues turned(const std::vector<double> &values, int rows, int cols)
{
    std::vector<double> result;
    result.reserve(values.size());
    for (int col = 0; col < cols; ++col) {
        for (int row = 0; row < rows; ++row)
            result.push_back(values[static_cast<std::size_t>(row) * static_cast<std::size_t>(cols) + static_cast<std::size_t>(col)]);
    }
    return std::make_shared<const std::vector<double>>(std::move(result));
}

/// The number of a channel in names: none where there is only one.
int channelMark(int channel, int count)
{
    return count > 1 ? channel : -1;
}

std::string indexed(const std::string &symbol, const std::string &row, const std::string &col)
{
    return symbol + "[" + row + "," + col + "]";
}

} // namespace

Im2colStage::Im2colStage(std::shared_ptr<const Im2colTrace> trace, const Im2colView &view)
    : m_trace(std::move(trace)), m_view(view), m_places(*m_trace, view),
      m_states(paddedStates(m_trace->vertical(), m_trace->horizontal()))
{
    const double largest = largestMagnitude(m_trace->input().data) * largestMagnitude(m_trace->weight().data);
    m_productScale = largest > 0 ? largest : 1;
    addSources();
    if (m_view.heat)
        addCopies();
    if (!folding())
        addKernels();
    addMatrix();
    if (folding()) {
        addSums();
    } else {
        addProduct();
        addOutputs();
    }
    for (const Placement &arrow : m_places.arrows())
        m_parts.emplace_back(Sign{"→", arrow});
}

Grid Im2colStage::paddedGrid(int channel, const char *id, const char *symbol) const
{
    const Shape &padded = m_trace->paddedInput().shape;
    Grid grid;
    grid.id = id + std::to_string(channel);
    grid.symbol = subscripted(symbol, channelMark(channel, m_trace->channels()));
    grid.rows = static_cast<int>(padded.h);
    grid.cols = static_cast<int>(padded.w);
    grid.states = m_states;
    return grid;
}

void Im2colStage::addSources()
{
    const Shape &shape = m_trace->input().shape;
    const Padding2 &pad = m_trace->params().padding;
    for (int channel = 0; channel < m_trace->channels(); ++channel) {
        Grid grid = paddedGrid(channel, "input.c", "X");
        if (channel == 0)
            grid.title = {"im2col.input", {}};
        grid.role = Role::Input;
        grid.place = m_places.source(channel);
        grid.values = planeValues(m_trace->paddedInput(), 0, channel);
        grid.tintScale = largestMagnitude(m_trace->input().data);
        grid.source = {"x", 0, channel, static_cast<int>(pad.top), static_cast<int>(pad.left), static_cast<int>(shape.h),
                       static_cast<int>(shape.w), false};
        m_parts.emplace_back(std::move(grid));
    }
}

void Im2colStage::addCopies()
{
    m_copies = nextPart();
    Grid grid = paddedGrid(0, "copies.c", "");
    std::vector<double> counts;
    for (int row = 0; row < grid.rows; ++row) {
        for (int col = 0; col < grid.cols; ++col)
            counts.push_back(m_trace->copiesOf(row, col));
    }
    grid.symbol = "N";
    grid.title = {"im2col.copies", {largestMagnitude(counts)}};
    grid.role = Role::Column;
    grid.place = m_places.copies();
    grid.tintScale = largestMagnitude(counts);
    grid.values = std::make_shared<const std::vector<double>>(std::move(counts));
    m_parts.emplace_back(std::move(grid));
}

void Im2colStage::addKernels()
{
    const Tensor<double> &weight = m_trace->weight();
    m_firstKernel = nextPart();
    for (int filter = 0; filter < m_trace->filters(); ++filter) {
        for (int channel = 0; channel < m_trace->channels(); ++channel) {
            Grid grid;
            grid.id = "kernel.o" + std::to_string(filter) + ".l" + std::to_string(channel);
            grid.symbol = subscripted(subscripted("K", channelMark(filter, m_trace->filters())),
                                      channelMark(channel, m_trace->channels()));
            if (filter == 0 && channel == 0)
                grid.title = {"im2col.kernel", {}};
            grid.role = Role::Kernel;
            grid.place = m_places.kernel(filter, channel);
            grid.rows = static_cast<int>(weight.shape.h);
            grid.cols = static_cast<int>(weight.shape.w);
            grid.values = planeValues(weight, filter, channel);
            grid.tintScale = largestMagnitude(weight.data);
            grid.source = {"w", filter, channel, 0, 0, grid.rows, grid.cols, false};
            m_parts.emplace_back(std::move(grid));
        }
    }
}

void Im2colStage::addMatrix()
{
    const int taps = m_trace->taps(), positions = m_trace->positions();
    m_matrix = nextPart();
    Grid grid;
    grid.id = "columns";
    grid.symbol = byColumns() ? "X_col" : "X_row";
    grid.title = {byColumns() ? "im2col.columns" : "im2col.rows", {}};
    grid.role = Role::Column;
    grid.place = m_places.matrix();
    grid.rows = byColumns() ? taps : positions;
    grid.cols = byColumns() ? positions : taps;
    grid.values = byColumns() ? planeValues(m_trace->columns(), 0, 0) : turned(m_trace->columns().data, taps, positions);
    grid.tintScale = largestMagnitude(m_trace->input().data);
    grid.reveal.order = byColumns() ? Reveal::Order::Columns : Reveal::Order::Rows;
    m_parts.emplace_back(std::move(grid));
}

void Im2colStage::addProduct()
{
    const int filters = m_trace->filters(), taps = m_trace->taps(), positions = m_trace->positions();
    const auto matrix = [&](const char *id, const char *symbol, const char *title, const std::vector<double> &values, int length) {
        Grid grid;
        grid.id = id;
        grid.symbol = symbol;
        grid.title = {title, {}};
        grid.rows = byColumns() ? filters : length;
        grid.cols = byColumns() ? length : filters;
        grid.values = byColumns() ? std::make_shared<const std::vector<double>>(values) : turned(values, filters, length);
        grid.tintScale = largestMagnitude(values);
        return grid;
    };
    Grid weights = matrix("weights", byColumns() ? "W_row" : "W_col", "im2col.weights",
                          m_trace->weight().data, taps);
    weights.role = Role::Kernel;
    weights.place = m_places.weights();
    m_weights = nextPart();
    m_parts.emplace_back(std::move(weights));

    Grid product = matrix("product", byColumns() ? "Y_row" : "Y_col", "im2col.product",
                          m_trace->output().data, positions);
    product.role = Role::Output;
    product.place = m_places.result();
    product.reveal.order = byColumns() ? Reveal::Order::Columns : Reveal::Order::Rows;
    m_product = nextPart();
    m_parts.emplace_back(std::move(product));
}

void Im2colStage::addOutputs()
{
    const Tensor<double> &output = m_trace->output();
    m_firstOutput = nextPart();
    for (int filter = 0; filter < m_trace->filters(); ++filter) {
        Grid grid;
        grid.id = "output.c" + std::to_string(filter);
        grid.symbol = subscripted("Y", channelMark(filter, m_trace->filters()));
        if (filter == 0)
            grid.title = {"im2col.output", {}};
        grid.role = Role::Output;
        grid.place = m_places.output(filter);
        grid.rows = static_cast<int>(output.shape.h);
        grid.cols = static_cast<int>(output.shape.w);
        grid.values = planeValues(output, 0, filter);
        grid.tintScale = largestMagnitude(output.data);
        m_parts.emplace_back(std::move(grid));
    }
}

void Im2colStage::addSums()
{
    const Shape &shape = m_trace->input().shape;
    double scale = 0;
    const Padding2 &pad = m_trace->params().padding;
    for (int channel = 0; channel < m_trace->channels(); ++channel) {
        for (int row = 0; row < shape.h; ++row) {
            for (int col = 0; col < shape.w; ++col) {
                const int copies = m_trace->copiesOf(row + static_cast<int>(pad.top), col + static_cast<int>(pad.left));
                scale = std::max(scale, largestMagnitude({copies * m_trace->input().at(0, channel, row, col)}));
            }
        }
    }
    m_firstSum = nextPart();
    for (int channel = 0; channel < m_trace->channels(); ++channel) {
        Grid grid = paddedGrid(channel, "sum.c", "S");
        if (channel == 0)
            grid.title = {"im2col.sum", {}};
        grid.role = Role::Output;
        grid.place = m_places.sum(channel);
        grid.tintScale = scale;
        m_parts.emplace_back(std::move(grid));
    }
}

CellRef Im2colStage::kernelCell(int filter, const ColumnEntry &entry) const
{
    return {m_firstKernel + filter * m_trace->channels() + entry.channel, entry.kernelRow, entry.kernelCol};
}

CellRef Im2colStage::weightCell(int filter, int tap) const
{
    return byColumns() ? CellRef{m_weights, filter, tap} : CellRef{m_weights, tap, filter};
}

CellRef Im2colStage::entryCell(int tap, int position) const
{
    return byColumns() ? CellRef{m_matrix, tap, position} : CellRef{m_matrix, position, tap};
}

CellRef Im2colStage::productCell(int filter, int position) const
{
    return byColumns() ? CellRef{m_product, filter, position} : CellRef{m_product, position, filter};
}

CellRef Im2colStage::outputCell(int filter, int position) const
{
    return {m_firstOutput + filter, m_trace->outRow(position), m_trace->outCol(position)};
}

Im2colStage::Place Im2colStage::placeOf(const CellRef &cell) const
{
    using Kind = Place::Kind;
    if (cell.part < 0 || cell.part >= nextPart() || !std::holds_alternative<Grid>(m_parts[static_cast<std::size_t>(cell.part)]))
        return {};
    const int along = byColumns() ? cell.col : cell.row, across = byColumns() ? cell.row : cell.col;
    const auto within = [&](int first, int count) { return first >= 0 && cell.part >= first && cell.part < first + count; };
    const int channels = m_trace->channels(), filters = m_trace->filters();
    if (within(0, channels))
        return {Kind::Source, cell.part, cell.row, cell.col};
    if (within(m_copies, 1))
        return {Kind::Copies, -1, cell.row, cell.col};
    if (within(m_firstSum, channels))
        return {Kind::Sum, cell.part - m_firstSum, cell.row, cell.col};
    if (within(m_firstKernel, filters * channels)) {
        const int plane = (cell.part - m_firstKernel) % channels;
        const Shape &kernel = m_trace->weight().shape;
        const auto tap = static_cast<int>((plane * kernel.h + cell.row) * kernel.w + cell.col);
        return {Kind::Kernel, 0, 0, 0, (cell.part - m_firstKernel) / channels, tap};
    }
    if (within(m_matrix, 1))
        return {Kind::Entry, 0, 0, 0, 0, across, along};
    if (within(m_weights, 1))
        return {Kind::Weight, 0, 0, 0, across, along};
    if (within(m_product, 1))
        return {Kind::Product, 0, 0, 0, across, 0, along};
    const auto position = static_cast<int>(cell.row * m_trace->output().shape.w + cell.col);
    return {Kind::Output, 0, 0, 0, cell.part - m_firstOutput, 0, position};
}

std::string Im2colStage::sourceName(const char *symbol, const Place &source) const
{
    const Padding2 &pad = m_trace->params().padding;
    return cellName(subscripted(symbol, channelMark(source.channel, m_trace->channels())), source.row - static_cast<int>(pad.top),
                    source.col - static_cast<int>(pad.left));
}

std::string Im2colStage::outputName(int filter, int position) const
{
    return cellName(subscripted("Y", channelMark(filter, m_trace->filters())), m_trace->outRow(position), m_trace->outCol(position));
}

std::string Im2colStage::patchName(int position) const
{
    const std::string number = std::to_string(position);
    return byColumns() ? indexed("X_col", ":", number) : indexed("X_row", number, ":");
}

std::string Im2colStage::entryName(int tap, int position) const
{
    return byColumns() ? cellName("X_col", tap, position) : cellName("X_row", position, tap);
}

} // namespace convlab
