// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/separable.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab {

namespace {

using Columns = std::vector<std::vector<double>>;

double dot(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void rotate(std::vector<double> &a, std::vector<double> &b, double cosine, double sine)
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = a[i];
        a[i] = cosine * x - sine * b[i];
        b[i] = sine * x + cosine * b[i];
    }
}

/// Makes columns p and q orthogonal; false when they already were.
bool orthogonalise(Columns &a, Columns &v, std::size_t p, std::size_t q)
{
    const double product = dot(a[p], a[q]);
    const double alpha = dot(a[p], a[p]);
    const double beta = dot(a[q], a[q]);
    if (std::abs(product) <= 1e-16 * std::sqrt(alpha * beta) || product == 0)
        return false;
    const double zeta = (beta - alpha) / (2 * product);
    const double tangent = (zeta >= 0 ? 1.0 : -1.0) / (std::abs(zeta) + std::sqrt(1 + zeta * zeta));
    const double cosine = 1 / std::sqrt(1 + tangent * tangent);
    rotate(a[p], a[q], cosine, cosine * tangent);
    rotate(v[p], v[q], cosine, cosine * tangent);
    return true;
}

/// Rotates pairs of columns until all are orthogonal: A V = U S.
void jacobi(Columns &a, Columns &v)
{
    constexpr int sweeps = 60;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        bool moved = false;
        for (std::size_t p = 0; p + 1 < a.size(); ++p) {
            for (std::size_t q = p + 1; q < a.size(); ++q)
                moved = orthogonalise(a, v, p, q) || moved;
        }
        if (!moved)
            return;
    }
}

Columns identity(std::size_t size)
{
    Columns columns(size, std::vector<double>(size, 0.0));
    for (std::size_t i = 0; i < size; ++i)
        columns[i][i] = 1;
    return columns;
}

} // namespace

KernelFactors kernelFactors(const Tensor<double> &kernel)
{
    requireFilled(kernel);
    if (kernel.shape.count() < 1)
        throw ParameterError(Rule::NonPositiveKernel, {{"kernel", 0}});
    const auto height = static_cast<std::size_t>(kernel.shape.h);
    const auto width = static_cast<std::size_t>(kernel.shape.w);
    Columns a(width, std::vector<double>(height));
    for (std::size_t col = 0; col < width; ++col) {
        for (std::size_t row = 0; row < height; ++row)
            a[col][row] = kernel.at(0, 0, static_cast<std::int64_t>(row), static_cast<std::int64_t>(col));
    }
    Columns v = identity(width);
    jacobi(a, v);
    std::vector<std::size_t> order(width);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return dot(a[i], a[i]) > dot(a[j], a[j]); });
    KernelFactors factors;
    for (std::size_t i = 0; i < std::min(height, width); ++i) {
        std::vector<double> column = a[order[i]];
        const double size = std::sqrt(dot(column, column));
        for (double &value : column)
            value = size > 0 ? value / size : 0;
        factors.singular.push_back(size);
        factors.columns.push_back(std::move(column));
        factors.rows.push_back(v[order[i]]);
    }
    return factors;
}

SeparableApproximation separableApproximation(const Tensor<double> &kernel, std::size_t rank)
{
    const KernelFactors factors = kernelFactors(kernel);
    SeparableApproximation result{Tensor<double>(kernel.shape), 0};
    double kept = 0, dropped = 0;
    for (std::size_t i = 0; i < factors.singular.size(); ++i) {
        const double square = factors.singular[i] * factors.singular[i];
        (i < rank ? kept : dropped) += square;
        for (std::int64_t row = 0; i < rank && row < kernel.shape.h; ++row) {
            for (std::int64_t col = 0; col < kernel.shape.w; ++col)
                result.kernel.at(0, 0, row, col) += factors.singular[i] * factors.columns[i][static_cast<std::size_t>(row)]
                                                    * factors.rows[i][static_cast<std::size_t>(col)];
        }
    }
    result.relativeResidual = kept + dropped > 0 ? std::sqrt(dropped / (kept + dropped)) : 0;
    return result;
}

} // namespace convlab
