// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stack_labels.h"

#include <algorithm>
#include <string>

namespace convlab {

namespace {

std::string kindKey(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Conv: return "layer.conv";
    case LayerKind::MaxPool: return "layer.max";
    case LayerKind::AveragePool: return "layer.avg";
    }
    return {};
}

} // namespace

Label layerTitle(const LayerGeometry &layer)
{
    Label label{kindKey(layer.kind), {}};
    for (const Extent2 &pair : {layer.kernel, layer.stride, layer.dilation}) {
        label.numbers.push_back(static_cast<double>(pair.h));
        label.numbers.push_back(static_cast<double>(pair.w));
    }
    const bool square = layer.stride.h == layer.stride.w && layer.dilation.h == layer.dilation.w;
    if (!square)
        label.key += ".mixed";
    else if (layer.dilation.h > 1)
        label.key += ".dilated";
    return label;
}

Sight sightOf(const AxisStack &stack, int level, std::int64_t index)
{
    const auto [first, last] = stack.interval(level, index);
    Sight sight;
    sight.span = last - first + 1;
    sight.inside = std::max<std::int64_t>(0, std::min(last, stack.count(0) - 1) - std::max<std::int64_t>(first, 0) + 1);
    const Positions read = stack.below(level, index).front();
    sight.read = std::count_if(read.begin(), read.end(), [&](std::int64_t cell) { return stack.inside(0, cell); });
    return sight;
}

Label sightLabel(const Sight &sight)
{
    const auto span = static_cast<double>(sight.span);
    const auto inside = static_cast<double>(sight.inside);
    const auto read = static_cast<double>(sight.read);
    if (sight.clipped() && sight.holed())
        return {"sight.clipped_holes", {span, span - inside, read}};
    if (sight.clipped())
        return {"sight.clipped", {span, inside, span - inside}};
    if (sight.holed())
        return {"sight.holes", {span, read}};
    if (sight.span == 1)
        return {"sight.one", {}};
    return {"sight.all", {span}};
}

} // namespace convlab
