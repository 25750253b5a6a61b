// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/pool_backward.h"

#include "core/errors/parameter_error.h"
#include "core/ops/window_walk.h"
#include "core/tensor/checked_size.h"

#include <cmath>

namespace convlab {

namespace {

void requireSameShape(const Shape &got, const Shape &expected)
{
    if (got != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(got.count())},
                                                   {"expected", static_cast<double>(expected.count())}});
}

/// dX where each cell of a window takes share(batch, channel, inRow, inCol, outRow, outCol) of its gradient.
template<typename Share>
Tensor<double> spread(const Shape &input, const Tensor<double> &outputGradient, const PoolParams &params, Share share)
{
    requireSameShape(outputGradient.shape, outputShape(input, params));
    requireFilled(outputGradient);
    checkedCount(input);
    const AxisGeometry vertical = verticalAxis(input, params);
    const AxisGeometry horizontal = horizontalAxis(input, params);
    Tensor<double> gradient(input);
    forEachOutput(outputGradient.shape, [&](std::int64_t batch, std::int64_t channel, std::int64_t outRow, std::int64_t outCol) {
        const double upstream = outputGradient.at(batch, channel, outRow, outCol);
        forEachWindowCell(vertical, horizontal, outRow, outCol, [&](std::int64_t inRow, std::int64_t inCol) {
            gradient.at(batch, channel, inRow, inCol) += upstream * share(batch, channel, inRow, inCol, outRow, outCol);
        });
    });
    return gradient;
}

} // namespace

Tensor<double> maxPool2dBackward(const Shape &input, const Tensor<std::int64_t> &argmax, const Tensor<double> &outputGradient)
{
    requireSameShape(outputGradient.shape, argmax.shape);
    requireFilled(outputGradient);
    requireFilled(argmax);
    checkedCount(input);
    Tensor<double> gradient(input);
    forEachOutput(outputGradient.shape, [&](std::int64_t batch, std::int64_t channel, std::int64_t outRow, std::int64_t outCol) {
        const std::int64_t winner = argmax.at(batch, channel, outRow, outCol);
        if (winner < 0 || winner >= input.h * input.w)
            throw ParameterError(Rule::IndexOutOfRange, {{"index", static_cast<double>(winner)},
                                                         {"count", static_cast<double>(input.h * input.w)}});
        gradient.at(batch, channel, winner / input.w, winner % input.w) += outputGradient.at(batch, channel, outRow, outCol);
    });
    return gradient;
}

Tensor<double> averagePool2dBackward(const Shape &input, const Tensor<double> &outputGradient, const PoolParams &params)
{
    return spread(input, outputGradient, params,
                  [&](std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t outRow, std::int64_t outCol) {
                      return 1.0 / static_cast<double>(averageDivisor(input, params, outRow, outCol));
                  });
}

Tensor<double> l2Pool2dBackward(const Tensor<double> &input, const Tensor<double> &outputGradient, const PoolParams &params)
{
    const Tensor<double> norms = l2Pool2d(input, params);
    return spread(input.shape, outputGradient, params,
                  [&](std::int64_t n, std::int64_t c, std::int64_t inRow, std::int64_t inCol, std::int64_t outRow, std::int64_t outCol) {
                      const double norm = norms.at(n, c, outRow, outCol);
                      return norm == 0 ? 0.0 : input.at(n, c, inRow, inCol) / norm;
                  });
}

} // namespace convlab
