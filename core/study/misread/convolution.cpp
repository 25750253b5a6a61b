// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misread/convolution.h"

#include "core/errors/parameter_error.h"
#include "core/ops/conv_taps.h"

#include <utility>

namespace convlab::practice {

std::optional<double> ConvTask::cell(std::int64_t channel, std::int64_t row, std::int64_t col) const
{
    try {
        const Tensor<double> output = result();
        const bool inside = row >= 0 && col >= 0 && channel < output.shape.c && row < output.shape.h && col < output.shape.w;
        return inside ? std::optional(output.at(0, channel, row, col)) : std::nullopt;
    } catch (const ParameterError &) {
        return std::nullopt;
    }
}

std::vector<std::pair<double, double>> productsAt(const ConvTask &task, std::int64_t channel, std::int64_t row, std::int64_t col)
{
    const Tensor<double> weight = task.params.flip ? flipped(task.weight) : task.weight;
    const Shape output = outputShape(task.input.shape, weight.shape, task.params);
    std::vector<std::pair<double, double>> products;
    forEachConvTap(task.input.shape, weight.shape, output, task.params, [&](const TensorTap &tap) {
        if (tap.batch == 0 && tap.outChannel == channel && tap.outRow == row && tap.outCol == col)
            products.emplace_back(task.input.at(0, tap.inChannel, tap.inRow, tap.inCol),
                                  weight.at(channel, tap.channel, tap.filterRow, tap.filterCol));
    });
    return products;
}

namespace misread {

ConvTask kernelFlipped(ConvTask task)
{
    task.params.flip = !task.params.flip;
    return task;
}

ConvTask kernelTransposed(ConvTask task)
{
    const Tensor<double> weight = task.weight;
    for (std::int64_t o = 0; o < weight.shape.n; ++o)
        for (std::int64_t c = 0; c < weight.shape.c; ++c)
            for (std::int64_t row = 0; row < weight.shape.h; ++row)
                for (std::int64_t col = 0; col < weight.shape.w; ++col)
                    task.weight.at(o, c, row, col) = weight.at(o, c, col, row);
    return task;
}

ConvTask channelsNotSummed(ConvTask task)
{
    for (std::int64_t c = 1; c < task.weight.shape.c; ++c)
        for (std::int64_t o = 0; o < task.weight.shape.n; ++o)
            for (std::int64_t row = 0; row < task.weight.shape.h; ++row)
                for (std::int64_t col = 0; col < task.weight.shape.w; ++col)
                    task.weight.at(o, c, row, col) = 0;
    return task;
}

} // namespace misread

} // namespace convlab::practice
