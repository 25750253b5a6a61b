// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/conv_blocks.h"

#include "core/errors/parameter_error.h"

namespace convlab {

namespace {

Tensor<double> convNorm(const Tensor<double> &input, const ConvNorm &layer, const Extent2 &stride, std::int64_t padding)
{
    ConvParams params;
    params.stride = stride;
    params.padding = {padding, padding, padding, padding};
    return normalised(crossCorrelate2d(input, layer.weight, {}, params), layer.norm);
}

} // namespace

Tensor<double> relu(Tensor<double> values)
{
    for (double &value : values.data)
        value = value < 0 ? 0 : value;
    return values;
}

BasicBlockResult basicBlock(const Tensor<double> &input, const BasicBlock &block)
{
    Tensor<double> inner = relu(convNorm(input, block.first, block.stride, 1));
    BasicBlockResult result{convNorm(inner, block.second, {1, 1}, 1), {}};
    result.values = block.skip ? convNorm(input, *block.skip, block.stride, 0) : input;
    if (result.values.shape != result.branch.shape)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(result.values.shape.count())},
                                                   {"expected", static_cast<double>(result.branch.shape.count())}});
    for (std::size_t i = 0; i < result.values.data.size(); ++i)
        result.values.data[i] += result.branch.data[i];
    result.values = relu(std::move(result.values));
    return result;
}

DepthwiseSeparableResult depthwiseSeparable(const Tensor<double> &input, const Tensor<double> &depthwise,
                                            const Tensor<double> &pointwise, ConvParams params)
{
    params.groups = input.shape.c;
    DepthwiseSeparableResult result{crossCorrelate2d(input, depthwise, {}, params), {}};
    result.values = crossCorrelate2d(result.depthwise, pointwise, {}, {});
    return result;
}

} // namespace convlab
