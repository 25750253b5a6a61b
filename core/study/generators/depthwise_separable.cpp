// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/study/drawn.h"
#include "core/study/misread/convolution.h"
#include "core/study/misread/counts.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

StateWriter stateOf(const SeparableTask &task)
{
    StateWriter state;
    state.number("c_in", real(task.inChannels)).number("c_out", real(task.outChannels));
    return state.pair("kernel", task.kernel, task.kernel).pair("map", task.size, task.size);
}

SeparableTask drawnTask(Draw &draw)
{
    return {draw.among({4, 6, 8, 12, 16, 24, 32}), draw.among({8, 12, 16, 24, 32, 48, 64}), draw.among({3, 5, 7}), draw.among({8, 10, 12, 14, 16, 20})};
}

bool count(Sketch &s)
{
    const SeparableTask task = drawnTask(s.draw);
    const std::int64_t depthwise = task.depthwise().cost().weights, pointwise = task.pointwise().cost().weights;
    s.ask({real(task.inChannels), real(task.outChannels), real(task.kernel)});
    s.answer(task.weights());
    s.slip(M::StandardForSeparable, task.standard().cost().weights);
    s.slip(M::DepthwiseOnly, depthwise);
    s.slip(M::PointwiseOnly, pointwise);
    s.slip(M::KernelSideForArea, depthwise / task.kernel + pointwise);
    s.explain({real(depthwise), real(pointwise), real(task.weights())},
              {{"depthwise", formula("{a}·{b}·{b}", {real(task.inChannels), real(task.kernel)})},
               {"pointwise", formula("{a}·{b}", {real(task.inChannels), real(task.outChannels)})}});
    s.open("depthwise_separable", stateOf(task));
    return true;
}

bool macs(Sketch &s)
{
    const SeparableTask task = drawnTask(s.draw);
    s.ask({real(task.inChannels), real(task.outChannels), real(task.kernel), real(task.size)});
    s.answer(task.macs());
    s.slip(M::PositionsForgotten, task.weights());
    s.slip(M::StandardForSeparable, task.standard().cost().macs);
    s.slip(M::DepthwiseOnly, task.depthwise().cost().macs);
    s.slip(M::PointwiseOnly, task.pointwise().cost().macs);
    s.slip(M::MacsAndFlopsMixed, misread::flops(task.depthwise()) + misread::flops(task.pointwise()));
    s.explain({real(task.weights()), real(task.size * task.size), real(task.macs())});
    s.open("depthwise_separable", stateOf(task));
    return true;
}

bool saving(Sketch &s)
{
    const SeparableTask task = drawnTask(s.draw);
    const double standard = real(task.standard().cost().weights), separable = real(task.weights());
    s.ask({real(task.inChannels), real(task.outChannels), real(task.kernel)});
    s.answer(standard / separable);
    s.decimals(1);
    s.slip(M::PointwiseOnly, standard / real(task.pointwise().cost().weights));
    s.slip(M::DepthwiseOnly, standard / real(task.depthwise().cost().weights));
    s.explain({standard, separable, std::round(standard / separable * 10) / 10});
    s.open("depthwise_separable", stateOf(task));
    return true;
}

/// A depthwise layer on two channels, one cell of each.
bool depthwise(Sketch &s)
{
    ConvTask task;
    task.input = drawnArray(s.draw, {1, 2, 3, 3}, -3, 5);
    task.weight = Tensor<double>({2, 1, 2, 2});
    for (std::int64_t c = 0; c < 2; ++c) {
        const Tensor<double> kernel = drawnKernel(s.draw, {1, 1, 2, 2});
        std::copy(kernel.data.begin(), kernel.data.end(), task.weight.data.begin() + 4 * c);
    }
    task.params.groups = 2;
    const std::int64_t channel = s.draw.whole(0, 1), row = s.draw.whole(0, 1), col = s.draw.whole(0, 1);
    const double value = *task.cell(channel, row, col);
    for (std::int64_t c = 0; c < 2; ++c) {
        s.show("X[" + std::to_string(c) + ']', Role::Input, task.input, c);
        s.show("K[" + std::to_string(c) + ']', Role::Kernel, task.weight, 0, c);
    }
    s.ask({real(channel), real(row), real(col)});
    s.answer(value);
    s.slip(M::StandardForSeparable, *task.cell(0, row, col) + *task.cell(1, row, col));
    s.slip(M::KernelFlipped, misread::kernelFlipped(task).cell(channel, row, col));
    if (channel == 1)
        s.slip(M::CountedFromOne, task.cell(0, row, col));
    if (row != col)
        s.slip(M::AxesSwapped, task.cell(channel, col, row));
    s.explain({real(channel), value}, {{"sum", sumOfProducts(productsAt(task, channel, row, col))}});
    StateWriter state;
    state.pair("input", 3, 3).pair("kernel", 2, 2).number("channels_in", 2).number("channels_out", 2).number("groups", 2);
    s.open("cross_correlation_2d", state.array("x", task.input).array("w", task.weight));
    return true;
}

bool pointwise(Sketch &s)
{
    ConvTask task;
    task.input = drawnNonZero(s.draw, {1, 3, 1, 1}, -4, 6);
    task.weight = drawnNonZero(s.draw, {2, 3, 1, 1}, -3, 3);
    const std::int64_t channel = s.draw.whole(0, 1);
    const Tensor<double> output = task.result();
    s.show("x", Role::Input, 3, 1, task.input.data);
    s.show("W", Role::Kernel, 2, 3, task.weight.data);
    s.ask({real(channel)});
    s.answer(output.data[static_cast<std::size_t>(channel)]);
    s.slip(M::ChannelsNotSummed, misread::channelsNotSummed(task).cell(channel, 0, 0));
    if (channel == 1)
        s.slip(M::CountedFromOne, output.data[0]);
    s.explain({real(channel), output.data[static_cast<std::size_t>(channel)]}, {{"sum", sumOfProducts(productsAt(task, channel, 0, 0))}});
    StateWriter state;
    state.pair("input", 1, 1).pair("kernel", 1, 1).number("channels_in", 3).number("channels_out", 2);
    s.open("cross_correlation_2d", state.array("x", task.input).array("w", task.weight));
    return true;
}

/// Rows that are multiples of one row: every 2×2 minor is 0. Whole numbers, so exactly.
bool isRankOne(const std::vector<double> &kernel)
{
    for (std::size_t a = 0; a < 9; a += 3)
        for (std::size_t b = a + 3; b < 9; b += 3)
            for (std::size_t i = 0; i < 3; ++i)
                for (std::size_t j = i + 1; j < 3; ++j)
                    if (kernel[a + i] * kernel[b + j] != kernel[a + j] * kernel[b + i])
                        return false;
    return true;
}

/// Which kernel is a column times a row?
bool rankOne(Sketch &s)
{
    const std::vector<double> column = drawnNonZero(s.draw, {1, 1, 3, 1}, -2, 3).data, row = drawnNonZero(s.draw, {1, 1, 1, 3}, -2, 3).data;
    std::vector<double> product;
    for (const double a : column)
        for (const double b : row)
            product.push_back(a * b);
    s.ask();
    s.rightArray("K", Role::Kernel, 3, 3, product);
    for (int wrong = 0; wrong < 3; ++wrong) {
        std::vector<double> other;      // one row, or one cell, of a product changed
        const std::vector<double> v = drawnNonZero(s.draw, {1, 1, 1, 3}, -2, 3).data, u = drawnNonZero(s.draw, {1, 1, 1, 3}, -2, 3).data;
        for (const double a : u)
            for (const double b : v)
                other.push_back(a * b);
        const auto cell = static_cast<std::size_t>(s.draw.whole(0, 8));
        other[cell] += static_cast<double>(s.draw.among({-2, -1, 1, 2}));
        if (isRankOne(other))
            return false;
        s.wrongArray("K", Role::Kernel, 3, 3, other);
    }
    s.explain({}, {{"column", matrix(column, 1)}, {"row", matrix(row, 3)}});
    StateWriter state;
    state.pair("kernel", 3, 3).array("w", Tensor<double>({1, 1, 3, 3}, product));
    s.open("depthwise_separable", state);
    const bool varied = column[0] != column[1] && column[1] != column[2] && column[0] != column[2];    // no row twice
    return varied && !(row[0] == row[1] && row[1] == row[2]) && isRankOne(product);
}

constexpr Generator table[] = {
    {"separable_count", "separable_count", 1, QuestionType::Number, count},
    {"separable_pointwise", "depthwise_value", 1, QuestionType::Number, pointwise},
    {"separable_depthwise", "depthwise_value", 2, QuestionType::Number, depthwise},
    {"separable_macs", "separable_count", 2, QuestionType::Number, macs},
    {"separable_saving", "separable_saving", 2, QuestionType::Number, saving},
    {"separable_rank_one", "rank_one", 3, QuestionType::Choice, rankOne},
};

} // namespace

std::span<const Generator> depthwiseSeparableGenerators()
{
    return table;
}

} // namespace convlab::practice
