// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/parameters.h"

#include "app/eval/eval_error.h"
#include "core/errors/parameter_error.h"
#include "core/ops/transposed_size.h"

namespace convlab::app {

namespace {

Extent2 extent(const Arguments &arguments, const char *name, Axes axes)
{
    return axes == Axes::Signals ? Extent2{1, arguments.single(name)} : arguments.pair(name);
}

Extent2 extent(const Arguments &arguments, const char *name, Axes axes, const Extent2 &fallback)
{
    return arguments.has(name) ? extent(arguments, name, axes) : fallback;
}

/// One number for all sides; one axis: [p] or [before, after]; two: [h, w] or [top, left, bottom, right].
Padding2 paddingNumbers(const Arguments &arguments, const char *name, Axes axes)
{
    const Sizes p = arguments.integers(name);
    if (axes == Axes::Signals && p.size() == 1)
        return {0, p[0], 0, p[0]};
    if (axes == Axes::Signals && p.size() == 2)
        return {0, p[0], 0, p[1]};
    if (axes == Axes::Images && !arguments.attribute(name).isArray())
        return {p[0], p[0], p[0], p[0]};
    if (axes == Axes::Images && p.size() == 2)
        return {p[0], p[1], p[0], p[1]};
    if (axes == Axes::Images && p.size() == 4)
        return {p[0], p[1], p[2], p[3]};
    throw EvalError("bad_value", QStringLiteral("\"%1\" takes %2 numbers, not %3.")
                                     .arg(QLatin1String(name), axes == Axes::Signals ? QStringLiteral("1 or 2") : QStringLiteral("2 or 4"))
                                     .arg(p.size()));
}

bool isWord(const Arguments &arguments, const char *name)
{
    return arguments.has(name) && arguments.attribute(name).isString();
}

/// Padding by numbers or by a word.
Padding2 paddingOf(const Arguments &arguments, Axes axes, const Shape &input, const Extent2 &kernel, const Extent2 &stride,
                   const Extent2 &dilation)
{
    if (isWord(arguments, "padding"))
        return autoPadding(paddingWord(arguments, "padding"), {input.h, input.w}, kernel, stride, dilation);
    return arguments.has("padding") ? paddingNumbers(arguments, "padding", axes) : Padding2{};
}

/// "pads_tlbr" repeats what the padding comes to; a case that contradicts itself has no answer.
void requireSamePads(const Arguments &arguments, Axes axes, const Padding2 &padding)
{
    if (!arguments.has("pads_tlbr"))
        return;
    if (paddingNumbers(arguments, "pads_tlbr", axes) != padding)
        throw EvalError("contradiction", QStringLiteral("The padding comes to [%1, %2, %3, %4], not to what \"pads_tlbr\" says.")
                                             .arg(padding.top).arg(padding.left).arg(padding.bottom).arg(padding.right));
}

PaddingMode paddingMode(const Arguments &arguments)
{
    static const QStringList words{QStringLiteral("zeros"), QStringLiteral("reflect"), QStringLiteral("replicate"), QStringLiteral("circular")};
    return static_cast<PaddingMode>(arguments.choice("padding_mode", words, 0));
}

/// SAME by word: the result has n * s cells.
ConvTransposeParams fittedByWord(const Arguments &arguments, const Shape &input, const Extent2 &kernel, ConvTransposeParams params)
{
    const AutoPadding rule = paddingWord(arguments, "padding");
    if (rule == AutoPadding::Valid)
        return params;
    if (rule == AutoPadding::Full)
        throw EvalError("bad_value", QStringLiteral("\"FULL\" has no meaning for a transposed convolution."));
    return fittedTo(sameTransposedSize({input.h, input.w}, params.stride), {input.h, input.w}, kernel, params, rule == AutoPadding::SameUpper);
}

/// The divisor that replaces the number of cells; 0 (none) where there is no such attribute.
std::int64_t divisorOf(const Arguments &arguments)
{
    const auto divisor = arguments.optionalInteger("divisor_override");
    if (divisor == 0)
        throw ParameterError(Rule::ZeroDivisor);
    return divisor.value_or(0);
}

} // namespace

AutoPadding paddingWord(const Arguments &arguments, const char *name)
{
    static const QStringList words{QStringLiteral("SAME_UPPER"), QStringLiteral("SAME_LOWER"), QStringLiteral("FULL"), QStringLiteral("VALID")};
    return static_cast<AutoPadding>(arguments.choice(name, words));
}

Extent2 kernelOf(const Arguments &arguments, Axes axes)
{
    return extent(arguments, "kernel", axes);
}

Extent2 strideOf(const Arguments &arguments, Axes axes)
{
    return extent(arguments, "stride", axes, {1, 1});
}

ConvParams convParams(const Arguments &arguments, Axes axes, const Shape &input, const Extent2 &kernel)
{
    ConvParams params;
    params.stride = strideOf(arguments, axes);
    params.dilation = extent(arguments, "dilation", axes, {1, 1});
    params.groups = arguments.integer("groups", 1);
    params.mode = paddingMode(arguments);
    params.padding = paddingOf(arguments, axes, input, kernel, params.stride, params.dilation);
    requireSamePads(arguments, axes, params.padding);
    return params;
}

ConvTransposeParams transposeParams(const Arguments &arguments, Axes axes, const Shape &input, const Extent2 &kernel)
{
    ConvTransposeParams params;
    params.stride = strideOf(arguments, axes);
    params.dilation = extent(arguments, "dilation", axes, {1, 1});
    params.outputPadding = extent(arguments, "output_padding", axes, {0, 0});
    if (axes == Axes::Signals)
        params.outputPadding.h = 0;     // the axis that a signal does not have
    params.groups = arguments.integer("groups", 1);
    const bool byWord = isWord(arguments, "padding");
    if (arguments.has("output_shape")) {
        if (!byWord && arguments.has("padding"))
            throw EvalError("contradiction", QStringLiteral("\"output_shape\" decides the padding; \"padding\" may only be a word beside it."));
        const bool upper = byWord && paddingWord(arguments, "padding") == AutoPadding::SameUpper;
        return fittedTo(extent(arguments, "output_shape", axes), {input.h, input.w}, kernel, params, upper);
    }
    if (byWord)
        return fittedByWord(arguments, input, kernel, params);
    params.padding = arguments.has("padding") ? paddingNumbers(arguments, "padding", axes) : Padding2{};
    return params;
}

PoolParams poolParams(const Arguments &arguments, Axes axes, const Shape &input)
{
    PoolParams params;
    params.kernel = kernelOf(arguments, axes);
    params.stride = extent(arguments, "stride", axes);
    params.dilation = extent(arguments, "dilation", axes, {1, 1});
    params.ceilMode = arguments.flag("ceil_mode", false);
    params.countIncludePad = arguments.flag("count_include_pad", true);
    params.divisorOverride = divisorOf(arguments);
    const bool named = arguments.has("auto_pad");
    if (named && arguments.has("padding"))
        throw EvalError("contradiction", QStringLiteral("\"auto_pad\" and \"padding\" both say what the padding is."));
    params.padding = named ? autoPadding(paddingWord(arguments, "auto_pad"), {input.h, input.w}, params.kernel, params.stride, params.dilation)
                           : paddingOf(arguments, axes, input, params.kernel, params.stride, params.dilation);
    params.anyPadding = named || isWord(arguments, "padding") // what a word comes to fits the dilated window
            || arguments.flag("any_padding", false);
    requireSamePads(arguments, axes, params.padding);
    return params;
}

} // namespace convlab::app
