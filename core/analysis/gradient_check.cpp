// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gradient_check.h"

#include "core/errors/parameter_error.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

template<typename Measure>
double largest(const std::vector<double> &a, const std::vector<double> &b, Measure measure)
{
    if (a.size() != b.size())
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(b.size())},
                                                   {"expected", static_cast<double>(a.size())}});
    double result = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        result = std::max(result, measure(a[i], b[i]));
    return result;
}

} // namespace

double largestDifference(const std::vector<double> &a, const std::vector<double> &b)
{
    return largest(a, b, [](double x, double y) { return std::abs(x - y); });
}

double largestRelativeError(const std::vector<double> &a, const std::vector<double> &b)
{
    return largest(a, b, [](double x, double y) {
        const double scale = std::max(std::abs(x), std::abs(y));
        return scale == 0 ? 0.0 : std::abs(x - y) / scale;
    });
}

GradientVerdict verdictFor(double relativeError)
{
    if (relativeError < 1e-7)
        return GradientVerdict::Right;
    if (relativeError < 1e-4)
        return GradientVerdict::Suspicious;
    return relativeError < 1e-2 ? GradientVerdict::LikelyWrong : GradientVerdict::Wrong;
}

} // namespace convlab
