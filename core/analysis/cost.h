// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <cstdint>

namespace convlab {

/// What one layer costs. 64-bit throughout; overflow throws ParameterError(TooLarge).
struct Cost {
    std::int64_t weights = 0; ///< without bias
    std::int64_t biases = 0;
    std::int64_t macs = 0;    ///< multiply-accumulates for one input, bias not counted
    std::int64_t parameters() const { return weights + biases; }
};

Cost convCost(const Shape &input, const Shape &weight, bool bias, const ConvParams &params);
Cost denseCost(std::int64_t inputs, std::int64_t outputs, bool bias);

} // namespace convlab
