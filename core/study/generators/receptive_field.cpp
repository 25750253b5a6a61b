// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/study/drawn.h"
#include "core/study/misread/receptive_field.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <algorithm>

namespace convlab::practice {

namespace {

using M = Misconception;

StateWriter stateOf(const LayerStack &stack, std::int64_t neuron = -1)
{
    std::vector<StateWriter> layers;
    for (const StackLayer &layer : stack) {
        StateWriter writer;
        writer.pair("kernel", layer.kernel, layer.kernel).pair("stride", layer.stride, layer.stride);
        writer.pair("dilation", layer.dilation, layer.dilation);
        writer.sides("padding", {layer.padding, layer.padding, layer.padding, layer.padding});
        layers.push_back(writer);
    }
    const AxisField last = fieldsOf(stack).back();
    const std::int64_t input = last.size + 4 * last.jumpAfter;  // room for a few neurons
    StateWriter state;
    state.pair("input", input, input).list("layers", layers);
    if (neuron >= 0)
        state.pair("neuron", neuron, neuron);
    return state;
}

void showStack(Sketch &s, const LayerStack &stack, bool dilations = false)
{
    std::vector<std::vector<double>> rows;
    for (const StackLayer &layer : stack) {
        rows.push_back({real(layer.kernel), real(layer.stride)});
        if (dilations)
            rows.back().push_back(real(layer.dilation));
    }
    s.table(dilations ? std::vector<std::string>{"k", "s", "d"} : std::vector<std::string>{"k", "s"}, rows);
}

/// "1 + 2·1 + 2·2 = 7"
std::string growth(const LayerStack &stack)
{
    const std::vector<AxisField> fields = fieldsOf(stack);
    std::string text = "1";
    for (std::size_t i = 0; i < stack.size(); ++i)
        text += formula(" + {a}·{b}", {real(stack[i].dilation * (stack[i].kernel - 1)), real(fields[i].jumpBefore)});
    return text;
}

LayerStack drawnStack(Draw &draw, int layers)
{
    LayerStack stack;
    for (int i = 0; i < layers; ++i)
        stack.push_back({draw.among({2, 3, 3, 4, 5, 7}), draw.among({1, 2, 2})});
    return stack;
}

bool strides(const LayerStack &stack)
{
    return std::any_of(stack.begin(), stack.end() - 1, [](const StackLayer &layer) { return layer.stride > 1; });
}

bool size(Sketch &s)
{
    const LayerStack stack = drawnStack(s.draw, static_cast<int>(s.draw.whole(2, 3)));
    showStack(s, stack);
    s.ask();
    s.answer(fieldSize(stack));
    s.slip(M::JumpAfterLayer, misread::jumpAfterLayer(stack));
    s.slip(M::StrideIgnored, fieldSize(misread::strideIgnored(stack)));
    s.slip(M::KernelsAdded, misread::kernelsAdded(stack));
    s.explain({real(fieldSize(stack))}, {{"growth", growth(stack)}});
    s.open("receptive_field", stateOf(stack));
    return strides(stack);
}

bool jump(Sketch &s)
{
    const LayerStack stack = drawnStack(s.draw, static_cast<int>(s.draw.whole(3, 4)));
    const std::vector<AxisField> fields = fieldsOf(stack);
    std::vector<double> all;
    double sumOfStrides = 0;
    for (const StackLayer &layer : stack) {
        all.push_back(real(layer.stride));
        sumOfStrides += real(layer.stride);
    }
    showStack(s, stack);
    s.ask();
    s.answer(fields.back().jumpAfter);
    s.slip(M::StridesAdded, sumOfStrides);
    s.slip(M::StrideIgnored, std::int64_t{1});
    s.explain({real(fields.back().jumpAfter)}, {{"product", joined(all, "·")}});
    s.open("receptive_field", stateOf(stack));
    return strides(stack);
}

bool dilatedSize(Sketch &s)
{
    LayerStack stack;
    for (int i = 0; i < 3; ++i)
        stack.push_back({s.draw.among({3, 3, 5}), s.draw.whole(1, 2), 0, s.draw.whole(1, 4)});
    showStack(s, stack, true);
    s.ask();
    s.answer(fieldSize(stack));
    s.slip(M::DilationForgotten, fieldSize(misread::dilationForgotten(stack)));
    s.slip(M::KernelsAdded, misread::kernelsAdded(stack));
    if (strides(stack)) {
        s.slip(M::StrideIgnored, fieldSize(misread::strideIgnored(stack)));
        s.slip(M::JumpAfterLayer, misread::jumpAfterLayer(stack));
    }
    s.explain({real(fieldSize(stack))}, {{"growth", growth(stack)}});
    s.open("receptive_field", stateOf(stack));
    return true;
}

/// The recurrence, one step on.
bool next(Sketch &s)
{
    LayerStack stack = drawnStack(s.draw, 3);
    stack.push_back({s.draw.whole(3, 7), 2});
    const std::vector<AxisField> fields = fieldsOf(stack);
    const AxisField &before = fields[2], &after = fields[3];
    const std::int64_t kernel = stack[3].kernel;
    s.ask({real(before.size), real(before.jumpAfter), real(kernel)});
    s.answer(after.size);
    s.slip(M::JumpAfterLayer, before.size + (kernel - 1) * after.jumpAfter);
    s.slip(M::KernelsAdded, before.size + kernel * before.jumpAfter);
    s.slip(M::StrideIgnored, before.size + kernel - 1);
    s.explain({real(before.size), real(kernel - 1), real(before.jumpAfter), real(after.size)});
    s.open("receptive_field", stateOf(stack));
    return before.jumpAfter > 1;
}

/// How many k×k layers until R is reached.
bool layers(Sketch &s)
{
    const std::int64_t target = s.draw.whole(9, 40), kernel = s.draw.among({3, 3, 5, 7});
    LayerStack stack;
    do
        stack.push_back({kernel, 1, kernel / 2});
    while (fieldSize(stack) < target && stack.size() < 12);
    s.ask({real(target), real(kernel)});
    s.answer(static_cast<std::int64_t>(stack.size()));
    s.slip(M::KernelsAdded, (target + kernel - 1) / kernel);
    s.explain({real(static_cast<std::int64_t>(stack.size())), real(fieldSize(stack)), real(fieldSize(stack) - kernel + 1), real(kernel - 1)});
    s.open("receptive_field", stateOf(stack));
    return stack.size() > 2 && fieldSize(stack) >= target;
}

/// Where the first neuron's field begins.
bool start(Sketch &s)
{
    LayerStack stack;
    for (int i = 0; i < 3; ++i)
        stack.push_back({s.draw.among({3, 5}), s.draw.among({1, 2}), 0});
    std::vector<std::vector<double>> rows;
    for (StackLayer &layer : stack) {
        layer.padding = layer.kernel / 2;
        rows.push_back({real(layer.kernel), real(layer.stride), real(layer.padding)});
    }
    const std::vector<AxisField> fields = fieldsOf(stack);
    const std::int64_t neuron = s.draw.whole(1, 3), first = fields.back().start + neuron * fields.back().jumpAfter;
    s.table({"k", "s", "p"}, rows);
    s.ask({real(neuron)});
    s.answer(first);
    s.slip(M::PaddingForgotten, neuron * fields.back().jumpAfter);
    s.slip(M::CountedFromOne, first - fields.back().jumpAfter);
    s.slip(M::StrideIgnored, fieldsOf(misread::strideIgnored(stack)).back().start + neuron);
    std::string moves;
    for (std::size_t i = 0; i < stack.size(); ++i)
        moves += (moves.empty() ? "" : " + ") + formula("{a}·{b}", {real(stack[i].padding), real(fields[i].jumpBefore)});
    s.explain({real(-fields.back().start), real(neuron), real(fields.back().jumpAfter), real(first)}, {{"moves", moves}});
    s.open("receptive_field", stateOf(stack, neuron));
    return strides(stack);
}

bool widest(Sketch &s)
{
    std::vector<LayerStack> stacks;
    const auto layers = static_cast<int>(s.draw.whole(2, 3));       // the same in each: the longest would stand out
    for (int i = 0; i < 4; ++i)
        stacks.push_back(drawnStack(s.draw, layers));
    const auto text = [](const LayerStack &stack) {
        std::string line;
        for (const StackLayer &layer : stack)
            line += (line.empty() ? "" : " → ") + formula("k = {a}, s = {b}", {real(layer.kernel), real(layer.stride)});
        return line;
    };
    const auto bySize = [](const LayerStack &a, const LayerStack &b) { return fieldSize(a) < fieldSize(b); };
    std::sort(stacks.begin(), stacks.end(), bySize);
    const LayerStack &best = stacks.back();
    if (fieldSize(stacks[2]) == fieldSize(best))
        return false;
    const auto largest = [&stacks](auto sizeOf) {
        return std::max_element(stacks.begin(), stacks.end(), [&](const LayerStack &a, const LayerStack &b) { return sizeOf(a) < sizeOf(b); });
    };
    const auto tooEarly = largest(misread::jumpAfterLayer);
    const auto flat = largest([](const LayerStack &stack) { return fieldSize(misread::strideIgnored(stack)); });
    if (tooEarly + 1 == stacks.end() && flat + 1 == stacks.end())
        return false;   // whoever reads it wrongly would find it, too
    s.ask();
    s.rightSign(text(best));
    for (auto stack = stacks.begin(); stack != stacks.end() - 1; ++stack)
        s.wrongSign(text(*stack), stack == tooEarly ? M::JumpAfterLayer : stack == flat ? M::StrideIgnored : M::None);
    s.explain({real(fieldSize(best)), real(fieldSize(stacks[2]))}, {{"growth", growth(best)}});
    s.open("receptive_field", stateOf(best));
    return true;
}

constexpr Generator table[] = {
    {"field_size", "receptive_field", 1, QuestionType::Number, size},
    {"field_jump", "jump", 1, QuestionType::Number, jump},
    {"field_next", "receptive_field", 2, QuestionType::Number, next},
    {"field_dilated", "receptive_field", 2, QuestionType::Number, dilatedSize},
    {"field_layers", "plan_a_field", 2, QuestionType::Number, layers},
    {"field_widest", "plan_a_field", 3, QuestionType::Choice, widest},
    {"field_start", "field_place", 3, QuestionType::Number, start},
};

} // namespace

std::span<const Generator> receptiveFieldGenerators()
{
    return table;
}

} // namespace convlab::practice
