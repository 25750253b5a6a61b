// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"
#include "tests/support/reference_cases.h"

#include <algorithm>
#include <random>

namespace convlab::tests {

/// Whole numbers of a seed, for parameters.
class Dice {
public:
    explicit Dice(unsigned seed) : m_generator(seed + 1) {}
    /// In [low, high].
    std::int64_t from(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_generator() % static_cast<unsigned>(high - low + 1));
    }

private:
    std::minstd_rand m_generator;
};

/// A convolution that is possible. Its numbers are multiples of 1/8, so that all sums are exact.
struct DrawnConv {
    Tensor<double> input, weight;
    std::vector<double> bias;
    ConvParams params;
};

struct DrawnConvLimits {
    bool threeByThree = false;  ///< 3x3, stride 1, dilation 1
    bool zerosOnly = false;     ///< no other padding mode, no bias
};

inline DrawnConv drawnConv(unsigned seed, const DrawnConvLimits &limits = {})
{
    Dice dice(seed);
    DrawnConv one;
    one.params.groups = dice.from(1, 3);
    const Extent2 kernel = limits.threeByThree ? Extent2{3, 3} : Extent2{dice.from(1, 5), dice.from(1, 5)};
    if (!limits.threeByThree) {
        one.params.stride = {dice.from(1, 3), dice.from(1, 3)};
        one.params.dilation = {dice.from(1, 3), dice.from(1, 3)};
    }
    const Extent2 span{one.params.dilation.h * (kernel.h - 1) + 1, one.params.dilation.w * (kernel.w - 1) + 1};
    const Shape input{dice.from(1, 2), one.params.groups * dice.from(1, 2), span.h + dice.from(0, 6), span.w + dice.from(0, 6)};
    const auto padding = [&](std::int64_t size) { return dice.from(0, std::min<std::int64_t>(3, size - 1)); };
    one.params.padding = {padding(input.h), padding(input.w), padding(input.h), padding(input.w)};
    one.params.flip = dice.from(0, 1) == 1;
    one.input = patternTensor(input, seed);
    one.weight = patternTensor({one.params.groups * dice.from(1, 2), input.c / one.params.groups, kernel.h, kernel.w}, seed + 1000);
    if (!limits.zerosOnly) {
        one.params.mode = static_cast<PaddingMode>(dice.from(0, 3));
        if (dice.from(0, 1) == 1)
            one.bias = patternTensor({1, 1, 1, one.weight.shape.n}, seed + 2000).data;
    }
    return one;
}

} // namespace convlab::tests
