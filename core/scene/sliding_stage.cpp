// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/sliding_stage.h"

#include "core/ops/toeplitz.h"

#include <algorithm>
#include <cmath>

namespace convlab {

SlidingStage::SlidingStage(ConvTrace trace, View view, std::optional<std::vector<double>> target)
    : m_trace(std::move(trace)), m_view(view), m_target(std::move(target))
{
    double largest = 0;
    for (int out = 0; out < outputs(); ++out) {
        std::vector<double> row;
        for (int tap = 0; tap < taps(); ++tap)
            row.push_back(m_trace.tapAt(m_trace.cellAt(out), tap).product());
        largest = std::max(largest, largestMagnitude(row));
        m_products.push_back(std::make_shared<const std::vector<double>>(std::move(row)));
    }
    m_productScale = largest > 0 ? largest : 1;
    addInput();
    addKernel();
    if (m_view == View::Rows)
        addProducts();
    else
        addMatrix();
    const auto shared = [](const std::vector<double> &values) { return std::make_shared<const std::vector<double>>(values); };
    addResult("output", "y", "slide.output", shared(m_trace.output().data), 1);
    if (m_target)
        addResult("target", "t", "slide.target", shared(*m_target), 2);
}

bool SlidingStage::targetReached() const
{
    const std::vector<double> &output = m_trace.output().data;
    return m_target && std::equal(output.begin(), output.end(), m_target->begin(), m_target->end(),
                                  [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); });
}

double SlidingStage::windowCentre(int out) const
{
    return static_cast<double>(windowStart(axis(), out)) + static_cast<double>(axis().span() - 1) / 2;
}

int SlidingStage::firstWhole() const
{
    const AxisGeometry a = axis();
    return static_cast<int>(std::min<std::int64_t>((a.padBefore + a.stride - 1) / a.stride, outputs()));
}

int SlidingStage::endWhole() const
{
    int end = outputs();
    while (end > firstWhole() && windowStart(axis(), end - 1) + axis().span() > axis().size)
        --end;
    return end;
}

CellRef SlidingStage::inputCell(int position) const
{
    if (m_view == View::Rows)
        return {inputPart, 0, position};
    const int real = position - static_cast<int>(axis().padBefore);
    return real < 0 || real >= axis().size ? CellRef{} : CellRef{inputPart, 0, real};
}

CellRef SlidingStage::matrixCell(int out, int tap) const
{
    if (m_view == View::Rows)
        return {};
    const std::int64_t real = tapPosition(axis(), out, tap);
    return real < 0 || real >= axis().size ? CellRef{} : CellRef{middlePart, out, static_cast<int>(real)};
}

int SlidingStage::outputOf(const CellRef &cell) const
{
    if (cell.part != outputPart && !(cell.part == targetPart && m_target))
        return -1;
    const int out = m_view == View::Rows ? cell.col : cell.row;
    return out >= 0 && out < outputs() && lane(cell.part, out) == cell ? out : -1;
}

void SlidingStage::addInput()
{
    const bool rows = m_view == View::Rows;
    const AxisGeometry a = axis();
    Grid grid;
    grid.id = "input";
    grid.symbol = "x";
    grid.title.key = "slide.input";
    grid.role = Role::Input;
    grid.place = {rows ? 0 : 1, 0, 0};
    grid.rows = 1;
    grid.cols = static_cast<int>(rows ? a.paddedSize() : a.size);
    grid.values = planeValues(rows ? m_trace.paddedInput() : m_trace.input(), 0, 0);
    grid.tintScale = largestMagnitude(m_trace.input().data);
    grid.source = {"x", 0, 0, 0, static_cast<int>(rows ? a.padBefore : 0), 1, static_cast<int>(a.size), false};
    if (rows) {
        grid.states = paddedStates(m_trace.vertical(), a);
        grid.ruler = {0, 1, static_cast<double>(a.paddedSize())};
    }
    m_parts.emplace_back(std::move(grid));
}

void SlidingStage::addKernel()
{
    const bool turned = m_trace.params().flip;
    Grid grid;
    grid.id = "kernel";
    grid.symbol = "w";
    grid.title.key = turned ? "slide.kernel_turned" : "slide.kernel";
    grid.role = Role::Kernel;
    grid.place = {0, 1, 0};
    grid.rows = 1;
    grid.cols = taps();
    grid.values = planeValues(m_trace.weight(), 0, 0);
    grid.tintScale = largestMagnitude(m_trace.weight().data);
    grid.source = {"w", 0, 0, 0, 0, 1, grid.cols, turned};
    if (m_view == View::Rows)
        grid.ruler = {0, static_cast<double>(axis().dilation), static_cast<double>(axis().paddedSize())};
    m_parts.emplace_back(std::move(grid));
}

void SlidingStage::addProducts()
{
    Grid grid;
    grid.id = "products";
    grid.title.key = "slide.products";
    grid.place = {0, 2, 0};
    grid.rows = 1;
    grid.cols = taps();
    grid.values = products(0);
    grid.tintScale = m_productScale;
    grid.ruler = std::get<Grid>(m_parts[kernelPart]).ruler;
    m_parts.emplace_back(std::move(grid));
}

void SlidingStage::addMatrix()
{
    const Tensor<double> unturned = m_trace.params().flip ? flipped(m_trace.weight()) : m_trace.weight();
    const Tensor<double> matrix = toeplitzMatrix(m_trace.input().shape, unturned, m_trace.params());
    Grid grid;
    grid.id = "matrix";
    grid.symbol = "T";
    grid.title.key = "slide.matrix";
    grid.role = Role::Kernel;
    grid.place = {1, 1, 0};
    grid.rows = static_cast<int>(matrix.shape.h);
    grid.cols = static_cast<int>(matrix.shape.w);
    grid.values = planeValues(matrix, 0, 0);
    grid.tintScale = largestMagnitude(matrix.data);
    m_parts.emplace_back(std::move(grid));
}

void SlidingStage::addResult(const char *id, const char *symbol, const char *title, SharedValues values, int col)
{
    const bool rows = m_view == View::Rows;
    Grid grid;
    grid.id = id;
    grid.symbol = symbol;
    grid.title.key = title;
    grid.role = Role::Output;
    grid.place = rows ? Placement{0, 2 + col, 0} : Placement{1, 1, col};
    grid.rows = rows ? 1 : outputs();
    grid.cols = rows ? outputs() : 1;
    grid.values = std::move(values);
    grid.tintScale = largestMagnitude(m_trace.output().data);
    if (rows)
        grid.ruler = {static_cast<double>(axis().span() - 1) / 2, static_cast<double>(axis().stride),
                      static_cast<double>(axis().paddedSize())};
    m_parts.emplace_back(std::move(grid));
}

} // namespace convlab
