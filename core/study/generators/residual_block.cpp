// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/ops/residual.h"
#include "core/study/drawn.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <cmath>

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;
using Row = std::vector<double>;

/// Quarters in [low, high]: exact in binary, and not all whole.
Row drawnQuarters(Draw &draw, std::size_t count, int low, int high)
{
    Row values(count);
    for (double &value : values)
        while (value == 0)
            value = static_cast<double>(draw.whole(4 * low, 4 * high)) / 4;
    return values;
}

Row combined(const Row &a, const Row &b, double (*operation)(double, double))
{
    Row result;
    for (std::size_t i = 0; i < a.size(); ++i)
        result.push_back(operation(a[i], b[i]));
    return result;
}

Tensor<double> standing(const Row &values)
{
    return {{1, 1, static_cast<std::int64_t>(values.size()), 1}, values};
}

StateWriter stateOf(const Row &x, const Row &branch)
{
    StateWriter state;
    state.word("branch", "constants").number("length", static_cast<double>(x.size()));
    return state.array("x", standing(x)).array("f", standing(branch));
}

bool sumUp(Sketch &s)
{
    const Row x = drawnQuarters(s.draw, 3, -2, 2), branch = drawnQuarters(s.draw, 3, -1, 1), y = residualSum(x, branch);
    s.show("x", Role::Input, 1, 3, x);
    s.show("F(x)", Role::Kernel, 1, 3, branch);
    s.show("y", Role::Output, 1, 3, y);
    s.fillHere();
    s.ask();
    s.slip(M::ResidualMultiplied, combined(x, branch, [](double a, double b) { return a * b; }));
    s.slip(M::BranchSubtracted, combined(x, branch, [](double a, double b) { return a - b; }));
    s.explain({}, {{"first", sum({x[0], branch[0]}) + " = " + sign(y[0])}, {"y", joined(y, ", ")}});
    s.open("residual_block", stateOf(x, branch));
    return true;
}

bool recover(Sketch &s)
{
    const Row x = drawnQuarters(s.draw, 3, -2, 2), branch = drawnQuarters(s.draw, 3, -1, 1), y = residualSum(x, branch);
    s.show("x", Role::Input, 1, 3, x);
    s.show("y", Role::Output, 1, 3, y);
    s.show("F(x)", Role::Kernel, 1, 3, branch);
    s.fillHere();
    s.ask();
    s.slip(M::BranchSubtracted, combined(x, y, [](double a, double b) { return a - b; }));
    s.slip(M::SkipForgotten, y);
    s.explain({}, {{"first", sign(y[0]) + " − " + operand(x[0]) + " = " + sign(branch[0])}, {"branch", joined(branch, ", ")}});
    s.open("residual_block", stateOf(x, branch));
    return true;
}

bool slope(Sketch &s)
{
    const double branchSlope = static_cast<double>(s.draw.whole(-9, 9)) / 10, upstream = static_cast<double>(s.draw.whole(2, 9)) * 10;
    const double perBlock = gradientProducts(branchSlope, 1).residual[0], value = perBlock * upstream;
    s.ask({branchSlope, upstream});
    s.answer(value);
    s.decimals(3);
    s.slip(M::SkipForgotten, branchSlope * upstream);
    s.slip(M::ChainRuleDropped, perBlock);
    s.explain({upstream, value}, {{"factor", "1 + " + operand(branchSlope) + " = " + sign(perBlock)}});
    s.open("residual_block", StateWriter().word("view", "backward").number("slope", branchSlope).number("depth", 1));
    return branchSlope != 0 && perBlock > 0.15;
}

bool chain(Sketch &s)
{
    const int depth = static_cast<int>(s.draw.whole(2, 4));
    const double branchSlope = s.draw.among({-0.5, -0.4, -0.3, -0.2, -0.1, 0.1, 0.2, 0.3, 0.4, 0.5});
    const GradientProducts products = gradientProducts(branchSlope, depth);
    const double value = products.residual.back(), perBlock = products.residual.front();
    s.ask({real(depth), branchSlope});
    s.answer(value);
    s.decimals(3);
    s.slip(M::SkipForgotten, std::pow(branchSlope, depth));
    s.slip(M::SlopesAdded, perBlock * depth);
    s.explain({perBlock, std::round(value * 1e4) / 1e4}, {{"power", sign(perBlock) + superscript(depth)}});
    s.open("residual_block", StateWriter().word("view", "backward").number("slope", branchSlope).number("depth", depth));
    return true;
}

/// F(x) = W relu(W x) on two numbers.
bool network(Sketch &s)
{
    const Row weight = drawnNonZero(s.draw, {1, 1, 2, 2}, -2, 2).data, x = drawnNonZero(s.draw, {1, 1, 2, 1}, -2, 3).data;
    const Row hidden = projected(weight, x), branch = reluBranch(weight, x, 1), y = residualSum(x, branch);
    const Row open = projected(weight, hidden);
    s.show("x", Role::Input, 2, 1, x);
    s.show("W", Role::Kernel, 2, 2, weight);
    s.show("y", Role::Output, 2, 1, y);
    s.fillHere();
    s.ask();
    s.slip(M::ReluForgotten, residualSum(x, open));
    s.slip(M::SkipForgotten, branch);
    const Row passed{std::max(hidden[0], 0.0), std::max(hidden[1], 0.0)};
    s.explain({}, {{"hidden", matrix(hidden, 1)}, {"relu", matrix(passed, 1)}, {"branch", matrix(branch, 1)}, {"y", matrix(y, 1)}});
    StateWriter state;
    state.word("branch", "network").number("length", 2).array("x", standing(x)).array("w", Tensor<double>({1, 1, 2, 2}, weight));
    s.open("residual_block", state);
    return (hidden[0] > 0) != (hidden[1] > 0) && hidden[0] != 0 && hidden[1] != 0;
}

/// What the skip path needs when a block changes the number of channels, the size, both or nothing.
bool projection(Sketch &s)
{
    const bool widens = s.draw.coin(), shrinks = s.draw.coin();
    const std::int64_t in = s.draw.among({16, 32, 48, 64}), side = s.draw.among({16, 28, 32, 56}), stride = shrinks ? 2 : 1;
    const std::int64_t out = widens ? in * s.draw.among({2, 3, 4}) : in;
    const auto offer = [&s](bool right, std::int64_t from, std::int64_t to, std::int64_t step, Misconception misconception) {
        const std::vector<double> numbers{1, real(from), real(to), real(step)};
        if (right)
            s.right("projection", numbers);
        else
            s.wrong("projection", numbers, {}, misconception);
    };
    s.ask({real(in), real(side), real(out), real(side / stride)});
    if (widens || shrinks) {
        offer(true, in, out, stride, M::None);
        if (widens)
            offer(false, out, in, stride, M::ChannelsSwapped);
        else
            offer(false, in, 2 * in, stride, M::None);
        offer(false, in, out, 3 - stride, shrinks ? M::StrideIgnored : M::None);
        s.wrong("nothing");
        s.explain("projection", {real(out), real(in), real(stride)});
    } else {
        s.right("nothing");
        offer(false, in, 2 * in, 1, M::None);
        offer(false, in, in, 2, M::None);
        offer(false, in, 2 * in, 2, M::None);
        s.explain("nothing", {real(in), real(side)});
    }
    StateWriter state;
    state.word("branch", "network").flag("project", widens || shrinks);
    s.open("residual_block", widens || shrinks ? state.number("output", 2) : state);
    return true;
}

constexpr Generator table[] = {
    {"residual_add", "residual_sum", 1, QuestionType::Cells, sumUp},
    {"residual_recover", "residual_sum", 1, QuestionType::Cells, recover},
    {"residual_gradient", "residual_slope", 2, QuestionType::Number, slope},
    {"residual_chain", "residual_slope", 2, QuestionType::Number, chain},
    {"residual_projection", "projection", 2, QuestionType::Choice, projection},
    {"residual_network", "residual_branch", 3, QuestionType::Cells, network},
};

} // namespace

std::span<const Generator> residualBlockGenerators()
{
    return table;
}

} // namespace convlab::practice
