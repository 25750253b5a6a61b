// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/fourier.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <bit>
#include <numbers>
#include <utility>

namespace convlab {

namespace {

/// Each number goes to the place whose binary digits are its own, read backwards.
void reverseBits(std::vector<Complex> &values)
{
    for (std::size_t i = 1, j = 0; i < values.size(); ++i) {
        std::size_t bit = values.size() / 2;
        for (; j & bit; bit /= 2)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
}

/// e^(-+ 2 pi i k / N) for k < N/2, each computed on its own: errors do not add up.
std::vector<Complex> unitRoots(std::size_t size, bool inverse)
{
    std::vector<Complex> roots(size / 2);
    const double turn = (inverse ? 2 : -2) * std::numbers::pi / static_cast<double>(size);
    for (std::size_t k = 0; k < roots.size(); ++k)
        roots[k] = std::polar(1.0, turn * static_cast<double>(k));
    return roots;
}

/// Transforms cells first, first + step, … of a plane; `line` is as long as they are many.
void transformLine(std::vector<Complex> &plane, std::size_t first, std::size_t step, std::vector<Complex> &line, bool inverse)
{
    for (std::size_t i = 0; i < line.size(); ++i)
        line[i] = plane[first + i * step];
    fourierTransform(line, inverse);
    for (std::size_t i = 0; i < line.size(); ++i)
        plane[first + i * step] = line[i];
}

} // namespace

void fourierTransform(std::vector<Complex> &values, bool inverse)
{
    const std::size_t size = values.size();
    if (!std::has_single_bit(size))
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(size)},
                                                   {"expected", static_cast<double>(std::bit_ceil(size))}});
    reverseBits(values);
    const std::vector<Complex> roots = unitRoots(size, inverse);
    for (std::size_t half = 1; half < size; half *= 2) {
        for (std::size_t first = 0; first < size; first += 2 * half) {
            for (std::size_t k = 0; k < half; ++k) {
                const Complex even = values[first + k];
                const Complex odd = values[first + half + k] * roots[k * (size / (2 * half))];
                values[first + k] = even + odd;
                values[first + half + k] = even - odd;
            }
        }
    }
    for (Complex &value : values)
        value /= inverse ? static_cast<double>(size) : 1.0;
}

void fourierTransform2d(std::vector<Complex> &values, std::int64_t rows, std::int64_t cols, bool inverse)
{
    requireFilled(Shape{1, 1, rows, cols}, values.size());
    const auto height = static_cast<std::size_t>(rows), width = static_cast<std::size_t>(cols);
    std::vector<Complex> line(width);
    for (std::size_t row = 0; row < height; ++row)
        transformLine(values, row * width, 1, line, inverse);
    line.resize(height);
    for (std::size_t col = 0; col < width; ++col)
        transformLine(values, col, width, line, inverse);
}

std::int64_t transformLength(std::int64_t size)
{
    if (size < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(size)}});
    checkedCount({1, 1, 1, size});
    return static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(size)));
}

} // namespace convlab
