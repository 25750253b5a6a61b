// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/study/drawn.h"
#include "core/study/misread/counts.h"
#include "core/study/misread/output_size.h"
#include "core/study/misread/receptive_field.h"
#include "core/study/misread/statistics.h"
#include "core/study/signs.h"
#include "core/study/size_line.h"
#include "core/study/sketch.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

StateWriter stateOf(const CountTask &task)
{
    StateWriter state;
    state.number("c_in", real(task.inChannels)).number("c_out", real(task.outChannels)).number("kernel", real(task.kernel));
    return state.number("size", real(task.size)).number("stride", real(task.stride)).number("padding", real(task.padding));
}

bool axes(Sketch &s)
{
    const std::int64_t batch = s.draw.among({2, 4, 8, 16});
    CountTask task{s.draw.among({3, 16, 32}), s.draw.among({24, 48, 64}), s.draw.among({3, 5, 7}), 1, s.draw.whole(20, 64), s.draw.whole(1, 2), s.draw.whole(0, 3)};
    const AxisGeometry axis{task.size, task.kernel, task.stride, 1, task.padding, task.padding};
    const auto shape = [&](std::int64_t channels, std::int64_t side) { return Values{real(batch), real(channels), real(side), real(side)}; };
    const std::int64_t side = task.outputSide();
    s.ask({real(batch), real(task.inChannels), real(task.size), real(task.outChannels), real(task.kernel), real(task.stride), real(task.padding)});
    s.answer(shape(task.outChannels, side));
    s.slip(M::ChannelsKept, shape(task.inChannels, side));
    s.slip(M::ChannelLast, {real(batch), real(side), real(side), real(task.outChannels)});
    s.slip(M::OffByOneStops, shape(task.outChannels, misread::offByOneStops(axis)));
    if (const std::int64_t unpadded = outputSize(misread::paddingForgotten(axis)); unpadded != side)
        s.slip(M::PaddingForgotten, shape(task.outChannels, unpadded));
    s.explain({real(batch), real(task.outChannels)}, {{"formula", SizeLine{task.size, task.kernel, task.padding, task.stride}.text() + " = " + sign(real(side))}});
    s.open("cnn_checklist", stateOf(task).number("batch", real(batch)));
    return true;
}

/// A listing of layers with their output shapes, one of which cannot be.
bool wrongLayer(Sketch &s)
{
    const std::int64_t wrong = s.draw.whole(0, 3);
    std::int64_t channels = 3, side = s.draw.among({32, 48, 64});
    CountTask bad;
    std::int64_t shown = 0;
    s.ask({real(channels), real(side)});
    for (std::int64_t i = 0; i < 4; ++i) {
        CountTask task{channels, channels == 3 ? 16 : channels * s.draw.whole(1, 2), s.draw.among({3, 3, 5}), 1, side, s.draw.whole(1, 2), s.draw.whole(0, 2)};
        const AxisGeometry axis{side, task.kernel, task.stride, 1, task.padding, task.padding};
        std::int64_t out = task.outputSide();
        if (i == wrong) {
            bad = task;
            const bool rounds = misread::ceilForFloor(axis) != out;
            const auto once = misread::outputs(misread::paddingCountedOnce(axis));
            out = rounds ? misread::ceilForFloor(axis) : once && *once != out ? *once : misread::offByOneStops(axis);
            shown = out;
        }
        s.line(formula("{a}×{b}×{b}  →  k = {c}, p = {d}, s = {e}, ", {real(channels), real(side), real(task.kernel), real(task.padding), real(task.stride)})
                   + formula("C = {a}  →  {a}×{b}×{b}", {real(task.outChannels), real(out)}), i == wrong);
        channels = task.outChannels;
        side = out;
    }
    const SizeLine line{bad.size, bad.kernel, bad.padding, bad.stride};
    s.explain({real(bad.outputSide()), real(shown)}, {{"formula", line.text()}});
    s.open("cnn_checklist", stateOf(bad));
    return shown > 1 && side > 2;
}

/// Standard, 1×1 and separable between the same channels.
bool cheapest(Sketch &s)
{
    const std::int64_t in = s.draw.among({16, 32, 64}), out = s.draw.among({16, 32, 64}), kernel = s.draw.among({3, 5}), groups = s.draw.among({2, 4, 8, 16});
    const SeparableTask separable{in, out, kernel, 16};
    CountTask grouped = separable.standard();
    grouped.groups = groups;
    const auto lineWeights = [](std::int64_t from, std::int64_t to, const Extent2 &size) {
        return convCost({1, from, 16, 16}, {to, from, size.h, size.w}, false, {}).weights;
    };
    const std::int64_t factored = lineWeights(in, out, {kernel, 1}) + lineWeights(out, out, {1, kernel});
    const std::int64_t standard = separable.standard().cost().weights, apart = separable.weights(), shared = grouped.cost().weights;
    const bool separableWins = apart < shared;
    if (separableWins != s.draw.coin() || std::max({apart, shared, factored}) >= standard || apart == shared || std::min(apart, shared) >= factored)
        return false;
    s.ask({real(in), real(out)});
    const auto option = [&s](bool right, const char *name, std::vector<double> numbers, Misconception misconception) {
        if (right)
            s.right(name, std::move(numbers));
        else
            s.wrong(name, std::move(numbers), {}, misconception);
    };
    option(separableWins, "separable", {real(kernel)}, M::None);
    option(!separableWins, "grouped", {real(kernel), real(groups)}, M::None);
    option(false, "standard", {real(kernel)}, M::None);
    option(false, "factored", {real(kernel)}, M::None);
    s.explain({real(standard), real(shared), real(apart), real(kernel), real(factored)});
    StateWriter state;
    state.number("c_in", real(in)).number("c_out", real(out)).pair("kernel", kernel, kernel);
    s.open("depthwise_separable", state);
    return true;
}

/// Which change leaves the parameters and cuts the work, or cuts both.
bool change(Sketch &s)
{
    CountTask task{s.draw.among({16, 32, 64}), s.draw.among({16, 32, 64}), 3, 1, s.draw.among({28, 32, 56}), 1, 1, false};
    CountTask strided = task, narrow = task, fewer = task;
    strided.stride = 2;
    narrow.inChannels /= 2, narrow.outChannels /= 2;
    fewer.outChannels /= 2;
    CountTask pointwise = task;
    pointwise.kernel = 1, pointwise.padding = 0;
    const std::pair<const char *, CountTask> changes[] = {{"stride", strided}, {"narrow", narrow}, {"fewer", fewer}, {"pointwise", pointwise}};
    const std::int64_t chosen = s.draw.whole(0, 3);
    const auto factor = [&](auto count) { return real(count(task)) / real(count(changes[chosen].second)); };
    const double weights = factor([](const CountTask &t) { return t.cost().weights; }), macs = factor([](const CountTask &t) { return t.cost().macs; });
    std::vector<double> numbers{real(task.inChannels), real(task.outChannels), real(task.size), macs};
    if (weights != 1)
        numbers.push_back(weights);
    s.ask(weights == 1 ? "work" : "both", numbers);
    for (std::int64_t i = 0; i < 4; ++i) {
        const Misconception slip = chosen == 1 && i == 0 ? M::MapCounted : chosen == 2 && i == 1 ? M::ChannelsForgotten : M::None;
        if (i == chosen)
            s.right(changes[i].first);
        else
            s.wrong(changes[i].first, {}, {}, slip);
    }
    s.explain(weights == 1 ? "work" : "both", weights == 1 ? std::vector<double>{macs} : std::vector<double>{weights, macs});
    s.open("cnn_checklist", stateOf(changes[chosen].second));
    return true;
}

/// The first layer whose field covers an object.
bool reach(Sketch &s)
{
    LayerStack stack;
    std::vector<std::vector<double>> rows;
    for (int i = 0; i < 5; ++i) {
        stack.push_back({s.draw.among({3, 3, 5}), s.draw.whole(1, 2)});
        rows.push_back({real(i + 1), real(stack.back().kernel), real(stack.back().stride)});
    }
    const std::vector<AxisField> fields = fieldsOf(stack);
    const std::int64_t target = s.draw.whole(6, 40);
    const auto firstWith = [target](const std::vector<std::int64_t> &sizes) -> std::optional<std::int64_t> {
        for (std::size_t i = 0; i < sizes.size(); ++i)
            if (sizes[i] >= target)
                return static_cast<std::int64_t>(i) + 1;
        return std::nullopt;
    };
    std::vector<std::int64_t> sizes, late, flat;
    for (std::size_t i = 0; i < stack.size(); ++i) {
        const LayerStack part(stack.begin(), stack.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        sizes.push_back(fields[i].size);
        late.push_back(misread::jumpAfterLayer(part));
        flat.push_back(fieldSize(misread::strideIgnored(part)));
    }
    const auto answer = firstWith(sizes);
    if (!answer || *answer < 3 || firstWith(late) == answer)
        return false;
    s.table({"n", "k", "s"}, rows);
    s.ask({real(target)});
    s.answer(*answer);
    s.slip(M::JumpAfterLayer, firstWith(late));
    if (firstWith(flat) != answer)
        s.slip(M::StrideIgnored, firstWith(flat));
    std::vector<double> shown(sizes.begin(), sizes.end());
    s.explain({real(*answer), real(sizes[static_cast<std::size_t>(*answer - 1)]), real(target)}, {{"sizes", joined(shown, ", ")}});
    std::vector<StateWriter> layers;
    for (const StackLayer &layer : stack)
        layers.push_back(StateWriter().pair("kernel", layer.kernel, layer.kernel).pair("stride", layer.stride, layer.stride));
    s.open("receptive_field", StateWriter().pair("input", 128, 128).list("layers", layers));
    return true;
}

/// Two samples of four channels of three numbers, with as many dead channels as are wanted, anywhere.
Tensor<double> drawnWithDead(Draw &draw, std::size_t wanted)
{
    Tensor<double> block = drawnNonZero(draw, {2, 4, 1, 3}, -6, 2);
    const std::vector<double> order = drawnDistinct(draw, 4, 0, 3);
    for (std::size_t place = 0; place < order.size(); ++place) {
        const auto channel = static_cast<std::int64_t>(order[place]);
        for (std::int64_t n = 0; n < 2 && place < wanted; ++n)
            for (std::int64_t i = 0; i < 3; ++i)
                block.at(n, channel, 0, i) = -std::abs(block.at(n, channel, 0, i));
        if (place >= wanted)
            block.at(draw.whole(0, 1), channel, 0, draw.whole(0, 2)) = real(draw.whole(1, 2));
    }
    return block;
}

/// How many channels are dead behind a ReLU.
bool dead(Sketch &s)
{
    const Tensor<double> before = drawnWithDead(s.draw, static_cast<std::size_t>(s.draw.whole(1, 3))), after = rectified(before);
    double count = 0, negative = 0, oneSample = 0;
    for (std::int64_t c = 0; c < 4; ++c) {
        count += statisticsOf(after, c).dead();
        negative += statisticsOf(before, c).mean < 0;
        const auto first = after.data.begin() + 3 * c;
        oneSample += statisticsOf(std::vector<double>(first, first + 3)).dead();
    }
    std::string deadOnes;
    for (std::int64_t n = 0; n < 2; ++n) {
        const auto first = before.data.begin() + 12 * n;
        s.show("A[" + std::to_string(n) + ']', Role::Input, 4, 3, {first, first + 12});
    }
    for (std::int64_t c = 0; c < 4; ++c)
        if (statisticsOf(after, c).dead())
            deadOnes += (deadOnes.empty() ? "" : ", ") + std::to_string(c);
    s.ask();
    s.answer(count);
    s.slip(M::NegativeMeanForDead, negative);
    if (oneSample != count)
        s.slip(M::OneSampleOnly, oneSample);
    s.explain({count}, {{"dead", deadOnes}});
    s.open("activation_statistics", StateWriter().word("source", "relu").word("fault", "dead"));
    return count < 4;
}

constexpr Generator table[] = {
    {"check_axes", "name_the_axes", 1, QuestionType::Shape, axes},
    {"check_cheapest", "compare_layers", 2, QuestionType::Choice, cheapest},
    {"check_dead", "dead_channels", 2, QuestionType::Number, dead},
    {"check_wrong_layer", "check_a_stack", 2, QuestionType::Line, wrongLayer},
    {"check_change", "what_counts_depend_on", 3, QuestionType::Choice, change},
    {"check_reach", "check_a_stack", 3, QuestionType::Number, reach},
};

} // namespace

std::span<const Generator> cnnChecklistGenerators()
{
    return table;
}

} // namespace convlab::practice
