// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/receptive_field.h"

#include <vector>

namespace convlab::tests {

/// A square layer, the same on both axes and all sides.
inline LayerGeometry squareLayer(std::int64_t kernel, std::int64_t stride = 1, std::int64_t padding = 0,
                                 std::int64_t dilation = 1, LayerKind kind = LayerKind::Conv)
{
    LayerGeometry layer;
    layer.kind = kind;
    layer.kernel = {kernel, kernel};
    layer.stride = {stride, stride};
    layer.dilation = {dilation, dilation};
    layer.padding = {padding, padding, padding, padding};
    return layer;
}

/// The lab page's four layers: (3,1) (5,2) (9,2) (13,4).
inline std::vector<LayerGeometry> pageLayers()
{
    return {squareLayer(3, 1), squareLayer(3, 2), squareLayer(3, 1), squareLayer(3, 2)};
}

} // namespace convlab::tests
