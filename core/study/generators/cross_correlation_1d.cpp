// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/ops/toeplitz.h"
#include "core/study/drawn.h"
#include "core/study/misread/convolution.h"
#include "core/study/misread/output_size.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <algorithm>

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

Shape row(std::int64_t length) { return {1, 1, 1, length}; }

ConvTask drawnTask(Draw &draw, std::int64_t length, std::int64_t taps, std::int64_t stride = 1)
{
    ConvTask task;
    task.input = drawnArray(draw, row(length), -4, 6);
    task.weight = drawnKernel(draw, row(taps));
    task.params.stride = {1, stride};
    return task;
}

StateWriter stateOf(const ConvTask &task)
{
    StateWriter state;
    state.number("input", real(task.input.shape.w)).number("kernel", real(task.weight.shape.w));
    state.number("stride", real(task.params.stride.w)).flag("flip", task.params.flip);
    return state.array("x", task.input).array("w", task.weight);
}

void showTask(Sketch &s, const ConvTask &task)
{
    s.show("x", Role::Input, task.input);
    s.show("w", Role::Kernel, task.weight);
}

bool cell(Sketch &s)
{
    const std::int64_t stride = s.draw.whole(1, 2);
    const ConvTask task = drawnTask(s.draw, stride == 1 ? 6 : 8, 3, stride);
    const std::int64_t at = s.draw.whole(1, stride == 1 ? 3 : 2);
    const double value = *task.cell(0, 0, at);
    showTask(s, task);
    s.ask({real(stride), real(at)});
    s.answer(value);
    s.slip(M::KernelFlipped, misread::kernelFlipped(task).cell(0, 0, at));
    if (stride > 1)
        s.slip(M::StrideIgnored, misread::strideIgnored(task).cell(0, 0, at));
    s.slip(M::CountedFromOne, task.cell(0, 0, at - 1));
    s.slip(M::WindowShifted, task.cell(0, 0, at + 1));
    s.explain({real(at), real(at * stride), real(at * stride + 2), value},
              {{"sum", sumOfProducts(productsAt(task, 0, 0, at))}});
    s.open("cross_correlation_1d", stateOf(task), static_cast<int>(at) + 1);
    return true;
}

bool outputs(Sketch &s)
{
    const ConvTask task = drawnTask(s.draw, 5, s.draw.whole(2, 3));
    const Tensor<double> output = task.result();
    showTask(s, task);
    s.show("y", Role::Output, output);
    s.fillHere();
    s.ask();
    s.slip(M::KernelFlipped, misread::kernelFlipped(task).result().data);
    s.explain({output.data[0]}, {{"sum", sumOfProducts(productsAt(task, 0, 0, 0))}, {"row", joined(output.data, ", ")}});
    s.open("cross_correlation_1d", stateOf(task));
    return true;
}

bool length(Sketch &s)
{
    const bool full = s.draw.coin();
    AxisGeometry axis{s.draw.whole(7, 40), s.draw.whole(2, 7)};
    if (full)
        axis.padBefore = axis.padAfter = axis.kernel - 1;
    const auto n = real(axis.size), k = real(axis.kernel);
    s.ask(full ? "full" : "valid", {n, k});
    s.answer(real(outputSize(axis)));
    s.slip(M::OffByOneStops, misread::offByOneStops(axis));
    if (full) {
        s.slip(M::PaddingForgotten, misread::outputs(misread::paddingForgotten(axis)));
        s.slip(M::PaddingCountedOnce, misread::outputs(misread::paddingCountedOnce(axis)));
    }
    s.slip(M::StopsOutside, n);
    s.explain(full ? "full" : "valid", {n, k, real(outputSize(axis))});
    StateWriter state;
    state.number("input", std::min(n, 32.0)).number("kernel", k).word("mode", full ? "full" : "valid");
    s.open("cross_correlation_1d", state);
    return n <= 32;
}

bool flip(Sketch &s)
{
    ConvTask task = drawnTask(s.draw, 5, 3);
    const Tensor<double> correlation = task.result();
    task.params.flip = true;
    const Tensor<double> convolution = task.result();
    const auto reversed = [](std::vector<double> values) {
        std::reverse(values.begin(), values.end());
        return values;
    };
    showTask(s, task);
    s.ask();
    s.rightArray("y", Role::Output, 1, 3, convolution.data);
    s.wrongArray("y", Role::Output, 1, 3, correlation.data, M::KernelFlipped);
    s.wrongArray("y", Role::Output, 1, 3, reversed(convolution.data));
    s.wrongArray("y", Role::Output, 1, 3, reversed(correlation.data));
    s.explain({convolution.data[0]}, {{"flipped", matrix(flipped(task.weight).data, 3)}, {"sum", sumOfProducts(productsAt(task, 0, 0, 0))}});
    s.open("cross_correlation_1d", stateOf(task));
    return true;
}

/// A row with a pulse in it: over the pulse the output is the kernel from back to front.
bool findKernel(Sketch &s)
{
    ConvTask task;
    task.input = drawnArray(s.draw, row(7), 0, 0);
    const std::int64_t pulse = s.draw.whole(2, 4);
    task.input.data[static_cast<std::size_t>(pulse)] = 1;
    task.weight = {row(3), drawnDistinct(s.draw, 3, -4, 5)};
    const std::vector<double> w = task.weight.data;
    const Tensor<double> output = task.result();
    s.show("x", Role::Input, task.input);
    s.show("y", Role::Output, output);
    s.ask();
    s.rightArray("w", Role::Kernel, 1, 3, w);
    s.wrongArray("w", Role::Kernel, 1, 3, {w[2], w[1], w[0]}, M::KernelFlipped);
    s.wrongArray("w", Role::Kernel, 1, 3, {w[1], w[2], w[0]});
    s.wrongArray("w", Role::Kernel, 1, 3, {w[1], w[0], w[2]});
    const std::vector<double> behind{w[2], w[1], w[0]};
    s.explain({real(pulse)}, {{"seen", joined(behind, ", ")}, {"kernel", joined(w, ", ")}});
    s.open("cross_correlation_1d", stateOf(task));
    return std::find(w.begin(), w.end(), 0.0) == w.end();     // a 0 in y must not be a weight
}

bool wrongCell(Sketch &s)
{
    const ConvTask task = drawnTask(s.draw, 7, 3);
    Tensor<double> output = task.result();
    const std::int64_t at = s.draw.whole(0, output.shape.w - 1);
    const double right = output.data[static_cast<std::size_t>(at)], wrong = *misread::kernelFlipped(task).cell(0, 0, at);
    output.data[static_cast<std::size_t>(at)] = wrong;
    showTask(s, task);
    s.show("y", Role::Output, output);
    s.clickHere();
    s.ask();
    s.answer({0, real(at)});
    s.explain({real(at), right, wrong}, {{"sum", sumOfProducts(productsAt(task, 0, 0, at))}});
    s.open("cross_correlation_1d", stateOf(task), static_cast<int>(at) + 1);
    return right != wrong;
}

bool toeplitzRow(Sketch &s)
{
    const ConvTask task = drawnTask(s.draw, s.draw.whole(5, 6), 3);
    const auto rowOf = [&task](const ConvTask &t, std::int64_t i) {
        const Tensor<double> matrix = toeplitzMatrix(t.input.shape, t.params.flip ? flipped(t.weight) : t.weight, task.params);
        const auto first = matrix.data.begin() + i * matrix.shape.w;
        return std::vector<double>(first, first + matrix.shape.w);
    };
    const std::int64_t n = task.input.shape.w, at = s.draw.whole(1, n - 3);
    const std::vector<double> values = rowOf(task, at);
    s.show("w", Role::Kernel, task.weight);
    s.show("T", Role::Kernel, 1, n, values);
    s.fillHere();
    s.ask({real(n), real(at), real(n - 2)});
    s.slip(M::KernelFlipped, rowOf(misread::kernelFlipped(task), at));
    s.slip(M::CountedFromOne, rowOf(task, at - 1));
    s.explain({real(at)}, {{"row", joined(values, ", ")}});
    s.open("cross_correlation_1d", stateOf(task).word("view", "toeplitz"), static_cast<int>(at) + 1);
    return true;
}

constexpr Generator table[] = {
    {"sliding_cell", "sliding_sum", 1, QuestionType::Number, cell},
    {"sliding_length", "output_length", 1, QuestionType::Number, length},
    {"sliding_outputs", "sliding_sum", 2, QuestionType::Cells, outputs},
    {"sliding_flip", "flip", 2, QuestionType::Choice, flip},
    {"sliding_wrong_cell", "sliding_sum", 2, QuestionType::Click, wrongCell},
    {"sliding_find_kernel", "flip", 3, QuestionType::Choice, findKernel},
    {"sliding_toeplitz_row", "matrix_form", 3, QuestionType::Cells, toeplitzRow},
};

} // namespace

std::span<const Generator> crossCorrelation1dGenerators()
{
    return table;
}

} // namespace convlab::practice
