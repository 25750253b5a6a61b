// SPDX-License-Identifier: GPL-3.0-or-later
// Output sizes alone: axes of any number, each by itself.
#include "app/eval/eval_error.h"
#include "app/eval/operators/tables.h"
#include "core/ops/axis_geometry.h"
#include "core/ops/conv_transpose.h"
#include "core/ops/pool.h"
#include "core/ops/same_padding.h"

#include <functional>

namespace convlab::app {

namespace {

/// The attributes of one axis, by name.
class Axis {
public:
    Axis(const Arguments &arguments, std::size_t axis, std::size_t count) : m_arguments(arguments), m_axis(axis), m_count(count) {}

    std::int64_t operator()(const char *name) const { return m_arguments.integers(name, m_count)[m_axis]; }
    std::int64_t operator()(const char *name, std::int64_t fallback) const { return m_arguments.has(name) ? (*this)(name) : fallback; }

private:
    const Arguments &m_arguments;
    std::size_t m_axis, m_count;
};

/// Asks `size` for each axis of "size" and writes the results: a list, or a number where "size" is one.
void writeSizes(const Arguments &arguments, Answer &answer, const std::function<std::int64_t(const Axis &)> &size)
{
    const std::size_t count = arguments.integers("size").size();
    if (count < 1 || count > 3)
        throw EvalError("bad_value", QStringLiteral("\"size\" takes 1, 2 or 3 numbers, not %1.").arg(count));
    Sizes out;
    for (std::size_t axis = 0; axis < count; ++axis)
        out.push_back(size(Axis(arguments, axis, count)));
    if (arguments.attribute("size").isArray())
        answer.integers("out", out);
    else
        answer.integer("out", out.front());
}

void convOut(const Arguments &arguments, Answer &answer)
{
    writeSizes(arguments, answer, [](const Axis &of) {
        const std::int64_t padding = of("padding", 0);
        return outputSize({of("size"), of("kernel"), of("stride", 1), of("dilation", 1), padding, padding});
    });
}

void poolOut(const Arguments &arguments, Answer &answer)
{
    const bool ceilMode = arguments.flag("ceil_mode", false);
    writeSizes(arguments, answer, [&](const Axis &of) {
        PoolParams params;
        params.kernel = {1, of("kernel")};
        params.stride = {1, of("stride")};
        params.dilation = {1, of("dilation", 1)};
        params.padding = {0, of("padding", 0), 0, of("padding", 0)};
        params.ceilMode = ceilMode;
        const Shape input{1, 1, 1, of("size")};
        validate(input, params);
        return outputSize(horizontalAxis(input, params));
    });
}

void transposedOut(const Arguments &arguments, Answer &answer)
{
    writeSizes(arguments, answer, [](const Axis &of) {
        ConvTransposeParams params;
        params.stride = {1, of("stride", 1)};
        params.dilation = {1, of("dilation", 1)};
        params.padding = {0, of("padding", 0), 0, of("padding", 0)};
        params.outputPadding = {0, of("output_padding", 0)};
        return convTransposeSize({1, 1, 1, of("size")}, {1, 1, 1, of("kernel")}, params).w;
    });
}

void sameOut(const Arguments &arguments, Answer &answer)
{
    Sizes begins[2], ends[2];
    writeSizes(arguments, answer, [&](const Axis &of) {
        const std::int64_t size = of("size"), stride = of("stride", 1);
        for (const bool upper : {false, true}) {
            const AxisPadding padding = samePadding(size, of("kernel"), stride, of("dilation", 1), upper);
            begins[upper].push_back(padding.before);
            ends[upper].push_back(padding.after);
        }
        return (size - 1) / stride + 1;
    });
    for (const bool upper : {true, false}) {
        begins[upper].insert(begins[upper].end(), ends[upper].begin(), ends[upper].end());
        answer.integers(upper ? "pads_tlbr_upper" : "pads_tlbr_lower", begins[upper]);
    }
}

const Operator table[] = {
    {"conv_out", "size kernel stride? padding? dilation?", "", "out", "cells that a convolution leaves on each axis", convOut},
    {"pool_out", "size kernel stride padding? dilation? ceil_mode?", "", "out", "the same for pooling", poolOut},
    {"conv_transpose_out", "size kernel stride? padding? output_padding? dilation?", "", "out", "the same for transposed convolution", transposedOut},
    {"same_out", "size kernel stride? dilation?", "", "out pads_tlbr_upper pads_tlbr_lower", "cells and padding under SAME: all beginnings, then all ends", sameOut},
};

} // namespace

std::span<const Operator> shapeOperators()
{
    return table;
}

} // namespace convlab::app
