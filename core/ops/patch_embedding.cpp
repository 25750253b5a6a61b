// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/patch_embedding.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <algorithm>

namespace convlab {

namespace {

ConvParams patchParams(std::int64_t patch)
{
    ConvParams params;
    params.stride = {patch, patch};
    return params;
}

void requireCount(std::size_t got, std::int64_t expected)
{
    if (static_cast<std::int64_t>(got) != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(got)}, {"expected", static_cast<double>(expected)}});
}

/// (rows, cols) -> (cols, rows): with the filters of one tap side by side, all sums of a token grow together.
std::vector<double> transposed(const std::vector<double> &matrix, std::int64_t rows, std::int64_t cols)
{
    std::vector<double> result(matrix.size());
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::int64_t col = 0; col < cols; ++col)
            result[static_cast<std::size_t>(col * rows + row)] = matrix[static_cast<std::size_t>(row * cols + col)];
    }
    return result;
}

/// sums[d] += value * weights[d]
void addProducts(double *sums, double value, const double *weights, std::int64_t count)
{
    for (std::int64_t d = 0; d < count; ++d)
        sums[d] += value * weights[d];
}

void addBias(Tensor<double> &tokens, const std::vector<double> &bias)
{
    for (std::size_t i = 0; !bias.empty() && i < tokens.data.size(); ++i)
        tokens.data[i] += bias[i % bias.size()];
}

} // namespace

PatchPixel pixelAt(std::int64_t place, PatchOrder order, std::int64_t channels, std::int64_t patch)
{
    if (order == PatchOrder::ChannelRowCol)
        return {place / (patch * patch), place / patch % patch, place % patch};
    return {place % channels, place / channels / patch, place / channels % patch};
}

std::int64_t placeOf(const PatchPixel &pixel, PatchOrder order, std::int64_t channels, std::int64_t patch)
{
    return order == PatchOrder::ChannelRowCol ? (pixel.c * patch + pixel.row) * patch + pixel.col
                                              : (pixel.row * patch + pixel.col) * channels + pixel.c;
}

Extent2 patchGrid(const Shape &image, std::int64_t patch)
{
    const Shape grid = outputShape({1, 1, image.h, image.w}, {1, 1, patch, patch}, patchParams(patch));
    return {grid.h, grid.w};
}

Tensor<double> unfoldPatches(const Tensor<double> &image, std::int64_t patch, PatchOrder order)
{
    requireFilled(image);
    const Shape &s = image.shape;
    const Extent2 grid = patchGrid(s, patch);
    Tensor<double> rows(Shape{1, 1, grid.h * grid.w, s.c * patch * patch});
    for (std::int64_t token = 0; token < grid.h * grid.w; ++token) {
        for (std::int64_t c = 0; c < s.c; ++c) {
            for (std::int64_t row = 0; row < patch; ++row) {
                for (std::int64_t col = 0; col < patch; ++col)
                    rows.at(0, 0, token, placeOf({c, row, col}, order, s.c, patch)) =
                        image.at(0, c, token / grid.w * patch + row, token % grid.w * patch + col);
            }
        }
    }
    return rows;
}

Tensor<double> weightRows(const Tensor<double> &weight, PatchOrder order)
{
    requireFilled(weight);
    const Shape &s = weight.shape;
    Tensor<double> rows(Shape{1, 1, s.n, s.c * s.h * s.w});
    for (std::int64_t d = 0; d < s.n; ++d) {
        for (std::int64_t place = 0; place < rows.shape.w; ++place) {
            const PatchPixel pixel = pixelAt(place, order, s.c, s.h);
            rows.at(0, 0, d, place) = weight.at(d, pixel.c, pixel.row, pixel.col);
        }
    }
    return rows;
}

Tensor<double> patchEmbedding(const Tensor<double> &image, const Tensor<double> &weight, const std::vector<double> &bias)
{
    requireFilled(image);
    requireFilled(weight);
    const Shape &s = image.shape, &k = weight.shape;
    requireCount(static_cast<std::size_t>(k.w), k.h); // patches are square
    validate(s, k, static_cast<std::int64_t>(bias.size()), patchParams(k.h));
    const Extent2 grid = patchGrid(s, k.h);
    const std::vector<double> byTap = transposed(weight.data, k.n, k.c * k.h * k.w);
    Tensor<double> tokens(Shape{s.n, 1, grid.h * grid.w, k.n});
    for (std::int64_t n = 0; n < s.n; ++n) {
        for (std::int64_t token = 0; token < grid.h * grid.w; ++token) {
            const std::int64_t top = token / grid.w * k.h, left = token % grid.w * k.w;
            double *sums = &tokens.at(n, 0, token, 0);
            const double *weights = byTap.data();
            for (std::int64_t c = 0; c < k.c; ++c) {
                for (std::int64_t row = 0; row < k.h; ++row) {
                    for (std::int64_t col = 0; col < k.w; ++col, weights += k.n)
                        addProducts(sums, image.at(n, c, top + row, left + col), weights, k.n);
                }
            }
        }
    }
    addBias(tokens, bias);
    return tokens;
}

Tensor<double> projectPatches(const Tensor<double> &rows, const Tensor<double> &matrix, const std::vector<double> &bias)
{
    requireFilled(rows);
    requireFilled(matrix);
    requireCount(static_cast<std::size_t>(matrix.shape.w), rows.shape.w);
    const std::int64_t dims = matrix.shape.h, taps = matrix.shape.w;
    if (!bias.empty())
        requireCount(bias.size(), dims);
    const std::vector<double> byPlace = transposed(matrix.data, dims, taps);
    Tensor<double> tokens(Shape{1, 1, rows.shape.h, dims});
    for (std::int64_t token = 0; token < rows.shape.h; ++token) {
        for (std::int64_t place = 0; place < taps; ++place)
            addProducts(&tokens.at(0, 0, token, 0), rows.at(0, 0, token, place), &byPlace[static_cast<std::size_t>(place * dims)], dims);
    }
    addBias(tokens, bias);
    return tokens;
}

Tensor<double> patchSequence(const Tensor<double> &tokens, const std::vector<double> &classToken,
                             const std::vector<double> &positions)
{
    requireFilled(tokens);
    const std::int64_t dims = tokens.shape.w, before = classToken.empty() ? 0 : 1;
    if (!classToken.empty())
        requireCount(classToken.size(), dims);
    Tensor<double> sequence(Shape{1, 1, tokens.shape.h + before, dims});
    std::copy(classToken.begin(), classToken.end(), sequence.data.begin());
    std::copy(tokens.data.begin(), tokens.data.end(), sequence.data.begin() + before * dims);
    if (!positions.empty())
        requireCount(positions.size(), sequence.shape.count());
    for (std::size_t i = 0; i < positions.size(); ++i)
        sequence.data[i] += positions[i];
    return sequence;
}

} // namespace convlab
