// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/label.h"
#include "core/trace/receptive_field_trace.h"

namespace convlab {

/// Whether two branches that are to be added look at the same places, and if not, what differs first: their number of
/// outputs, the distance of neighbours, or the centres (in input cells; the chosen neuron is compared).
struct Alignment {
    enum class Verdict { Aligned, Outputs, Jumps, Centres };
    Verdict verdict = Verdict::Aligned;
    double neuron = 0;
    double outputs[2] = {}, jumps[2] = {}, centres[2] = {};    ///< of the stack and the branch
    double together = 1;    ///< cells from the first to the last that the sum depends on

    Label caption() const;
    Label remark() const;   ///< of branches that do not align
};
Alignment alignmentOf(const ReceptiveFieldTrace &trace, Axis axis);

/// That of the axis that does not align, if one does not.
Alignment worseAlignment(const ReceptiveFieldTrace &trace);

} // namespace convlab
