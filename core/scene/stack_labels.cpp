// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stack_labels.h"

#include <algorithm>

namespace convlab {

namespace {

/// What a layer's title tells beside its kernel.
enum class Told { Stride, Dilation, PerAxis };

/// By LayerKind and Told; whole keys, so that a search finds them.
constexpr const char *titleKeys[3][3] = {
    {"field.layer.conv", "field.layer.conv_dilated", "field.layer.conv_per_axis"},
    {"field.layer.max", "field.layer.max_dilated", "field.layer.max_per_axis"},
    {"field.layer.avg", "field.layer.avg_dilated", "field.layer.avg_per_axis"},
};

} // namespace

Label layerTitle(const LayerGeometry &layer)
{
    Label label;
    for (const Extent2 &pair : {layer.kernel, layer.stride, layer.dilation}) {
        label.numbers.push_back(static_cast<double>(pair.h));
        label.numbers.push_back(static_cast<double>(pair.w));
    }
    const bool square = layer.stride.h == layer.stride.w && layer.dilation.h == layer.dilation.w;
    const Told told = !square ? Told::PerAxis : layer.dilation.h > 1 ? Told::Dilation : Told::Stride;
    label.key = titleKeys[static_cast<int>(layer.kind)][static_cast<int>(told)];
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
        return {"field.sight.clipped_holes", {span, span - inside, read}};
    if (sight.clipped())
        return {"field.sight.clipped", {span, inside, span - inside}};
    if (sight.holed())
        return {"field.sight.holes", {span, read}};
    if (sight.span == 1)
        return {"field.sight.one", {}};
    return {"field.sight.all", {span}};
}

} // namespace convlab
