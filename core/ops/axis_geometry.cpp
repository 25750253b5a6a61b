// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/axis_geometry.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/shape.h"

#include <algorithm>

namespace convlab {

namespace {

/// Division rounded towards minus infinity; C++ rounds towards zero, which turns "no output" into one output.
std::int64_t floorDivide(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

/// Cells left of the padded axis once one window stands on it; negative when the window is longer.
std::int64_t slack(const AxisGeometry &axis)
{
    return axis.paddedSize() - axis.span();
}

/// The output size by the formula alone, which is below 1 for impossible axes.
std::int64_t outputSizeByFormula(const AxisGeometry &axis)
{
    if (!axis.ceilMode)
        return floorDivide(slack(axis), axis.stride) + 1;
    const std::int64_t outputs = floorDivide(slack(axis) + axis.stride - 1, axis.stride) + 1;
    const bool lastStartsBeyondInput = (outputs - 1) * axis.stride >= axis.size + axis.padBefore;
    return lastStartsBeyondInput ? outputs - 1 : outputs;
}

void requirePositive(Rule rule, const char *name, std::int64_t value)
{
    if (value < 1)
        throw ParameterError(rule, {{name, static_cast<double>(value)}});
}

/// Keeps every product of two axis parameters inside 64 bits.
void requireModest(const AxisGeometry &axis)
{
    const std::int64_t largest = std::max({axis.size, axis.kernel, axis.stride, axis.dilation, axis.padBefore, axis.padAfter});
    if (largest > maxElements)
        throw ParameterError(Rule::TooLarge, {{"elements", static_cast<double>(largest)},
                                              {"limit", static_cast<double>(maxElements)}});
}

} // namespace

void validate(const AxisGeometry &axis)
{
    requirePositive(Rule::NonPositiveSize, "size", axis.size);
    requirePositive(Rule::NonPositiveKernel, "kernel", axis.kernel);
    requirePositive(Rule::NonPositiveStride, "stride", axis.stride);
    requirePositive(Rule::NonPositiveDilation, "dilation", axis.dilation);
    const std::int64_t smallestPadding = std::min(axis.padBefore, axis.padAfter);
    if (smallestPadding < 0)
        throw ParameterError(Rule::NegativePadding, {{"padding", static_cast<double>(smallestPadding)}});
    requireModest(axis);
    if (outputSizeByFormula(axis) < 1) {
        throw ParameterError(Rule::WindowExceedsInput, {{"input", static_cast<double>(axis.size)},
                                                        {"pad_before", static_cast<double>(axis.padBefore)},
                                                        {"pad_after", static_cast<double>(axis.padAfter)},
                                                        {"kernel", static_cast<double>(axis.kernel)},
                                                        {"dilation", static_cast<double>(axis.dilation)},
                                                        {"span", static_cast<double>(axis.span())}});
    }
}

std::int64_t outputSize(const AxisGeometry &axis)
{
    validate(axis);
    return outputSizeByFormula(axis);
}

std::int64_t unreachedCells(const AxisGeometry &axis)
{
    const std::int64_t lastWindowEnd = (outputSize(axis) - 1) * axis.stride + axis.span();
    return std::max<std::int64_t>(axis.paddedSize() - lastWindowEnd, 0);
}

std::int64_t windowStart(const AxisGeometry &axis, std::int64_t out)
{
    return out * axis.stride - axis.padBefore;
}

std::int64_t tapPosition(const AxisGeometry &axis, std::int64_t out, std::int64_t tap)
{
    return windowStart(axis, out) + tap * axis.dilation;
}

bool isReached(const AxisGeometry &axis, std::int64_t position)
{
    const std::int64_t outputs = outputSize(axis);
    for (std::int64_t tap = 0; tap < axis.kernel; ++tap) {
        const std::int64_t start = position + axis.padBefore - tap * axis.dilation;
        if (start >= 0 && start % axis.stride == 0 && start / axis.stride < outputs)
            return true;
    }
    return false;
}

} // namespace convlab
