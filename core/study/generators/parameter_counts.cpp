// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/study/drawn.h"
#include "core/study/misread/counts.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <algorithm>
#include <iterator>

namespace convlab::practice {

namespace {

using M = Misconception;

StateWriter stateOf(const CountTask &task)
{
    StateWriter state;
    state.number("c_in", real(task.inChannels)).number("c_out", real(task.outChannels)).pair("kernel", task.kernel, task.kernel);
    return state.number("groups", real(task.groups)).flag("bias", task.bias).pair("image", task.size, task.size);
}

std::int64_t drawnChannels(Draw &draw) { return draw.among({3, 4, 6, 8, 12, 16, 24, 32}); }

CountTask drawnLayer(Draw &draw)
{
    CountTask task{drawnChannels(draw), drawnChannels(draw), draw.among({3, 5, 7})};
    task.size = draw.whole(12, 32);
    return task;
}

bool conv(Sketch &s)
{
    CountTask task = drawnLayer(s.draw);
    task.padding = task.kernel / 2;
    const Cost cost = task.cost();
    s.ask({real(task.inChannels), real(task.outChannels), real(task.kernel), real(task.size)});
    s.answer(cost.parameters());
    s.slip(M::BiasForgotten, misread::biasForgotten(task).parameters());
    s.slip(M::ChannelsForgotten, misread::channelsForgotten(task).parameters());
    s.slip(M::AreaOnly, misread::areaOnly(task).parameters());
    s.slip(M::KernelSideForArea, misread::kernelSideForArea(task));
    s.slip(M::MapCounted, misread::mapCounted(task));
    s.explain({real(cost.weights), real(cost.biases), real(cost.parameters())},
              {{"product", formula("{a}·{b}·{b}·{c}", {real(task.outChannels), real(task.kernel), real(task.inChannels)})}});
    s.open("parameter_counts", stateOf(task));
    return true;
}

bool groups(Sketch &s)
{
    CountTask task{s.draw.among({8, 12, 16, 24, 32}), s.draw.among({16, 24, 32, 48}), s.draw.among({3, 5})};
    task.groups = s.draw.among({2, 4});
    task.bias = false;
    task.size = 16;
    const std::int64_t weights = task.cost().weights;
    s.ask({real(task.inChannels), real(task.outChannels), real(task.kernel), real(task.groups)});
    s.answer(weights);
    s.slip(M::GroupsForgotten, misread::groupsForgotten(task).cost().weights);
    s.slip(M::ChannelsForgotten, misread::channelsForgotten(task).cost().weights);
    s.slip(M::KernelSideForArea, misread::kernelSideForArea(task));
    s.explain({real(task.inChannels / task.groups), real(weights)},
              {{"product", formula("{a}·{b}·{b}·{c}", {real(task.outChannels), real(task.kernel), real(task.inChannels / task.groups)})}});
    s.open("parameter_counts", stateOf(task));
    return true;
}

/// MACs, or FLOPs, of a layer.
bool work(Sketch &s, bool wantFlops)
{
    CountTask task{s.draw.among({2, 3, 4, 6}), s.draw.among({4, 5, 8, 10}), s.draw.among({1, 3, 5})};
    task.size = s.draw.whole(8, 15);
    task.stride = s.draw.whole(1, 2);
    task.padding = task.kernel / 2;
    task.bias = false;
    const std::int64_t macs = task.cost().macs, side = task.outputSide();
    s.ask({real(task.inChannels), real(task.outChannels), real(task.kernel), real(task.size), real(task.stride), real(task.padding)});
    s.answer(wantFlops ? misread::flops(task) : macs);
    s.slip(M::MacsAndFlopsMixed, wantFlops ? macs : misread::flops(task));
    const std::int64_t perMac = wantFlops ? 2 : 1;
    s.slip(M::PositionsForgotten, perMac * misread::positionsForgotten(task));
    s.slip(M::ChannelsForgotten, perMac * misread::channelsForgotten(task).cost().macs);
    if (task.stride > 1)
        s.slip(M::StrideIgnored, perMac * misread::strideIgnored(task).cost().macs);
    s.explain({real(side), real(macs), real(misread::flops(task))},
              {{"product", formula("{a}·{a}·{b}·{c}·{d}·{d}", {real(side), real(task.outChannels), real(task.inChannels), real(task.kernel)})}});
    s.open("parameter_counts", stateOf(task));
    return true;
}

bool macs(Sketch &s) { return work(s, false); }
bool flops(Sketch &s) { return work(s, true); }

bool dense(Sketch &s)
{
    const std::int64_t channels = s.draw.among({2, 3, 4, 6, 8, 16}), side = s.draw.whole(4, 12), units = s.draw.among({5, 10, 12, 20, 50, 100});
    const Cost cost = denseCost(channels * side * side, units, true);
    s.ask({real(side), real(channels), real(units)});
    s.answer(cost.parameters());
    s.slip(M::BiasForgotten, cost.weights);
    s.slip(M::ChannelsForgotten, denseCost(side * side, units, true).parameters());
    s.slip(M::KernelSideForArea, denseCost(channels * side, units, true).parameters());
    s.explain({real(channels * side * side), real(units), real(cost.parameters())});
    StateWriter state;
    state.number("c_in", real(channels)).pair("image", side, side).word("target", "units").number("units", real(units));
    s.open("parameter_counts", state);
    return true;
}

/// Solved for the number of kernels.
bool solve(Sketch &s)
{
    CountTask task = drawnLayer(s.draw);
    task.inChannels = s.draw.among({3, 4, 8, 16});
    const std::int64_t perKernel = misread::areaOnly(task).parameters(), total = task.parameters();
    s.ask({real(task.inChannels), real(task.kernel), real(total)});
    s.answer(task.outChannels);
    s.slip(M::KernelSideForArea, total / misread::kernelSideForArea(misread::areaOnly(task)));
    s.slip(M::ChannelsForgotten, total / misread::areaOnly(misread::channelsForgotten(task)).parameters());
    s.explain({real(perKernel - 1), real(perKernel), real(total), real(task.outChannels)});
    s.open("parameter_counts", stateOf(task));
    return true;
}

/// A layer whose channels get fewer as its kernel gets larger, so that the kernel alone says nothing about its weights.
CountTask drawnBalanced(Draw &draw)
{
    CountTask layer;
    layer.kernel = draw.among({1, 3, 5, 7});
    const auto channels = [&draw, &layer] {
        switch (layer.kernel) {
        case 1: return draw.among({32, 48, 64, 96, 128});
        case 3: return draw.among({12, 16, 24, 32, 48});
        case 5: return draw.among({6, 8, 12, 16, 24});
        default: return draw.among({4, 6, 8, 12, 16});
        }
    };
    layer.inChannels = channels();
    layer.outChannels = channels();
    layer.size = draw.among({14, 28, 56, 112});
    layer.padding = layer.kernel / 2;
    return layer;
}

/// Which layer has the most parameters?
bool most(Sketch &s)
{
    std::vector<CountTask> layers;
    for (int i = 0; i < 4; ++i)
        layers.push_back(drawnBalanced(s.draw));
    std::size_t best = 0, busiest = 0;
    std::int64_t next = 0;
    for (std::size_t i = 1; i < layers.size(); ++i) {
        best = layers[i].parameters() > layers[best].parameters() ? i : best;
        busiest = layers[i].cost().macs > layers[busiest].cost().macs ? i : busiest;
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const CountTask &layer = layers[i];
        next = i == best ? next : std::max(next, layer.parameters());
        const std::vector<double> numbers{real(layer.kernel), real(layer.inChannels), real(layer.outChannels), real(layer.size)};
        if (i == best)
            s.right("layer", numbers);
        else
            s.wrong("layer", numbers, {}, i == busiest ? M::MapCounted : M::None);
    }
    s.ask();
    const CountTask &layer = layers[best];
    s.explain({real(layer.parameters()), real(next)}, {{"product", formula("{a}·{b}·{b}·{c} + {a}", {real(layer.outChannels), real(layer.kernel), real(layer.inChannels)})}});
    s.open("parameter_counts", stateOf(layer));
    return best != busiest && next * 10 < layer.parameters() * 9;       // closer than that wants a calculator
}

/// What doubles, quadruples or stays when something about the layer changes.
struct Change {
    const char *name;
    void (*apply)(CountTask &);
    struct Wrong {
        double weights, macs;
        Misconception misconception;
    } wrong[3];
};

constexpr Change changes[] = {
    {"image", [](CountTask &task) { task.size *= 2; }, {{4, 4, M::MapCounted}, {1, 2, M::None}, {1, 1, M::PositionsForgotten}}},
    {"stride", [](CountTask &task) { task.stride = 1; }, {{1, 1, M::StrideIgnored}, {1, 2, M::None}, {4, 4, M::MapCounted}}},
    {"channels", [](CountTask &task) { task.inChannels *= 2, task.outChannels *= 2; }, {{2, 2, M::ChannelsForgotten}, {2, 4, M::None}, {1, 4, M::None}}},
    {"in", [](CountTask &task) { task.inChannels *= 2; }, {{1, 1, M::ChannelsForgotten}, {4, 4, M::None}, {1, 2, M::None}}},
    {"out", [](CountTask &task) { task.outChannels *= 2; }, {{1, 1, M::AreaOnly}, {4, 4, M::None}, {1, 2, M::None}}},
};

bool doubled(Sketch &s)
{
    const Change &change = changes[s.draw.whole(0, static_cast<std::int64_t>(std::size(changes)) - 1)];
    CountTask task{s.draw.among({8, 16, 32}), s.draw.among({8, 16, 32}), s.draw.among({3, 5})};
    task.size = s.draw.among({14, 16, 28, 32});
    task.stride = std::string_view(change.name) == "stride" ? 2 : 1;
    task.padding = task.kernel / 2;
    task.bias = false;
    CountTask after = task;
    change.apply(after);
    const double weights = real(after.cost().weights) / real(task.cost().weights), work = real(after.cost().macs) / real(task.cost().macs);
    std::vector<double> numbers{real(task.kernel), real(task.inChannels), real(task.outChannels), real(task.size)};
    if (task.stride > 1)
        numbers.push_back(real(task.padding));
    s.ask(change.name, numbers);
    s.right("factors", {weights, work});
    for (const Change::Wrong &wrong : change.wrong)
        s.wrong("factors", {wrong.weights, wrong.macs}, {}, wrong.misconception);
    s.explain(change.name, {weights, work});
    s.open("parameter_counts", stateOf(after));
    return true;
}

constexpr Generator table[] = {
    {"count_conv", "count_parameters", 1, QuestionType::Number, conv},
    {"count_dense", "count_parameters", 1, QuestionType::Number, dense},
    {"count_groups", "count_parameters", 2, QuestionType::Number, groups},
    {"count_macs", "count_operations", 2, QuestionType::Number, macs},
    {"count_flops", "count_operations", 2, QuestionType::Number, flops},
    {"count_most", "count_parameters", 2, QuestionType::Choice, most},
    {"count_doubled", "what_counts_depend_on", 2, QuestionType::Choice, doubled},
    {"count_solve", "count_parameters", 3, QuestionType::Number, solve},
};

} // namespace

std::span<const Generator> parameterCountsGenerators()
{
    return table;
}

} // namespace convlab::practice
