// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/receptive_field.h"

#include "core/errors/parameter_error.h"
#include "core/ops/pool.h"
#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

/// Where the layers so far leave one axis: what the next layer builds on.
struct AxisState {
    std::int64_t size = 1, jump = 1, start = 0, cells = 1;
};

/// Sizes are exact up to here when they become doubles (centres, labels).
constexpr std::int64_t largestExact = std::int64_t{1} << 53;

std::int64_t exact(std::int64_t value)
{
    if (value > largestExact)
        throw ParameterError(Rule::TooLarge, {{"elements", static_cast<double>(value)},
                                              {"limit", static_cast<double>(largestExact)}});
    return value;
}

/// One step of the recurrence. `jump` enters R and start before this layer's stride multiplies it.
AxisField advance(AxisState &state, const AxisGeometry &axis)
{
    AxisField field;
    field.size = exact(state.size + exact(checkedProduct(axis.span() - 1, state.jump)));
    field.jumpBefore = state.jump;
    field.jumpAfter = exact(checkedProduct(state.jump, axis.stride));
    field.start = state.start - exact(checkedProduct(axis.padBefore, state.jump));
    field.outputs = outputSize(axis);
    exact(-field.start);
    state = {field.size, field.jumpAfter, field.start, field.outputs};
    return field;
}

PoolParams windowOf(const LayerGeometry &layer)
{
    PoolParams params;
    params.kernel = layer.kernel;
    params.stride = layer.stride;
    params.dilation = layer.dilation;
    params.padding = layer.padding;
    params.ceilMode = layer.ceilMode && layer.kind != LayerKind::Conv;
    return params;
}

} // namespace

std::vector<LayerField> receptiveField(const std::vector<LayerGeometry> &layers, const Extent2 &input)
{
    if (layers.empty())
        throw ParameterError(Rule::EmptyStack);
    AxisState vertical, horizontal;
    vertical.cells = input.h;
    horizontal.cells = input.w;
    std::vector<LayerField> fields;
    fields.reserve(layers.size());
    for (const LayerGeometry &layer : layers) {
        const Shape shape{1, 1, vertical.cells, horizontal.cells};
        const PoolParams window = windowOf(layer);
        const AxisGeometry verticalWindow = verticalAxis(shape, window);
        const AxisGeometry horizontalWindow = horizontalAxis(shape, window);
        if (layer.kind != LayerKind::Conv)
            validate(shape, window);
        validate(verticalWindow);
        validate(horizontalWindow);
        fields.push_back({advance(vertical, verticalWindow), advance(horizontal, horizontalWindow)});
    }
    return fields;
}

} // namespace convlab
