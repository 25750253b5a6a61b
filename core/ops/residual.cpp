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

std::vector<double> times(const std::vector<double> &matrix, const std::vector<double> &x)
{
    std::vector<double> result(x.size(), 0.0);
    for (std::size_t row = 0; row < x.size(); ++row) {
        for (std::size_t col = 0; col < x.size(); ++col)
            result[row] += matrix[row * x.size() + col] * x[col];
    }
    return result;
}

} // namespace

std::vector<double> residualSum(const std::vector<double> &x, const std::vector<double> &branch)
{
    requireSize(branch.size(), x.size());
    std::vector<double> sum(x.size());
    std::transform(x.begin(), x.end(), branch.begin(), sum.begin(), [](double a, double b) { return a + b; });
    return sum;
}

std::vector<double> reluBranch(const std::vector<double> &weight, const std::vector<double> &x, double gain)
{
    requireSize(weight.size(), x.size() * x.size());
    std::vector<double> hidden = times(weight, x);
    for (double &value : hidden)
        value = std::max(value, 0.0);
    std::vector<double> branch = times(weight, hidden);
    for (double &value : branch)
        value *= gain;
    return branch;
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
