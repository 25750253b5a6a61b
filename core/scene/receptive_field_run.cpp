// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_run.h"

#include "core/scene/alignment.h"
#include "core/scene/field_target.h"

#include <algorithm>

namespace convlab {

namespace {

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

} // namespace

ReceptiveFieldRun::ReceptiveFieldRun(const StackSpec &spec, Axis axis, int target)
    : m_trace(spec), m_axis(axis), m_verdict(target > 0 ? judgeTarget(m_trace, target) : Label{})
{
}

/// One window per convolution: what the stack costs with a single channel and no bias.
std::int64_t ReceptiveFieldRun::weightsPerChannel() const
{
    std::int64_t weights = 0;
    for (int branch = 0; branch < m_trace.branchCount(); ++branch) {
        for (const LayerGeometry &layer : m_trace.layers(branch))
            weights += layer.kind == LayerKind::Conv ? layer.kernel.h * layer.kernel.w : 0;
    }
    return weights;
}

std::int64_t ReceptiveFieldRun::poolLayers() const
{
    std::int64_t pools = 0;
    for (int branch = 0; branch < m_trace.branchCount(); ++branch)
        pools += std::count_if(m_trace.layers(branch).begin(), m_trace.layers(branch).end(),
                               [](const LayerGeometry &layer) { return layer.kind != LayerKind::Conv; });
    return pools;
}

Sight ReceptiveFieldRun::sight(Axis axis) const
{
    const int level = m_trace.layerCount(0);
    return sightOf(m_trace.stack(0, axis), level, m_trace.neuron(0, axis, level));
}

std::vector<Label> ReceptiveFieldRun::facts() const
{
    const AxisField &v = last(Axis::Vertical);
    const AxisField &h = last(Axis::Horizontal);
    const int level = m_trace.layerCount(0);
    const bool squareField = v.size == h.size;
    const bool squareJump = v.jumpAfter == h.jumpAfter;
    return {squareField ? Label{"field.fact.field", {number(h.size)}}
                        : Label{"field.fact.field_pair", {number(v.size), number(h.size)}},
            squareJump ? Label{"field.fact.jump", {number(h.jumpAfter)}}
                       : Label{"field.fact.jump_pair", {number(v.jumpAfter), number(h.jumpAfter)}},
            {"field.fact.outputs", {number(v.outputs), number(h.outputs)}},
            {"field.fact.neuron", {number(m_trace.neuron(0, m_axis, level)), number(last(m_axis).outputs), number(level)}},
            {"field.fact.weights", {number(weightsPerChannel())}}};
}

void ReceptiveFieldRun::remarkOnBranches(std::vector<Remark> &remarks) const
{
    for (const Axis axis : {Axis::Vertical, Axis::Horizontal}) {
        const Alignment alignment = alignmentOf(m_trace, axis);
        if (alignment.verdict != Alignment::Verdict::Aligned) {
            remarks.push_back({alignment.remark(), "branches-aligned"});
            return;
        }
    }
}

void ReceptiveFieldRun::remarkOnField(std::vector<Remark> &remarks) const
{
    const AxisField &field = last(m_axis);
    const std::int64_t input = m_trace.stack(0, m_axis).count(0);
    if (field.size > input)
        remarks.push_back({{"field.remark.exceeds", {number(field.size), number(input)}}, {}});
    const Sight seen = sight(m_axis);
    if (seen.holed())
        remarks.push_back({{"field.remark.holes", {number(seen.span), number(seen.read)}}, "dilated"});
    const AxisStack &stack = m_trace.stack(0, m_axis);
    const bool strided = std::any_of(m_trace.layers(0).begin(), m_trace.layers(0).end(), [](const LayerGeometry &layer) {
        return layer.stride.h > 1 || layer.stride.w > 1;
    });
    const bool spread = stack.layerCount() > 1 && field.size > 1;
    if (!strided && spread)
        remarks.push_back({{"field.remark.one_jump", {}}, "page"});
}

std::vector<Remark> ReceptiveFieldRun::remarks() const
{
    std::vector<Remark> remarks;
    if (!m_verdict.empty())
        remarks.push_back({m_verdict, {}});
    remarkOnBranches(remarks);
    remarkOnField(remarks);
    return remarks;
}

std::vector<std::pair<std::string, double>> ReceptiveFieldRun::liveNumbers() const
{
    const AxisField &field = last(m_axis);
    return {{"field", number(field.size)},
            {"jump", number(field.jumpAfter)},
            {"jump_before", number(field.jumpBefore)},
            {"outputs", number(field.outputs)},
            {"layer_count", number(m_trace.layerCount(0))},
            {"field_h", number(last(Axis::Vertical).size)},
            {"field_w", number(last(Axis::Horizontal).size)},
            {"jump_h", number(last(Axis::Vertical).jumpAfter)},
            {"jump_w", number(last(Axis::Horizontal).jumpAfter)},
            {"unread_h", number(sight(Axis::Vertical).unread())},
            {"unread_w", number(sight(Axis::Horizontal).unread())},
            {"beyond_h", number(sight(Axis::Vertical).beyond())},
            {"beyond_w", number(sight(Axis::Horizontal).beyond())},
            {"pool_layers", number(poolLayers())},
            {"weights", number(weightsPerChannel())}};
}

std::vector<double> ReceptiveFieldRun::pageNumbers() const
{
    std::vector<double> numbers;
    const AxisStack &stack = m_trace.stack(0, Axis::Horizontal);
    for (int level = 1; level <= stack.layerCount(); ++level) {
        numbers.push_back(number(stack.field(level).size));
        numbers.push_back(number(stack.field(level).jumpAfter));
    }
    return numbers;
}

std::string ReceptiveFieldRun::topicAt(const Moment &moment) const
{
    switch (m_trace.stepAt(moment.step).kind) {
    case FieldStep::Kind::Input: return "input";
    case FieldStep::Kind::Compare: return "compare";
    case FieldStep::Kind::Layer: break;
    }
    switch (fieldMicroOf(moment)) {
    case FieldMicro::Span: return "span";
    case FieldMicro::Size: return "size";
    case FieldMicro::Jump: return "jump";
    case FieldMicro::Cone: break;
    }
    return "cone";
}

} // namespace convlab
