// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tensor/checked_size.h"

#include "core/errors/parameter_error.h"

#include <limits>

namespace convlab {

namespace {

[[noreturn]] void throwTooLarge(double elements, std::int64_t limit)
{
    throw ParameterError(Rule::TooLarge, {{"elements", elements}, {"limit", static_cast<double>(limit)}});
}

} // namespace

std::int64_t checkedProduct(std::int64_t a, std::int64_t b)
{
    constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max();
    if (a > 0 && b > limit / a)
        throwTooLarge(static_cast<double>(a) * static_cast<double>(b), limit);
    return a * b;
}

std::int64_t checkedCount(const Shape &shape)
{
    std::int64_t count = shape.n;
    for (const std::int64_t size : {shape.c, shape.h, shape.w})
        count = checkedProduct(count, size);
    if (count > maxElements)
        throwTooLarge(static_cast<double>(count), maxElements);
    return count;
}

void requireFilled(const Shape &shape, std::size_t values)
{
    const std::int64_t expected = checkedCount(shape);
    if (static_cast<std::int64_t>(values) != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(values)},
                                                   {"expected", static_cast<double>(expected)}});
}

} // namespace convlab
