// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/softmax.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

void requireCount(const std::vector<double> &values, const AxisView &axis)
{
    requireFilled(Shape{1, axis.outer, axis.length, axis.inner}, values.size());
}

/// One line along the axis: reads and writes its cells by number.
struct Line {
    std::size_t first, step, length;

    std::size_t operator[](std::size_t i) const { return first + i * step; }
};

/// Calls visit(line) for every line along the axis.
template<typename Visit>
void forEachLine(const AxisView &axis, Visit visit)
{
    const auto length = static_cast<std::size_t>(axis.length), inner = static_cast<std::size_t>(axis.inner);
    for (std::size_t outer = 0; outer < static_cast<std::size_t>(axis.outer); ++outer) {
        for (std::size_t i = 0; i < inner; ++i)
            visit(Line{outer * length * inner + i, inner, length});
    }
}

double largest(const std::vector<double> &values, const Line &line)
{
    double top = values[line[0]];
    for (std::size_t i = 1; i < line.length; ++i)
        top = std::max(top, values[line[i]]);
    return top;
}

/// Writes exp(x - top) for a line; returns their sum.
double writeExponentials(const std::vector<double> &values, const Line &line, double top, std::vector<double> &result)
{
    double sum = 0;
    for (std::size_t i = 0; i < line.length; ++i)
        sum += result[line[i]] = std::exp(values[line[i]] - top);
    return sum;
}

} // namespace

AxisView axisView(const std::vector<std::int64_t> &shape, std::int64_t axis)
{
    const auto rank = static_cast<std::int64_t>(shape.size());
    if (axis < -rank || axis >= rank)
        throw ParameterError(Rule::IndexOutOfRange, {{"index", static_cast<double>(axis)}, {"count", static_cast<double>(rank)}});
    const auto at = static_cast<std::size_t>(axis < 0 ? axis + rank : axis);
    AxisView view;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        std::int64_t &part = i < at ? view.outer : i == at ? view.length : view.inner;
        part = checkedProduct(part, shape[i]);
    }
    if (view.length < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(view.length)}});
    return view;
}

std::vector<double> softmax(const std::vector<double> &values, const AxisView &axis)
{
    requireCount(values, axis);
    std::vector<double> result(values.size());
    forEachLine(axis, [&](const Line &line) {
        const double sum = writeExponentials(values, line, largest(values, line), result);
        for (std::size_t i = 0; i < line.length; ++i)
            result[line[i]] /= sum;
    });
    return result;
}

std::vector<double> logSoftmax(const std::vector<double> &values, const AxisView &axis)
{
    requireCount(values, axis);
    std::vector<double> result(values.size());
    forEachLine(axis, [&](const Line &line) {
        const double top = largest(values, line);
        const double logSum = std::log(writeExponentials(values, line, top, result));
        for (std::size_t i = 0; i < line.length; ++i)
            result[line[i]] = values[line[i]] - top - logSum;
    });
    return result;
}

std::vector<double> softmaxBackward(const std::vector<double> &outputs, const std::vector<double> &outputGradient, const AxisView &axis)
{
    requireCount(outputs, axis);
    requireCount(outputGradient, axis);
    std::vector<double> gradient(outputs.size());
    forEachLine(axis, [&](const Line &line) {
        double shared = 0;
        for (std::size_t i = 0; i < line.length; ++i)
            shared += outputs[line[i]] * outputGradient[line[i]];
        for (std::size_t i = 0; i < line.length; ++i)
            gradient[line[i]] = outputs[line[i]] * (outputGradient[line[i]] - shared);
    });
    return gradient;
}

std::vector<double> logSoftmaxBackward(const std::vector<double> &outputs, const std::vector<double> &outputGradient, const AxisView &axis)
{
    requireCount(outputs, axis);
    requireCount(outputGradient, axis);
    std::vector<double> gradient(outputs.size());
    forEachLine(axis, [&](const Line &line) {
        double sum = 0;
        for (std::size_t i = 0; i < line.length; ++i)
            sum += outputGradient[line[i]];
        for (std::size_t i = 0; i < line.length; ++i)
            gradient[line[i]] = outputGradient[line[i]] - std::exp(outputs[line[i]]) * sum;
    });
    return gradient;
}

} // namespace convlab
