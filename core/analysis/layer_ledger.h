// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/cost.h"

namespace convlab {

/// What a layer takes for one input: counts, and the traffic if everything is read or written once as float32.
struct LayerLedger {
    std::int64_t parameters = 0;
    std::int64_t macs = 0;
    std::int64_t flops = 0;     ///< 2 macs: a multiplication and an addition
    std::int64_t bytes = 0;     ///< 4 (inputs + parameters + outputs)
    double intensity() const { return static_cast<double>(flops) / static_cast<double>(bytes); }
    bool operator==(const LayerLedger &) const = default;
};

/// Overflow throws ParameterError(TooLarge).
LayerLedger layerLedger(const Cost &cost, std::int64_t inputs, std::int64_t outputs);

/// Two layers, one after the other: the numbers between them are written and read.
LayerLedger operator+(const LayerLedger &first, const LayerLedger &second);

/// Padding that keeps the size of the map at stride 1; an odd cell goes to the end.
Padding2 keepingPadding(const Extent2 &kernel);

} // namespace convlab
