// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/fourier_tile.h"

#include "core/fast/fourier_transforms.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <vector>

namespace convlab::fast {

namespace {

// In multiply-adds of a register-blocked loop at full speed, measured on Zen 4 as those of plan_costs.cpp.
constexpr double transformStep = 4;     // an operation of a transform, with its loads and stores
constexpr double spectrumProduct = 1.3; // one of the four products of two complex numbers
constexpr double cutNumber = 8;         // a number copied into the planes
constexpr std::int64_t longestTile = 512;
constexpr std::int64_t blockFloats = 600'000;

std::int64_t levels(std::int64_t length)
{
    return std::bit_width(static_cast<std::uint64_t>(length)) - 1;
}

/// Lengths worth a try: up to sixteen times the span, or the whole axis.
std::vector<std::int64_t> lengths(const AxisGeometry &axis)
{
    const auto powerOfTwo = [](std::int64_t size) { return static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(size))); };
    const std::int64_t shortest = powerOfTwo(axis.span());
    const std::int64_t longest = std::clamp(std::min(16 * shortest, powerOfTwo(axis.paddedSize())), shortest, std::max(longestTile, shortest));
    std::vector<std::int64_t> all;
    for (std::int64_t length = shortest; length <= longest; length *= 2)
        all.push_back(length);
    return axis.span() == 1 ? std::vector<std::int64_t>{1} : all; // nothing to overlap
}

} // namespace

TileAxis TileAxis::over(const AxisGeometry &axis, std::int64_t length)
{
    const std::int64_t step = length - axis.span() + 1, outputs = (outputSize(axis) - 1) * axis.stride + 1;
    const std::int64_t tiles = (outputs + step - 1) / step, reach = std::max(axis.paddedSize(), (tiles - 1) * step + length);
    return {length, step, tiles, reach, (reach + step - 1) / step};
}

std::int64_t FourierTiling::transform() const
{
    const std::int64_t height = vertical.length, width = horizontal.length, half = width / 2 + 1;
    // Rows two at a time, then the columns of the half that stays.
    return (17 * ((height + 1) / 2 * width * levels(width) + half * height * levels(height)) + 7) / 8 + 2 * half * height;
}

double FourierTiling::planeNumbers(std::int64_t channels) const
{
    const auto number = [](std::int64_t value) { return static_cast<double>(value); };
    const std::int64_t rows = (vertical.reach + vertical.step - 1) / vertical.step;
    return number(channels) * number(vertical.step) * number(horizontal.step) * number(rows) * number(horizontal.pitch);
}

FourierTiling fourierTiling(const Shape &input, const Shape &weight, const ConvParams &params, const Extent2 &size)
{
    return {TileAxis::over(verticalAxis(input, weight, params), size.h), TileAxis::over(horizontalAxis(input, weight, params), size.w)};
}

FourierTiling fourierTiling(const Shape &input, const Shape &weight, const ConvParams &params)
{
    FourierTiling best;
    double least = std::numeric_limits<double>::infinity();
    for (const std::int64_t height : lengths(verticalAxis(input, weight, params))) {
        for (const std::int64_t width : lengths(horizontalAxis(input, weight, params))) {
            const FourierTiling tiling = fourierTiling(input, weight, params, {height, width});
            const double estimate = fourierEstimate(tiling, weight, params);
            if (estimate < least) {
                least = estimate;
                best = tiling;
            }
        }
    }
    return best;
}

double fourierEstimate(const FourierTiling &tiling, const Shape &weight, const ConvParams &params)
{
    const auto step = static_cast<std::int64_t>(fourierStep);
    const auto number = [](std::int64_t value) { return static_cast<double>(value); };
    const std::int64_t channels = weight.c * params.groups;
    const double planes = number((tiling.positions() + step - 1) / step * step);
    return planes * (transformStep * number(channels + weight.n) * number(tiling.transform())
                     + spectrumProduct * 4 * number(tiling.points()) * number(weight.c) * number(weight.n))
         + cutNumber * tiling.planeNumbers(channels);
}

std::size_t fourierBlock(const FourierTiling &tiling, std::int64_t channels, std::int64_t outs)
{
    const std::int64_t steps = blockFloats / static_cast<std::int64_t>(fourierStep) / (2 * tiling.points() * (channels + outs));
    return static_cast<std::size_t>(std::clamp<std::int64_t>(steps, 3, 12)) * fourierStep;
}

} // namespace convlab::fast
