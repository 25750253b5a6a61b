// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/patch_cost.h"

#include "core/ops/patch_embedding.h"
#include "core/tensor/checked_size.h"

namespace convlab {

PatchCost patchCost(const Shape &image, std::int64_t patch, std::int64_t dims, bool classToken, bool positions)
{
    ConvParams params;
    params.stride = {patch, patch};
    PatchCost cost;
    cost.projection = convCost(image, {dims, image.c, patch, patch}, true, params);
    const Extent2 grid = patchGrid(image, patch);
    const std::int64_t length = checkedProduct(grid.h, grid.w) + (classToken ? 1 : 0);
    cost.classToken = classToken ? dims : 0;
    cost.positions = positions ? checkedProduct(length, dims) : 0;
    return cost;
}

} // namespace convlab
