// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/pool.h"

#include "core/errors/parameter_error.h"
#include "core/ops/window_walk.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace convlab {

namespace {

void requireHalfKernel(std::int64_t padBefore, std::int64_t padAfter, std::int64_t kernel)
{
    const std::int64_t padding = std::max(padBefore, padAfter);
    if (padding > kernel / 2)
        throw ParameterError(Rule::PaddingExceedsHalfKernel,
                             {{"padding", static_cast<double>(padding)}, {"kernel", static_cast<double>(kernel)}});
}

/// The one loop of max and min pooling; `beats` says when a value replaces the best so far.
template<typename Beats>
MaxPoolResult extremePool2d(const Tensor<double> &input, const PoolParams &params, double worst, Beats beats)
{
    requireFilled(input);
    const Shape shape = outputShape(input.shape, params);
    const AxisGeometry vertical = verticalAxis(input.shape, params);
    const AxisGeometry horizontal = horizontalAxis(input.shape, params);
    MaxPoolResult result{Tensor<double>(shape, worst), Tensor<std::int64_t>(shape, -1)};
    forEachOutput(shape, [&](std::int64_t batch, std::int64_t channel, std::int64_t outRow, std::int64_t outCol) {
        double &best = result.values.at(batch, channel, outRow, outCol);
        std::int64_t &winner = result.argmax.at(batch, channel, outRow, outCol);
        forEachWindowCell(vertical, horizontal, outRow, outCol, [&](std::int64_t inRow, std::int64_t inCol) {
            const double value = input.at(batch, channel, inRow, inCol);
            if (winner < 0 || beats(value, best) || std::isnan(value)) {
                best = value;
                winner = inRow * input.shape.w + inCol;
            }
        });
    });
    return result;
}

/// The one loop of average and L2 pooling: adds term(value) over the real cells, then finish(sum, outRow, outCol).
template<typename Term, typename Finish>
Tensor<double> sumPool2d(const Tensor<double> &input, const PoolParams &params, Term term, Finish finish)
{
    requireFilled(input);
    Tensor<double> output(outputShape(input.shape, params));
    const AxisGeometry vertical = verticalAxis(input.shape, params);
    const AxisGeometry horizontal = horizontalAxis(input.shape, params);
    forEachOutput(output.shape, [&](std::int64_t batch, std::int64_t channel, std::int64_t outRow, std::int64_t outCol) {
        double sum = 0;
        forEachWindowCell(vertical, horizontal, outRow, outCol, [&](std::int64_t inRow, std::int64_t inCol) {
            sum += term(input.at(batch, channel, inRow, inCol));
        });
        output.at(batch, channel, outRow, outCol) = finish(sum, outRow, outCol);
    });
    return output;
}

/// Taps of window `out` below `end`: how many cells of that axis the average counts.
std::int64_t tapsInside(const AxisGeometry &axis, std::int64_t out, std::int64_t begin, std::int64_t end)
{
    std::int64_t taps = 0;
    for (std::int64_t tap = 0; tap < axis.kernel; ++tap) {
        const std::int64_t position = tapPosition(axis, out, tap);
        taps += position >= begin && position < end ? 1 : 0;
    }
    return taps;
}

std::int64_t countedTaps(const AxisGeometry &axis, std::int64_t out, bool includePad)
{
    return includePad ? tapsInside(axis, out, -axis.padBefore, axis.size + axis.padAfter)
                      : tapsInside(axis, out, 0, axis.size);
}

} // namespace

AxisGeometry verticalAxis(const Shape &input, const PoolParams &params)
{
    return {input.h, params.kernel.h, params.stride.h, params.dilation.h, params.padding.top, params.padding.bottom,
            params.ceilMode};
}

AxisGeometry horizontalAxis(const Shape &input, const PoolParams &params)
{
    return {input.w, params.kernel.w, params.stride.w, params.dilation.w, params.padding.left, params.padding.right,
            params.ceilMode};
}

void validate(const Shape &input, const PoolParams &params)
{
    if (input.n < 0 || input.c < 1) {
        const std::int64_t size = input.n < 0 ? input.n : input.c;
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(size)}});
    }
    validate(verticalAxis(input, params));
    validate(horizontalAxis(input, params));
    if (params.anyPadding)
        return;
    requireHalfKernel(params.padding.top, params.padding.bottom, params.kernel.h);
    requireHalfKernel(params.padding.left, params.padding.right, params.kernel.w);
}

Shape outputShape(const Shape &input, const PoolParams &params)
{
    validate(input, params);
    const Shape shape{input.n, input.c, outputSize(verticalAxis(input, params)), outputSize(horizontalAxis(input, params))};
    checkedCount(shape);
    return shape;
}

MaxPoolResult maxPool2d(const Tensor<double> &input, const PoolParams &params)
{
    return extremePool2d(input, params, -std::numeric_limits<double>::infinity(),
                         [](double value, double best) { return value > best; });
}

MaxPoolResult minPool2d(const Tensor<double> &input, const PoolParams &params)
{
    return extremePool2d(input, params, std::numeric_limits<double>::infinity(),
                         [](double value, double best) { return value < best; });
}

Tensor<double> averagePool2d(const Tensor<double> &input, const PoolParams &params)
{
    return sumPool2d(
        input, params, [](double value) { return value; },
        [&](double sum, std::int64_t outRow, std::int64_t outCol) {
            return sum / static_cast<double>(averageDivisor(input.shape, params, outRow, outCol));
        });
}

Tensor<double> l2Pool2d(const Tensor<double> &input, const PoolParams &params)
{
    return sumPool2d(
        input, params, [](double value) { return value * value; },
        [](double sum, std::int64_t, std::int64_t) { return std::sqrt(sum); });
}

std::int64_t averageDivisor(const Shape &input, const PoolParams &params, std::int64_t outRow, std::int64_t outCol)
{
    if (params.divisorOverride != 0)
        return params.divisorOverride;
    return countedTaps(verticalAxis(input, params), outRow, params.countIncludePad)
           * countedTaps(horizontalAxis(input, params), outCol, params.countIncludePad);
}

} // namespace convlab
