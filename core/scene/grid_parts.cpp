// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/grid_parts.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

struct AxisCell {
    bool padding = false;
    bool reached = false;
};

std::vector<AxisCell> axisCells(const AxisGeometry &axis)
{
    std::vector<AxisCell> cells;
    for (std::int64_t position = -axis.padBefore; position < axis.size + axis.padAfter; ++position)
        cells.push_back({position < 0 || position >= axis.size, isReached(axis, position)});
    return cells;
}

CellState stateOf(const AxisCell &row, const AxisCell &col)
{
    const bool reached = row.reached && col.reached;
    if (row.padding || col.padding)
        return reached ? CellState::Padding : CellState::UnreachedPadding;
    return reached ? CellState::Normal : CellState::Unreached;
}

} // namespace

SharedValues planeValues(const Tensor<double> &tensor, std::int64_t n, std::int64_t c)
{
    const auto first = tensor.data.begin() + tensor.shape.offset(n, c, 0, 0);
    return std::make_shared<const std::vector<double>>(first, first + tensor.shape.h * tensor.shape.w);
}

SharedStates paddedStates(const AxisGeometry &vertical, const AxisGeometry &horizontal)
{
    const std::vector<AxisCell> rows = axisCells(vertical), cols = axisCells(horizontal);
    std::vector<CellState> states;
    states.reserve(rows.size() * cols.size());
    for (const AxisCell &row : rows) {
        for (const AxisCell &col : cols)
            states.push_back(stateOf(row, col));
    }
    return std::make_shared<const std::vector<CellState>>(std::move(states));
}

double largestMagnitude(const std::vector<double> &values)
{
    double largest = 0;
    for (const double value : values) {
        if (std::isfinite(value))
            largest = std::max(largest, std::abs(value));
    }
    return largest;
}

std::string subscripted(const std::string &symbol, int number)
{
    std::string result = symbol;
    if (number < 0)
        return result;
    for (const char digit : std::to_string(number))
        result += std::string("\xE2\x82") + static_cast<char>(0x80 + (digit - '0')); // U+2080 + digit
    return result;
}

std::string cellName(const std::string &symbol, int row, int col)
{
    return symbol + "[" + std::to_string(row) + "," + std::to_string(col) + "]";
}

} // namespace convlab
