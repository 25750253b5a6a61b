// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tensor/pairwise_sum.h"

#include <array>

namespace convlab {

namespace {

constexpr std::size_t lanes = 8;
constexpr std::size_t blockSize = 128;

double blockSum(std::span<const double> values)
{
    std::array<double, lanes> sums;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        sums[lane] = values[lane];
    std::size_t i = lanes;
    for (; i + lanes <= values.size(); i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += values[i + lane];
    }
    double total = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
    for (; i < values.size(); ++i)
        total += values[i];
    return total;
}

} // namespace

double pairwiseSum(std::span<const double> values)
{
    if (values.size() < lanes) {
        double total = -0.0; // as NumPy: the sum of nothing but negative zeros stays negative
        for (const double value : values)
            total += value;
        return total;
    }
    if (values.size() <= blockSize)
        return blockSum(values);
    std::size_t half = values.size() / 2;
    half -= half % lanes;
    return pairwiseSum(values.first(half)) + pairwiseSum(values.subspan(half));
}

} // namespace convlab
