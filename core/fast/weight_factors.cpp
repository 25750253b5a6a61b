// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/weight_factors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace convlab::fast {

namespace {

std::size_t largestOf(const std::vector<double> &values)
{
    std::size_t largest = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        largest = std::abs(values[i]) > std::abs(values[largest]) ? i : largest;
    return largest;
}

/// The pivot's row, and its column divided by the pivot.
WeightFactor factorAt(const std::vector<double> &values, std::size_t cols, std::size_t pivot)
{
    const auto row = values.begin() + static_cast<std::ptrdiff_t>(pivot / cols * cols);
    WeightFactor factor{{}, std::vector<double>(row, row + static_cast<std::ptrdiff_t>(cols))};
    for (std::size_t at = pivot % cols; at < values.size(); at += cols)
        factor.column.push_back(values[at] / values[pivot]);
    return factor;
}

/// Takes the factor away: the pivot's row and column become 0.
void eliminate(std::vector<double> &values, const WeightFactor &factor, std::size_t pivot)
{
    const std::size_t cols = factor.row.size();
    for (std::size_t row = 0; row < factor.column.size(); ++row) {
        double *const to = &values[row * cols];
        for (std::size_t col = 0; col < cols; ++col)
            to[col] = row == pivot / cols || col == pivot % cols ? 0 : to[col] - factor.column[row] * factor.row[col];
    }
}

} // namespace

std::vector<WeightFactor> weightFactors(const PictureKernel &kernel)
{
    std::vector<double> rest = kernel.weights;
    const double tiny = std::abs(rest[largestOf(rest)]) * std::numeric_limits<double>::epsilon() * 16;
    std::vector<WeightFactor> factors;
    for (std::size_t pivot = largestOf(rest); std::abs(rest[pivot]) > tiny; pivot = largestOf(rest)) {
        factors.push_back(factorAt(rest, static_cast<std::size_t>(kernel.cols), pivot));
        eliminate(rest, factors.back(), pivot);
    }
    return factors;
}

} // namespace convlab::fast
