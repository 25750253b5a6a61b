// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/conv_transpose.h"

#include "core/errors/parameter_error.h"
#include "core/ops/conv_taps.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <initializer_list>

namespace convlab {

namespace {

/// Keeps every product of two of them inside 64 bits.
void requireModest(std::initializer_list<std::int64_t> values)
{
    const std::int64_t largest = std::max(values);
    if (largest > maxElements)
        throw ParameterError(Rule::TooLarge, {{"elements", static_cast<double>(largest)},
                                              {"limit", static_cast<double>(maxElements)}});
}

std::int64_t outputCells(std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation,
                         std::int64_t padding, std::int64_t extra)
{
    if (extra < 0 || (extra > 0 && extra >= std::max(stride, dilation)))
        throw ParameterError(Rule::OutputPaddingTooLarge, {{"output_padding", static_cast<double>(extra)},
                                                           {"limit", static_cast<double>(std::max(stride, dilation))}});
    const std::int64_t cells = (size - 1) * stride - padding + dilation * (kernel - 1) + extra + 1;
    if (cells < 1)
        throw ParameterError(Rule::NonPositiveOutput, {{"size", static_cast<double>(cells)}});
    return cells;
}

/// The convolution whose backward pass this is: it reads our output and writes our input.
ConvParams forwardParams(const ConvTransposeParams &params)
{
    ConvParams forward;
    forward.stride = params.stride;
    forward.dilation = params.dilation;
    forward.padding = params.padding;
    forward.groups = params.groups;
    return forward;
}

void requirePositive(Rule rule, const char *name, const Extent2 &pair)
{
    if (std::min(pair.h, pair.w) < 1)
        throw ParameterError(rule, {{name, static_cast<double>(std::min(pair.h, pair.w))}});
}

void validateSides(const Padding2 &p)
{
    const std::int64_t least = std::min({p.top, p.left, p.bottom, p.right});
    if (least < 0)
        throw ParameterError(Rule::NegativePadding, {{"padding", static_cast<double>(least)}});
}

} // namespace

Shape convTransposeSize(const Shape &input, const Shape &weight, const ConvTransposeParams &params)
{
    requirePositive(Rule::NonPositiveStride, "stride", params.stride);
    requirePositive(Rule::NonPositiveDilation, "dilation", params.dilation);
    requirePositive(Rule::NonPositiveKernel, "kernel", {weight.h, weight.w});
    requirePositive(Rule::NonPositiveSize, "size", {input.h, input.w});
    requirePositive(Rule::NonPositiveSize, "size", {input.c, weight.c});
    validateSides(params.padding);
    const Padding2 &p = params.padding;
    requireModest({input.h, input.w, weight.c, weight.h, weight.w, params.stride.h, params.stride.w, params.dilation.h, params.dilation.w,
                   p.top, p.left, p.bottom, p.right, params.groups});
    if (params.groups < 1)
        throw ParameterError(Rule::NonPositiveGroups, {{"groups", static_cast<double>(params.groups)}});
    if (input.c % params.groups != 0)
        throw ParameterError(Rule::ChannelsNotDivisible, {{"channels", static_cast<double>(input.c)},
                                                          {"groups", static_cast<double>(params.groups)}});
    if (weight.n != input.c)
        throw ParameterError(Rule::WeightChannelsMismatch, {{"weight_channels", static_cast<double>(weight.n)},
                                                            {"expected", static_cast<double>(input.c)}});
    return {input.n, weight.c * params.groups,
            outputCells(input.h, weight.h, params.stride.h, params.dilation.h, p.top + p.bottom, params.outputPadding.h),
            outputCells(input.w, weight.w, params.stride.w, params.dilation.w, p.left + p.right, params.outputPadding.w)};
}

Shape convTransposeOutputShape(const Shape &input, const Shape &weight, const ConvTransposeParams &params)
{
    const Shape shape = convTransposeSize(input, weight, params);
    checkedCount(shape);
    return shape;
}

Tensor<double> convTranspose2d(const Tensor<double> &input, const Tensor<double> &weight,
                               const std::vector<double> &bias, const ConvTransposeParams &params)
{
    requireFilled(input);
    requireFilled(weight);
    const Shape shape = convTransposeOutputShape(input.shape, weight.shape, params);
    if (!bias.empty() && static_cast<std::int64_t>(bias.size()) != shape.c)
        throw ParameterError(Rule::BiasSizeMismatch, {{"bias", static_cast<double>(bias.size())},
                                                      {"expected", static_cast<double>(shape.c)}});
    Tensor<double> output(shape);
    forEachConvTap(shape, weight.shape, input.shape, forwardParams(params), [&](const TensorTap &t) {
        output.at(t.batch, t.inChannel, t.inRow, t.inCol) +=
            input.at(t.batch, t.outChannel, t.outRow, t.outCol) * weight.at(t.outChannel, t.channel, t.filterRow, t.filterCol);
    });
    const std::int64_t plane = shape.h * shape.w;
    for (std::int64_t i = 0; !bias.empty() && i < shape.count(); ++i)
        output.data[static_cast<std::size_t>(i)] += bias[static_cast<std::size_t>(i / plane % shape.c)];
    return output;
}

ConvTransposeGradients convTranspose2dBackward(const Tensor<double> &input, const Tensor<double> &weight,
                                               const Tensor<double> &outputGradient, const ConvTransposeParams &params)
{
    const Shape shape = convTransposeOutputShape(input.shape, weight.shape, params);
    if (outputGradient.shape != shape)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(outputGradient.shape.count())},
                                                   {"expected", static_cast<double>(shape.count())}});
    for (const Tensor<double> *tensor : {&input, &weight, &outputGradient})
        requireFilled(*tensor);
    ConvTransposeGradients gradients{Tensor<double>(input.shape), Tensor<double>(weight.shape), {}};
    gradients.bias.assign(static_cast<std::size_t>(shape.c), 0.0);
    forEachConvTap(shape, weight.shape, input.shape, forwardParams(params), [&](const TensorTap &t) {
        const double upstream = outputGradient.at(t.batch, t.inChannel, t.inRow, t.inCol);
        gradients.input.at(t.batch, t.outChannel, t.outRow, t.outCol) +=
            upstream * weight.at(t.outChannel, t.channel, t.filterRow, t.filterCol);
        gradients.weight.at(t.outChannel, t.channel, t.filterRow, t.filterCol) +=
            upstream * input.at(t.batch, t.outChannel, t.outRow, t.outCol);
    });
    const std::int64_t plane = shape.h * shape.w;
    for (std::int64_t i = 0; i < shape.count(); ++i)
        gradients.bias[static_cast<std::size_t>(i / plane % shape.c)] += outputGradient.data[static_cast<std::size_t>(i)];
    return gradients;
}

} // namespace convlab
