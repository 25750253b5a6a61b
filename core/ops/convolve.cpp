// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/convolve.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <algorithm>

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

/// The taps [first, end) of one window that stand on real cells; taps on zero padding add nothing.
struct RealTaps {
    std::int64_t first, end;
};

RealTaps realTaps(const AxisGeometry &axis, std::int64_t out)
{
    const std::int64_t start = windowStart(axis, out);
    const auto tapsBelow = [&](std::int64_t position) { // how many taps stand before this position
        const std::int64_t taps = position <= start ? 0 : (position - start - 1) / axis.dilation + 1;
        return std::min(taps, axis.kernel);
    };
    return {tapsBelow(0), tapsBelow(axis.size)};
}

/// One window of one output channel, its input channels beginning at `firstChannel`.
struct Window {
    std::int64_t batch, outChannel, firstChannel;
    std::int64_t row, col;      ///< of tap (0, 0), negative inside padding
    RealTaps rows, cols;
};

/// Its sum over channel, row, column, in this order.
double windowSum(const Tensor<double> &input, const Tensor<double> &weight, const Extent2 &dilation, const Window &window)
{
    double sum = 0;
    for (std::int64_t channel = 0; channel < weight.shape.c; ++channel) {
        for (std::int64_t filterRow = window.rows.first; filterRow < window.rows.end; ++filterRow) {
            const double *cells = input.data.data()
                    + input.shape.offset(window.batch, window.firstChannel + channel, window.row + filterRow * dilation.h, 0);
            const double *taps = weight.data.data() + weight.shape.offset(window.outChannel, channel, filterRow, 0);
            for (std::int64_t filterCol = window.cols.first; filterCol < window.cols.end; ++filterCol)
                sum += cells[window.col + filterCol * dilation.w] * taps[filterCol];
        }
    }
    return sum;
}

/// The convolution of checked arrays with zero padding.
void correlateZeroPadded(const Tensor<double> &input, const Tensor<double> &weight, const std::vector<double> &bias,
                         const ConvParams &params, Tensor<double> &output)
{
    const AxisGeometry vertical = verticalAxis(input.shape, weight.shape, params);
    const AxisGeometry horizontal = horizontalAxis(input.shape, weight.shape, params);
    const std::int64_t outChannelsPerGroup = weight.shape.n / params.groups;
    Window window{};
    for (window.batch = 0; window.batch < output.shape.n; ++window.batch) {
        for (window.outChannel = 0; window.outChannel < output.shape.c; ++window.outChannel) {
            window.firstChannel = window.outChannel / outChannelsPerGroup * weight.shape.c;
            const double offset = bias.empty() ? 0.0 : bias[static_cast<std::size_t>(window.outChannel)];
            for (std::int64_t outRow = 0; outRow < output.shape.h; ++outRow) {
                window.row = windowStart(vertical, outRow);
                window.rows = realTaps(vertical, outRow);
                for (std::int64_t outCol = 0; outCol < output.shape.w; ++outCol) {
                    window.col = windowStart(horizontal, outCol);
                    window.cols = realTaps(horizontal, outCol);
                    output.at(window.batch, window.outChannel, outRow, outCol) =
                        windowSum(input, weight, params.dilation, window) + offset;
                }
            }
        }
    }
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
    if (params.mode == PaddingMode::Zeros) {
        correlateZeroPadded(input, taps, bias, params, output);
        return output;
    }
    // What the other modes pad with are real cells: the same sums in the same order.
    ConvParams unpadded = params;
    unpadded.mode = PaddingMode::Zeros;
    unpadded.padding = {};
    correlateZeroPadded(padded(input, params.padding, params.mode), taps, bias, unpadded, output);
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
