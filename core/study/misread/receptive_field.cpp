// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misread/receptive_field.h"

namespace convlab::practice {

namespace {

constexpr std::int64_t largeEnough = 4096;

std::int64_t reach(const StackLayer &layer) { return layer.dilation * (layer.kernel - 1); }

/// One cell, and what each layer is thought to add.
template<typename Addition>
std::int64_t grown(const LayerStack &stack, Addition addition)
{
    std::int64_t size = 1;
    const std::vector<AxisField> fields = fieldsOf(stack);
    for (std::size_t i = 0; i < stack.size(); ++i)
        size += addition(stack[i], fields[i]);
    return size;
}

} // namespace

std::vector<AxisField> fieldsOf(const LayerStack &stack)
{
    std::vector<LayerGeometry> layers;
    for (const StackLayer &layer : stack) {
        const std::int64_t k = layer.kernel, s = layer.stride, d = layer.dilation, p = layer.padding;
        layers.push_back({LayerKind::Conv, {k, k}, {s, s}, {d, d}, {p, p, p, p}});
    }
    std::vector<AxisField> fields;
    for (const LayerField &field : receptiveField(layers, {largeEnough, largeEnough}))
        fields.push_back(field.horizontal);
    return fields;
}

std::int64_t fieldSize(const LayerStack &stack)
{
    return fieldsOf(stack).back().size;
}

namespace misread {

std::int64_t jumpAfterLayer(const LayerStack &stack)
{
    return grown(stack, [](const StackLayer &layer, const AxisField &field) { return reach(layer) * field.jumpAfter; });
}

std::int64_t kernelsAdded(const LayerStack &stack)
{
    return grown(stack, [](const StackLayer &layer, const AxisField &field) { return (reach(layer) + 1) * field.jumpBefore; });
}

} // namespace misread

} // namespace convlab::practice
