// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/equivariance.h"

namespace convlab {

namespace {

std::int64_t floorDivide(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

bool inside(std::int64_t index, std::int64_t size)
{
    return index >= 0 && index < size;
}

/// Whether window `out` of the moved input and its counterpart see real cells only, and none that came in.
bool innerOnAxis(const AxisGeometry &axis, std::int64_t out, std::int64_t stops, std::int64_t shift)
{
    const std::int64_t source = out - stops, outputs = outputSize(axis);
    if (!inside(source, outputs))
        return false;
    for (const std::int64_t tap : {std::int64_t{0}, axis.kernel - 1}) {
        const std::int64_t moved = tapPosition(axis, out, tap);
        if (!inside(moved, axis.size) || !inside(moved - shift, axis.size) || !inside(tapPosition(axis, source, tap), axis.size))
            return false;
    }
    return true;
}

void count(Equivariance &result, const ShiftedOutput &cell)
{
    if (!cell.compared)
        return;
    (cell.inner ? result.inner : result.border) += 1;
    if (!cell.agrees)
        (cell.inner ? result.innerDiffering : result.borderDiffering) += 1;
}

} // namespace

std::optional<std::pair<std::int64_t, std::int64_t>> Equivariance::counterpart(std::int64_t row, std::int64_t col) const
{
    const auto fromRow = shiftSource(row, outputOfMoved.shape.h, stops.rows, edge);
    const auto fromCol = shiftSource(col, outputOfMoved.shape.w, stops.cols, edge);
    if (!fromRow || !fromCol)
        return std::nullopt;
    return std::pair{*fromRow, *fromCol};
}

Equivariance compareShift(const Tensor<double> &input, const Tensor<double> &weight, const std::vector<double> &bias,
                          const ConvParams &params, const Shift &shift, ShiftEdge edge)
{
    Equivariance result;
    result.shift = shift;
    result.edge = edge;
    result.stops = {floorDivide(shift.rows, params.stride.h), floorDivide(shift.cols, params.stride.w)};
    result.wholeStops = result.stops.rows * params.stride.h == shift.rows && result.stops.cols * params.stride.w == shift.cols;
    result.movedInput = shifted(input, shift, edge);
    result.outputOfMoved = crossCorrelate2d(result.movedInput, weight, bias, params);
    result.movedOutput = shifted(crossCorrelate2d(input, weight, bias, params), result.stops, edge);
    const AxisGeometry vertical = verticalAxis(input.shape, weight.shape, params), horizontal = horizontalAxis(input.shape, weight.shape, params);
    const Shape &output = result.outputOfMoved.shape;
    for (std::int64_t c = 0; c < output.c; ++c) {
        for (std::int64_t row = 0; row < output.h; ++row) {
            for (std::int64_t col = 0; col < output.w; ++col) {
                ShiftedOutput cell;
                cell.compared = result.counterpart(row, col).has_value();
                cell.agrees = result.outputOfMoved.at(0, c, row, col) == result.movedOutput.at(0, c, row, col);
                cell.inner = innerOnAxis(vertical, row, result.stops.rows, shift.rows)
                             && innerOnAxis(horizontal, col, result.stops.cols, shift.cols);
                count(result, cell);
                result.cells.push_back(cell);
            }
        }
    }
    return result;
}

} // namespace convlab
