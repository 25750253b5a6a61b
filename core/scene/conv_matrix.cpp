// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_matrix.h"

#include "core/errors/parameter_error.h"
#include "core/ops/im2col.h"
#include "core/ops/toeplitz.h"
#include "core/scene/grid_parts.h"

#include <algorithm>

namespace convlab {

namespace {

using Kind = ConvMatrix::Kind;

constexpr double weightBoost = 2; // the kernels stay readable beside many patches

struct Sides {
    std::int64_t rows = 0, cols = 0;
};

/// The largest matrix of the view.
Sides sidesOf(Kind kind, const Shape &input, const Shape &weight, const Shape &output)
{
    const std::int64_t positions = output.h * output.w;
    if (kind == Kind::Toeplitz)
        return {output.c * positions, input.c * input.h * input.w};
    return {std::max(input.c * weight.h * weight.w, output.c), positions};
}

/// Rows*cols cells that are Blank until they are said to be used.
class Mask {
public:
    Mask(int rows, int cols) : m_cols(cols), m_states(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols), CellState::Blank) {}
    void use(const CellRef &cell)
    {
        if (cell.valid())
            m_states[static_cast<std::size_t>(cell.row) * static_cast<std::size_t>(m_cols) + static_cast<std::size_t>(cell.col)] = CellState::Normal;
    }
    SharedStates take() { return std::make_shared<const std::vector<CellState>>(std::move(m_states)); }

private:
    int m_cols;
    std::vector<CellState> m_states;
};

Grid gridOf(const char *id, const char *symbol, Role role, Placement place, const Shape &shape, const std::vector<double> &values)
{
    Grid grid;
    grid.id = id;
    grid.symbol = symbol;
    grid.title.key = std::string("conv.") + id;
    grid.role = role;
    grid.place = place;
    grid.rows = static_cast<int>(shape.h);
    grid.cols = static_cast<int>(shape.w);
    grid.values = std::make_shared<const std::vector<double>>(values);
    grid.tintScale = largestMagnitude(values);
    return grid;
}

template<typename Visit>
void forEachProduct(const ConvTrace &trace, Visit visit)
{
    for (int step = 0; step < trace.stepCount(); ++step) {
        const OutputCell cell = trace.cellAt(step);
        for (int tap = 0; tap < trace.tapCount(); ++tap)
            visit(cell, trace.tapAt(cell, tap));
    }
}

int whole(std::int64_t count) { return static_cast<int>(count); }

} // namespace

void ConvMatrix::requireDrawable(Kind kind, const Shape &input, const Shape &weight, const ConvParams &params)
{
    const Sides sides = sidesOf(kind, input, weight, outputShape(input, weight, params));
    if (std::max(sides.rows, sides.cols) > largestSide)
        throw ParameterError(Rule::TooLargeToDraw, {{"rows", static_cast<double>(sides.rows)}, {"cols", static_cast<double>(sides.cols)},
                                                    {"limit", static_cast<double>(largestSide)}});
}

ConvMatrix::ConvMatrix(const ConvTrace &trace, Kind kind, int firstPart, int block)
    : m_kind(kind), m_firstPart(firstPart), m_input(trace.input().shape), m_weight(trace.weight().shape),
      m_output(trace.output().shape), m_params(trace.params())
{
    requireDrawable(kind, m_input, m_weight, m_params);
    if (kind == Kind::Toeplitz)
        addToeplitz(trace, block);
    else
        addColumns(trace, block);
}

void ConvMatrix::addToeplitz(const ConvTrace &trace, int block)
{
    const Tensor<double> unturned = m_params.flip ? flipped(trace.weight()) : trace.weight();
    const Tensor<double> matrix = toeplitzMatrix(m_input, unturned, m_params);
    Grid x = gridOf("line_input", "x", Role::Input, {block, 0, 0}, {1, 1, 1, matrix.shape.w}, trace.input().data);
    Grid t = gridOf("toeplitz", "T", Role::Kernel, {block, 1, 0}, matrix.shape, matrix.data);
    Grid y = gridOf("line_output", "y", Role::Output, {block, 1, 1}, {1, 1, matrix.shape.h, 1}, trace.output().data);
    Mask mask(t.rows, t.cols);
    forEachProduct(trace, [&](const OutputCell &cell, const ConvTap &tap) { mask.use(product(cell, tap).entry); });
    t.states = mask.take();
    x.blocks = {0, whole(m_input.w)};
    t.blocks = {whole(m_output.w), whole(m_input.w)};
    y.blocks = {whole(m_output.w), 0};
    const int outer = whole(m_output.c > 1 ? m_output.h * m_output.w : 0), inner = whole(m_input.c > 1 ? m_input.h * m_input.w : 0);
    x.outerBlocks = {0, inner};
    t.outerBlocks = {outer, inner};
    y.outerBlocks = {outer, 0};
    m_parts = {std::move(x), std::move(t), std::move(y)};
}

void ConvMatrix::addColumns(const ConvTrace &trace, int block)
{
    const Tensor<double> columns = im2col(trace.input(), {m_weight.h, m_weight.w}, m_params);
    const int taps = whole(columns.shape.h), perChannel = whole(m_weight.h * m_weight.w);
    std::vector<double> weights(static_cast<std::size_t>(m_output.c) * static_cast<std::size_t>(taps), 0.0);
    Mask mask(whole(m_output.c), taps);
    forEachProduct(trace, [&](const OutputCell &cell, const ConvTap &tap) {
        const CellRef weight = product(cell, tap).weight;
        mask.use(weight);
        weights[static_cast<std::size_t>(weight.row) * static_cast<std::size_t>(taps) + static_cast<std::size_t>(weight.col)] = tap.w;
    });
    Grid w = gridOf("weight_rows", "W_row", Role::Kernel, {block, 1, 0}, {1, 1, m_output.c, taps}, weights);
    Grid x = gridOf("columns", "X_col", Role::Column, {block, 0, 1}, columns.shape, columns.data);
    Grid y = gridOf("output_rows", "Y_row", Role::Output, {block, 1, 1}, {1, 1, m_output.c, positions()}, trace.output().data);
    w.states = mask.take();
    w.blocks = {0, whole(m_weight.w)};
    w.boost = weightBoost;
    x.blocks = {whole(m_weight.w), whole(m_output.w)};
    y.blocks = {0, whole(m_output.w)};
    if (m_input.c > 1) {
        w.outerBlocks = {0, perChannel};
        x.outerBlocks = {perChannel, 0};
    }
    m_parts = {std::move(w), std::move(x), std::move(y)};
}

CellRef ConvMatrix::resultCell(const OutputCell &cell) const
{
    const int position = whole(cell.h * m_output.w + cell.w);
    return m_kind == Kind::Toeplitz ? CellRef{resultPart(), cell.c * positions() + position, 0} : CellRef{resultPart(), cell.c, position};
}

ConvMatrix::Product ConvMatrix::product(const OutputCell &cell, const ConvTap &tap) const
{
    Product cells;
    cells.result = resultCell(cell);
    if (m_kind == Kind::Columns) {
        const int row = whole((tap.inputChannel * m_weight.h + tap.kernelRow) * m_weight.w + tap.kernelCol);
        cells.entry = {entryPart(), row, cells.result.col};
        cells.weight = {m_firstPart, cell.c, row};
        return cells;
    }
    const auto row = paddedSource(tap.row - m_params.padding.top, m_input.h, m_params.mode);
    const auto col = paddedSource(tap.col - m_params.padding.left, m_input.w, m_params.mode);
    if (row && col) {
        const int place = whole((tap.inputChannel * m_input.h + *row) * m_input.w + *col);
        cells.source = {m_firstPart, 0, place};
        cells.entry = {entryPart(), cells.result.row, place};
    }
    return cells;
}

OutputCell ConvMatrix::outputOf(const CellRef &result) const
{
    const bool toeplitz = m_kind == Kind::Toeplitz;
    const int channel = toeplitz ? result.row / positions() : result.row;
    const int position = toeplitz ? result.row % positions() : result.col;
    const int width = whole(m_output.w);
    return {0, channel, position / width, position % width};
}

} // namespace convlab
