// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampling_band.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace convlab {

namespace {

/// From the raw moments E[x], E[x^2], E[x^3], E[x^4].
Moments fromRaw(double m1, double m2, double m3, double m4, double zeroShare)
{
    const double variance = m2 - m1 * m1;
    const double fourth = m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 * m1 * m1 * m1;
    return {m1, std::sqrt(variance), fourth / (variance * variance), zeroShare};
}

SamplingBand around(double centre, double error)
{
    return {centre - 2 * error, centre, centre + 2 * error};
}

} // namespace

Moments normalMoments()
{
    return {};
}

Moments uniformMoments()
{
    return fromRaw(0, 1.0 / 3, 0, 1.0 / 5, 0);
}

/// Half of the normal distribution's even moments; the odd ones by E[|x|] = sqrt(2/pi), E[|x|^3] = 2 sqrt(2/pi).
Moments rectifiedNormalMoments()
{
    const double half = 1 / std::sqrt(2 * std::numbers::pi);
    return fromRaw(half, 0.5, 2 * half, 1.5, 0.5);
}

/// E[max(x, 0)^k] = 1 / (2 (k + 1)).
Moments rectifiedUniformMoments()
{
    return fromRaw(1.0 / 4, 1.0 / 6, 1.0 / 8, 1.0 / 10, 0.5);
}

SamplingBand meanBand(const Moments &moments, std::int64_t count)
{
    return around(moments.mean, moments.deviation / std::sqrt(static_cast<double>(count)));
}

SamplingBand deviationBand(const Moments &moments, std::int64_t count)
{
    const auto n = static_cast<double>(count);
    if (count == 1)
        return {};
    const SamplingBand band = around(moments.deviation * std::sqrt((n - 1) / n),
                                     moments.deviation * std::sqrt((moments.kurtosis - 1) / (4 * n)));
    return {std::max(band.low, 0.0), band.centre, band.high};
}

SamplingBand zeroShareBand(const Moments &moments, std::int64_t count)
{
    const double p = moments.zeroShare;
    const SamplingBand band = around(p, std::sqrt(p * (1 - p) / static_cast<double>(count)));
    return {std::max(band.low, 0.0), p, std::min(band.high, 1.0)};
}

} // namespace convlab
