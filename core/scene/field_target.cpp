// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/field_target.h"

#include <algorithm>

namespace convlab {

namespace {

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

bool isSquareConvolution(const LayerGeometry &layer)
{
    return layer.kind == LayerKind::Conv && layer.kernel.h == layer.kernel.w && layer.stride.h == layer.stride.w
           && layer.dilation.h == layer.dilation.w;
}

/// No more than the stack itself uses.
ReachLimits meansOf(const std::vector<LayerGeometry> &layers)
{
    ReachLimits means;
    const auto uses = [&](auto wide) { return std::any_of(layers.begin(), layers.end(), wide); };
    if (!uses([](const LayerGeometry &layer) { return layer.stride.h > 1; }))
        means.stride = 1;
    if (!uses([](const LayerGeometry &layer) { return layer.dilation.h > 1; }))
        means.dilation = 1;
    return means;
}

bool hasHoles(const AxisStack &stack)
{
    std::vector<FieldTaps> taps;
    for (int level = 1; level <= stack.layerCount(); ++level)
        taps.push_back({stack.window(level).kernel, stack.window(level).dilation * stack.field(level).jumpBefore});
    return !readsEveryCell(std::move(taps));
}

} // namespace

Label judgeTarget(const ReceptiveFieldTrace &trace, int target)
{
    const std::vector<LayerGeometry> &layers = trace.layers(0);
    if (trace.branchCount() > 1 || !std::all_of(layers.begin(), layers.end(), isSquareConvolution))
        return {"field.target.rules", {1.0 * target}};
    const AxisStack &stack = trace.stack(0, Axis::Horizontal);
    const std::int64_t size = stack.field(stack.layerCount()).size;
    if (size < target)
        return {"field.target.short", {1.0 * target, number(size), number(target - size)}};
    if (hasHoles(stack))
        return {"field.target.holes", {1.0 * target}};
    std::int64_t weights = 0;
    for (const LayerGeometry &layer : layers)
        weights += layer.kernel.h * layer.kernel.w;
    const std::int64_t best = fewestWeights(target, ReachLimits{}).value_or(weights);
    const std::int64_t same = fewestWeights(target, meansOf(layers)).value_or(weights);
    if (weights <= best)
        return {"field.target.best", {1.0 * target, number(weights)}};
    if (weights <= same)
        return {"field.target.same", {1.0 * target, number(weights), number(best)}};
    return {same > best ? "field.target.reached" : "field.target.more", {1.0 * target, number(weights), number(same), number(best)}};
}

} // namespace convlab
