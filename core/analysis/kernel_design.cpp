// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel_design.h"

#include "core/analysis/kernel_edit.h"
#include "core/errors/parameter_error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace convlab {

namespace {

/// Sine and cosine of whole quarter turns are whole numbers, not 6e−17.
double cosineOf(double degrees)
{
    const double rest = std::fmod(std::abs(degrees), 360.0);
    if (std::fmod(rest, 90.0) == 0)
        return rest == 0 ? 1 : rest == 180 ? -1 : 0;
    return std::cos(degrees * std::numbers::pi / 180);
}

double sineOf(double degrees) { return cosineOf(degrees - 90); }

PictureKernel checked(PictureKernel kernel)
{
    validate({.kernel = kernel});
    return kernel;
}

/// weight(x, y) in every cell, x and y from the middle; half numbers where a side is even.
template<typename Weight>
PictureKernel filled(int rows, int cols, Weight weight)
{
    PictureKernel kernel = zeroKernel(rows, cols);
    auto place = kernel.weights.begin();
    for (int row = 0; row < rows; ++row) {
        for (int col = 0; col < cols; ++col)
            *place++ = weight(col - (cols - 1) / 2.0, row - (rows - 1) / 2.0);
    }
    return kernel;
}

void divide(PictureKernel &kernel, double divisor)
{
    for (double &weight : kernel.weights)
        weight /= divisor;
}

/// a · first + b · second, of equal sides.
PictureKernel blended(const PictureKernel &first, double a, const PictureKernel &second, double b)
{
    PictureKernel kernel = first;
    for (std::size_t i = 0; i < kernel.weights.size(); ++i)
        kernel.weights[i] = a * first.weights[i] + b * second.weights[i];
    return checked(std::move(kernel));
}

/// Pixels between (x, y) and the line that reaches `half` pixels to both sides of the middle.
double distanceFromLine(double x, double y, double half, double angle)
{
    const double along = x * cosineOf(angle) + y * sineOf(angle);
    const double across = y * cosineOf(angle) - x * sineOf(angle);
    return std::hypot(std::max(0.0, std::abs(along) - half), across);
}

} // namespace

PictureKernel identityKernel(int size)
{
    PictureKernel kernel = zeroKernel(size, size);
    const int middle = (size - 1) / 2;
    kernel.weights[static_cast<std::size_t>(middle * size + middle)] = 1;
    return kernel;
}

PictureKernel boxKernel(int rows, int cols)
{
    return filled(rows, cols, [&](double, double) { return 1.0 / (static_cast<double>(rows) * cols); });
}

PictureKernel gaussianKernel(int size, double sigma)
{
    if (sigma == 0)
        return identityKernel(size);
    PictureKernel kernel = filled(size, size, [&](double x, double y) { return std::exp(-(x * x + y * y) / (2 * sigma * sigma)); });
    divide(kernel, kernelSum(kernel));
    return checked(std::move(kernel));
}

PictureKernel gradientKernel(GradientKind kind, double angle)
{
    if (!std::isfinite(angle))
        throw ParameterError(Rule::NotFinite);
    const double corner = kind == GradientKind::Scharr ? 3 : 1;
    const double side = kind == GradientKind::Scharr ? 10 : kind == GradientKind::Sobel ? 2 : 1;
    // Clockwise from the upper left corner: where those cells lie, and their weights for 0°.
    constexpr std::array<std::size_t, 8> places{0, 1, 2, 5, 8, 7, 6, 3};
    const std::array<double, 8> ring{-corner, 0, corner, side, corner, 0, -corner, -side};
    const double turns = std::fmod(std::round(std::fmod(angle, 360.0) / 45) + 8, 8.0);
    PictureKernel kernel = zeroKernel(3, 3);
    for (std::size_t i = 0; i < ring.size(); ++i)
        kernel.weights[places[(i + static_cast<std::size_t>(turns)) % 8]] = ring[i];
    return kernel;
}

PictureKernel laplacianKernel(Neighbours neighbours)
{
    if (neighbours == Neighbours::Four)
        return {3, 3, {0, 1, 0, 1, -4, 1, 0, 1, 0}};
    return {3, 3, {1, 1, 1, 1, -8, 1, 1, 1, 1}};
}

PictureKernel laplacianOfGaussianKernel(int size, double sigma)
{
    PictureKernel kernel = gaussianKernel(size, sigma);
    const double variance = sigma * sigma;
    const PictureKernel factor =
        filled(size, size, [&](double x, double y) { return (x * x + y * y - 2 * variance) / (variance * variance); });
    for (std::size_t i = 0; i < kernel.weights.size(); ++i)
        kernel.weights[i] *= factor.weights[i];
    const double mean = kernelSum(kernel) / static_cast<double>(kernel.weights.size());
    for (double &weight : kernel.weights)
        weight -= mean;
    return checked(std::move(kernel));
}

PictureKernel differenceOfGaussiansKernel(int size, double sigma, double ratio)
{
    return blended(gaussianKernel(size, sigma), 1, gaussianKernel(size, ratio * sigma), -1);
}

PictureKernel sharpenKernel(double amount)
{
    return blended(identityKernel(3), 1, laplacianKernel(Neighbours::Four), -amount);
}

PictureKernel unsharpKernel(int size, double sigma, double amount)
{
    return blended(identityKernel(size), 1 + amount, gaussianKernel(size, sigma), -amount);
}

PictureKernel embossKernel(double angle, double depth)
{
    return blended(identityKernel(3), 1, gradientKernel(GradientKind::Sobel, angle), depth);
}

PictureKernel motionBlurKernel(double length, double angle)
{
    if (!std::isfinite(length) || !std::isfinite(angle))
        throw ParameterError(Rule::NotFinite);
    // A cell counts when it is nearer than 1 to the line: cells at half·cos + 1 and beyond do not, up to rounding.
    const double half = std::max(0.0, length - 1) / 2;
    const auto side = [&](double share) {
        return 2 * static_cast<int>(std::ceil(std::min(half * std::abs(share) - 1e-9, 1e6))) + 1;
    };
    PictureKernel kernel = filled(side(sineOf(angle)), side(cosineOf(angle)), [&](double x, double y) {
        return std::max(0.0, 1 - distanceFromLine(x, y, half, angle));
    });
    divide(kernel, kernelSum(kernel));
    return kernel;
}

PictureKernel gaborKernel(int size, const GaborShape &shape)
{
    const double cosine = cosineOf(shape.angle), sine = sineOf(shape.angle);
    const PictureKernel window = filled(size, size, [&](double x, double y) {
        const double across = x * cosine + y * sine, along = shape.aspect * (y * cosine - x * sine);
        return std::exp(-(across * across + along * along) / (2 * shape.sigma * shape.sigma));
    });
    PictureKernel kernel = filled(size, size, [&](double x, double y) {
        return cosineOf(360 * (x * cosine + y * sine) / shape.wavelength + shape.phase);
    });
    for (std::size_t i = 0; i < kernel.weights.size(); ++i)
        kernel.weights[i] *= window.weights[i];
    const double all = kernelSum(window);
    kernel = blended(kernel, 1, window, -kernelSum(kernel) / all);
    double positive = 0;
    for (const double weight : kernel.weights)
        positive += std::max(0.0, weight);
    if (positive <= 1e-9 * all)
        return zeroKernel(size, size);
    divide(kernel, positive / 4);
    return kernel;
}

} // namespace convlab
