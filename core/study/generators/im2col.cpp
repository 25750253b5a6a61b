// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/study/drawn.h"
#include "core/study/misread/output_size.h"
#include "core/study/misread/unfold.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <algorithm>

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

StateWriter stateOf(const UnfoldTask &task)
{
    const Shape &x = task.input.shape;
    StateWriter state;
    state.pair("input", x.h, x.w).pair("kernel", task.kernel.h, task.kernel.w).number("channels", real(x.c));
    state.pair("stride", task.params.stride.h, task.params.stride.w).sides("padding", task.params.padding);
    return state.array("x", task.input);
}

UnfoldTask drawnTask(Draw &draw, std::int64_t rows, std::int64_t cols, std::int64_t channels = 1)
{
    UnfoldTask task;
    task.input = drawnDistinct(draw, {1, channels, rows, cols}, 1, 30);
    return task;
}

/// Where an entry of the matrix was copied from.
CellAt sourceOf(const UnfoldTask &task, std::int64_t row, std::int64_t column)
{
    const double value = task.columns().at(0, 0, row, column);
    for (std::int64_t r = 0; r < task.input.shape.h; ++r)
        for (std::int64_t c = 0; c < task.input.shape.w; ++c)
            if (task.input.at(0, 0, r, c) == value)
                return {r, c};
    return {};
}

bool column(Sketch &s)
{
    const UnfoldTask task = drawnTask(s.draw, 3, 4);
    const std::int64_t at = s.draw.whole(1, 5);
    const std::vector<double> values = task.column(at);
    s.show("X", Role::Input, task.input);
    s.show("c", Role::Column, 4, 1, values);
    s.fillHere();
    s.ask({real(at)});
    s.slip(M::ColumnsTransposed, misread::columnsTransposed(task, at));
    s.slip(M::CountedFromOne, task.column(at - 1));
    if (const std::int64_t swapped = at % 2 * 3 + at / 2; swapped != at)      // columns counted down instead of across
        s.slip(M::AxesSwapped, task.column(swapped));
    s.explain({real(at), real(at / 3), real(at % 3)}, {{"column", joined(values, ", ")}});
    s.open("im2col", stateOf(task), static_cast<int>(at) + 1);
    return true;
}

bool shape(Sketch &s)
{
    const std::int64_t channels = s.draw.whole(2, 3), k = s.draw.whole(2, 3), rows = s.draw.whole(5, 9), cols = s.draw.whole(5, 9), stride = s.draw.whole(1, 2);
    UnfoldTask task;
    task.input = Tensor<double>({1, channels, rows, cols});
    task.kernel = {k, k};
    task.params.stride = {stride, stride};
    const Shape matrix = task.columns().shape;
    s.ask({real(channels), real(rows), real(cols), real(k), real(stride)});
    s.answer({real(matrix.h), real(matrix.w)});
    s.slip(M::RowsForColumns, {real(matrix.w), real(matrix.h)});
    s.slip(M::ChannelsForgotten, {real(k * k), real(matrix.w)});
    if (stride > 1)
        s.slip(M::StrideIgnored, {real(matrix.h), real(misread::strideIgnored(task).columns().shape.w)});
    const AxisGeometry vertical{rows, k, stride}, horizontal{cols, k, stride};
    s.slip(M::OffByOneStops, {real(matrix.h), real(misread::offByOneStops(vertical) * misread::offByOneStops(horizontal))});
    s.explain({real(channels), real(k), real(matrix.h), real(outputSize(vertical)), real(outputSize(horizontal)), real(matrix.w)});
    s.open("im2col", stateOf(task));
    return true;
}

bool entry(Sketch &s)
{
    UnfoldTask task = drawnTask(s.draw, 3, 3, 2);
    const Tensor<double> matrix = task.columns();
    const std::int64_t row = s.draw.whole(1, 7), col = s.draw.whole(1, 3);
    const double value = matrix.at(0, 0, row, col);
    s.show("X[0]", Role::Input, task.input, 0);
    s.show("X[1]", Role::Input, task.input, 1);
    s.ask({real(row), real(col)});
    s.answer(value);
    s.slip(M::ColumnsTransposed, misread::columnsTransposed(task, col)[static_cast<std::size_t>(row)]);
    s.slip(M::CountedFromOne, matrix.at(0, 0, row - 1, col - 1));
    s.slip(M::ChannelLast, task.input.at(0, row % 2, col / 2 + row / 4, col % 2 + row / 2 % 2));
    s.explain({real(row), real(row / 4), real(row % 4 / 2), real(row % 2), real(col), real(col / 2), real(col % 2), value});
    s.open("im2col", stateOf(task), static_cast<int>(col) + 1);
    return row % 4 == 1 || row % 4 == 2;
}

bool source(Sketch &s)
{
    const UnfoldTask task = drawnTask(s.draw, 4, 4);
    const std::int64_t row = s.draw.whole(1, 3), col = s.draw.whole(1, 8);
    const CellAt at = sourceOf(task, row, col);
    s.show("X", Role::Input, task.input);
    s.clickHere();
    s.ask({real(row), real(col)});
    s.answer({real(at.row), real(at.col)});
    if (row < 3) {
        const CellAt transposed = sourceOf(task, 3 - row, col);
        s.slip(M::ColumnsTransposed, {real(transposed.row), real(transposed.col)});
    }
    const CellAt before = sourceOf(task, row - 1, col - 1);
    s.slip(M::CountedFromOne, {real(before.row), real(before.col)});
    s.explain({real(col), real(col / 3), real(col % 3), real(row), real(row / 2), real(row % 2), task.columns().at(0, 0, row, col)});
    s.open("im2col", stateOf(task), static_cast<int>(col) + 1);
    return true;
}

bool copies(Sketch &s)
{
    UnfoldTask task;
    const std::int64_t rows = s.draw.whole(5, 8), cols = s.draw.whole(5, 8), k = s.draw.whole(3, 4);
    task.input = Tensor<double>({1, 1, rows, cols});
    task.kernel = {k, k};
    const CellAt at{s.draw.whole(0, rows - 1), s.draw.whole(0, cols - 1)};
    const Tensor<double> counts = task.copies();
    const double count = counts.at(0, 0, at.row, at.col);
    s.ask({real(k), real(rows), real(cols), real(at.row), real(at.col)});
    s.answer(count);
    s.slip(M::StopsOutside, real(k * k));
    s.slip(M::CopiedOnce, 1.0);
    const auto windows = [k](std::int64_t position, std::int64_t cells) {
        return std::min(position, cells - k) - std::max<std::int64_t>(position - k + 1, 0) + 1;
    };
    s.explain({real(windows(at.row, rows)), real(windows(at.col, cols)), count});
    s.open("im2col", stateOf(task).flag("heat", true));
    return true;
}

/// One cell of what comes back when a picture is unfolded and folded again.
bool foldedCell(Sketch &s)
{
    UnfoldTask task;
    task.input = drawnDistinct(s.draw, {1, 1, s.draw.whole(4, 5), 5}, 2, 30);
    task.kernel = {3, 3};
    const Tensor<double> columns = task.columns(), folded = col2im(columns, task.input.shape, task.kernel, task.params), counts = task.copies();
    const CellAt at = drawnCell(s.draw, task.input.shape);
    const double value = folded.at(0, 0, at.row, at.col), count = counts.at(0, 0, at.row, at.col);
    s.show("X", Role::Input, task.input);
    s.ask({real(at.row), real(at.col)});
    s.answer(value);
    s.slip(M::Col2imDivided, misread::col2imDivided(task, columns).at(0, 0, at.row, at.col));
    s.slip(M::StopsOutside, 9 * task.input.at(0, 0, at.row, at.col));
    s.explain({count, task.input.at(0, 0, at.row, at.col), value});
    s.open("im2col", stateOf(task).word("direction", "col2im"));
    return count > 1;
}

/// Folding columns that are not an unfolded picture.
bool foldedColumns(Sketch &s)
{
    UnfoldTask task;
    task.input = Tensor<double>({1, 1, 2, 3});
    const Tensor<double> columns = drawnDistinct(s.draw, task.columns().shape, 1, 12);
    const Tensor<double> folded = col2im(columns, task.input.shape, task.kernel, task.params);
    s.show("C", Role::Column, columns);
    s.show("X", Role::Input, folded);
    s.fillHere();
    s.ask();
    s.slip(M::Col2imDivided, misread::col2imDivided(task, columns).data);
    const auto entryAt = [&columns](std::int64_t row, std::int64_t col) { return columns.at(0, 0, row, col); };
    s.explain({}, {{"left", sign(entryAt(0, 0))}, {"middle", formula("{a} + {b} = {c}", {entryAt(1, 0), entryAt(0, 1), entryAt(1, 0) + entryAt(0, 1)})}});
    UnfoldTask shown = task;
    shown.input = folded;
    s.open("im2col", stateOf(shown).word("direction", "col2im"));
    return true;
}

constexpr Generator table[] = {
    {"unfold_column", "im2col_entry", 1, QuestionType::Cells, column},
    {"unfold_shape", "im2col_shape", 1, QuestionType::Shape, shape},
    {"unfold_source", "im2col_entry", 2, QuestionType::Click, source},
    {"unfold_copies", "im2col_copies", 2, QuestionType::Number, copies},
    {"fold_cell", "col2im", 2, QuestionType::Number, foldedCell},
    {"unfold_entry", "im2col_entry", 3, QuestionType::Number, entry},
    {"fold_columns", "col2im", 3, QuestionType::Cells, foldedColumns},
};

} // namespace

std::span<const Generator> im2colGenerators()
{
    return table;
}

} // namespace convlab::practice
