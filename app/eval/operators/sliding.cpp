// SPDX-License-Identifier: GPL-3.0-or-later
// Convolution and correlation with the modes of NumPy (one axis) and SciPy (two).
#include "app/eval/operators/tables.h"
#include "core/ops/true_convolution.h"

#include <algorithm>

namespace convlab::app {

namespace {

ConvolveMode modeOf(const Arguments &arguments)
{
    static const QStringList words{QStringLiteral("full"), QStringLiteral("same"), QStringLiteral("valid")};
    return static_cast<ConvolveMode>(arguments.choice("mode", words, 0));
}

/// The full result is computed first, whatever is kept of it.
void limitFull(const Shape &x, const Shape &w)
{
    limited({1, 1, std::max<std::int64_t>(x.h + w.h - 1, 0), std::max<std::int64_t>(x.w + w.w - 1, 0)});
    limitWork({x.h + w.h, x.w + w.w, w.h, w.w});
}

template<auto Filter>
void onLines(const Arguments &arguments, Answer &answer)
{
    limitFull(arguments.shape("x", Axes::Line), arguments.shape("w", Axes::Line));
    answer.line("y", Filter(arguments.line("x"), arguments.line("w"), modeOf(arguments)));
}

template<auto Filter>
void onPlanes(const Arguments &arguments, Answer &answer)
{
    limitFull(arguments.shape("x", Axes::Plane), arguments.shape("w", Axes::Plane));
    answer.tensor("y", Filter(arguments.tensor("x", Axes::Plane), arguments.tensor("w", Axes::Plane), modeOf(arguments)), Axes::Plane);
}

const Operator table[] = {
    {"convolve1d", "mode? rule? crop_start_in_full?", "x w", "y", "true convolution of two lists, as numpy.convolve", onLines<convlab::convolve1d>},
    {"correlate1d", "mode? rule? crop_start_in_full?", "x w", "y", "correlation of two lists, as numpy.correlate", onLines<convlab::correlate1d>},
    {"convolve2d", "mode? rule? crop_start_in_full?", "x w", "y", "true convolution of two planes, as scipy.signal.convolve2d", onPlanes<convlab::convolve2d>},
    {"correlate2d", "mode? rule? crop_start_in_full?", "x w", "y", "correlation of two planes, as scipy.signal.correlate2d", onPlanes<convlab::correlate2d>},
};

} // namespace

std::span<const Operator> slidingOperators()
{
    return table;
}

} // namespace convlab::app
