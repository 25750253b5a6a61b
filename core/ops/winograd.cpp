// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/winograd.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <array>

namespace convlab {

namespace {

using Tile = std::array<std::array<double, 4>, 4>;
using Four = std::array<double, 4>;

/// B^T d: the four combinations of the input that the products need.
Four inputCombinations(const Four &d)
{
    return {d[0] - d[2], d[1] + d[2], d[2] - d[1], d[1] - d[3]};
}

/// G g for three taps.
Four kernelCombinations(double g0, double g1, double g2)
{
    return {g0, (g0 + g1 + g2) / 2, (g0 - g1 + g2) / 2, g2};
}

/// A^T m: two outputs from four products.
std::array<double, 2> outputCombinations(const Four &m)
{
    return {m[0] + m[1] + m[2], m[1] - m[2] - m[3]};
}

Four column(const Tile &tile, std::size_t col)
{
    return {tile[0][col], tile[1][col], tile[2][col], tile[3][col]};
}

/// B^T d B.
Tile transformedInput(const Tile &d)
{
    Tile rows, result;
    for (std::size_t i = 0; i < 4; ++i) {
        const Four down = inputCombinations(column(d, i));
        for (std::size_t j = 0; j < 4; ++j)
            rows[j][i] = down[j];
    }
    for (std::size_t i = 0; i < 4; ++i)
        result[i] = inputCombinations(rows[i]);
    return result;
}

/// G g G^T for the 3x3 kernel that starts at `g`.
Tile transformedKernel(const double *g)
{
    std::array<Four, 3> down;
    for (std::size_t col = 0; col < 3; ++col)
        down[col] = kernelCombinations(g[col], g[3 + col], g[6 + col]);
    Tile result;
    for (std::size_t i = 0; i < 4; ++i)
        result[i] = kernelCombinations(down[0][i], down[1][i], down[2][i]);
    return result;
}

/// A^T m A: 2x2 outputs, row-major.
std::array<double, 4> transformedProducts(const Tile &m)
{
    std::array<Four, 2> rows;
    for (std::size_t col = 0; col < 4; ++col) {
        const auto down = outputCombinations(column(m, col));
        rows[0][col] = down[0];
        rows[1][col] = down[1];
    }
    const auto top = outputCombinations(rows[0]), bottom = outputCombinations(rows[1]);
    return {top[0], top[1], bottom[0], bottom[1]};
}

/// The 4x4 cells of a padded plane whose first one is (row, col); cells beyond its end are 0 and never used.
Tile tileAt(const Tensor<double> &padded, std::int64_t batch, std::int64_t channel, std::int64_t row, std::int64_t col)
{
    Tile tile{};
    for (std::int64_t i = 0; i < 4 && row + i < padded.shape.h; ++i) {
        for (std::int64_t j = 0; j < 4 && col + j < padded.shape.w; ++j)
            tile[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)] = padded.at(batch, channel, row + i, col + j);
    }
    return tile;
}

void addProducts(Tile &sum, const Tile &a, const Tile &b)
{
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = 0; j < 4; ++j)
            sum[i][j] += a[i][j] * b[i][j];
    }
}

/// Writes the part of a 2x2 block that lies inside the output.
void writeBlock(Tensor<double> &output, const std::array<double, 4> &block, std::int64_t batch, std::int64_t channel,
                std::int64_t row, std::int64_t col, double bias)
{
    for (std::int64_t i = 0; i < 2 && row + i < output.shape.h; ++i) {
        for (std::int64_t j = 0; j < 2 && col + j < output.shape.w; ++j)
            output.at(batch, channel, row + i, col + j) = block[static_cast<std::size_t>(2 * i + j)] + bias;
    }
}

} // namespace

bool winogradApplies(const Shape &weight, const ConvParams &params)
{
    return weight.h == 3 && weight.w == 3 && params.stride == Extent2{1, 1} && params.dilation == Extent2{1, 1};
}

Tensor<double> winogradCrossCorrelate2d(const Tensor<double> &input, const Tensor<double> &weight,
                                        const std::vector<double> &bias, const ConvParams &params)
{
    requireFilled(input);
    requireFilled(weight);
    validate(input.shape, weight.shape, static_cast<std::int64_t>(bias.size()), params);
    if (!winogradApplies(weight.shape, params))
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(weight.shape.h * weight.shape.w)}, {"expected", 9}});
    Tensor<double> output(outputShape(input.shape, weight.shape, params));
    const Tensor<double> filters = params.flip ? flipped(weight) : weight;
    const Tensor<double> source = padded(input, params.padding, params.mode);
    const std::int64_t filtersPerGroup = weight.shape.n / params.groups;
    std::vector<Tile> kernels;
    for (std::size_t first = 0; first < filters.data.size(); first += 9)
        kernels.push_back(transformedKernel(filters.data.data() + first));
    for (std::int64_t batch = 0; batch < output.shape.n; ++batch) {
        for (std::int64_t out = 0; out < output.shape.c; ++out) {
            for (std::int64_t row = 0; row < output.shape.h; row += 2) {
                for (std::int64_t col = 0; col < output.shape.w; col += 2) {
                    Tile products{};
                    for (std::int64_t channel = 0; channel < weight.shape.c; ++channel) {
                        const std::int64_t in = out / filtersPerGroup * weight.shape.c + channel;
                        addProducts(products, kernels[static_cast<std::size_t>(out * weight.shape.c + channel)],
                                    transformedInput(tileAt(source, batch, in, row, col)));
                    }
                    writeBlock(output, transformedProducts(products), batch, out, row, col,
                               bias.empty() ? 0 : bias[static_cast<std::size_t>(out)]);
                }
            }
        }
    }
    return output;
}

} // namespace convlab
