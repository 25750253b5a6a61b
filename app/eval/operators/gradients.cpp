// SPDX-License-Identifier: GPL-3.0-or-later
// Backward passes of convolution and pooling for dL/dy = gy.
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/errors/parameter_error.h"
#include "core/ops/adaptive_pool.h"
#include "core/ops/convolve_backward.h"
#include "core/ops/pool_backward.h"

#include <algorithm>
#include <numeric>

namespace convlab::app {

namespace {

void requireGradientShape(const Arguments &arguments, Axes axes, const Shape &output)
{
    const Shape got = arguments.shape("gy", axes);
    if (got != output)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(got.count())}, {"expected", static_cast<double>(output.count())}});
}

struct PlannedConv {
    Shape output;
    ConvParams params;
};

PlannedConv planConv(const Arguments &arguments, Axes axes)
{
    const Shape input = arguments.shape("x", axes), weight = arguments.shape("w", axes);
    PlannedConv planned{{}, convParams(arguments, axes, input, {weight.h, weight.w})};
    planned.output = limited(outputShape(input, weight, planned.params));
    limitWork({2, planned.output.count(), weight.c, weight.h, weight.w});
    if (arguments.given("b"))
        validate(input, weight, arguments.lineLength("b"), planned.params);
    return planned;
}

template<Axes axes>
void convGradient(const Arguments &arguments, Answer &answer)
{
    const PlannedConv planned = planConv(arguments, axes);
    requireGradientShape(arguments, axes, planned.output);
    const ConvGradients gradients = crossCorrelate2dBackward(arguments.tensor("x", axes), arguments.tensor("w", axes),
                                                             arguments.tensor("gy", axes), planned.params);
    answer.tensor("dx", gradients.input, axes);
    answer.tensor("dw", gradients.weight, axes);
    if (arguments.given("b"))
        answer.line("db", gradients.bias);
}

/// L = (sum y)^2: every output has the gradient 2 sum y.
template<Axes axes>
void squaredSumGradient(const Arguments &arguments, Answer &answer)
{
    const PlannedConv planned = planConv(arguments, axes);
    const Tensor<double> input = arguments.tensor("x", axes), weight = arguments.tensor("w", axes);
    const Tensor<double> output = crossCorrelate2d(input, weight, arguments.line("b"), planned.params);
    const double sum = std::accumulate(output.data.begin(), output.data.end(), 0.0);
    const ConvGradients gradients = crossCorrelate2dBackward(input, weight, Tensor<double>(output.shape, 2 * sum), planned.params);
    answer.number("loss", sum * sum);
    answer.tensor("dx", gradients.input, axes);
    answer.tensor("dw", gradients.weight, axes);
    if (arguments.given("b"))
        answer.line("db", gradients.bias);
}

template<Axes axes>
void transposedGradient(const Arguments &arguments, Answer &answer)
{
    const Shape input = arguments.shape("x", axes), weight = arguments.shape("w", axes);
    const ConvTransposeParams params = transposeParams(arguments, axes, input, {weight.h, weight.w});
    const Shape output = limited(convTransposeOutputShape(input, weight, params));
    requireGradientShape(arguments, axes, output);
    limitWork({2, input.count(), weight.c, weight.h, weight.w});
    const ConvTransposeGradients gradients = convTranspose2dBackward(arguments.tensor("x", axes), arguments.tensor("w", axes),
                                                                     arguments.tensor("gy", axes), params);
    answer.tensor("dx", gradients.input, axes);
    answer.tensor("dw", gradients.weight, axes);
    if (arguments.given("b"))
        answer.line("db", gradients.bias);
}

/// The parameters of a pooling whose result has the shape of gy.
PoolParams planPool(const Arguments &arguments, Axes axes)
{
    const Shape input = arguments.shape("x", axes);
    const PoolParams params = poolParams(arguments, axes, input);
    const Shape output = limited(outputShape(input, params));
    requireGradientShape(arguments, axes, output);
    limitWork({output.count(), params.kernel.h, params.kernel.w});
    return params;
}

template<Axes axes>
void averageGradient(const Arguments &arguments, Answer &answer)
{
    const PoolParams params = planPool(arguments, axes);
    answer.tensor("dx", averagePool2dBackward(arguments.shape("x", axes), arguments.tensor("gy", axes), params), axes);
}

template<auto Pool, Axes axes>
void extremeGradient(const Arguments &arguments, Answer &answer)
{
    const PoolParams params = planPool(arguments, axes);
    const Tensor<double> input = arguments.tensor("x", axes);
    answer.tensor("dx", maxPool2dBackward(input.shape, Pool(input, params).argmax, arguments.tensor("gy", axes)), axes);
}

template<Axes axes>
void l2Gradient(const Arguments &arguments, Answer &answer)
{
    const PoolParams params = planPool(arguments, axes);
    answer.tensor("dx", l2Pool2dBackward(arguments.tensor("x", axes), arguments.tensor("gy", axes), params), axes);
}

/// The adaptive poolings; the global ones are those with one output on each axis.
Extent2 planAdaptive(const Arguments &arguments)
{
    const Extent2 outputs = arguments.pair("output", {1, 1});
    const Shape input = arguments.shape("x", Axes::Images), output = limited(adaptivePoolShape(input, outputs));
    requireGradientShape(arguments, Axes::Images, output);
    limitWork({4, std::max(input.h, output.h), std::max(input.w, output.w), output.n, output.c});
    return outputs;
}

void adaptiveAverageGradient(const Arguments &arguments, Answer &answer)
{
    planAdaptive(arguments);
    answer.tensor("dx", adaptiveAveragePool2dBackward(arguments.shape("x", Axes::Images), arguments.tensor("gy", Axes::Images)), Axes::Images);
}

void adaptiveMaxGradient(const Arguments &arguments, Answer &answer)
{
    const Extent2 outputs = planAdaptive(arguments);
    const Tensor<double> input = arguments.tensor("x", Axes::Images);
    answer.tensor("dx", maxPool2dBackward(input.shape, adaptiveMaxPool2d(input, outputs).argmax, arguments.tensor("gy", Axes::Images)), Axes::Images);
}

constexpr const char *convolution = "stride? padding? pads_tlbr? dilation? groups? padding_mode? loss?";
constexpr const char *signalConvolution = "stride? padding? dilation? groups? padding_mode? loss?";
constexpr const char *transposed = "stride? padding? output_padding? output_shape? dilation? groups? loss?";
constexpr const char *windows = "kernel stride padding? any_padding? dilation? ceil_mode?";
constexpr const char *averages = "kernel stride padding? any_padding? dilation? ceil_mode? count_include_pad? divisor_override?";

const Operator table[] = {
    {"conv2d_grad", convolution, "x w gy b?", "dx dw db", "gradients of sum(y * gy); db where b is given", convGradient<Axes::Images>},
    {"conv1d_grad", signalConvolution, "x w gy b?", "dx dw db", "the same for signals", convGradient<Axes::Signals>},
    {"conv2d_grad_squared_sum", convolution, "x w b?", "loss dx dw db", "gradients of (sum y) squared", squaredSumGradient<Axes::Images>},
    {"conv_transpose2d_grad", transposed, "x w gy b?", "dx dw db", "gradients of the transposed convolution", transposedGradient<Axes::Images>},
    {"conv_transpose1d_grad", transposed, "x w gy b?", "dx dw db", "the same for signals", transposedGradient<Axes::Signals>},
    {"max_pool2d_grad", windows, "x gy", "dx", "each output's gradient goes to the cell that won", extremeGradient<maxPool2d, Axes::Images>},
    {"max_pool1d_grad", windows, "x gy", "dx", "the same for signals", extremeGradient<maxPool2d, Axes::Signals>},
    {"min_pool2d_grad", windows, "x gy", "dx", "the same for the smallest", extremeGradient<minPool2d, Axes::Images>},
    {"avg_pool2d_grad", averages, "x gy", "dx", "each output's gradient is shared out over its window", averageGradient<Axes::Images>},
    {"avg_pool1d_grad", averages, "x gy", "dx", "the same for signals", averageGradient<Axes::Signals>},
    {"l2_pool2d_grad", windows, "x gy", "dx", "each output's gradient times x / y", l2Gradient<Axes::Images>},
    {"adaptive_max_pool2d_grad", "output?", "x gy", "dx", "adaptive pooling's; without output the global one's", adaptiveMaxGradient},
    {"adaptive_avg_pool2d_grad", "output?", "x gy", "dx", "adaptive pooling's; without output the global one's", adaptiveAverageGradient},
};

} // namespace

std::span<const Operator> gradientOperators()
{
    return table;
}

} // namespace convlab::app
