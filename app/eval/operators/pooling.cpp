// SPDX-License-Identifier: GPL-3.0-or-later
// Pooling: maximum, minimum, average, L2; by windows, by output size, global.
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/ops/adaptive_pool.h"

#include <algorithm>

namespace convlab::app {

namespace {

struct Planned {
    Shape input;
    PoolParams params;
};

Planned plan(const Arguments &arguments, Axes axes)
{
    Planned planned{arguments.shape("x", axes), {}};
    planned.params = poolParams(arguments, axes, planned.input);
    const Shape output = limited(outputShape(planned.input, planned.params));
    limitWork({output.count(), planned.params.kernel.h, planned.params.kernel.w});
    return planned;
}

template<auto Pool, Axes axes, bool withIndices>
void extreme(const Arguments &arguments, Answer &answer)
{
    const Planned planned = plan(arguments, axes);
    const MaxPoolResult result = Pool(arguments.tensor("x", axes), planned.params);
    answer.tensor("y", result.values, axes);
    if (withIndices)
        answer.tensor("indices", result.argmax, axes);
}

template<auto Pool, Axes axes>
void summed(const Arguments &arguments, Answer &answer)
{
    const Planned planned = plan(arguments, axes);
    answer.tensor("y", Pool(arguments.tensor("x", axes), planned.params), axes);
}

/// The given output size, which must be possible and small enough.
Extent2 adaptiveSize(const Arguments &arguments)
{
    const Shape input = arguments.shape("x", Axes::Images);
    const Extent2 size = arguments.pair("output");
    const Shape output = limited(adaptivePoolShape(input, size));
    // Windows overlap by less than one cell on each side: no cell is read more than four times where the result is smaller.
    limitWork({4, std::max(input.h, output.h), std::max(input.w, output.w), output.n, output.c});
    return size;
}

void adaptiveMax(const Arguments &arguments, Answer &answer)
{
    const Extent2 size = adaptiveSize(arguments);
    const MaxPoolResult result = adaptiveMaxPool2d(arguments.tensor("x", Axes::Images), size);
    answer.tensor("y", result.values, Axes::Images);
    answer.tensor("indices", result.argmax, Axes::Images);
}

void adaptiveAverage(const Arguments &arguments, Answer &answer)
{
    const Extent2 size = adaptiveSize(arguments);
    answer.tensor("y", adaptiveAveragePool2d(arguments.tensor("x", Axes::Images), size), Axes::Images);
}

void globalMax(const Arguments &arguments, Answer &answer)
{
    adaptivePoolShape(arguments.shape("x", Axes::Images), {1, 1});
    answer.tensor("y", adaptiveMaxPool2d(arguments.tensor("x", Axes::Images), {1, 1}).values, Axes::Images);
}

void globalAverage(const Arguments &arguments, Answer &answer)
{
    adaptivePoolShape(arguments.shape("x", Axes::Images), {1, 1});
    answer.tensor("y", adaptiveAveragePool2d(arguments.tensor("x", Axes::Images), {1, 1}), Axes::Images);
}

constexpr const char *windows = "kernel stride padding? any_padding? dilation? ceil_mode?";
constexpr const char *averages = "kernel stride padding? any_padding? dilation? ceil_mode? count_include_pad? divisor_override?";
constexpr const char *named = "kernel stride auto_pad pads_tlbr? dilation? ceil_mode? count_include_pad? divisor_override?";

const Operator table[] = {
    {"max_pool2d", windows, "x", "y indices", "largest value of each window, and where it stands in its plane", extreme<maxPool2d, Axes::Images, true>},
    {"max_pool1d", windows, "x", "y indices", "the same for signals", extreme<maxPool2d, Axes::Signals, true>},
    {"max_pool2d_same", named, "x", "y", "padding by name: SAME_UPPER, SAME_LOWER, FULL, VALID", extreme<maxPool2d, Axes::Images, false>},
    {"min_pool2d", windows, "x", "y indices", "smallest value of each window", extreme<minPool2d, Axes::Images, true>},
    {"avg_pool2d", averages, "x", "y", "mean of each window", summed<averagePool2d, Axes::Images>},
    {"avg_pool1d", averages, "x", "y", "the same for signals", summed<averagePool2d, Axes::Signals>},
    {"avg_pool2d_same", named, "x", "y", "padding by name", summed<averagePool2d, Axes::Images>},
    {"l2_pool2d", windows, "x", "y", "root of the sum of the squares of each window", summed<l2Pool2d, Axes::Images>},
    {"adaptive_max_pool2d", "output", "x", "y indices", "windows that make a result of the given size", adaptiveMax},
    {"adaptive_avg_pool2d", "output", "x", "y", "the same with means", adaptiveAverage},
    {"global_max_pool2d", "", "x", "y", "largest value of each plane", globalMax},
    {"global_avg_pool2d", "", "x", "y", "mean of each plane", globalAverage},
};

} // namespace

std::span<const Operator> poolOperators()
{
    return table;
}

} // namespace convlab::app
