// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"
#include "core/random/draw.h"

#include <cmath>

namespace convlab::tests {

/// Values between −1 and 1, the same on every machine.
inline Tensor<float> drawn(const Shape &shape, std::uint64_t seed)
{
    Tensor<float> tensor(shape);
    Draw draw(seed);
    for (float &value : tensor.data)
        value = static_cast<float>(2 * draw.unit() - 1);
    return tensor;
}

inline Tensor<double> wide(const Tensor<float> &tensor, bool absolute = false)
{
    Tensor<double> result(tensor.shape);
    for (std::size_t i = 0; i < result.data.size(); ++i)
        result.data[i] = absolute ? std::fabs(tensor.data[i]) : tensor.data[i];
    return result;
}

/// Half the distance from 1 to the next float.
inline constexpr double unitRoundoff = 0x1p-24;

/// γ(n) = n u / (1 − n u).
inline double gammaOf(double n)
{
    return n * unitRoundoff / (1 - n * unitRoundoff);
}

/// A convolution to test: its parameters and arrays.
struct Sample {
    Tensor<float> x, weight;
    std::vector<float> bias;
    ConvParams params;

    Tensor<double> exact() const { return crossCorrelate2d(wide(x), wide(weight), {bias.begin(), bias.end()}, params); }

    /// Σ|x·w| + |b| for every output: what the errors of plain sums are relative to.
    Tensor<double> sizes() const
    {
        std::vector<double> size(bias.begin(), bias.end());
        for (double &b : size)
            b = std::fabs(b);
        return crossCorrelate2d(wide(x, true), wide(weight, true), size, params);
    }
};

/// Sizes from 1, all parameters, shapes that fit.
inline Sample drawnSample(Draw &draw, std::uint64_t seed)
{
    ConvParams params;
    params.groups = draw.among({std::int64_t{1}, std::int64_t{1}, std::int64_t{2}, std::int64_t{3}});
    params.stride = {draw.among({1, 1, 1, 2, 3}), draw.among({1, 1, 1, 2, 5})};
    params.dilation = {draw.among({1, 1, 1, 2}), draw.among({1, 1, 1, 3})};
    params.mode = static_cast<PaddingMode>(draw.whole(0, 3));
    params.flip = draw.coin();
    const std::int64_t kernel = draw.whole(1, 7);
    const Shape weight{params.groups * draw.whole(1, 9), draw.whole(1, 6), kernel, draw.coin() ? kernel : draw.whole(1, 7)};
    const Shape input{draw.whole(1, 2), weight.c * params.groups, params.dilation.h * (weight.h - 1) + draw.whole(1, 24),
                      params.dilation.w * (weight.w - 1) + draw.whole(1, 40)};
    const std::int64_t vertical = std::min<std::int64_t>(input.h - 1, 3), horizontal = std::min<std::int64_t>(input.w - 1, 3); // what reflection allows
    params.padding = {draw.whole(0, vertical), draw.whole(0, horizontal), draw.whole(0, vertical), draw.whole(0, horizontal)};
    Sample sample{drawn(input, 3 * seed), drawn(weight, 3 * seed + 1), {}, params};
    if (draw.coin())
        sample.bias = drawn({1, 1, 1, weight.n}, 3 * seed + 2).data;
    return sample;
}

/// The square root of the mean square.
inline double rootMeanSquare(const Tensor<double> &values)
{
    double square = 0;
    for (const double value : values.data)
        square += value * value;
    return std::sqrt(square / static_cast<double>(values.data.size()));
}

} // namespace convlab::tests
