// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/patch_embedding.h"

#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

ConvParams patchParams(std::int64_t patch)
{
    ConvParams params;
    params.stride = {patch, patch};
    return params;
}

} // namespace

Tensor<double> unfoldPatches(const Tensor<double> &image, std::int64_t patch, PatchOrder order)
{
    requireFilled(image);
    const Shape &s = image.shape;
    const Shape grid = outputShape({1, 1, s.h, s.w}, {1, 1, patch, patch}, patchParams(patch));
    Tensor<double> rows(Shape{1, 1, grid.h * grid.w, s.c * patch * patch});
    for (std::int64_t token = 0; token < grid.h * grid.w; ++token) {
        for (std::int64_t c = 0; c < s.c; ++c) {
            for (std::int64_t row = 0; row < patch; ++row) {
                for (std::int64_t col = 0; col < patch; ++col) {
                    const std::int64_t place = order == PatchOrder::ChannelRowCol ? (c * patch + row) * patch + col
                                                                                  : (row * patch + col) * s.c + c;
                    rows.at(0, 0, token, place) = image.at(0, c, token / grid.w * patch + row, token % grid.w * patch + col);
                }
            }
        }
    }
    return rows;
}

Tensor<double> patchEmbedding(const Tensor<double> &image, const Tensor<double> &weight, const std::vector<double> &bias)
{
    const Tensor<double> maps = crossCorrelate2d(image, weight, bias, patchParams(weight.shape.h));
    const std::int64_t patches = maps.shape.h * maps.shape.w;
    Tensor<double> tokens(Shape{maps.shape.n, 1, patches, maps.shape.c});
    for (std::int64_t n = 0; n < maps.shape.n; ++n) {
        for (std::int64_t d = 0; d < maps.shape.c; ++d) {
            for (std::int64_t token = 0; token < patches; ++token)
                tokens.at(n, 0, token, d) = maps.at(n, d, token / maps.shape.w, token % maps.shape.w);
        }
    }
    return tokens;
}

} // namespace convlab
