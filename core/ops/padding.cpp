// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/padding.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <algorithm>

namespace convlab {

namespace {

/// Remainder in [0, divisor), also for negative values.
std::int64_t wrap(std::int64_t value, std::int64_t divisor)
{
    const std::int64_t rest = value % divisor;
    return rest < 0 ? rest + divisor : rest;
}

/// Mirror at the border cells: the sequence 0 1 2 3 continues 2 1 0 1 …
std::int64_t reflect(std::int64_t position, std::int64_t size)
{
    if (size == 1)
        return 0;
    const std::int64_t period = 2 * (size - 1);
    const std::int64_t phase = wrap(position, period);
    return std::min(phase, period - phase);
}

void validateAxis(std::int64_t size, std::int64_t before, std::int64_t after, PaddingMode mode)
{
    if (size < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(size)}});
    if (std::min(before, after) < 0)
        throw ParameterError(Rule::NegativePadding, {{"padding", static_cast<double>(std::min(before, after))}});
    const std::int64_t largest = std::max(before, after);
    const ParameterError::Numbers numbers{{"padding", static_cast<double>(largest)}, {"size", static_cast<double>(size)}};
    if (mode == PaddingMode::Reflect && largest >= size)
        throw ParameterError(Rule::ReflectPaddingTooLarge, numbers);
    if (mode == PaddingMode::Circular && largest > size)
        throw ParameterError(Rule::CircularPaddingTooLarge, numbers);
    if (largest > maxElements)
        throw ParameterError(Rule::TooLarge, {{"elements", static_cast<double>(largest)},
                                              {"limit", static_cast<double>(maxElements)}});
}

} // namespace

std::optional<std::int64_t> paddedSource(std::int64_t position, std::int64_t size, PaddingMode mode)
{
    if (position >= 0 && position < size)
        return position;
    switch (mode) {
    case PaddingMode::Zeros: return std::nullopt;
    case PaddingMode::Reflect: return reflect(position, size);
    case PaddingMode::Replicate: return std::clamp<std::int64_t>(position, 0, size - 1);
    case PaddingMode::Circular: return wrap(position, size);
    }
    return std::nullopt;
}

void validatePadding(const Shape &input, const Padding2 &padding, PaddingMode mode)
{
    validateAxis(input.h, padding.top, padding.bottom, mode);
    validateAxis(input.w, padding.left, padding.right, mode);
}

Tensor<double> padded(const Tensor<double> &input, const Padding2 &padding, PaddingMode mode)
{
    requireFilled(input);
    validatePadding(input.shape, padding, mode);
    const Shape shape{input.shape.n, input.shape.c, input.shape.h + padding.top + padding.bottom,
                      input.shape.w + padding.left + padding.right};
    checkedCount(shape);
    Tensor<double> result(shape);
    for (std::int64_t batch = 0; batch < shape.n; ++batch) {
        for (std::int64_t channel = 0; channel < shape.c; ++channel) {
            for (std::int64_t row = 0; row < shape.h; ++row) {
                for (std::int64_t col = 0; col < shape.w; ++col) {
                    const auto inRow = paddedSource(row - padding.top, input.shape.h, mode);
                    const auto inCol = paddedSource(col - padding.left, input.shape.w, mode);
                    if (inRow && inCol)
                        result.at(batch, channel, row, col) = input.at(batch, channel, *inRow, *inCol);
                }
            }
        }
    }
    return result;
}

} // namespace convlab
