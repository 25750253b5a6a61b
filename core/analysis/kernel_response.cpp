// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel_response.h"

#include "core/analysis/kernel_edit.h"
#include "core/errors/parameter_error.h"
#include "core/ops/fourier.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace convlab {

namespace {

using std::numbers::pi;

constexpr double come = 0.5, rest = 0.02, same = 0.99, nearlyFlat = 0.9;

/// The weight of tap (row, col) stands at minus its offset from the middle, modulo size: a forward transform then gives H.
std::vector<Complex> wrapped(const PictureKernel &kernel, int size)
{
    std::vector<Complex> plane(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    for (int row = 0; row < kernel.rows; ++row) {
        for (int col = 0; col < kernel.cols; ++col) {
            const int y = ((kernel.rows - 1) / 2 - row + size) % size, x = ((kernel.cols - 1) / 2 - col + size) % size;
            plane[static_cast<std::size_t>(y * size + x)] = kernel.weights[static_cast<std::size_t>(row * kernel.cols + col)];
        }
    }
    return plane;
}

/// The mean of |H| where |u| or |v| is π: the first row and the first column.
double fastestMean(const KernelResponse &response)
{
    double sum = 0;
    for (int i = 0; i < response.size; ++i)
        sum += response.at(0, i) + (i > 0 ? response.at(i, 0) : 0.0);
    return sum / (2 * response.size - 1);
}

/// Weights that lie on one line across the direction act as one: by place along it, added up. A side of 31 has 31 of
/// them along its axes instead of 961.
std::map<double, double> projected(const PictureKernel &kernel, double angle)
{
    const double quarter = std::fmod(angle, 180.0);
    const double across = quarter == 90 || quarter == -90 ? 0 : std::cos(angle * pi / 180), down = quarter == 0 ? 0 : std::sin(angle * pi / 180);
    std::map<double, double> taps;
    for (int row = 0; row < kernel.rows; ++row) {
        for (int col = 0; col < kernel.cols; ++col) {
            const double place = across * (col - (kernel.cols - 1) / 2) + down * (row - (kernel.rows - 1) / 2);
            taps[place] += kernel.weights[static_cast<std::size_t>(row * kernel.cols + col)];
        }
    }
    return taps;
}

} // namespace

double KernelResponse::frequency(int index) const { return 2 * pi * (index - size / 2) / size; }

int KernelResponse::strongest() const
{
    int best = size / 2 * size + size / 2;
    const auto distance = [&](int index) { return std::hypot(frequency(index / size), frequency(index % size)); };
    for (int index = 0; index < size * size; ++index) {
        const double value = magnitude[static_cast<std::size_t>(index)], most = magnitude[static_cast<std::size_t>(best)];
        const double slack = 1e-9 * most;
        const bool slower = distance(index) < distance(best) - 1e-9 || (distance(index) < distance(best) + 1e-9 && index > best);
        if (value > most + slack || (value >= most - slack && slower))
            best = index;
    }
    return best;
}

KernelResponse kernelResponse(const PictureKernel &kernel, int size)
{
    validate({.kernel = kernel});
    const int least = static_cast<int>(transformLength(largestPictureKernel));
    if (size < least || transformLength(size) != size)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(size)}, {"expected", static_cast<double>(least)}});
    std::vector<Complex> plane = wrapped(kernel, size);
    fourierTransform2d(plane, size, size);
    KernelResponse response{size, std::vector<double>(plane.size()), std::vector<double>(plane.size())};
    for (int row = 0; row < size; ++row) {
        for (int col = 0; col < size; ++col) {
            const int fromRow = (row + size / 2) % size, fromCol = (col + size / 2) % size;
            const Complex value = plane[static_cast<std::size_t>(fromRow * size + fromCol)];
            const auto to = static_cast<std::size_t>(row * size + col);
            response.magnitude[to] = std::abs(value);
            response.phase[to] = std::arg(value);
        }
    }
    return response;
}

std::complex<double> responseAt(const PictureKernel &kernel, double u, double v)
{
    std::complex<double> sum = 0;
    for (int row = 0; row < kernel.rows; ++row) {
        for (int col = 0; col < kernel.cols; ++col) {
            const double turn = u * (col - (kernel.cols - 1) / 2) + v * (row - (kernel.rows - 1) / 2);
            sum += kernel.weights[static_cast<std::size_t>(row * kernel.cols + col)] * std::polar(1.0, turn);
        }
    }
    return sum;
}

std::optional<double> halvingFrequency(const PictureKernel &kernel, double angle)
{
    validate({.kernel = kernel});
    const std::map<double, double> taps = projected(kernel, angle);
    const auto strength = [&](double frequency) {
        std::complex<double> sum = 0;
        for (const auto &[place, weight] : taps)
            sum += weight * std::polar(1.0, frequency * place);
        return std::abs(sum);
    };
    const double half = std::abs(cleanKernelSum(kernel)) / 2;
    if (half == 0)
        return std::nullopt;
    constexpr int steps = 128; // the finest ripple of a side of 31 has a period of 2π/15: 8 steps or more
    double low = 0;
    for (int step = 1; step <= steps; ++step) {
        double high = pi * step / steps;
        if (strength(high) > half) {
            low = high;
            continue;
        }
        for (int halving = 0; halving < 50; ++halving) {
            const double middle = (low + high) / 2;
            (strength(middle) > half ? low : high) = middle;
        }
        return high;
    }
    return std::nullopt;
}

ResponseKind responseKind(const KernelResponse &response)
{
    const auto [least, most] = std::minmax_element(response.magnitude.begin(), response.magnitude.end());
    if (*most == 0)
        return ResponseKind::Nothing;
    if (*least >= same * *most)
        return ResponseKind::AllPass;
    const double flat = response.atRest() / *most, fastest = fastestMean(response) / *most;
    if (flat >= rest && *least >= nearlyFlat * response.atRest())
        return ResponseKind::Boost;
    if (flat < come)
        return fastest >= come ? ResponseKind::HighPass : ResponseKind::BandPass;
    // A weak blur still lets most of the fastest waves through; they are its weakest all the same.
    const bool dips = *least / *most < come && fastest >= come;
    return dips ? ResponseKind::BandStop : ResponseKind::LowPass;
}

} // namespace convlab
