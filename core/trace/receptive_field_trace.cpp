// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/receptive_field_trace.h"

#include "core/errors/parameter_error.h"

#include <algorithm>

namespace convlab {

namespace {

/// receptiveField(), with the number of the offending layer added to what goes wrong.
std::vector<LayerField> fieldsOf(const std::vector<LayerGeometry> &layers, const Extent2 &input)
{
    try {
        return receptiveField(layers, input);
    } catch (const ParameterError &error) {
        std::size_t legal = 0;
        try {
            while (legal < layers.size()) {
                receptiveField({layers.begin(), layers.begin() + static_cast<std::ptrdiff_t>(legal) + 1}, input);
                ++legal;
            }
        } catch (const ParameterError &) {
            ParameterError::Numbers numbers = error.numbers();
            numbers.emplace_back("layer", static_cast<double>(legal) + 1);
            throw ParameterError(error.rule(), std::move(numbers));
        }
        throw;
    }
}

} // namespace

ReceptiveFieldTrace::ReceptiveFieldTrace(StackSpec spec) : m_spec(std::move(spec))
{
    m_branches.push_back(stacksOf(m_spec.layers));
    if (!m_spec.branch.empty())
        m_branches.push_back(stacksOf(m_spec.branch));
}

ReceptiveFieldTrace::Branch ReceptiveFieldTrace::stacksOf(const std::vector<LayerGeometry> &layers) const
{
    const std::vector<LayerField> fields = fieldsOf(layers, m_spec.input);
    return {AxisStack(layers, fields, m_spec.input.h, Axis::Vertical),
            AxisStack(layers, fields, m_spec.input.w, Axis::Horizontal)};
}

int ReceptiveFieldTrace::stepCount() const
{
    const int compare = branchCount() - 1;
    return 1 + static_cast<int>(m_spec.layers.size() + m_spec.branch.size()) + compare;
}

int ReceptiveFieldTrace::microCount(int step) const
{
    return stepAt(step).kind == FieldStep::Kind::Layer ? fieldMicroCount : 1;
}

FieldStep ReceptiveFieldTrace::stepAt(int step) const
{
    const int first = layerCount(0);
    const int second = layerCount(1);
    if (step <= 0)
        return {};
    if (step <= first)
        return {FieldStep::Kind::Layer, 0, step};
    if (step <= first + second)
        return {FieldStep::Kind::Layer, 1, step - first};
    return {FieldStep::Kind::Compare, 1, second};
}

const AxisStack &ReceptiveFieldTrace::stack(int branch, Axis axis) const
{
    const Branch &stacks = m_branches[static_cast<std::size_t>(branch)];
    return axis == Axis::Vertical ? stacks.vertical : stacks.horizontal;
}

int ReceptiveFieldTrace::builtLevels(int branch, int step) const
{
    const int before = branch == 0 ? 0 : layerCount(0);
    return std::clamp(step - before, 0, layerCount(branch));
}

std::int64_t ReceptiveFieldTrace::chosen(int branch, Axis axis) const
{
    const std::int64_t wanted = axis == Axis::Vertical ? m_spec.neuron.h : m_spec.neuron.w;
    const std::int64_t first = stack(0, axis).count(layerCount(0));
    const std::int64_t index = wanted < 0 ? (first - 1) / 2 : std::min(wanted, first - 1);
    // Branches are added element by element, so the other branch is looked at in the same place.
    return std::min(index, stack(branch, axis).count(layerCount(branch)) - 1);
}

std::int64_t ReceptiveFieldTrace::neuron(int branch, Axis axis, int level) const
{
    const AxisStack &axisStack = stack(branch, axis);
    const std::int64_t index = chosen(branch, axis);
    if (level == axisStack.layerCount())
        return index;
    return axisStack.nearest(level, axisStack.field(axisStack.layerCount()).centre(index));
}

bool ReceptiveFieldTrace::aligned(Axis axis) const
{
    if (branchCount() < 2)
        return true;
    const AxisField &first = stack(0, axis).field(layerCount(0));
    const AxisField &second = stack(1, axis).field(layerCount(1));
    return first.outputs == second.outputs && first.jumpAfter == second.jumpAfter
           && first.centre(0) == second.centre(0);
}

} // namespace convlab
