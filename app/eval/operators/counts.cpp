// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters and multiplications of layers, for a whole batch.
#include "app/eval/eval_error.h"
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/analysis/layer_count.h"
#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

namespace convlab::app {

namespace {

/// The sizes of "input" as core's four axes; its channels must be "cin".
Shape inputOf(const Arguments &arguments, Axes axes)
{
    const Sizes s = arguments.integers("input", axes == Axes::Signals ? 3 : 4);
    const Shape shape = axes == Axes::Signals ? Shape{s[0], s[1], 1, s[2]} : Shape{s[0], s[1], s[2], s[3]};
    if (arguments.has("cin") && arguments.integer("cin") != shape.c)
        throw EvalError("contradiction", QStringLiteral("\"cin\" is %1, but \"input\" has %2 channels.").arg(arguments.integer("cin")).arg(shape.c));
    return shape;
}

std::int64_t groupsOf(const Arguments &arguments)
{
    const std::int64_t groups = arguments.integer("groups", 1);
    if (groups < 1)
        throw ParameterError(Rule::NonPositiveGroups, {{"groups", static_cast<double>(groups)}});
    return groups;
}

void writeLayer(Answer &answer, const LayerCount &layer, Axes axes)
{
    answer.integer("params", layer.parameters);
    answer.integer("macs", layer.macs);
    answer.integers("out", sizesOf(layer.output, axes));
    answer.integer("bias_adds", layer.biasAdds);
}

template<Axes axes>
void conv(const Arguments &arguments, Answer &answer)
{
    const Shape input = inputOf(arguments, axes);
    const Extent2 kernel = kernelOf(arguments, axes);
    const ConvParams params = convParams(arguments, axes, input, kernel);
    const Shape weight{arguments.integer("cout"), input.c / groupsOf(arguments), kernel.h, kernel.w};
    writeLayer(answer, countConv(input, weight, arguments.flag("bias", false), params), axes);
}

void depthwise(const Arguments &arguments, Answer &answer)
{
    if (arguments.has("groups") && arguments.integer("groups") != inputOf(arguments, Axes::Images).c)
        throw EvalError("contradiction", QStringLiteral("A depthwise layer has as many groups as input channels."));
    const Shape input = inputOf(arguments, Axes::Images);
    const Extent2 kernel = kernelOf(arguments, Axes::Images);
    ConvParams params = convParams(arguments, Axes::Images, input, kernel);
    params.groups = input.c;
    const Shape weight{arguments.integer("cout", input.c), 1, kernel.h, kernel.w};
    writeLayer(answer, countConv(input, weight, arguments.flag("bias", false), params), Axes::Images);
}

void transposed(const Arguments &arguments, Answer &answer)
{
    const Shape input = inputOf(arguments, Axes::Images);
    const Extent2 kernel = kernelOf(arguments, Axes::Images);
    const ConvTransposeParams params = transposeParams(arguments, Axes::Images, input, kernel);
    const std::int64_t groups = groupsOf(arguments), outputs = arguments.integer("cout");
    if (outputs % groups != 0)
        throw ParameterError(Rule::OutputChannelsNotDivisible, {{"channels", static_cast<double>(outputs)}, {"groups", static_cast<double>(groups)}});
    const Shape weight{input.c, outputs / groups, kernel.h, kernel.w};
    writeLayer(answer, countConvTranspose(input, weight, arguments.flag("bias", false), params), Axes::Images);
}

void separable(const Arguments &arguments, Answer &answer)
{
    const Shape input = inputOf(arguments, Axes::Images);
    const Extent2 kernel = kernelOf(arguments, Axes::Images);
    const std::int64_t outputs = arguments.integer("cout");
    const bool bias = arguments.flag("bias", false);
    ConvParams params = convParams(arguments, Axes::Images, input, kernel);
    const LayerCount standard = countConv(input, {outputs, input.c, kernel.h, kernel.w}, bias, params);
    params.groups = input.c;
    const LayerCount depth = countConv(input, {input.c, 1, kernel.h, kernel.w}, bias, params);
    const LayerCount point = countConv(depth.output, {outputs, input.c, 1, 1}, bias, {});
    answer.integer("params", depth.parameters + point.parameters); // both are at most those of the standard layer, twice
    answer.integer("standard_params", standard.parameters);
    answer.integer("macs", depth.macs + point.macs);
    answer.integer("standard_macs", standard.macs);
    answer.integers("out", sizesOf(point.output, Axes::Images));
}

void dense(const Arguments &arguments, Answer &answer)
{
    const LayerCount layer = countDense(arguments.integer("batch", 1), arguments.integer("in"), arguments.integer("out"), arguments.flag("bias", false));
    answer.integer("params", layer.parameters);
    answer.integer("macs", layer.macs);
    answer.integer("bias_adds", layer.biasAdds);
}

void batchNorm(const Arguments &arguments, Answer &answer)
{
    const LayerCount layer = countBatchNorm(inputOf(arguments, Axes::Images), arguments.flag("affine", true));
    answer.integer("params", layer.parameters);
    answer.integer("buffers", layer.buffers);
    answer.integers("out", sizesOf(layer.output, Axes::Images));
}

void pool(const Arguments &arguments, Answer &answer)
{
    const Shape input = inputOf(arguments, Axes::Images);
    const LayerCount layer = countPool(input, poolParams(arguments, Axes::Images, input));
    answer.integer("params", 0);
    answer.integer("reads", layer.reads);
    answer.integers("out", sizesOf(layer.output, Axes::Images));
}

constexpr const char *convolution = "input cin? cout kernel stride? padding? pads_tlbr? dilation? groups? bias?";

const Operator table[] = {
    {"count_conv1d", convolution, "", "params macs out bias_adds", "a convolution of signals; input is (N, C, L)", conv<Axes::Signals>},
    {"count_conv2d", convolution, "", "params macs out bias_adds", "a convolution of images; input is (N, C, H, W)", conv<Axes::Images>},
    {"count_depthwise", "input cin? cout? kernel stride? padding? pads_tlbr? dilation? groups? bias?", "", "params macs out bias_adds",
     "a convolution with as many groups as channels", depthwise},
    {"count_depthwise_separable", "input cin? cout kernel stride? padding? pads_tlbr? dilation? bias?", "",
     "params standard_params macs standard_macs out", "depthwise and pointwise beside the standard layer", separable},
    {"count_conv_transpose2d", "input cin? cout kernel stride? padding? output_padding? dilation? groups? bias?", "",
     "params macs out bias_adds", "multiplications are counted per input cell", transposed},
    {"count_dense", "in out batch? bias?", "", "params macs bias_adds", "a fully connected layer", dense},
    {"count_batch_norm", "input affine?", "", "params buffers out", "two trained numbers and two kept ones per channel", batchNorm},
    {"count_pool2d", "input kernel stride padding? dilation? ceil_mode?", "", "params reads out", "nothing to learn; cells that are read", pool},
};

} // namespace

std::span<const Operator> countOperators()
{
    return table;
}

} // namespace convlab::app
