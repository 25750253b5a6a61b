// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel_edit.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/pairwise_sum.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

std::size_t indexOf(const PictureKernel &kernel, int row, int col)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(kernel.cols) + static_cast<std::size_t>(col);
}

/// rows * cols weights, each taken from the cell (row, col) of `from` that `source` names; outside is 0.
template<typename Source>
PictureKernel gathered(const PictureKernel &from, int rows, int cols, Source source)
{
    PictureKernel kernel = zeroKernel(rows, cols);
    for (int row = 0; row < rows; ++row) {
        for (int col = 0; col < cols; ++col) {
            const auto [r, c] = source(row, col);
            if (r >= 0 && r < from.rows && c >= 0 && c < from.cols)
                kernel.weights[indexOf(kernel, row, col)] = from.weights[indexOf(from, r, c)];
        }
    }
    return kernel;
}

double magnitudeOf(const PictureKernel &kernel)
{
    double sum = 0;
    for (const double weight : kernel.weights)
        sum += std::abs(weight);
    return sum;
}

} // namespace

PictureKernel zeroKernel(int rows, int cols)
{
    for (const int side : {rows, cols}) {
        if (side < 1)
            throw ParameterError(Rule::NonPositiveKernel, {{"kernel", static_cast<double>(side)}});
        if (side > largestPictureKernel)
            throw ParameterError(Rule::TooLarge, {{"elements", static_cast<double>(side)},
                                                  {"limit", static_cast<double>(largestPictureKernel)}});
    }
    return {rows, cols, std::vector<double>(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols), 0.0)};
}

double kernelSum(const PictureKernel &kernel) { return pairwiseSum(kernel.weights); }

double cleanKernelSum(const PictureKernel &kernel)
{
    const double sum = kernelSum(kernel);
    return std::abs(sum) <= 1e-12 * magnitudeOf(kernel) ? 0 : sum;
}

std::optional<PictureKernel> normalisedKernel(const PictureKernel &kernel)
{
    const double sum = cleanKernelSum(kernel);
    PictureKernel result = kernel;
    for (double &weight : result.weights)
        weight /= sum;
    const bool possible = sum != 0 && std::all_of(result.weights.begin(), result.weights.end(), [](double weight) { return std::isfinite(weight); });
    return possible ? std::optional(std::move(result)) : std::nullopt;
}

PictureKernel zeroMeanKernel(const PictureKernel &kernel)
{
    PictureKernel result = kernel;
    const double mean = kernelSum(kernel) / static_cast<double>(kernel.weights.size());
    for (double &weight : result.weights)
        weight -= mean;
    return result;
}

PictureKernel flippedKernel(const PictureKernel &kernel)
{
    PictureKernel result = kernel;
    std::reverse(result.weights.begin(), result.weights.end());
    return result;
}

PictureKernel rotatedKernel(const PictureKernel &kernel)
{
    return gathered(kernel, kernel.cols, kernel.rows, [&](int row, int col) { return std::pair(kernel.rows - 1 - col, row); });
}

PictureKernel transposedKernel(const PictureKernel &kernel)
{
    return gathered(kernel, kernel.cols, kernel.rows, [](int row, int col) { return std::pair(col, row); });
}

PictureKernel clearedKernel(const PictureKernel &kernel)
{
    return zeroKernel(kernel.rows, kernel.cols);
}

PictureKernel resizedKernel(const PictureKernel &kernel, int rows, int cols)
{
    const int down = (kernel.rows - 1) / 2 - (rows - 1) / 2, across = (kernel.cols - 1) / 2 - (cols - 1) / 2;
    return gathered(kernel, rows, cols, [&](int row, int col) { return std::pair(row + down, col + across); });
}

PictureKernel withWeight(const PictureKernel &kernel, int row, int col, double weight, KernelSymmetry symmetry)
{
    PictureKernel result = kernel;
    const bool sides = symmetry == KernelSymmetry::LeftRight || symmetry >= KernelSymmetry::Both;
    const bool ends = symmetry == KernelSymmetry::TopBottom || symmetry >= KernelSymmetry::Both;
    const bool diagonal = symmetry == KernelSymmetry::All && kernel.rows == kernel.cols;
    for (const int r : {row, ends ? kernel.rows - 1 - row : row}) {
        for (const int c : {col, sides ? kernel.cols - 1 - col : col}) {
            result.weights[indexOf(kernel, r, c)] = weight;
            if (diagonal)
                result.weights[indexOf(kernel, c, r)] = weight;
        }
    }
    return result;
}

PictureKernel withBlock(const PictureKernel &kernel, int row, int col, const PictureKernel &block)
{
    PictureKernel result = kernel;
    for (int r = 0; r < block.rows && row + r < kernel.rows; ++r) {
        for (int c = 0; c < block.cols && col + c < kernel.cols; ++c)
            result.weights[indexOf(kernel, row + r, col + c)] = block.weights[indexOf(block, r, c)];
    }
    return result;
}

} // namespace convlab
