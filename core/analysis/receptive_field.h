// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"
#include "core/tensor/shape.h"

#include <vector>

namespace convlab {

enum class LayerKind { Conv, MaxPool, AveragePool };

/// One layer of a plain stack, as far as geometry is concerned.
struct LayerGeometry {
    LayerKind kind = LayerKind::Conv;
    Extent2 kernel{3, 3};
    Extent2 stride;
    Extent2 dilation;
    Padding2 padding;
    bool ceilMode = false;
    bool operator==(const LayerGeometry &) const = default;
};

/// The receptive field on one axis after some layer.
struct AxisField {
    std::int64_t size = 1;       ///< R += (span-1) * jumpBefore
    std::int64_t jumpBefore = 1; ///< distance of neighbouring inputs of this layer, in input cells
    std::int64_t jumpAfter = 1;  ///< jumpBefore * stride
    std::int64_t start = 0;      ///< first input cell under output 0 (negative: padding)
    std::int64_t outputs = 1;    ///< number of outputs of this layer on this axis

    /// Centre of output i in input cells; half-integer for even R.
    double centre(std::int64_t i) const { return static_cast<double>(start + i * jumpAfter) + (static_cast<double>(size) - 1) / 2; }
};

struct LayerField {
    AxisField vertical, horizontal;
};

/// One entry per layer. Jump is taken *before* the layer's own stride. Throws ParameterError when some
/// layer has no output.
std::vector<LayerField> receptiveField(const std::vector<LayerGeometry> &layers, const Extent2 &input);

} // namespace convlab
