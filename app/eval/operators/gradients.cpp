// SPDX-License-Identifier: GPL-3.0-or-later
// Backward passes of convolution and pooling for dL/dy = gy.
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/errors/parameter_error.h"
#include "core/ops/convolve_backward.h"
#include "core/ops/pool_backward.h"

#include <numeric>

namespace convlab::app {

namespace {

void requireGradientShape(const Arguments &arguments, const Shape &output)
{
    const Shape got = arguments.shape("gy", Axes::Images);
    if (got != output)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(got.count())}, {"expected", static_cast<double>(output.count())}});
}

struct PlannedConv {
    Shape output;
    ConvParams params;
};

PlannedConv planConv(const Arguments &arguments)
{
    const Shape input = arguments.shape("x", Axes::Images), weight = arguments.shape("w", Axes::Images);
    PlannedConv planned{{}, convParams(arguments, Axes::Images, input, {weight.h, weight.w})};
    planned.output = limited(outputShape(input, weight, planned.params));
    limitWork({2, planned.output.count(), weight.c, weight.h, weight.w});
    if (arguments.given("b"))
        validate(input, weight, arguments.lineLength("b"), planned.params);
    return planned;
}

void convGradient(const Arguments &arguments, Answer &answer)
{
    const PlannedConv planned = planConv(arguments);
    requireGradientShape(arguments, planned.output);
    const ConvGradients gradients = crossCorrelate2dBackward(arguments.tensor("x", Axes::Images), arguments.tensor("w", Axes::Images),
                                                             arguments.tensor("gy", Axes::Images), planned.params);
    answer.tensor("dx", gradients.input, Axes::Images);
    answer.tensor("dw", gradients.weight, Axes::Images);
    if (arguments.given("b"))
        answer.line("db", gradients.bias);
}

/// L = (sum y)^2: every output has the gradient 2 sum y.
void squaredSumGradient(const Arguments &arguments, Answer &answer)
{
    const PlannedConv planned = planConv(arguments);
    const Tensor<double> input = arguments.tensor("x", Axes::Images), weight = arguments.tensor("w", Axes::Images);
    const Tensor<double> output = crossCorrelate2d(input, weight, arguments.line("b"), planned.params);
    const double sum = std::accumulate(output.data.begin(), output.data.end(), 0.0);
    const ConvGradients gradients = crossCorrelate2dBackward(input, weight, Tensor<double>(output.shape, 2 * sum), planned.params);
    answer.number("loss", sum * sum);
    answer.tensor("dx", gradients.input, Axes::Images);
    answer.tensor("dw", gradients.weight, Axes::Images);
    if (arguments.given("b"))
        answer.line("db", gradients.bias);
}

void transposedGradient(const Arguments &arguments, Answer &answer)
{
    const Shape input = arguments.shape("x", Axes::Images), weight = arguments.shape("w", Axes::Images);
    const ConvTransposeParams params = transposeParams(arguments, Axes::Images, input, {weight.h, weight.w});
    const Shape output = limited(convTransposeOutputShape(input, weight, params));
    requireGradientShape(arguments, output);
    limitWork({2, input.count(), weight.c, weight.h, weight.w});
    const ConvTransposeGradients gradients = convTranspose2dBackward(arguments.tensor("x", Axes::Images), arguments.tensor("w", Axes::Images),
                                                                     arguments.tensor("gy", Axes::Images), params);
    answer.tensor("dx", gradients.input, Axes::Images);
    answer.tensor("dw", gradients.weight, Axes::Images);
    if (arguments.given("b"))
        answer.line("db", gradients.bias);
}

/// The parameters of a pooling whose result has the shape of gy.
PoolParams planPool(const Arguments &arguments)
{
    const Shape input = arguments.shape("x", Axes::Images);
    const PoolParams params = poolParams(arguments, Axes::Images, input);
    const Shape output = limited(outputShape(input, params));
    requireGradientShape(arguments, output);
    limitWork({output.count(), params.kernel.h, params.kernel.w});
    return params;
}

void averageGradient(const Arguments &arguments, Answer &answer)
{
    const PoolParams params = planPool(arguments);
    answer.tensor("dx", averagePool2dBackward(arguments.shape("x", Axes::Images), arguments.tensor("gy", Axes::Images), params), Axes::Images);
}

template<auto Pool>
void extremeGradient(const Arguments &arguments, Answer &answer)
{
    const PoolParams params = planPool(arguments);
    const Tensor<double> input = arguments.tensor("x", Axes::Images);
    answer.tensor("dx", maxPool2dBackward(input.shape, Pool(input, params).argmax, arguments.tensor("gy", Axes::Images)), Axes::Images);
}

void l2Gradient(const Arguments &arguments, Answer &answer)
{
    const PoolParams params = planPool(arguments);
    answer.tensor("dx", l2Pool2dBackward(arguments.tensor("x", Axes::Images), arguments.tensor("gy", Axes::Images), params), Axes::Images);
}

constexpr const char *convolution = "stride? padding? pads_tlbr? dilation? groups? padding_mode? loss?";
constexpr const char *windows = "kernel stride padding? any_padding? dilation? ceil_mode?";

const Operator table[] = {
    {"conv2d_grad", convolution, "x w gy b?", "dx dw db", "gradients of sum(y * gy); db where b is given", convGradient},
    {"conv2d_grad_squared_sum", convolution, "x w b?", "loss dx dw db", "gradients of (sum y) squared", squaredSumGradient},
    {"conv_transpose2d_grad", "stride? padding? output_padding? output_shape? dilation? groups? loss?", "x w gy b?", "dx dw db",
     "gradients of the transposed convolution", transposedGradient},
    {"max_pool2d_grad", windows, "x gy", "dx", "each output's gradient goes to the cell that won", extremeGradient<maxPool2d>},
    {"min_pool2d_grad", windows, "x gy", "dx", "the same for the smallest", extremeGradient<minPool2d>},
    {"avg_pool2d_grad", "kernel stride padding? any_padding? dilation? ceil_mode? count_include_pad? divisor_override?", "x gy", "dx",
     "each output's gradient is shared out over its window", averageGradient},
    {"l2_pool2d_grad", windows, "x gy", "dx", "each output's gradient times x / y", l2Gradient},
};

} // namespace

std::span<const Operator> gradientOperators()
{
    return table;
}

} // namespace convlab::app
