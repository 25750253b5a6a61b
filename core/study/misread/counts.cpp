// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misread/counts.h"

#include "core/analysis/layer_ledger.h"

namespace convlab::practice {

namespace {

Shape inputOf(const CountTask &task) { return {1, task.inChannels, task.size, task.size}; }

Shape weightOf(const CountTask &task)
{
    return {task.outChannels, task.inChannels / task.groups, task.kernel, task.kernel};
}

ConvParams paramsOf(const CountTask &task)
{
    ConvParams params;
    params.stride = {task.stride, task.stride};
    params.padding = {task.padding, task.padding, task.padding, task.padding};
    params.groups = task.groups;
    return params;
}

} // namespace

Cost CountTask::cost() const
{
    return convCost(inputOf(*this), weightOf(*this), bias, paramsOf(*this));
}

std::int64_t CountTask::outputSide() const
{
    return outputShape(inputOf(*this), weightOf(*this), paramsOf(*this)).h;
}

CountTask SeparableTask::depthwise() const
{
    return {inChannels, inChannels, kernel, inChannels, size, 1, kernel / 2, false};
}

CountTask SeparableTask::pointwise() const
{
    return {inChannels, outChannels, 1, 1, size, 1, 0, false};
}

CountTask SeparableTask::standard() const
{
    return {inChannels, outChannels, kernel, 1, size, 1, kernel / 2, false};
}

namespace misread {

CountTask channelsForgotten(CountTask task)
{
    task.inChannels = task.groups = 1;
    return task;
}

CountTask groupsForgotten(CountTask task)
{
    task.groups = 1;
    return task;
}

CountTask areaOnly(CountTask task)
{
    task.outChannels = task.groups = 1;
    return task;
}

std::int64_t kernelSideForArea(const CountTask &task)
{
    const Cost cost = task.cost();
    return cost.weights / task.kernel + cost.biases;
}

std::int64_t mapCounted(const CountTask &task)
{
    return task.parameters() * task.outputSide() * task.outputSide();
}

std::int64_t positionsForgotten(const CountTask &task)
{
    return task.cost().weights;
}

std::int64_t flops(const CountTask &task)
{
    const std::int64_t side = task.outputSide();
    return layerLedger(task.cost(), task.inChannels * task.size * task.size, task.outChannels * side * side).flops;
}

} // namespace misread

} // namespace convlab::practice
