// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/adaptive_pool.h"

#include "core/errors/parameter_error.h"
#include "core/ops/window_walk.h"
#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

void requirePositive(std::int64_t size)
{
    if (size < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(size)}});
}

/// Calls visit(batch, channel, outRow, outCol, inRow, inCol) for every cell of every window, in row-major order.
template<typename Visit>
void forEachCell(const Shape &input, const Shape &output, Visit visit)
{
    forEachOutput(output, [&](std::int64_t batch, std::int64_t channel, std::int64_t outRow, std::int64_t outCol) {
        const CellRange rows = adaptiveRange(input.h, output.h, outRow);
        const CellRange cols = adaptiveRange(input.w, output.w, outCol);
        for (std::int64_t inRow = rows.first; inRow < rows.end; ++inRow) {
            for (std::int64_t inCol = cols.first; inCol < cols.end; ++inCol)
                visit(batch, channel, outRow, outCol, inRow, inCol);
        }
    });
}

double cellsOfWindow(const Shape &input, const Shape &output, std::int64_t outRow, std::int64_t outCol)
{
    return static_cast<double>(adaptiveRange(input.h, output.h, outRow).count() * adaptiveRange(input.w, output.w, outCol).count());
}

} // namespace

CellRange adaptiveRange(std::int64_t size, std::int64_t outputs, std::int64_t out)
{
    return {out * size / outputs, ((out + 1) * size + outputs - 1) / outputs};
}

Shape adaptivePoolShape(const Shape &input, const Extent2 &outputs)
{
    for (const std::int64_t size : {input.c, input.h, input.w, outputs.h, outputs.w})
        requirePositive(size);
    const Shape shape{input.n, input.c, outputs.h, outputs.w};
    checkedCount(shape);
    return shape;
}

MaxPoolResult adaptiveMaxPool2d(const Tensor<double> &input, const Extent2 &outputs)
{
    requireFilled(input);
    const Shape shape = adaptivePoolShape(input.shape, outputs);
    MaxPoolResult result{Tensor<double>(shape), Tensor<std::int64_t>(shape, -1)};
    forEachCell(input.shape, shape, [&](auto batch, auto channel, auto outRow, auto outCol, auto inRow, auto inCol) {
        double &best = result.values.at(batch, channel, outRow, outCol);
        std::int64_t &winner = result.argmax.at(batch, channel, outRow, outCol);
        const double value = input.at(batch, channel, inRow, inCol);
        if (winner < 0 || value > best || value != value) {
            best = value;
            winner = inRow * input.shape.w + inCol;
        }
    });
    return result;
}

Tensor<double> adaptiveAveragePool2d(const Tensor<double> &input, const Extent2 &outputs)
{
    requireFilled(input);
    Tensor<double> output(adaptivePoolShape(input.shape, outputs));
    const Shape &shape = output.shape;
    forEachCell(input.shape, shape, [&](auto batch, auto channel, auto outRow, auto outCol, auto inRow, auto inCol) {
        output.at(batch, channel, outRow, outCol) += input.at(batch, channel, inRow, inCol);
    });
    for (std::int64_t i = 0; i < shape.count(); ++i)
        output.data[static_cast<std::size_t>(i)] /= cellsOfWindow(input.shape, shape, i / shape.w % shape.h, i % shape.w);
    return output;
}

Tensor<double> adaptiveAveragePool2dBackward(const Shape &input, const Tensor<double> &outputGradient)
{
    requireFilled(outputGradient);
    const Shape output = adaptivePoolShape(input, {outputGradient.shape.h, outputGradient.shape.w});
    if (output != outputGradient.shape)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(outputGradient.shape.count())},
                                                   {"expected", static_cast<double>(output.count())}});
    checkedCount(input);
    Tensor<double> gradient(input);
    forEachCell(input, output, [&](auto batch, auto channel, auto outRow, auto outCol, auto inRow, auto inCol) {
        gradient.at(batch, channel, inRow, inCol) +=
            outputGradient.at(batch, channel, outRow, outCol) / cellsOfWindow(input, output, outRow, outCol);
    });
    return gradient;
}

} // namespace convlab
