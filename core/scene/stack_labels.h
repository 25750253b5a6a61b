// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/label.h"
#include "core/trace/receptive_field_trace.h"

namespace convlab {

/// "Conv 3×3, stride 2": numbers are kernel h, w, stride h, w, dilation h, w; the key says which are told.
Label layerTitle(const LayerGeometry &layer);

/// What one neuron sees of one axis of the input, counted on the cells themselves.
struct Sight {
    std::int64_t span = 1;      ///< R: from the first to the last cell, were there no border
    std::int64_t inside = 1;    ///< cells of that span that lie in the input
    std::int64_t read = 1;      ///< input cells that some path really reaches
    bool clipped() const { return inside < span; }
    bool holed() const { return read < inside; }
};
Sight sightOf(const AxisStack &stack, int level, std::int64_t index);

/// "sees 13 input cells", or what is missing from them.
Label sightLabel(const Sight &sight);

} // namespace convlab
