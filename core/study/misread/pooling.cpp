// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misread/pooling.h"

#include "core/ops/padding.h"
#include "core/ops/pool_backward.h"
#include "core/ops/window_walk.h"

namespace convlab::practice {

Tensor<double> PoolTask::result() const
{
    return kind == PoolKind::Average ? averagePool2d(input, params) : maxPool2d(input, params).values;
}

std::vector<double> windowCells(const PoolTask &task, std::int64_t row, std::int64_t col)
{
    std::vector<double> cells;
    forEachWindowCell(verticalAxis(task.input.shape, task.params), horizontalAxis(task.input.shape, task.params), row, col,
                      [&](std::int64_t inRow, std::int64_t inCol) { cells.push_back(task.input.at(0, 0, inRow, inCol)); });
    return cells;
}

namespace misread {

PoolTask maxForAverage(PoolTask task)
{
    task.kind = task.kind == PoolKind::Max ? PoolKind::Average : PoolKind::Max;
    return task;
}

PoolTask otherDivisor(PoolTask task)
{
    task.params.countIncludePad = !task.params.countIncludePad;
    return task;
}

PoolTask sumNotAveraged(PoolTask task)
{
    task.params.divisorOverride = 1;
    return task;
}

Tensor<double> maxPaddedWithZero(const PoolTask &task)
{
    PoolTask wrong = task;
    wrong.input = padded(task.input, task.params.padding, PaddingMode::Zeros);
    wrong.params.padding = {};
    return wrong.result();
}

Tensor<double> gradientToAll(const PoolTask &task, const Tensor<double> &outputGradient)
{
    return averagePool2dBackward(task.input.shape, outputGradient, task.params);
}

Tensor<double> gradientNotDivided(const PoolTask &task, const Tensor<double> &outputGradient)
{
    return averagePool2dBackward(task.input.shape, outputGradient, sumNotAveraged(task).params);
}

} // namespace misread

} // namespace convlab::practice
