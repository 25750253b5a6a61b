// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_prediction.h"

namespace convlab {

namespace {

using practice::Misconception;

double number(std::int64_t value) { return static_cast<double>(value); }

Prediction ofJump(const AxisStack &stack, int level)
{
    const AxisField &field = stack.field(level);
    const std::int64_t stride = stack.window(level).stride;
    Prediction prediction;
    prediction.item = "field_jump";
    prediction.question = {"field.predict.jump", {number(level), number(stride)}};
    prediction.answer = number(field.jumpAfter);
    prediction.addSlip(Misconception::StrideIgnored, number(field.jumpBefore));
    prediction.addSlip(Misconception::SlopesAdded, number(field.jumpBefore + stride));
    return prediction;
}

Prediction ofSize(const AxisStack &stack, int level)
{
    const AxisField &field = stack.field(level);
    const AxisGeometry window = stack.window(level);
    const std::int64_t before = level > 1 ? stack.field(level - 1).size : 1;
    std::int64_t unstrided = 1;
    for (int below = 1; below <= level; ++below)
        unstrided += stack.window(below).span() - 1;
    Prediction prediction;
    prediction.isBefore = true; // cells can be counted under a cone
    prediction.item = window.dilation > 1 ? "field_dilated" : level > 1 ? "field_next" : "field_size";
    prediction.question = {"field.predict.size", {number(level)}};
    prediction.answer = number(field.size);
    prediction.addSlip(Misconception::DilationForgotten, number(before + (window.kernel - 1) * field.jumpBefore));
    prediction.addSlip(Misconception::JumpAfterLayer, number(before + (window.span() - 1) * field.jumpAfter));
    prediction.addSlip(Misconception::KernelsAdded, number(before + window.span() * field.jumpBefore));
    prediction.addSlip(Misconception::StrideIgnored, number(unstrided));
    return prediction;
}

} // namespace

std::optional<Prediction> fieldPredictionAt(const ReceptiveFieldTrace &trace, Axis axis, int step)
{
    const FieldStep at = trace.stepAt(step);
    if (at.kind != FieldStep::Kind::Layer)
        return {};
    const AxisStack &stack = trace.stack(at.branch, axis);
    const bool jump = at.level % 2 == 0 && stack.window(at.level).stride > 1;
    return jump ? ofJump(stack, at.level) : ofSize(stack, at.level);
}

} // namespace convlab
