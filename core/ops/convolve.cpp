// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/convolve.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

void requireEqual(Rule rule, const char *name, std::int64_t value, std::int64_t expected)
{
    if (value != expected)
        throw ParameterError(rule, {{name, static_cast<double>(value)}, {"expected", static_cast<double>(expected)}});
}

void requireDivisible(Rule rule, std::int64_t channels, std::int64_t groups)
{
    if (channels % groups != 0)
        throw ParameterError(rule, {{"channels", static_cast<double>(channels)}, {"groups", static_cast<double>(groups)}});
}

void requireAtLeast(std::int64_t smallest, std::int64_t size)
{
    if (size < smallest)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(size)}});
}

void validateChannels(const Shape &input, const Shape &weight, std::int64_t groups)
{
    requireAtLeast(1, input.c);
    requireAtLeast(1, weight.n);
    if (groups < 1)
        throw ParameterError(Rule::NonPositiveGroups, {{"groups", static_cast<double>(groups)}});
    requireDivisible(Rule::ChannelsNotDivisible, input.c, groups);
    requireDivisible(Rule::OutputChannelsNotDivisible, weight.n, groups);
    requireEqual(Rule::WeightChannelsMismatch, "weight_channels", weight.c, input.c / groups);
}

/// The sum of one window of one output channel, over the input channels of its group.
double windowSum(const Tensor<double> &input, const Tensor<double> &weight, const ConvParams &params,
                 std::int64_t batch, std::int64_t outChannel, std::int64_t outRow, std::int64_t outCol)
{
    const AxisGeometry vertical = verticalAxis(input.shape, weight.shape, params);
    const AxisGeometry horizontal = horizontalAxis(input.shape, weight.shape, params);
    const std::int64_t outChannelsPerGroup = weight.shape.n / params.groups;
    const std::int64_t firstChannel = outChannel / outChannelsPerGroup * weight.shape.c;
    double sum = 0;
    for (std::int64_t channel = 0; channel < weight.shape.c; ++channel) {
        for (std::int64_t filterRow = 0; filterRow < weight.shape.h; ++filterRow) {
            const auto inRow = paddedSource(tapPosition(vertical, outRow, filterRow), input.shape.h, params.mode);
            for (std::int64_t filterCol = 0; filterCol < weight.shape.w; ++filterCol) {
                const auto inCol = paddedSource(tapPosition(horizontal, outCol, filterCol), input.shape.w, params.mode);
                if (inRow && inCol)
                    sum += input.at(batch, firstChannel + channel, *inRow, *inCol)
                           * weight.at(outChannel, channel, filterRow, filterCol);
            }
        }
    }
    return sum;
}

} // namespace

AxisGeometry verticalAxis(const Shape &input, const Shape &weight, const ConvParams &params)
{
    return {input.h, weight.h, params.stride.h, params.dilation.h, params.padding.top, params.padding.bottom};
}

AxisGeometry horizontalAxis(const Shape &input, const Shape &weight, const ConvParams &params)
{
    return {input.w, weight.w, params.stride.w, params.dilation.w, params.padding.left, params.padding.right};
}

void validate(const Shape &input, const Shape &weight, std::int64_t biasSize, const ConvParams &params)
{
    requireAtLeast(0, input.n); // an empty batch is legal
    validateChannels(input, weight, params.groups);
    if (biasSize != 0)
        requireEqual(Rule::BiasSizeMismatch, "bias", biasSize, weight.n);
    validate(verticalAxis(input, weight, params));
    validate(horizontalAxis(input, weight, params));
    validatePadding(input, params.padding, params.mode);
}

Shape outputShape(const Shape &input, const Shape &weight, const ConvParams &params)
{
    validate(input, weight, 0, params);
    const Shape shape{input.n, weight.n, outputSize(verticalAxis(input, weight, params)),
                      outputSize(horizontalAxis(input, weight, params))};
    checkedCount(shape);
    return shape;
}

Tensor<double> crossCorrelate2d(const Tensor<double> &input, const Tensor<double> &weight,
                                const std::vector<double> &bias, const ConvParams &params)
{
    requireFilled(input);
    requireFilled(weight);
    validate(input.shape, weight.shape, static_cast<std::int64_t>(bias.size()), params);
    const Tensor<double> taps = params.flip ? flipped(weight) : weight;
    Tensor<double> output(outputShape(input.shape, weight.shape, params));
    for (std::int64_t batch = 0; batch < output.shape.n; ++batch) {
        for (std::int64_t outChannel = 0; outChannel < output.shape.c; ++outChannel) {
            const double offset = bias.empty() ? 0.0 : bias[static_cast<std::size_t>(outChannel)];
            for (std::int64_t outRow = 0; outRow < output.shape.h; ++outRow) {
                for (std::int64_t outCol = 0; outCol < output.shape.w; ++outCol)
                    output.at(batch, outChannel, outRow, outCol) =
                        windowSum(input, taps, params, batch, outChannel, outRow, outCol) + offset;
            }
        }
    }
    return output;
}

Tensor<double> crossCorrelate1d(const Tensor<double> &input, const Tensor<double> &weight,
                                const std::vector<double> &bias, const Conv1dParams &params)
{
    requireEqual(Rule::ShapeMismatch, "got", input.shape.h, 1);
    requireEqual(Rule::ShapeMismatch, "got", weight.shape.h, 1);
    ConvParams oneRow;
    oneRow.stride.w = params.stride;
    oneRow.dilation.w = params.dilation;
    oneRow.padding = {0, params.padLeft, 0, params.padRight};
    oneRow.groups = params.groups;
    oneRow.flip = params.flip;
    return crossCorrelate2d(input, weight, bias, oneRow);
}

Tensor<double> flipped(const Tensor<double> &weight)
{
    requireFilled(weight);
    const Shape &shape = weight.shape;
    Tensor<double> result(shape);
    for (std::int64_t outChannel = 0; outChannel < shape.n; ++outChannel) {
        for (std::int64_t channel = 0; channel < shape.c; ++channel) {
            for (std::int64_t row = 0; row < shape.h; ++row) {
                for (std::int64_t col = 0; col < shape.w; ++col)
                    result.at(outChannel, channel, row, col) =
                        weight.at(outChannel, channel, shape.h - 1 - row, shape.w - 1 - col);
            }
        }
    }
    return result;
}

} // namespace convlab
