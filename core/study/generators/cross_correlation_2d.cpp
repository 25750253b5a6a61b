// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/study/drawn.h"
#include "core/study/misread/convolution.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

struct Sizes {
    std::int64_t rows = 4, cols = 4, kernel = 2, stride = 1, padding = 0, dilation = 1, channels = 1;
};

ConvTask drawnTask(Draw &draw, const Sizes &sizes)
{
    ConvTask task;
    task.input = drawnArray(draw, {1, sizes.channels, sizes.rows, sizes.cols}, -3, 5);
    task.weight = Tensor<double>({1, sizes.channels, sizes.kernel, sizes.kernel});
    for (std::int64_t c = 0; c < sizes.channels; ++c) {
        const Tensor<double> layer = drawnKernel(draw, {1, 1, sizes.kernel, sizes.kernel});
        for (std::int64_t i = 0; i < sizes.kernel * sizes.kernel; ++i)
            task.weight.data[static_cast<std::size_t>(c * sizes.kernel * sizes.kernel + i)] = layer.data[static_cast<std::size_t>(i)];
    }
    const std::int64_t p = sizes.padding;
    task.params = {{sizes.stride, sizes.stride}, {sizes.dilation, sizes.dilation}, {p, p, p, p}};
    return task;
}

StateWriter stateOf(const ConvTask &task)
{
    const Shape &x = task.input.shape, &w = task.weight.shape;
    StateWriter state;
    state.pair("input", x.h, x.w).pair("kernel", w.h, w.w).pair("stride", task.params.stride.h, task.params.stride.w);
    state.sides("padding", task.params.padding).pair("dilation", task.params.dilation.h, task.params.dilation.w);
    state.number("channels_in", real(x.c)).array("x", task.input).array("w", task.weight);
    if (!task.bias.empty())
        state.flag("bias", true).array("b", Tensor<double>({1, w.n, 1, 1}, task.bias));
    return state;
}

/// The step of the stage that makes an output cell.
int stepOf(const ConvTask &task, CellAt at)
{
    return static_cast<int>(at.row * outputShape(task.input.shape, task.weight.shape, task.params).w + at.col) + 1;
}

CellAt drawnOutput(Draw &draw, const ConvTask &task)
{
    return drawnCell(draw, outputShape(task.input.shape, task.weight.shape, task.params));
}

void showTask(Sketch &s, const ConvTask &task)
{
    for (std::int64_t c = 0; c < task.input.shape.c; ++c) {
        const std::string number = task.input.shape.c > 1 ? "[" + std::to_string(c) + "]" : "";
        s.show("X" + number, Role::Input, task.input, c);
        s.show("K" + number, Role::Kernel, task.weight, c);
    }
}

/// What all questions for one output cell have in common; `numbers` go on after row and column.
void askForCell(Sketch &s, const ConvTask &task, CellAt at, std::vector<double> numbers)
{
    const double value = *task.cell(0, at.row, at.col);
    showTask(s, task);
    numbers.insert(numbers.begin(), {real(at.row), real(at.col)});
    s.ask(std::move(numbers));
    s.answer(value);
    s.slip(M::KernelFlipped, misread::kernelFlipped(task).cell(0, at.row, at.col));
    if (at.row != at.col)
        s.slip(M::AxesSwapped, task.cell(0, at.col, at.row));
    s.open("cross_correlation_2d", stateOf(task), stepOf(task, at));
}

bool cell(Sketch &s)
{
    const ConvTask task = drawnTask(s.draw, {.rows = 3, .cols = 4});
    const CellAt at = drawnOutput(s.draw, task);
    askForCell(s, task, at, {});
    s.slip(M::CountedFromOne, task.cell(0, at.row - 1, at.col - 1));
    s.explain({real(at.row), real(at.col), *task.cell(0, at.row, at.col)},
              {{"sum", sumOfProducts(productsAt(task, 0, at.row, at.col))}});
    return true;
}

bool paddedCell(Sketch &s)
{
    const std::int64_t stride = s.draw.whole(1, 2);
    const ConvTask task = drawnTask(s.draw, {.rows = 4, .cols = 5, .kernel = 3, .stride = stride, .padding = 1});
    const Shape output = outputShape(task.input.shape, task.weight.shape, task.params);
    const CellAt at{s.draw.coin() ? 0 : output.h - 1, s.draw.whole(0, output.w - 1)};
    askForCell(s, task, at, {real(stride)});
    if (stride > 1)
        s.slip(M::StrideIgnored, misread::strideIgnored(task).cell(0, at.row, at.col));
    s.slip(M::PaddingForgotten, misread::paddingForgotten(task).cell(0, at.row, at.col));
    const auto products = productsAt(task, 0, at.row, at.col);
    s.explain({real(9 - static_cast<int>(products.size())), *task.cell(0, at.row, at.col)}, {{"sum", sumOfProducts(products)}});
    return products.size() < 9;
}

bool dilatedCell(Sketch &s)
{
    const ConvTask task = drawnTask(s.draw, {.rows = 4, .cols = 4, .dilation = 2});
    const CellAt at = drawnOutput(s.draw, task);
    askForCell(s, task, at, {});
    s.slip(M::DilationForgotten, misread::dilationForgotten(task).cell(0, at.row, at.col));
    const auto row = real(at.row), col = real(at.col);
    s.explain({row, row + 2, col, col + 2, *task.cell(0, at.row, at.col)}, {{"sum", sumOfProducts(productsAt(task, 0, at.row, at.col))}});
    return true;
}

bool channelsCell(Sketch &s)
{
    ConvTask task = drawnTask(s.draw, {.rows = 3, .cols = 3, .channels = 2});
    const auto bias = real(s.draw.among({-3, -2, -1, 1, 2, 3}));
    task.bias = {bias};
    const CellAt at = drawnOutput(s.draw, task);
    askForCell(s, task, at, {bias});
    s.slip(M::ChannelsNotSummed, misread::channelsNotSummed(task).cell(0, at.row, at.col));
    s.slip(M::BiasForgotten, misread::biasForgotten(task).cell(0, at.row, at.col));
    const double first = *misread::channelsNotSummed(misread::biasForgotten(task)).cell(0, at.row, at.col);
    const double both = *misread::biasForgotten(task).cell(0, at.row, at.col);
    s.explain({first, both - first, bias, both + bias}, {{"sum", sum({first, both - first, bias})}});
    return first != 0 && both != first;
}

bool wrongCell(Sketch &s)
{
    const ConvTask task = drawnTask(s.draw, {.rows = 4, .cols = 4});
    const CellAt at = drawnOutput(s.draw, task);
    Tensor<double> output = task.result();
    const double right = output.at(0, 0, at.row, at.col), wrong = *misread::kernelFlipped(task).cell(0, at.row, at.col);
    output.at(0, 0, at.row, at.col) = wrong;
    showTask(s, task);
    s.show("Y", Role::Output, output);
    s.clickHere();
    s.ask();
    s.answer({real(at.row), real(at.col)});
    s.explain({real(at.row), real(at.col), right, wrong},
              {{"sum", sumOfProducts(productsAt(task, 0, at.row, at.col))}});
    s.open("cross_correlation_2d", stateOf(task), stepOf(task, at));
    return right != wrong;
}

bool whichKernel(Sketch &s)
{
    ConvTask task = drawnTask(s.draw, {.rows = 3, .cols = 3});
    const Tensor<double> output = task.result(), kernel = task.weight;
    const Tensor<double> turned = flipped(kernel), transposed = misread::kernelTransposed(task).weight, both = flipped(transposed);
    s.show("X", Role::Input, task.input);
    s.show("Y", Role::Output, output);
    s.ask();
    s.rightArray("K", Role::Kernel, 2, 2, kernel.data);
    s.wrongArray("K", Role::Kernel, 2, 2, turned.data, M::KernelFlipped);
    s.wrongArray("K", Role::Kernel, 2, 2, transposed.data, M::AxesSwapped);
    s.wrongArray("K", Role::Kernel, 2, 2, both.data);
    for (const Tensor<double> &other : {turned, transposed, both}) {
        ConvTask wrong = task;
        wrong.weight = other;
        if (wrong.result() == output)
            return false;
    }
    s.explain({output.data[0]}, {{"sum", sumOfProducts(productsAt(task, 0, 0, 0))}, {"kernel", matrix(kernel.data, 2)}});
    s.open("cross_correlation_2d", stateOf(task), 1);
    return true;
}

/// How many windows contain an input cell, counted with the operator: an input that is 1 at the cell and a kernel of ones
/// make a 1 in every output that sees it.
bool feeds(Sketch &s)
{
    const std::int64_t rows = s.draw.whole(5, 9), cols = s.draw.whole(5, 9), stride = s.draw.whole(1, 2);
    const CellAt at{s.draw.whole(0, rows - 1), s.draw.whole(0, cols - 1)};
    ConvTask task;
    task.input = Tensor<double>({1, 1, rows, cols});
    task.input.at(0, 0, at.row, at.col) = 1;
    task.weight = Tensor<double>({1, 1, 3, 3}, 1.0);
    task.params.stride = {stride, stride};
    const auto count = [](const ConvTask &t) {
        double total = 0;
        for (const double value : t.result().data)
            total += value;
        return total;
    };
    s.ask({real(rows), real(cols), real(stride), real(at.row), real(at.col)});
    s.answer(count(task));
    if (stride > 1)
        s.slip(M::StrideIgnored, count(misread::strideIgnored(task)));
    s.slip(M::StopsOutside, 9.0);
    const auto windows = [&](bool vertical) {
        const AxisGeometry axis = vertical ? verticalAxis(task.input.shape, task.weight.shape, task.params)
                                           : horizontalAxis(task.input.shape, task.weight.shape, task.params);
        double found = 0;
        for (std::int64_t out = 0; out < outputSize(axis); ++out) {
            const std::int64_t start = windowStart(axis, out), position = vertical ? at.row : at.col;
            found += start <= position && position < start + axis.span();
        }
        return found;
    };
    s.explain({windows(true), windows(false), count(task)});
    s.open("cross_correlation_2d", stateOf(task));
    return count(task) > 1;
}

bool order(Sketch &s)
{
    ConvTask task = drawnTask(s.draw, {.rows = 3, .cols = 3});
    const auto bias = real(s.draw.whole(1, 4));
    task.bias = {bias};
    const CellAt at = drawnOutput(s.draw, task);
    const auto row = real(at.row), col = real(at.col), value = *task.cell(0, at.row, at.col);
    showTask(s, task);
    s.ask({row, col, bias});
    s.step("fetch", {row, col});
    s.step("multiply", {4});
    s.step("add", {value - bias});
    s.step("bias", {bias, value});
    s.step("write", {row, col, value});
    s.explain();
    s.open("cross_correlation_2d", stateOf(task), stepOf(task, at));
    return value != 0 && value != bias;
}

constexpr Generator table[] = {
    {"grid_cell", "grid_sum", 1, QuestionType::Number, cell},
    {"grid_order", "one_stop", 1, QuestionType::Order, order},
    {"grid_padded_cell", "grid_sum", 2, QuestionType::Number, paddedCell},
    {"grid_wrong_cell", "grid_sum", 2, QuestionType::Click, wrongCell},
    {"grid_which_kernel", "grid_sum", 2, QuestionType::Choice, whichKernel},
    {"grid_feeds", "reach_of_a_cell", 2, QuestionType::Number, feeds},
    {"grid_dilated_cell", "grid_sum", 3, QuestionType::Number, dilatedCell},
    {"grid_channels_cell", "channel_sum", 3, QuestionType::Number, channelsCell},
};

} // namespace

std::span<const Generator> crossCorrelation2dGenerators()
{
    return table;
}

} // namespace convlab::practice
