// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel_separation.h"

#include "core/analysis/separable.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab {

namespace {

constexpr double negligible = 1e-10;

/// Scaled so that the largest magnitude is 1: squares of 1e300 overflow, those of 1e−300 vanish.
double scaleOf(const PictureKernel &kernel)
{
    double largest = 0;
    for (const double weight : kernel.weights)
        largest = std::max(largest, std::abs(weight));
    return largest;
}

Tensor<double> scaledTensor(const PictureKernel &kernel, double scale)
{
    Tensor<double> tensor(Shape{1, 1, kernel.rows, kernel.cols}, kernel.weights);
    for (double &value : tensor.data)
        value /= scale;
    return tensor;
}

bool isWhole(double value) { return std::abs(value) < 1e9 && std::abs(value - std::round(value)) < 1e-9; }

struct Total {
    double sum = 0, magnitudes = 0;
    bool isZero() const { return std::abs(sum) <= 1e-9 * magnitudes; }
};

Total totalOf(const std::vector<double> &values)
{
    Total total;
    for (const double value : values) {
        total.sum += value;
        total.magnitudes += std::abs(value);
    }
    return total;
}

/// What the column is divided by to be shown, but for the sign: see kernelSeparation.
double columnUnit(const PictureKernel &kernel, const std::vector<double> &column)
{
    if (scaleOf(kernel) >= 1 && std::all_of(kernel.weights.begin(), kernel.weights.end(), isWhole)) {
        long long divisor = 0;
        for (const double value : column)
            divisor = std::gcd(divisor, std::llround(value));
        return static_cast<double>(divisor);
    }
    const Total total = totalOf(column);
    return total.isZero() ? total.magnitudes : std::abs(total.sum);
}

/// A mean is positive, and a difference reads "later less earlier".
bool hasWrongSign(const std::vector<double> &column, const std::vector<double> &row)
{
    const Total down = totalOf(column), across = totalOf(row);
    if (!down.isZero())
        return down.sum < 0;
    if (!across.isZero())
        return across.sum < 0;
    return *std::find_if(column.rbegin(), column.rend(), [](double value) { return value != 0; }) < 0;
}

/// The factors are the column and the row that cross in the largest weight, up to a number.
void factor(const PictureKernel &kernel, KernelSeparation &separation)
{
    const auto largest = std::max_element(kernel.weights.begin(), kernel.weights.end(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b); });
    const auto index = static_cast<int>(largest - kernel.weights.begin());
    const int pivotRow = index / kernel.cols, pivotCol = index % kernel.cols;
    const auto at = [&](int row, int col) { return kernel.weights[static_cast<std::size_t>(row * kernel.cols + col)]; };
    for (int row = 0; row < kernel.rows; ++row)
        separation.column.push_back(at(row, pivotCol));
    const double unit = columnUnit(kernel, separation.column);
    for (double &value : separation.column)
        value /= unit;
    for (int col = 0; col < kernel.cols; ++col)
        separation.row.push_back(at(pivotRow, col) / separation.column[static_cast<std::size_t>(pivotRow)]);
    if (!hasWrongSign(separation.column, separation.row))
        return;
    for (std::vector<double> *part : {&separation.column, &separation.row}) {
        for (double &value : *part)
            value = value == 0 ? 0 : -value;
    }
}

} // namespace

double KernelSeparation::residual(int keptRank) const
{
    const double whole = std::inner_product(singular.begin(), singular.end(), singular.begin(), 0.0);
    const auto first = singular.begin() + std::clamp(keptRank, 0, static_cast<int>(singular.size()));
    const double left = std::inner_product(first, singular.end(), first, 0.0);
    return whole > 0 ? std::sqrt(left / whole) : 0;
}

KernelSeparation kernelSeparation(const PictureKernel &kernel)
{
    validate({.kernel = kernel});
    KernelSeparation separation;
    const double scale = scaleOf(kernel);
    if (scale == 0) {
        separation.singular.assign(static_cast<std::size_t>(std::min(kernel.rows, kernel.cols)), 0.0);
        return separation;
    }
    separation.singular = kernelFactors(scaledTensor(kernel, scale)).singular;
    const double floor = negligible * separation.singular.front();
    separation.rank = static_cast<int>(std::count_if(separation.singular.begin(), separation.singular.end(),
                                                     [&](double value) { return value > floor; }));
    for (double &value : separation.singular)
        value *= scale;
    if (separation.rank == 1)
        factor(kernel, separation);
    return separation;
}

PictureKernel nearestOfRank(const PictureKernel &kernel, int rank)
{
    validate({.kernel = kernel});
    const double scale = scaleOf(kernel);
    if (scale == 0 || rank >= std::min(kernel.rows, kernel.cols))
        return kernel;
    PictureKernel result = kernel;
    result.weights = separableApproximation(scaledTensor(kernel, scale), static_cast<std::size_t>(std::max(0, rank))).kernel.data;
    for (double &weight : result.weights) // 6e−17 of the largest is 0
        weight = std::abs(weight) < 1e-14 ? 0 : weight * scale;
    return result;
}

} // namespace convlab
