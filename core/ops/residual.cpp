// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/residual.h"

#include "core/errors/parameter_error.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

void requireSize(std::size_t got, std::size_t expected)
{
    if (got != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(got)}, {"expected", static_cast<double>(expected)}});
}

/// As many rows as the matrix has with x.size() columns.
std::vector<double> times(const std::vector<double> &matrix, const std::vector<double> &x)
{
    std::vector<double> result(x.empty() ? 0 : matrix.size() / x.size(), 0.0);
    for (std::size_t row = 0; row < result.size(); ++row) {
        for (std::size_t col = 0; col < x.size(); ++col)
            result[row] += matrix[row * x.size() + col] * x[col];
    }
    return result;
}

void requireRows(const std::vector<double> &matrix, std::size_t cols)
{
    if (cols == 0)
        throw ParameterError(Rule::NonPositiveSize, {{"size", 0.0}});
    requireSize(matrix.size(), matrix.size() / cols * cols);
}

} // namespace

std::vector<double> residualSum(const std::vector<double> &x, const std::vector<double> &branch)
{
    requireSize(branch.size(), x.size());
    std::vector<double> sum(x.size());
    std::transform(x.begin(), x.end(), branch.begin(), sum.begin(), [](double a, double b) { return a + b; });
    return sum;
}

std::vector<double> projected(const std::vector<double> &weight, const std::vector<double> &x)
{
    requireRows(weight, x.size());
    return times(weight, x);
}

std::vector<double> reluBranch(const std::vector<double> &weight, const std::vector<double> &x, double gain)
{
    return reluBranch(weight, weight, x, gain);
}

std::vector<double> reluBranch(const std::vector<double> &outer, const std::vector<double> &inner,
                               const std::vector<double> &x, double gain)
{
    requireSize(inner.size(), x.size() * x.size());
    requireRows(outer, x.size());
    std::vector<double> hidden = times(inner, x);
    for (double &value : hidden)
        value = std::max(value, 0.0);
    std::vector<double> branch = times(outer, hidden);
    for (double &value : branch)
        value *= gain;
    return branch;
}

std::vector<double> reluBranchSlopes(const std::vector<double> &outer, const std::vector<double> &inner,
                                     const std::vector<double> &x, double gain)
{
    requireSize(inner.size(), x.size() * x.size());
    requireRows(outer, x.size());
    const std::size_t n = x.size();
    const std::vector<double> before = times(inner, x);
    std::vector<double> slopes(outer.size(), 0.0);
    for (std::size_t i = 0; i < outer.size() / n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            for (std::size_t k = 0; before[j] > 0 && k < n; ++k)
                slopes[i * n + k] += gain * outer[i * n + j] * inner[j * n + k];
        }
    }
    return slopes;
}

GradientProducts gradientProducts(double branchSlope, int depth)
{
    if (depth < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(depth)}});
    GradientProducts products;
    for (int d = 1; d <= depth; ++d) {
        products.residual.push_back(std::pow(std::abs(1 + branchSlope), d));
        products.plain.push_back(std::pow(std::abs(branchSlope), d));
    }
    return products;
}

} // namespace convlab
