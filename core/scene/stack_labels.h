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
    std::int64_t beyond() const { return span - inside; }   ///< cells of it that lie outside the input
    std::int64_t unread() const { return inside - read; }   ///< cells between those that are read
    bool clipped() const { return beyond() > 0; }
    bool holed() const { return unread() > 0; }
};
Sight sightOf(const AxisStack &stack, int level, std::int64_t index);

/// "sees 13 input cells", or what is missing from them.
Label sightLabel(const Sight &sight);

} // namespace convlab
