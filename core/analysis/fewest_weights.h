// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"

#include <optional>
#include <vector>

namespace convlab {

/// What a stack of square convolutions may use.
struct ReachLimits {
    int layers = 12, kernel = 11, stride = 4, dilation = 32;
    bool operator==(const ReachLimits &) const = default;
};

/// The fewest weights (single channel, no bias) with which a stack's receptive field spans at least `target` cells and
/// reads every one of them; nothing if the limits forbid it. Searched over (R, J): a layer adds (k - 1) · d · J cells
/// for k² weights, and leaves no hole as long as d · J <= R.
std::optional<std::int64_t> fewestWeights(std::int64_t target, const ReachLimits &limits);

/// Whether windows of `kernel` cells, `step` input cells apart, one upon the other, reach every cell of their field:
/// taken by ascending step, none steps further than the field is wide by then.
struct FieldTaps {
    std::int64_t kernel = 1, step = 1;  ///< step = d · J
};
bool readsEveryCell(std::vector<FieldTaps> layers);

} // namespace convlab
