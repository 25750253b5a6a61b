// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace convlab {

/// What a distribution is like before any number is drawn from it.
struct Moments {
    double mean = 0;
    double deviation = 1;
    double kurtosis = 3;        ///< fourth central moment / deviation^4; 3 for a normal distribution
    double zeroShare = 0;       ///< probability of exactly 0
};

Moments normalMoments();                        ///< mean 0, deviation 1
Moments uniformMoments();                       ///< [-1, 1)
Moments rectifiedNormalMoments();               ///< max(x, 0) of the normal one
Moments rectifiedUniformMoments();              ///< max(x, 0) of the uniform one

/// Where a measured statistic should lie: the expected value and two standard errors to both sides.
struct SamplingBand {
    double low = 0, centre = 0, high = 0;
    bool contains(double value) const { return value >= low && value <= high; }
    double error() const { return (high - centre) / 2; }     ///< one standard error
};

/// Bands for the statistics of `count` independent numbers. The deviation is the population one (divided by the count),
/// so that it is a little too small on average and 0 for a single number; its error is the usual approximation
/// sigma * sqrt((kurtosis - 1) / (4 count)).
SamplingBand meanBand(const Moments &moments, std::int64_t count);
SamplingBand deviationBand(const Moments &moments, std::int64_t count);
SamplingBand zeroShareBand(const Moments &moments, std::int64_t count);

} // namespace convlab
