// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of networks, and what is measured on their activations.
#include "app/eval/eval_error.h"
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/analysis/activation_statistics.h"
#include "core/errors/parameter_error.h"
#include "core/ops/conv_blocks.h"
#include "core/ops/patch_embedding.h"

#include <algorithm>
#include <string>

namespace convlab::app {

namespace {

void depthwise(const Arguments &arguments, Answer &answer)
{
    const Shape input = arguments.shape("x", Axes::Images), dw = arguments.shape("dw", Axes::Images), pw = arguments.shape("pw", Axes::Images);
    ConvParams params = convParams(arguments, Axes::Images, input, {dw.h, dw.w});
    params.groups = input.c;
    const Shape middle = limited(outputShape(input, dw, params)), output = limited(outputShape(middle, pw, {}));
    limitWork({middle.count(), dw.h, dw.w});
    limitWork({output.count(), pw.c, pw.h, pw.w});
    const DepthwiseSeparableResult result = depthwiseSeparable(arguments.tensor("x", Axes::Images), arguments.tensor("dw", Axes::Images),
                                                               arguments.tensor("pw", Axes::Images), params);
    answer.tensor("mid", result.depthwise, Axes::Images);
    answer.tensor("y", result.values, Axes::Images);
}

ConvNorm convNorm(const Arguments &arguments, const char *weight, const std::string &norm)
{
    const auto line = [&](const char *part) { return arguments.tensor((norm + part).c_str(), Axes::Line).data; };
    return {arguments.tensor(weight, Axes::Images),
            {line("_mean"), line("_var"), line("_gamma"), line("_beta"), arguments.number("eps", 1e-5)}};
}

void checkBlock(const Arguments &arguments, const Extent2 &stride)
{
    const Shape input = arguments.shape("x", Axes::Images);
    const Shape first = arguments.shape("w1", Axes::Images), second = arguments.shape("w2", Axes::Images);
    ConvParams params{stride, {1, 1}, {1, 1, 1, 1}};
    const Shape middle = limited(outputShape(input, first, params));
    limitWork({middle.count(), first.c, first.h, first.w});
    params.stride = {1, 1};
    const Shape output = limited(outputShape(middle, second, params));
    limitWork({output.count(), second.c, second.h, second.w});
}

void residualBlock(const Arguments &arguments, Answer &answer)
{
    BasicBlock block;
    block.stride = arguments.pair("stride", {1, 1});
    checkBlock(arguments, block.stride);
    const bool downsample = arguments.flag("downsample", arguments.given("wd"));
    if (downsample != arguments.given("wd"))
        throw EvalError("contradiction", QStringLiteral("\"downsample\" says something else than what is given: \"wd\"."));
    block.first = convNorm(arguments, "w1", "bn1");
    block.second = convNorm(arguments, "w2", "bn2");
    if (downsample)
        block.skip = convNorm(arguments, "wd", "bnd");
    const BasicBlockResult result = basicBlock(arguments.tensor("x", Axes::Images), block);
    answer.tensor("branch", result.branch, Axes::Images);
    answer.tensor("y", result.values, Axes::Images);
}

/// The patch size: it must cut the image into whole pieces. "embed_dim" repeats the number of filters.
std::int64_t patchOf(const Arguments &arguments, const Shape &image)
{
    const std::int64_t patch = arguments.integer("patch");
    patchGrid(image, patch); // refuses what is not positive or too large
    for (const std::int64_t side : {image.h, image.w}) {
        if (side % patch != 0)
            throw ParameterError(Rule::NotDivisible, {{"size", static_cast<double>(side)}, {"divisor", static_cast<double>(patch)}});
    }
    return patch;
}

void checkFilters(const Arguments &arguments, const Shape &image, std::int64_t patch)
{
    const Shape weight = arguments.shape("w", Axes::Images);
    if (weight.h != patch || weight.w != patch)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(weight.h * weight.w)}, {"expected", static_cast<double>(patch * patch)}});
    if (arguments.has("embed_dim") && arguments.integer("embed_dim") != weight.n)
        throw EvalError("contradiction", QStringLiteral("\"embed_dim\" is %1, but \"w\" has %2 filters.").arg(arguments.integer("embed_dim")).arg(weight.n));
    ConvParams params;
    params.stride = {patch, patch};
    limited(outputShape(image, weight, params));
    if (arguments.given("b"))
        validate(image, weight, arguments.lineLength("b"), params);
    limitWork({image.count(), weight.n});
}

/// The patches of every image, (N, patches, C p p).
Tensor<double> allPatches(const Tensor<double> &images, std::int64_t patch, PatchOrder order)
{
    const Shape &s = images.shape;
    const Extent2 grid{s.h / patch, s.w / patch};
    Tensor<double> rows({s.n, 1, grid.h * grid.w, s.c * patch * patch});
    const std::int64_t size = s.c * s.h * s.w;
    for (std::int64_t n = 0; n < s.n; ++n) {
        const auto first = images.data.begin() + n * size;
        const Tensor<double> one = unfoldPatches({{1, s.c, s.h, s.w}, {first, first + size}}, patch, order);
        std::copy(one.data.begin(), one.data.end(), rows.data.begin() + n * size);
    }
    return rows;
}

void patchEmbed(const Arguments &arguments, Answer &answer)
{
    const Shape shape = arguments.shape("x", Axes::Images);
    const std::int64_t patch = patchOf(arguments, shape);
    checkFilters(arguments, shape, patch);
    const Tensor<double> image = arguments.tensor("x", Axes::Images);
    answer.tensor("tokens", patchEmbedding(image, arguments.tensor("w", Axes::Images), arguments.line("b")), Axes::Matrices);
    answer.tensor("patches_flat_c_h_w", allPatches(image, patch, PatchOrder::ChannelRowCol), Axes::Matrices);
}

void statistics(const Arguments &arguments, Answer &answer)
{
    const std::vector<ChannelStatistics> channels = channelStatistics(arguments.tensor("x", Axes::Images));
    const auto column = [&](auto part) {
        std::vector<double> values;
        for (const ChannelStatistics &channel : channels)
            values.push_back(channel.*part);
        return values;
    };
    answer.line("mean", column(&ChannelStatistics::mean));
    answer.line("std_population", column(&ChannelStatistics::deviation));
    answer.line("min", column(&ChannelStatistics::minimum));
    answer.line("max", column(&ChannelStatistics::maximum));
    answer.line("zero_fraction", column(&ChannelStatistics::zeroShare));
    Sizes dead;
    for (std::size_t c = 0; c < channels.size(); ++c) {
        if (channels[c].dead())
            dead.push_back(static_cast<std::int64_t>(c));
    }
    answer.integers("dead_channels", dead);
}

const Operator table[] = {
    {"depthwise_separable", "stride? padding? pads_tlbr? dilation? padding_mode?", "x dw pw", "mid y",
     "one filter per channel, then a 1x1 convolution across channels", depthwise},
    {"basic_residual_block_eval", "stride? downsample? eps? order?",
     "x w1 w2 wd? bn1_gamma bn1_beta bn1_mean bn1_var bn2_gamma bn2_beta bn2_mean bn2_var bnd_gamma? bnd_beta? bnd_mean? bnd_var?",
     "branch y", "the block of two 3x3 convolutions with its skip path, norms with given statistics", residualBlock},
    {"patch_embed", "patch embed_dim?", "x w b?", "tokens patches_flat_c_h_w", "the tokens of a vision transformer", patchEmbed},
    {"activation_stats", "", "x", "mean std_population min max zero_fraction dead_channels", "what each channel's activations look like", statistics},
};

} // namespace

std::span<const Operator> blockOperators()
{
    return table;
}

} // namespace convlab::app
