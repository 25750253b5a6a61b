// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/ops/pool_backward.h"
#include "core/study/drawn.h"
#include "core/study/misread/output_size.h"
#include "core/study/misread/pooling.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

StateWriter stateOf(const PoolTask &task)
{
    StateWriter state;
    state.word("kind", task.kind == PoolKind::Max ? "max" : "average").pair("input", task.input.shape.h, task.input.shape.w);
    state.pair("window", task.params.kernel.h, task.params.kernel.w).pair("stride", task.params.stride.h, task.params.stride.w);
    state.sides("padding", task.params.padding).flag("ceil", task.params.ceilMode).flag("count_include_pad", task.params.countIncludePad);
    return state.array("x", task.input);
}

PoolTask drawnTask(Draw &draw, PoolKind kind, std::int64_t side, std::int64_t window, std::int64_t stride, int low = -4, int high = 9)
{
    PoolTask task;
    task.kind = kind;
    task.input = drawnArray(draw, {1, 1, side, side}, low, high);
    task.params.kernel = {window, window};
    task.params.stride = {stride, stride};
    return task;
}

bool maxCell(Sketch &s)
{
    PoolTask task = drawnTask(s.draw, PoolKind::Max, 5, 3, 2);
    task.input = drawnDistinct(s.draw, task.input.shape, -20, 40);
    const Tensor<double> output = task.result();
    const CellAt at = s.draw.among({CellAt{0, 1}, CellAt{1, 0}, CellAt{1, 1}});
    const double value = output.at(0, 0, at.row, at.col);
    s.show("X", Role::Input, task.input);
    s.ask({real(at.row), real(at.col)});
    s.answer(value);
    s.slip(M::StrideIgnored, misread::strideIgnored(task).result().at(0, 0, at.row, at.col));
    if (at.row != at.col)
        s.slip(M::AxesSwapped, output.at(0, 0, at.col, at.row));
    s.explain({2 * real(at.row), 2 * real(at.col), value}, {{"cells", joined(windowCells(task, at.row, at.col), ", ")}});
    s.open("pooling", stateOf(task), static_cast<int>(at.row * output.shape.w + at.col) + 1);
    return true;
}

/// The whole result; all windows side by side.
bool grid(Sketch &s, PoolKind kind)
{
    PoolTask task = drawnTask(s.draw, kind, 4, 2, 2, 0, 9);
    if (kind == PoolKind::Max)
        task.input = drawnDistinct(s.draw, task.input.shape, -9, 20);
    const Tensor<double> output = task.result();
    s.show("X", Role::Input, task.input);
    s.show("Y", Role::Output, output);
    s.fillHere();
    s.ask();
    s.slip(M::MaxForAverage, misread::maxForAverage(task).result().data);
    if (kind == PoolKind::Average)
        s.slip(M::SumNotAveraged, misread::sumNotAveraged(task).result().data);
    s.explain({output.data[0]}, {{"cells", joined(windowCells(task, 0, 0), kind == PoolKind::Max ? ", " : " + ")}});
    s.open("pooling", stateOf(task));
    return true;
}

bool maxGrid(Sketch &s) { return grid(s, PoolKind::Max); }
bool averageGrid(Sketch &s) { return grid(s, PoolKind::Average); }

/// A corner window of negative numbers: zeros would win.
bool negative(Sketch &s)
{
    PoolTask task = drawnTask(s.draw, PoolKind::Max, 4, 3, 2);
    task.input = drawnDistinct(s.draw, task.input.shape, -40, -3);
    task.params.padding = {1, 1, 1, 1};
    const Tensor<double> output = task.result();
    const CellAt at = s.draw.among({CellAt{0, 0}, CellAt{0, 1}, CellAt{1, 0}});
    s.show("X", Role::Input, task.input);
    s.ask({real(at.row), real(at.col)});
    s.answer(output.at(0, 0, at.row, at.col));
    s.slip(M::MaxPaddedWithZero, misread::maxPaddedWithZero(task).at(0, 0, at.row, at.col));
    s.explain({output.at(0, 0, at.row, at.col)}, {{"cells", joined(windowCells(task, at.row, at.col), ", ")}});
    s.open("pooling", stateOf(task), static_cast<int>(at.row * output.shape.w + at.col) + 1);
    return true;
}

bool averagePadded(Sketch &s)
{
    PoolTask task = drawnTask(s.draw, PoolKind::Average, 4, 2, 2, 1, 9);
    task.params.padding = {1, 1, 1, 1};
    task.params.countIncludePad = s.draw.coin();
    const CellAt at = task.params.countIncludePad && s.draw.coin() ? CellAt{0, 0} : s.draw.among({CellAt{0, 1}, CellAt{1, 0}});
    const double value = task.result().at(0, 0, at.row, at.col);
    const std::vector<double> cells = windowCells(task, at.row, at.col);
    s.show("X", Role::Input, task.input);
    s.ask(task.params.countIncludePad ? "include" : "exclude", {real(at.row), real(at.col)});
    s.answer(value);
    const Misconception other = task.params.countIncludePad ? M::PaddingLeftOut : M::PaddingAveragedIn;
    s.slip(other, misread::otherDivisor(task).result().at(0, 0, at.row, at.col));
    if (cells.size() > 1)
        s.slip(M::SumNotAveraged, misread::sumNotAveraged(task).result().at(0, 0, at.row, at.col));
    const double divisor = real(averageDivisor(task.input.shape, task.params, at.row, at.col));
    s.explain(task.params.countIncludePad ? "include" : "exclude", {real(static_cast<std::int64_t>(cells.size())), divisor, value}, {{"sum", cells.size() > 1 ? "(" + sum(cells) + ")" : sum(cells)}});
    s.open("pooling", stateOf(task), static_cast<int>(at.row * 3 + at.col) + 1);
    return true;
}

bool argmax(Sketch &s)
{
    PoolTask task = drawnTask(s.draw, PoolKind::Max, 4, 2, 2);
    task.input = drawnDistinct(s.draw, task.input.shape, -9, 12);
    const MaxPoolResult pooled = maxPool2d(task.input, task.params);
    const CellAt at = drawnCell(s.draw, pooled.values.shape);
    const std::int64_t flat = pooled.argmax.at(0, 0, at.row, at.col), cols = task.input.shape.w;
    s.show("X", Role::Input, task.input);
    s.clickHere();
    s.ask({real(at.row), real(at.col)});
    s.answer({real(flat / cols), real(flat % cols)});
    const auto slipTo = [&](Misconception misconception, std::int64_t other) {
        if (other != flat)
            s.slip(misconception, {real(other / cols), real(other % cols)});
    };
    slipTo(M::AxesSwapped, pooled.argmax.at(0, 0, at.col, at.row));
    slipTo(M::StrideIgnored, maxPool2d(task.input, misread::strideIgnored(task).params).argmax.at(0, 0, at.row, at.col));
    s.explain({pooled.values.at(0, 0, at.row, at.col)}, {{"cells", joined(windowCells(task, at.row, at.col), ", ")}});
    s.open("pooling", stateOf(task), static_cast<int>(at.row * 2 + at.col) + 1);
    return true;
}

/// The gradient of a whole input: every window sends its own to the cell that won.
bool maxGradient(Sketch &s)
{
    PoolTask task = drawnTask(s.draw, PoolKind::Max, 3, 2, 1);
    task.input = drawnDistinct(s.draw, task.input.shape, -5, 9);
    const MaxPoolResult pooled = maxPool2d(task.input, task.params);
    const Tensor<double> upstream = drawnNonZero(s.draw, pooled.values.shape, -4, 6);
    const Tensor<double> gradient = maxPool2dBackward(task.input.shape, pooled.argmax, upstream);
    s.show("X", Role::Input, task.input);
    s.show("∂L/∂Y", Role::Gradient, upstream);
    s.show("∂L/∂X", Role::Gradient, gradient);
    s.fillHere();
    s.ask();
    s.slip(M::GradientToAll, misread::gradientToAll(task, upstream).data);
    std::string sent;
    for (std::size_t i = 0; i < upstream.data.size(); ++i) {
        const std::int64_t flat = pooled.argmax.data[i];
        sent += (sent.empty() ? "" : ", ") + formula("{a} → [{b}, {c}]", {upstream.data[i], real(flat / 3), real(flat % 3)});
    }
    s.explain({}, {{"sent", sent}});
    s.open("pooling", stateOf(task));
    return true;
}

bool averageGradient(Sketch &s)
{
    const PoolTask task = drawnTask(s.draw, PoolKind::Average, 4, 2, 2);
    const Tensor<double> output = task.result(), upstream = drawnNonZero(s.draw, output.shape, -9, 9);
    const Tensor<double> gradient = averagePool2dBackward(task.input.shape, upstream, task.params);
    const CellAt at = drawnCell(s.draw, task.input.shape);
    const double value = gradient.at(0, 0, at.row, at.col), above = upstream.at(0, 0, at.row / 2, at.col / 2);
    s.show("∂L/∂Y", Role::Gradient, upstream);
    s.ask({real(at.row), real(at.col)});
    s.answer(value);
    s.slip(M::GradientNotDivided, misread::gradientNotDivided(task, upstream).at(0, 0, at.row, at.col));
    if (at.row / 2 != at.col / 2)
        s.slip(M::AxesSwapped, gradient.at(0, 0, at.col, at.row));
    s.explain({real(at.row / 2), real(at.col / 2), above, value});
    s.open("pooling", stateOf(task));
    return true;
}

bool size(Sketch &s)
{
    const bool ceil = s.draw.coin();
    AxisGeometry axis{s.draw.whole(11, 60), s.draw.whole(2, 4), s.draw.whole(2, 4)};
    axis.ceilMode = ceil;
    if ((axis.size - axis.kernel) % axis.stride == 0)
        return false;
    AxisGeometry other = axis;
    other.ceilMode = !ceil;
    s.ask(ceil ? "ceil" : "floor", {real(axis.size), real(axis.kernel), real(axis.stride)});
    s.answer(outputSize(axis));
    s.slip(ceil ? M::FloorForCeil : M::CeilForFloor, outputSize(other));
    s.slip(M::OffByOneStops, misread::offByOneStops(axis));
    s.explain(ceil ? "ceil" : "floor", {real(outputSize(axis))}, {{"quotient", formula("({a} − {b}) / {c}", {real(axis.size), real(axis.kernel), real(axis.stride)})}});
    StateWriter state;
    state.word("kind", "max").pair("input", axis.size, axis.size).pair("window", axis.kernel, axis.kernel).pair("stride", axis.stride, axis.stride);
    s.open("pooling", state.flag("ceil", ceil));
    return outputSize(axis) != outputSize(other);
}

constexpr Generator table[] = {
    {"pool_max_cell", "pooling_value", 1, QuestionType::Number, maxCell},
    {"pool_max_grid", "pooling_value", 1, QuestionType::Cells, maxGrid},
    {"pool_average_grid", "pooling_value", 1, QuestionType::Cells, averageGrid},
    {"pool_size", "pooling_size", 2, QuestionType::Number, size},
    {"pool_argmax", "pooling_gradient", 2, QuestionType::Click, argmax},
    {"pool_negative", "pooling_padding", 2, QuestionType::Number, negative},
    {"pool_average_gradient", "pooling_gradient", 2, QuestionType::Number, averageGradient},
    {"pool_average_padded", "pooling_padding", 3, QuestionType::Number, averagePadded},
    {"pool_max_gradient", "pooling_gradient", 3, QuestionType::Cells, maxGradient},
};

} // namespace

std::span<const Generator> poolingGenerators()
{
    return table;
}

} // namespace convlab::practice
