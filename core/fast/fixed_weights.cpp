// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/fixed_weights.h"

#include <algorithm>
#include <cmath>

namespace convlab::fast {

namespace {

constexpr double largestWeight = 32767;
constexpr double largestSum = 8.4e6;        ///< of |high|: 255 times as much, and what rounding adds, is below 2³¹
constexpr int mostParts = 12;               ///< of the smallest weight that are tried as a unit
constexpr double nearlyWhole = 1e-8;

double sumOfSizes(const std::vector<double> &weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += std::abs(weight);
    return sum;
}

double smallestSize(const std::vector<double> &weights)
{
    double smallest = 0;
    for (const double weight : weights) {
        if (weight != 0)
            smallest = smallest == 0 ? std::abs(weight) : std::min(smallest, std::abs(weight));
    }
    return smallest;
}

bool wholeIn(const std::vector<double> &weights, double unit, double tolerance)
{
    return std::all_of(weights.begin(), weights.end(), [&](double weight) {
        const double steps = weight / unit;
        return std::abs(steps - std::round(steps)) <= tolerance;
    });
}

/// A unit, no smaller than `finest`, of which all weights are multiples; else `finest`.
double commonUnit(const std::vector<double> &weights, double finest)
{
    const double binary = std::exp2(std::ceil(std::log2(finest)));
    if (wholeIn(weights, binary, 0))
        return binary;
    const double smallest = smallestSize(weights);
    for (int parts = 1; parts <= mostParts && smallest / parts >= finest; ++parts) {
        if (wholeIn(weights, smallest / parts, nearlyWhole))
            return smallest / parts;
    }
    return finest;
}

/// 255 times the larger of what is missing and what is too much.
double errorOf(const std::vector<double> &weights, const FixedWeights &fixed)
{
    double below = 0, above = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double low = fixed.low.empty() ? 0 : fixed.lowUnit * fixed.low[i];
        const double off = weights[i] - (fixed.unit * fixed.high[i] + low);
        (off > 0 ? below : above) += std::abs(off);
    }
    return 255 * std::max(below, above);
}

void addLow(FixedWeights &fixed, const std::vector<double> &weights)
{
    fixed.lowUnit = fixed.unit / (weights.size() > 512 ? 1 << 14 : 1 << 15);
    for (std::size_t i = 0; i < weights.size(); ++i)
        fixed.low.push_back(static_cast<std::int16_t>(std::lround((weights[i] - fixed.unit * fixed.high[i]) / fixed.lowUnit)));
}

} // namespace

FixedWeights fixedWeights(const std::vector<double> &weights, double allowed)
{
    FixedWeights fixed;
    const double sum = sumOfSizes(weights);
    double largest = 0;
    for (const double weight : weights)
        largest = std::max(largest, std::abs(weight));
    if (largest > 0)
        fixed.unit = commonUnit(weights, std::max(largest / largestWeight, sum / largestSum));
    for (const double weight : weights)
        fixed.high.push_back(static_cast<std::int16_t>(std::lround(weight / fixed.unit)));
    fixed.error = errorOf(weights, fixed);
    if (fixed.error > allowed) {
        addLow(fixed, weights);
        fixed.error = errorOf(weights, fixed);
    }
    return fixed;
}

} // namespace convlab::fast
