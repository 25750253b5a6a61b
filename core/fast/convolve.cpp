// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/convolve.h"

#include "core/errors/parameter_error.h"
#include "core/fast/fourier_tile.h"
#include "core/fast/parallel.h"
#include "core/fast/phased_planes.h"
#include "core/fast/weighted_sums.h"
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

/// A view of the planes for each channel and tap of a group.
std::vector<const float *> tapsOf(const PhasedPlanes &planes, const Shape &weight, std::int64_t group, bool flip)
{
    std::vector<const float *> sources;
    for (std::int64_t c = 0; c < weight.c; ++c)
        for (std::int64_t m = 0; m < weight.h; ++m)
            for (std::int64_t l = 0; l < weight.w; ++l)
                sources.push_back(planes.source(group * weight.c + c, flip ? weight.h - 1 - m : m, flip ? weight.w - 1 - l : l));
    return sources;
}

/// The views written out one below the other: the matrix of im2col, (taps, outputs) with rows of whole vectors.
class Columns {
public:
    Columns(const std::vector<const float *> &taps, std::size_t pitch, const Shape &out) : m_width(static_cast<std::size_t>(out.h * out.w))
    {
        const auto width = static_cast<std::size_t>(out.w);
        const Shape shape{1, static_cast<std::int64_t>(taps.size()), out.h, out.w};
        m_values.resize(static_cast<std::size_t>(checkedCount(shape)) + WeightedSums::slack);
        for (std::size_t tap = 0; tap < taps.size(); ++tap)
            for (std::size_t row = 0; row < static_cast<std::size_t>(out.h); ++row)
                std::copy_n(taps[tap] + row * pitch, width, &m_values[tap * m_width + row * width]);
    }

    std::vector<const float *> rows(std::size_t taps) const
    {
        std::vector<const float *> rows;
        for (std::size_t tap = 0; tap < taps; ++tap)
            rows.push_back(&m_values[tap * m_width]);
        return rows;
    }

private:
    std::size_t m_width;
    std::vector<float> m_values;
};

/// Positions in pieces that are worth a thread's while, in whole vectors.
void sumInPieces(const WeightedSums &sums, const std::vector<const float *> &sources, std::size_t positions, const SumTarget &target, int threads)
{
    const auto pieces = static_cast<std::size_t>(threads);
    const std::size_t length = (positions / pieces + WeightedSums::slack) / WeightedSums::slack * WeightedSums::slack;
    inParallel(threads, [&](int piece) {
        const std::size_t begin = std::min(static_cast<std::size_t>(piece) * length, positions);
        sums.compute(sources.data(), begin, std::min(begin + length, positions), target);
    });
}

/// Each group's outputs with their weights.
std::vector<WeightedSums> sumsOf(const Tensor<float> &weight, const std::vector<float> &bias, std::int64_t groups)
{
    const auto outs = static_cast<std::size_t>(weight.shape.n / groups);
    const auto terms = static_cast<std::size_t>(weight.shape.c * weight.shape.h * weight.shape.w);
    std::vector<WeightedSums> sums;
    for (std::size_t group = 0; group < static_cast<std::size_t>(groups); ++group) {
        const auto from = bias.begin() + static_cast<std::ptrdiff_t>(bias.empty() ? 0 : group * outs);
        const std::vector<float> own(from, bias.empty() ? from : from + static_cast<std::ptrdiff_t>(outs));
        sums.emplace_back(&weight.data[group * outs * terms], outs, terms, own);
    }
    return sums;
}

void sumGroup(const WeightedSums &sums, const std::vector<const float *> &taps, std::size_t pitch, const Shape &out, float *to,
              Algorithm algorithm, int threads)
{
    const auto width = static_cast<std::size_t>(out.w), size = static_cast<std::size_t>(out.h) * width;
    if (algorithm != Algorithm::Im2col) {
        const std::size_t positions = (static_cast<std::size_t>(out.h) - 1) * pitch + width;
        sumInPieces(sums, taps, positions, {to, size, width, pitch}, threads);
    } else {
        const Columns columns(taps, pitch, out);
        sumInPieces(sums, columns.rows(taps.size()), size, {to, size, size, size}, threads);
    }
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
    const auto size = [](std::int64_t kernel, std::int64_t dilation) { return std::max<std::int64_t>(128, 4 * dilation * kernel); };
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
        m_sums = sumsOf(m_weight, m_bias, m_params.groups);
    }
}

Tensor<float> Convolution::operator()(const Tensor<float> &x, int threads) const
{
    requireFilled(x);
    validate(x.shape, m_weight.shape, static_cast<std::int64_t>(m_bias.size()), m_params);
    if (m_algorithm == Algorithm::Loop)
        return loop(x, m_weight, m_bias, m_params);
    const bool transforms = m_algorithm == Algorithm::Winograd || m_algorithm == Algorithm::Fourier;
    if (transforms && !within(x.data, tameExponent))
        return Convolution(m_weight, m_bias, m_params, Algorithm::Direct)(x, threads);
    Tensor<float> y(outputShape(x.shape, m_weight.shape, m_params));
    if (m_algorithm == Algorithm::Winograd) {
        winograd(x, m_sums, m_bias, m_params, y, threads);
        return y;
    }
    if (m_algorithm == Algorithm::Fourier) {
        fourierCorrelate(x, *m_fourier, m_weight.shape, m_bias, m_params, y, threads);
        return y;
    }
    for (std::int64_t image = 0; image < x.shape.n; ++image) {
        const PhasedPlanes planes(x, image, m_weight.shape, m_params);
        for (std::int64_t group = 0; group < m_params.groups; ++group) {
            const std::vector<const float *> taps = tapsOf(planes, m_weight.shape, group, m_params.flip);
            sumGroup(m_sums[static_cast<std::size_t>(group)], taps, planes.pitch(), y.shape,
                     &y.at(image, group * m_weight.shape.n / m_params.groups, 0, 0), m_algorithm, threads);
        }
    }
    return y;
}

Tensor<float> convolve(const Tensor<float> &x, const Tensor<float> &weight, const std::vector<float> &bias, const ConvParams &params,
                       Algorithm algorithm, int threads)
{
    requireFilled(weight);
    validate(x.shape, weight.shape, static_cast<std::int64_t>(bias.size()), params);
    return Convolution(weight, bias, planConvolution(x.shape, weight.shape, params), algorithm)(x, threads);
}

} // namespace convlab::fast
