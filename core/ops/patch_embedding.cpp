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

/// Filters are summed side by side in blocks of that many, which stay in registers.
constexpr std::int64_t blockDims = 16;

/// The filters' weights in blocks: within a block, the weights of one tap stand side by side, 0 beyond the last filter.
class FilterBlocks {
public:
    FilterBlocks(const std::vector<double> &matrix, std::int64_t dims, std::int64_t taps)
        : m_dims(dims), m_taps(taps), m_weights(static_cast<std::size_t>((dims + blockDims - 1) / blockDims * blockDims * taps))
    {
        for (std::int64_t dim = 0; dim < dims; ++dim) {
            double *to = &m_weights[static_cast<std::size_t>(dim / blockDims * blockDims * taps + dim % blockDims)];
            for (std::int64_t tap = 0; tap < taps; ++tap)
                to[tap * blockDims] = matrix[static_cast<std::size_t>(dim * taps + tap)];
        }
    }

    /// sums[d] = Σ value · weight of filter d, over the taps in their order; lineAt(line) points at `length` values.
    template<typename LineAt>
    void project(double *sums, std::int64_t lines, std::int64_t length, LineAt lineAt) const
    {
        for (std::int64_t first = 0; first < m_dims; first += blockDims) {
            double block[blockDims] = {};
            const double *weights = &m_weights[static_cast<std::size_t>(first * m_taps)];
            for (std::int64_t line = 0; line < lines; ++line) {
                const double *values = lineAt(line);
                for (std::int64_t i = 0; i < length; ++i, weights += blockDims) {
#pragma GCC unroll 1    // unrolled early, GCC takes two taps at once and shuffles them: three times as slow
                    for (std::int64_t d = 0; d < blockDims; ++d)
                        block[d] += values[i] * weights[d];
                }
            }
            std::copy(block, block + std::min(blockDims, m_dims - first), sums + first);
        }
    }

private:
    std::int64_t m_dims, m_taps;
    std::vector<double> m_weights;
};

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
    const FilterBlocks filters(weight.data, k.n, k.c * k.h * k.w);
    Tensor<double> tokens(Shape{s.n, 1, grid.h * grid.w, k.n});
    for (std::int64_t n = 0; n < s.n; ++n) {
        for (std::int64_t token = 0; token < grid.h * grid.w; ++token) {
            const std::int64_t top = token / grid.w * k.h, left = token % grid.w * k.w;
            filters.project(&tokens.at(n, 0, token, 0), k.c * k.h, k.w,
                            [&](std::int64_t line) { return &image.at(n, line / k.h, top + line % k.h, left); });
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
    const FilterBlocks filters(matrix.data, dims, taps);
    Tensor<double> tokens(Shape{1, 1, rows.shape.h, dims});
    for (std::int64_t token = 0; token < rows.shape.h; ++token)
        filters.project(&tokens.at(0, 0, token, 0), 1, taps, [&](std::int64_t) { return &rows.at(0, 0, token, 0); });
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
