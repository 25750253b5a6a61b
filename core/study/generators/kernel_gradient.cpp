// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/analysis/gradient_check.h"
#include "core/study/drawn.h"
#include "core/study/misread/gradients.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

struct BackwardTask {
    ConvTask conv;
    Tensor<double> upstream;
};

BackwardTask drawnTask(Draw &draw)
{
    BackwardTask task;
    task.conv.input = drawnArray(draw, {1, 1, 3, 3}, -3, 4);
    task.conv.weight = drawnKernel(draw, {1, 1, 2, 2});
    task.upstream = drawnNonZero(draw, {1, 1, 2, 2}, -3, 3);
    return task;
}

StateWriter stateOf(const ConvTask &task, const char *view)
{
    StateWriter state;
    state.word("view", view).pair("input", task.input.shape.h, task.input.shape.w).pair("kernel", task.weight.shape.h, task.weight.shape.w);
    return state.array("x", task.input).array("k", task.weight);
}

bool bias(Sketch &s)
{
    const Tensor<double> upstream = drawnArray(s.draw, {1, 1, 2, s.draw.among({2, 4})}, -4, 6);
    const auto cells = static_cast<double>(upstream.data.size());       // a power of two: the mean has an end
    ConvTask task;
    task.input = Tensor<double>(upstream.shape);
    task.weight = Tensor<double>({1, 1, 1, 1}, 1.0);
    const double value = gradientsOf(task, upstream).bias[0];
    s.show("∂L/∂Y", Role::Gradient, upstream);
    s.ask();
    s.answer(value);
    s.slip(M::ChainRuleDropped, cells);
    s.slip(M::AveragedForSum, value / cells);
    s.explain({value}, {{"sum", sum(upstream.data)}});
    s.open("kernel_gradient", StateWriter().word("view", "backward"));
    return true;
}

bool weight(Sketch &s)
{
    const BackwardTask task = drawnTask(s.draw);
    const Tensor<double> gradient = gradientsOf(task.conv, task.upstream).weight;
    const CellAt at{s.draw.whole(0, 1), s.draw.whole(0, 1)};
    const double value = gradient.at(0, 0, at.row, at.col);
    s.show("X", Role::Input, task.conv.input);
    s.show("∂L/∂Y", Role::Gradient, task.upstream);
    s.ask({real(at.row), real(at.col)});
    s.answer(value);
    s.slip(M::KernelFlipped, gradient.at(0, 0, 1 - at.row, 1 - at.col));
    if (at.row != at.col)
        s.slip(M::AxesSwapped, gradient.at(0, 0, at.col, at.row));
    std::vector<std::pair<double, double>> products;
    for (std::int64_t i = 0; i < 2; ++i)
        for (std::int64_t j = 0; j < 2; ++j)
            products.emplace_back(task.upstream.at(0, 0, i, j), task.conv.input.at(0, 0, i + at.row, j + at.col));
    s.explain({real(at.row), real(at.col), value}, {{"sum", sumOfProducts(products)}});
    s.open("kernel_gradient", stateOf(task.conv, "backward"));
    return true;
}

bool input(Sketch &s)
{
    const BackwardTask task = drawnTask(s.draw);
    const Tensor<double> gradient = gradientsOf(task.conv, task.upstream).input;
    const CellAt at = s.draw.among({CellAt{1, 1}, CellAt{0, 1}, CellAt{1, 0}, CellAt{2, 1}, CellAt{1, 2}});
    const double value = gradient.at(0, 0, at.row, at.col);
    s.show("K", Role::Kernel, task.conv.weight);
    s.show("∂L/∂Y", Role::Gradient, task.upstream);
    s.ask({real(at.row), real(at.col)});
    s.answer(value);
    s.slip(M::KernelNotRotated, misread::kernelNotRotated(task.conv, task.upstream).at(0, 0, at.row, at.col));
    std::vector<std::pair<double, double>> products;
    for (std::int64_t i = std::max<std::int64_t>(at.row - 1, 0); i <= std::min<std::int64_t>(at.row, 1); ++i)
        for (std::int64_t j = std::max<std::int64_t>(at.col - 1, 0); j <= std::min<std::int64_t>(at.col, 1); ++j)
            products.emplace_back(task.upstream.at(0, 0, i, j), task.conv.weight.at(0, 0, at.row - i, at.col - j));
    s.explain({real(at.row), real(at.col), real(static_cast<std::int64_t>(products.size())), value}, {{"sum", sumOfProducts(products)}});
    s.open("kernel_gradient", stateOf(task.conv, "backward"));
    return true;
}

/// The page's loss: the square of one output.
bool chain(Sketch &s)
{
    ConvTask task;
    task.input = drawnNonZero(s.draw, {1, 1, 2, 2}, -3, 4);
    task.weight = drawnKernel(s.draw, {1, 1, 2, 2});
    const double output = task.result().data[0];
    const Tensor<double> upstream({1, 1, 1, 1}, 2 * output);
    const CellAt at{s.draw.whole(0, 1), s.draw.whole(0, 1)};
    const double cell = task.input.at(0, 0, at.row, at.col), value = gradientsOf(task, upstream).weight.at(0, 0, at.row, at.col);
    s.show("X", Role::Input, task.input);
    s.show("K", Role::Kernel, task.weight);
    s.ask({real(at.row), real(at.col)});
    s.answer(value);
    s.slip(M::FactorTwoForgotten, output * cell);
    s.slip(M::ChainRuleDropped, cell);
    s.slip(M::AxesSwapped, at.row == at.col ? std::nullopt : std::optional(2 * output * task.input.at(0, 0, at.col, at.row)));
    s.explain({output, cell, value, real(at.row), real(at.col)},
              {{"sum", sumOfProducts(productsAt(task, 0, 0, 0))}, {"product", "2·" + operand(output) + "·" + operand(cell)}});
    s.open("kernel_gradient", stateOf(task, "check").pair("weight", at.row, at.col).word("loss", "squared_sum"));
    return output != 0;
}

/// Losses on both sides of a weight. A loss of the third degree, so that the difference is not the derivative itself.
bool central(Sketch &s)
{
    const auto a = real(s.draw.whole(1, 3)), b = real(s.draw.whole(-6, 6)), w = real(s.draw.whole(-3, 3)), base = real(s.draw.whole(10, 40));
    const double epsilon = s.draw.among({0.5, 1.0});     // exact in binary, and three decimals say every loss exactly
    const auto loss = [a, b, base](double v) { return a * v * v * v + b * v + base; };
    const auto slopeBy = [&](DifferenceRule rule) {
        return numericGradient<double>([&](const std::vector<double> &p) { return loss(p[0]); }, {w}, epsilon, rule)[0];
    };
    const double slope = slopeBy(DifferenceRule::Central);
    const double above = loss(w + epsilon), below = loss(w - epsilon);
    s.ask({epsilon, below, loss(w), above});
    s.answer(slope);
    s.slip(M::StepCountedOnce, 2 * slope);
    if (slopeBy(DifferenceRule::Forward) != slope)
        s.slip(M::ForwardForCentral, slopeBy(DifferenceRule::Forward));
    s.explain({slope}, {{"quotient", formula("({a} − {b}) / (2·{c})", {above, below, epsilon})}});
    s.open("kernel_gradient", StateWriter().word("view", "check").word("rule", "central").number("epsilon", -1));
    return above > 0 && below > 0;
}

/// "2.8·10⁻³" with two digits; plain from a hundredth on.
std::string powerOfTen(double value)
{
    const auto power = static_cast<int>(std::floor(std::log10(value) + 1e-9));
    const double mantissa = std::round(value / std::pow(10.0, power) * 10) / 10;
    return power >= -2 ? sign(mantissa * std::pow(10.0, power)) : sign(mantissa) + "·10" + superscript(power);
}

constexpr const char *verdictNames[] = {"right", "suspicious", "likely_wrong", "wrong"};

bool verdict(Sketch &s)
{
    const double size = s.draw.among({0.04, 0.2, 3.0, 50.0, 400.0}), mantissa = static_cast<double>(s.draw.whole(2, 8));
    const int power = static_cast<int>(s.draw.among({-9, -8, -6, -5, -3, -1}));
    const double error = mantissa * std::pow(10.0, power), difference = error * size;
    if (mantissa * size == 100)
        return false;       // a difference that is a power of ten may lie just on a border
    const GradientVerdict right = verdictFor(largestRelativeError({size}, {size - difference}));
    const GradientVerdict fooled = verdictFor(difference);
    s.ask({size}, {{"difference", powerOfTen(difference)}});
    for (int i = 0; i < 4; ++i) {
        const auto option = static_cast<GradientVerdict>(i);
        if (option == right)
            s.right(verdictNames[i]);
        else
            s.wrong(verdictNames[i], {}, {}, option == fooled ? M::AbsoluteForRelative : M::None);
    }
    s.explain({}, {{"error", powerOfTen(error)}});
    s.open("kernel_gradient", StateWriter().word("view", "check"));
    return right != fooled;
}

constexpr Generator table[] = {
    {"gradient_bias", "bias_gradient", 1, QuestionType::Number, bias},
    {"gradient_chain", "chain_rule", 2, QuestionType::Number, chain},
    {"gradient_weight", "kernel_gradient", 2, QuestionType::Number, weight},
    {"gradient_central", "finite_difference", 2, QuestionType::Number, central},
    {"gradient_verdict", "finite_difference", 2, QuestionType::Choice, verdict},
    {"gradient_input", "input_gradient", 3, QuestionType::Number, input},
};

} // namespace

std::span<const Generator> kernelGradientGenerators()
{
    return table;
}

} // namespace convlab::practice
