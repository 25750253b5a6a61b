// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/convolve.h"

#include "core/errors/parameter_error.h"
#include "core/fast/direct.h"
#include "core/fast/fourier_tile.h"
#include "core/fast/winograd.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace convlab::fast {

namespace {

template<typename To, typename From>
std::vector<To> converted(const std::vector<From> &values)
{
    return std::vector<To>(values.begin(), values.end());
}

Tensor<float> loop(const Tensor<float> &x, const Tensor<float> &weight, const std::vector<float> &bias, const ConvParams &params)
{
    const Tensor<double> y = crossCorrelate2d({x.shape, converted<double>(x.data)}, {weight.shape, converted<double>(weight.data)},
                                              converted<double>(bias), params);
    return {y.shape, converted<float>(y.data)};
}

void requireGroups(std::int64_t outs, std::int64_t groups)
{
    const auto number = [](std::int64_t value) { return static_cast<double>(value); };
    if (groups < 1)
        throw ParameterError(Rule::NonPositiveGroups, {{"groups", number(groups)}});
    if (outs % groups != 0)
        throw ParameterError(Rule::OutputChannelsNotDivisible, {{"channels", number(outs)}, {"groups", number(groups)}});
}

/// Whether every value is within ±2^exponent; infinities and NaN are not. The exponent is read from the bits.
bool within(const std::vector<float> &values, int exponent)
{
    const auto limit = static_cast<std::uint32_t>(127 + exponent) << 23;
    std::uint32_t beyond = 0;
    for (const float value : values)
        beyond |= (std::bit_cast<std::uint32_t>(value) & 0x7FFFFFFFu) > limit ? 1u : 0u;
    return beyond == 0;
}

constexpr int tameExponent = 48;

bool suits(const Tensor<float> &weight, const ConvParams &params, Algorithm wanted)
{
    return wanted != Algorithm::Winograd && wanted != Algorithm::Fourier ? true
         : within(weight.data, tameExponent) && (wanted == Algorithm::Fourier || suitsWinograd(weight.shape, params));
}

Algorithm wayFor(const Tensor<float> &weight, const ConvParams &params, Algorithm wanted)
{
    if (!std::all_of(weight.data.begin(), weight.data.end(), [](float w) { return std::isfinite(w); }))
        return Algorithm::Loop;
    return suits(weight, params, wanted) ? wanted : Algorithm::Direct;
}

/// An input that tiles are chosen for when the real one is not known yet.
Shape typicalInput(const Shape &weight, const ConvParams &params)
{
    const auto size = [](std::int64_t kernel, std::int64_t dilation) {
        const std::int64_t span = kernel == 1 ? 1 : checkedCount({1, 4, kernel, dilation});
        return std::max<std::int64_t>(128, span);
    };
    return {1, weight.c * params.groups, size(weight.h, params.dilation.h), size(weight.w, params.dilation.w)};
}

Tensor<float> planned(Tensor<float> weight, const Plan &plan)
{
    if (weight.shape != plan.weight)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(weight.shape.count())},
                                                   {"expected", static_cast<double>(plan.weight.count())}});
    return weight;
}

} // namespace

Convolution::Convolution(Tensor<float> weight, std::vector<float> bias, const ConvParams &params, Algorithm algorithm)
    : m_weight(std::move(weight)), m_bias(std::move(bias)), m_params(params), m_algorithm(wayFor(m_weight, params, algorithm))
{
    prepare(typicalInput(m_weight.shape, params));
}

Convolution::Convolution(Tensor<float> weight, std::vector<float> bias, const Plan &plan)
    : Convolution(std::move(weight), std::move(bias), plan, plan.chosen)
{
}

Convolution::Convolution(Tensor<float> weight, std::vector<float> bias, const Plan &plan, Algorithm algorithm)
    : m_weight(planned(std::move(weight), plan)), m_bias(std::move(bias)), m_params(plan.params),
      m_algorithm(wayFor(m_weight, m_params, algorithm))
{
    prepare(plan.input);
}

void Convolution::prepare(const Shape &input)
{
    requireFilled(m_weight);
    requireGroups(m_weight.shape.n, m_params.groups);
    if (m_algorithm == Algorithm::Winograd) {
        m_sums = winogradSums(m_weight, m_params.flip);
    } else if (m_algorithm == Algorithm::Fourier) {
        const FourierTiling tiling = fourierTiling(input, m_weight.shape, m_params);
        m_fourier = fourierKernels(m_weight, m_params, {tiling.vertical.length, tiling.horizontal.length});
    } else if (m_algorithm != Algorithm::Loop) {
        m_sums = groupSums(m_weight, m_bias, m_params.groups);
    }
}

Tensor<float> Convolution::operator()(const Tensor<float> &x, int threads) const
{
    Tensor<float> y;
    run(x, y, threads);
    return y;
}

void Convolution::run(const Tensor<float> &x, Tensor<float> &y, int threads) const
{
    requireFilled(x);
    const Shape shape = outputShape(x.shape, m_weight.shape, m_params);
    validate(x.shape, m_weight.shape, static_cast<std::int64_t>(m_bias.size()), m_params);
    if (y.shape != shape || y.data.size() != static_cast<std::size_t>(shape.count()))
        y = Tensor<float>(shape);
    switch (m_algorithm) {
    case Algorithm::Loop:
        y = loop(x, m_weight, m_bias, m_params);
        break;
    case Algorithm::Direct:
        convolveDirectly({x, m_sums, m_weight.shape, m_params, y, m_scratch, *m_workers}, threads);
        break;
    case Algorithm::Im2col:
        convolveByColumns({x, m_sums, m_weight.shape, m_params, y, m_scratch, *m_workers}, threads);
        break;
    case Algorithm::Winograd:
    case Algorithm::Fourier:
        transform(x, y, threads);
        break;
    }
}

void Convolution::transform(const Tensor<float> &x, Tensor<float> &y, int threads) const
{
    if (!within(x.data, tameExponent))
        Convolution(m_weight, m_bias, m_params, Algorithm::Direct).run(x, y, threads);
    else if (m_algorithm == Algorithm::Winograd)
        winograd({x, m_sums, m_bias, m_params, y, m_scratch, *m_workers}, threads);
    else
        fourierCorrelate({x, *m_fourier, m_weight.shape, m_bias, m_params, y, m_scratch, *m_workers}, threads);
}

Tensor<float> convolve(const Tensor<float> &x, const Tensor<float> &weight, const std::vector<float> &bias, const ConvParams &params,
                       Algorithm algorithm, int threads)
{
    requireFilled(weight);
    validate(x.shape, weight.shape, static_cast<std::int64_t>(bias.size()), params);
    return Convolution(weight, bias, planConvolution(x.shape, weight.shape, params), algorithm)(x, threads);
}

} // namespace convlab::fast
