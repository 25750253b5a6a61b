// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/pattern.h"
#include "core/trace/patch_trace.h"

namespace convlab::tests {

/// A patch embedding of quarters: every sum is exact, and no two numbers of an array can be exchanged unseen.
inline PatchSetup patchSetup(const Shape &image, std::int64_t patch, std::int64_t dims, PatchOrder order = PatchOrder::ChannelRowCol)
{
    const auto values = [](std::int64_t count, std::uint64_t salt) {
        std::vector<double> numbers;
        for (std::int64_t i = 0; i < count; ++i)
            numbers.push_back(patternNumber(salt, 0, 0, i, -19, 19) / 4);
        return numbers;
    };
    PatchSetup setup;
    setup.image = {image, values(image.count(), 1)};
    setup.patch = patch;
    setup.dims = dims;
    setup.order = order;
    const std::int64_t shown = shownDims(image, patch, dims);
    const Shape weight{shown, image.c, patch, patch};
    setup.weight = {weight, values(weight.count(), 2)};
    setup.bias = values(shown, 3);
    return setup;
}

inline PatchSetup withSequence(PatchSetup setup, bool classToken, bool positions)
{
    const Extent2 grid = patchGrid(setup.image.shape, setup.patch);
    const std::int64_t shown = setup.weight.shape.n;
    setup.classToken = classToken;
    setup.positions = positions;
    for (std::int64_t d = 0; classToken && d < shown; ++d)
        setup.token.push_back(patternNumber(4, 0, 0, d, -9, 9));
    for (std::int64_t i = 0; positions && i < setup.sequenceLength(grid.h * grid.w) * shown; ++i)
        setup.offsets.push_back(patternNumber(5, 0, 0, i, -9, 9));
    return setup;
}

} // namespace convlab::tests
