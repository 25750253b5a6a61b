// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/picture_filter.h"

#include "core/errors/parameter_error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace convlab {

namespace {

void requireRange(Rule rule, Rule above, const char *name, int value, int limit)
{
    if (value < 1)
        throw ParameterError(rule, {{name, value}});
    if (value > limit)
        throw ParameterError(above, {{"elements", value}, {"limit", limit}});
}

/// Positions beyond the border come back into a period of `length` pixels.
std::int64_t wrapped(std::int64_t position, std::int64_t length)
{
    const std::int64_t rest = position % length;
    return rest < 0 ? rest + length : rest;
}

} // namespace

void validate(const PictureFilterSpec &spec)
{
    const PictureKernel &kernel = spec.kernel;
    for (const int side : {kernel.rows, kernel.cols})
        requireRange(Rule::NonPositiveKernel, Rule::TooLarge, "kernel", side, largestPictureKernel);
    requireRange(Rule::NonPositiveStride, Rule::TooLarge, "stride", spec.stride, largestPictureStride);
    requireRange(Rule::NonPositiveDilation, Rule::TooLarge, "dilation", spec.dilation, largestPictureDilation);
    const auto count = static_cast<std::size_t>(kernel.rows) * static_cast<std::size_t>(kernel.cols);
    if (kernel.weights.size() != count)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(kernel.weights.size())},
                                                   {"expected", static_cast<double>(count)}});
    const auto finite = [](double value) { return std::isfinite(value); };
    if (!std::all_of(kernel.weights.begin(), kernel.weights.end(), finite) || !finite(spec.gain) || !finite(spec.bias))
        throw ParameterError(Rule::NotFinite);
}

std::pair<int, int> filteredSize(const PictureFilterSpec &spec, int width, int height)
{
    const auto divided = [&](int size) { return size / spec.stride + (size % spec.stride != 0); };
    return {divided(width), divided(height)};
}

int pictureSource(std::int64_t position, int size, PaddingMode mode)
{
    if (position >= 0 && position < size)
        return static_cast<int>(position);
    switch (mode) {
    case PaddingMode::Zeros:
        return -1;
    case PaddingMode::Replicate:
        return position < 0 ? 0 : size - 1;
    case PaddingMode::Circular:
        return static_cast<int>(wrapped(position, size));
    case PaddingMode::Reflect:
        break;
    }
    if (size == 1)
        return 0;
    const std::int64_t there = wrapped(position, 2 * (std::int64_t{size} - 1));
    return static_cast<int>(std::min(there, 2 * (std::int64_t{size} - 1) - there));
}

double filterSum(const PictureFilterSpec &spec, const PictureView &source, int x, int y, int colour)
{
    const PictureKernel &kernel = spec.kernel;
    const std::int64_t top = std::int64_t{y} * spec.stride - spec.dilation * (kernel.rows - 1) / 2;
    const std::int64_t left = std::int64_t{x} * spec.stride - spec.dilation * (kernel.cols - 1) / 2;
    const std::size_t last = kernel.weights.size() - 1;
    double sum = 0;
    for (int m = 0; m < kernel.rows; ++m) {
        const int row = pictureSource(top + m * spec.dilation, source.height, spec.mode);
        for (int l = 0; l < kernel.cols; ++l) {
            const int col = pictureSource(left + l * spec.dilation, source.width, spec.mode);
            if (row < 0 || col < 0)
                continue;
            const std::size_t tap = static_cast<std::size_t>(m * kernel.cols + l);
            sum += kernel.weights[spec.flip ? last - tap : tap] * source.bytes[row * source.pitch + col * 4 + colour];
        }
    }
    return spec.gain * sum + spec.bias;
}

std::pair<double, double> filterRange(const PictureFilterSpec &spec, const PictureView &source)
{
    const auto [width, height] = filteredSize(spec, source.width, source.height);
    std::pair<double, double> range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int colour = 0; colour < 3; ++colour) {
                const double value = filterSum(spec, source, x, y, colour);
                range = {std::min(range.first, value), std::max(range.second, value)};
            }
        }
    }
    return range;
}

std::uint8_t finishedLevel(double value, Finish finish, const std::pair<double, double> &range)
{
    if (finish == Finish::Absolute)
        value = std::abs(value);
    else if (finish == Finish::Normalise)
        value = range.second > range.first ? (value - range.first) / (range.second - range.first) * 255 : 0;
    return static_cast<std::uint8_t>(std::floor(std::clamp(value, 0.0, 255.0) + 0.5));
}

std::vector<std::uint8_t> filterPicture(const PictureFilterSpec &spec, const PictureView &source, const PictureRect &part)
{
    validate(spec);
    const std::pair<double, double> range =
        spec.finish == Finish::Normalise ? filterRange(spec, source) : std::pair<double, double>{};
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(part.width) * static_cast<std::size_t>(part.height) * 4);
    for (int y = part.y; y < part.y + part.height; ++y) {
        for (int x = part.x; x < part.x + part.width; ++x) {
            for (int colour = 0; colour < 3; ++colour)
                pixels.push_back(finishedLevel(filterSum(spec, source, x, y, colour), spec.finish, range));
            pixels.push_back(255);
        }
    }
    return pixels;
}

} // namespace convlab
