// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/race_difference.h"

#include "core/fast/fourier_tile.h"
#include "core/fast/winograd.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace convlab::fast {

namespace {

constexpr double singleUnit = 0x1p-24, doubleUnit = 0x1p-53;
constexpr double mostProducts = 2e7;                    // of all exact sums together: some hundredths of a second
constexpr std::int64_t fewestOutputs = 64, mostOutputs = 4096;

/// γ(n) = n u / (1 − n u): what n roundings in a row can add up to (Higham, 2002, lemma 3.1).
double gamma(double roundings, double unit)
{
    return roundings * unit / (1 - roundings * unit);
}

using Weights6 = std::array<double, 6>;

/// |G| |g| |G|ᵀ of one 3x3 kernel; G as in Lavin and Gray (2016).
std::array<Weights6, 6> kernelMagnitudes(const float *kernel)
{
    constexpr double g[6][3] = {{1.0 / 4, 0, 0}, {1.0 / 6, 1.0 / 6, 1.0 / 6}, {1.0 / 6, 1.0 / 6, 1.0 / 6},
                                {1.0 / 24, 1.0 / 12, 1.0 / 6}, {1.0 / 24, 1.0 / 12, 1.0 / 6}, {0, 0, 1}};
    std::array<Weights6, 6> magnitudes{};
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t j = 0; j < 6; ++j)
            for (std::size_t m = 0; m < 3; ++m)
                for (std::size_t l = 0; l < 3; ++l)
                    magnitudes[i][j] += g[i][m] * std::abs(static_cast<double>(kernel[m * 3 + l])) * g[j][l];
    return magnitudes;
}

/// γ(n) · |A|ᵀ [Σ_c |G||g||G|ᵀ · |B|ᵀ|d||B|] |A|: every output is a sum of products of inputs, weights and the entries
/// of A, B, G, each rounded at most n times on its way. Inputs count as the largest. Steps in a row: 6 for each of the
/// outer transforms, 1 for the kernel's, C + 1 for the sum over channels, 1 for the bias.
std::vector<double> winogradBounds(const Tensor<float> &weight, double largestInput)
{
    constexpr Weights6 inputRows{10, 10, 10, 6, 6, 10};     // sums of |Bᵀ|'s rows
    constexpr Weights6 outputRows[4] = {{1, 1, 1, 1, 1, 0}, {0, 1, 1, 2, 2, 0}, {0, 1, 1, 4, 4, 0}, {0, 1, 1, 8, 8, 1}}; // |Aᵀ|
    const double error = gamma(static_cast<double>(weight.shape.c) + 15, singleUnit);
    std::vector<double> bounds;
    for (std::int64_t out = 0; out < weight.shape.n; ++out) {
        double sums[4][4] = {};
        for (std::int64_t c = 0; c < weight.shape.c; ++c) {
            const std::array<Weights6, 6> kernel = kernelMagnitudes(&weight.at(out, c, 0, 0));
            for (std::size_t p = 0; p < 4; ++p)
                for (std::size_t q = 0; q < 4; ++q)
                    for (std::size_t i = 0; i < 6; ++i)
                        for (std::size_t j = 0; j < 6; ++j)
                            sums[p][q] += outputRows[p][i] * outputRows[q][j] * inputRows[i] * inputRows[j] * kernel[i][j];
        }
        double largest = 0;
        for (const auto &row : sums)
            largest = std::max(largest, *std::max_element(std::begin(row), std::end(row)));
        bounds.push_back(error * largestInput * largest);
    }
    return bounds;
}

/// As fourier.h says: (20 log2 P + C + 4) u Σ_c ‖x_c‖₂ ‖w_c‖₁, with the norm of the whole plane for that of a tile.
std::vector<double> fourierBounds(const Tensor<float> &x, const Tensor<float> &weight, const ConvParams &params)
{
    const FourierTiling tiling = fourierTiling(x.shape, weight.shape, params);
    const double cells = static_cast<double>(tiling.vertical.length * tiling.horizontal.length);
    const double error = (20 * std::log2(cells) + static_cast<double>(weight.shape.c) + 4) * singleUnit;
    std::vector<double> norms;
    for (std::int64_t c = 0; c < x.shape.c; ++c) {
        double squares = 0;
        for (std::int64_t i = 0; i < x.shape.h * x.shape.w; ++i)
            squares += std::pow(static_cast<double>((&x.at(0, c, 0, 0))[i]), 2);
        norms.push_back(std::sqrt(squares));
    }
    std::vector<double> bounds;
    for (std::int64_t out = 0; out < weight.shape.n; ++out) {
        double bound = 0;
        for (std::int64_t c = 0; c < weight.shape.c; ++c) {
            double taps = 0;
            for (std::int64_t i = 0; i < weight.shape.h * weight.shape.w; ++i)
                taps += std::abs(static_cast<double>((&weight.at(out, c, 0, 0))[i]));
            bound += norms[static_cast<std::size_t>(out / (weight.shape.n / params.groups) * weight.shape.c + c)] * taps;
        }
        bounds.push_back(error * bound);
    }
    return bounds;
}

double largestMagnitude(const Tensor<float> &x)
{
    double largest = 0;
    for (const float value : x.data)
        largest = std::max(largest, std::abs(static_cast<double>(value)));
    return largest;
}

} // namespace

ExactSample::ExactSample(const Tensor<float> &x, const Tensor<float> &weight, const ConvParams &params)
    : m_shape(outputShape(x.shape, weight.shape, params)), m_terms(static_cast<double>(weight.shape.c * weight.shape.h * weight.shape.w)),
      m_fourier(fourierBounds(x, weight, params))
{
    if (suitsWinograd(weight.shape, params))
        m_winograd = winogradBounds(weight, largestMagnitude(x));
    const std::int64_t all = m_shape.count();
    const std::int64_t count = std::min(all, std::clamp(static_cast<std::int64_t>(mostProducts / m_terms), fewestOutputs, mostOutputs));
    for (std::int64_t i = 0; i < count; ++i) // rows and columns alike: the step shares no factor with most sizes
        m_outputs.push_back(exactOutput(x, weight, params, count == all ? i : (i * (all / count) + i * 7 % (all / count))));
}

ExactSample::Output ExactSample::exactOutput(const Tensor<float> &x, const Tensor<float> &weight, const ConvParams &params, std::int64_t index) const
{
    Output output;
    output.index = index;
    output.channel = index / (m_shape.h * m_shape.w);
    const std::int64_t row = index / m_shape.w % m_shape.h, col = index % m_shape.w;
    const AxisGeometry vertical = verticalAxis(x.shape, weight.shape, params), horizontal = horizontalAxis(x.shape, weight.shape, params);
    const std::int64_t first = output.channel / (weight.shape.n / params.groups) * weight.shape.c;
    for (std::int64_t c = 0; c < weight.shape.c; ++c) {
        for (std::int64_t m = 0; m < weight.shape.h; ++m) {
            const std::int64_t from = tapPosition(vertical, row, m);
            for (std::int64_t l = 0; from >= 0 && from < x.shape.h && l < weight.shape.w; ++l) {
                const std::int64_t at = tapPosition(horizontal, col, l);
                if (at < 0 || at >= x.shape.w)
                    continue;
                const double product = static_cast<double>(x.at(0, first + c, from, at)) * static_cast<double>(weight.at(output.channel, c, m, l));
                output.sum += product;
                output.magnitudes += std::abs(product);
            }
        }
    }
    return output;
}

double ExactSample::boundOf(const Output &output, Algorithm algorithm) const
{
    const auto channel = static_cast<std::size_t>(output.channel);
    const double exact = 2 * gamma(m_terms + 1, doubleUnit) * output.magnitudes; // the sums in double are not quite exact
    switch (algorithm) {
    case Algorithm::Loop: return exact + singleUnit * (std::abs(output.sum) + exact);
    case Algorithm::Direct:
    case Algorithm::Im2col: return exact + gamma(m_terms + 1, singleUnit) * output.magnitudes;
    case Algorithm::Winograd: return exact + (m_winograd.empty() ? gamma(m_terms + 1, singleUnit) * output.magnitudes : m_winograd[channel]);
    case Algorithm::Fourier: break;
    }
    return exact + m_fourier[channel];
}

RaceDifference ExactSample::compare(const Tensor<float> &y, Algorithm algorithm) const
{
    RaceDifference difference;
    difference.compared = static_cast<std::int64_t>(m_outputs.size());
    difference.of = m_shape.count();
    for (const Output &output : m_outputs) {
        const double distance = std::abs(static_cast<double>(y.data[static_cast<std::size_t>(output.index)]) - output.sum);
        difference.largest = std::isnan(distance) ? distance : std::max(difference.largest, distance);
        difference.bound = std::max(difference.bound, boundOf(output, algorithm));
    }
    return difference;
}

} // namespace convlab::fast
