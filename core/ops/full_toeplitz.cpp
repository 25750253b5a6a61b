// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/full_toeplitz.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

namespace convlab {

Tensor<double> fullToeplitzMatrix(std::int64_t n, const std::vector<double> &kernel)
{
    const auto length = static_cast<std::int64_t>(kernel.size());
    if (n < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(n)}});
    if (length < 1)
        throw ParameterError(Rule::NonPositiveKernel, {{"kernel", 0}});
    checkedCount({1, 1, 1, n});
    const Shape shape{1, 1, n + length - 1, n};
    checkedCount(shape);
    Tensor<double> matrix(shape);
    for (std::int64_t col = 0; col < n; ++col) {
        for (std::int64_t tap = 0; tap < length; ++tap)
            matrix.at(0, 0, col + tap, col) = kernel[static_cast<std::size_t>(tap)];
    }
    return matrix;
}

std::vector<double> matrixTimes(const Tensor<double> &matrix, const std::vector<double> &x)
{
    requireFilled(matrix);
    requireFilled(Shape{1, 1, 1, matrix.shape.w}, x.size());
    std::vector<double> result(static_cast<std::size_t>(matrix.shape.h), 0.0);
    for (std::int64_t row = 0; row < matrix.shape.h; ++row) {
        for (std::int64_t col = 0; col < matrix.shape.w; ++col)
            result[static_cast<std::size_t>(row)] += matrix.at(0, 0, row, col) * x[static_cast<std::size_t>(col)];
    }
    return result;
}

} // namespace convlab
