// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/picture_rank.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace convlab::fast {

namespace {

std::size_t largestOf(const std::vector<double> &values)
{
    const auto smaller = [](double a, double b) { return std::abs(a) < std::abs(b); };
    return static_cast<std::size_t>(std::max_element(values.begin(), values.end(), smaller) - values.begin());
}

/// Takes the product of the pivot's column and row away: that row and column become 0.
void eliminate(std::vector<double> &values, std::size_t cols, std::size_t pivot)
{
    const std::size_t pivotRow = pivot / cols * cols, pivotCol = pivot % cols;
    const std::vector<double> row(values.begin() + static_cast<std::ptrdiff_t>(pivotRow),
                                  values.begin() + static_cast<std::ptrdiff_t>(pivotRow + cols));
    for (std::size_t first = 0; first < values.size(); first += cols) {
        const double factor = values[first + pivotCol] / row[pivotCol];
        for (std::size_t col = 0; col < cols; ++col)
            values[first + col] -= factor * row[col];
        values[first + pivotCol] = 0;
    }
    std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(pivotRow), cols, 0.0);
}

} // namespace

int rankOf(const PictureKernel &kernel)
{
    std::vector<double> rest = kernel.weights;
    const double tiny = std::abs(rest[largestOf(rest)]) * std::numeric_limits<double>::epsilon() * 16;
    int rank = 0;
    for (std::size_t pivot = largestOf(rest); std::abs(rest[pivot]) > tiny; pivot = largestOf(rest), ++rank)
        eliminate(rest, static_cast<std::size_t>(kernel.cols), pivot);
    return rank;
}

} // namespace convlab::fast
