// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/alignment.h"

#include <algorithm>
#include <cmath>

namespace convlab {

using Verdict = Alignment::Verdict;

Alignment alignmentOf(const ReceptiveFieldTrace &trace, Axis axis)
{
    Alignment result;
    if (trace.branchCount() < 2)
        return result;
    std::int64_t first = 0, last = 0;
    for (const int branch : {0, 1}) {
        const int level = trace.layerCount(branch);
        const AxisStack &stack = trace.stack(branch, axis);
        const AxisField &field = stack.field(level);
        const std::int64_t neuron = trace.neuron(branch, axis, level);
        result.neuron = static_cast<double>(neuron);
        result.outputs[branch] = static_cast<double>(field.outputs);
        result.jumps[branch] = static_cast<double>(field.jumpAfter);
        result.centres[branch] = field.centre(neuron);
        const auto [from, to] = stack.interval(level, neuron);
        first = branch == 0 ? from : std::min(first, from);
        last = branch == 0 ? to : std::max(last, to);
    }
    result.together = static_cast<double>(last - first + 1);
    if (result.outputs[0] != result.outputs[1])
        result.verdict = Verdict::Outputs;
    else if (result.jumps[0] != result.jumps[1])
        result.verdict = Verdict::Jumps;
    else if (result.centres[0] != result.centres[1])
        result.verdict = Verdict::Centres;
    return result;
}

Alignment worseAlignment(const ReceptiveFieldTrace &trace)
{
    const Alignment vertical = alignmentOf(trace, Axis::Vertical);
    return vertical.verdict != Verdict::Aligned ? vertical : alignmentOf(trace, Axis::Horizontal);
}

Label Alignment::caption() const
{
    switch (verdict) {
    case Verdict::Outputs: return {"field.caption.outputs", {outputs[0], outputs[1]}};
    case Verdict::Jumps: return {"field.caption.jumps", {jumps[0], jumps[1]}};
    case Verdict::Centres: return {"field.caption.centres", {neuron, centres[0], centres[1], std::abs(centres[0] - centres[1])}};
    case Verdict::Aligned: break;
    }
    return {"field.caption.aligned", {neuron, centres[0], jumps[0], together}};
}

Label Alignment::remark() const
{
    switch (verdict) {
    case Verdict::Outputs: return {"field.remark.unequal", {outputs[0], outputs[1]}};
    case Verdict::Jumps: return {"field.remark.jumps", {jumps[0], jumps[1]}};
    default: return {"field.remark.misaligned", {std::abs(centres[0] - centres[1])}};
    }
}

} // namespace convlab
