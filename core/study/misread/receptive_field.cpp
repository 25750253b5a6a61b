// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misread/receptive_field.h"

namespace convlab::practice {

namespace {

constexpr std::int64_t largeEnough = 4096;

std::int64_t reach(const StackLayer &layer) { return layer.dilation * (layer.kernel - 1); }

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

LayerStack strideIgnored(LayerStack stack)
{
    for (StackLayer &layer : stack)
        layer.stride = 1;
    return stack;
}

LayerStack dilationForgotten(LayerStack stack)
{
    for (StackLayer &layer : stack)
        layer.dilation = 1;
    return stack;
}

std::int64_t jumpAfterLayer(const LayerStack &stack)
{
    std::int64_t size = 1;
    const std::vector<AxisField> fields = fieldsOf(stack);
    for (std::size_t i = 0; i < stack.size(); ++i)
        size += reach(stack[i]) * fields[i].jumpAfter;
    return size;
}

std::int64_t kernelsAdded(const LayerStack &stack)
{
    std::int64_t size = 1;
    const std::vector<AxisField> fields = fieldsOf(stack);
    for (std::size_t i = 0; i < stack.size(); ++i)
        size += (reach(stack[i]) + 1) * fields[i].jumpBefore;
    return size;
}

} // namespace misread

} // namespace convlab::practice
