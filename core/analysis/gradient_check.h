// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace convlab {

enum class DifferenceRule { Forward, Central };

/// The slope of `loss` along each coordinate of `point` by finite differences:
/// (f(x+e) - f(x-e)) / 2e, or (f(x+e) - f(x)) / e. Works in the precision that `loss` computes in.
template<typename Real>
std::vector<Real> numericGradient(const std::function<Real(const std::vector<Real> &)> &loss, std::vector<Real> point,
                                  Real epsilon, DifferenceRule rule)
{
    const Real base = rule == DifferenceRule::Forward ? loss(point) : Real(0);
    std::vector<Real> gradient;
    for (Real &coordinate : point) {
        const Real kept = coordinate;
        coordinate = kept + epsilon;
        const Real above = loss(point);
        coordinate = kept - epsilon;
        gradient.push_back(rule == DifferenceRule::Forward ? (above - base) / epsilon
                                                           : (above - loss(point)) / (2 * epsilon));
        coordinate = kept;
    }
    return gradient;
}

/// max |a - b|.
double largestDifference(const std::vector<double> &a, const std::vector<double> &b);

/// max |a - b| / max(|a|, |b|) over the entries; 0 where both are 0.
double largestRelativeError(const std::vector<double> &a, const std::vector<double> &b);

/// How to read a relative error of a gradient check.
enum class GradientVerdict {
    Right,          ///< below 1e-7
    Suspicious,     ///< 1e-7 to 1e-4: fine with kinks or float32
    LikelyWrong,    ///< 1e-4 to 1e-2
    Wrong,          ///< above 1e-2
};
GradientVerdict verdictFor(double relativeError);

} // namespace convlab
