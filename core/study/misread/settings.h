// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One setting of a task overlooked, whatever the task is: the same numbers with that setting at its plainest. A task keeps
// its settings as members, in `params`, or is a list of layers that do.

namespace convlab::practice::misread {

template<typename Task>
Task strideIgnored(Task task)
{
    if constexpr (requires { task.params.stride; }) {
        task.params.stride = {1, 1};
    } else if constexpr (requires { task.stride; }) {
        task.stride = 1;
    } else {
        for (auto &layer : task)
            layer = strideIgnored(layer);
    }
    return task;
}

template<typename Task>
Task dilationForgotten(Task task)
{
    if constexpr (requires { task.params.dilation; }) {
        task.params.dilation = {1, 1};
    } else if constexpr (requires { task.dilation; }) {
        task.dilation = 1;
    } else {
        for (auto &layer : task)
            layer = dilationForgotten(layer);
    }
    return task;
}

/// May leave no room for a window.
template<typename Task>
Task paddingForgotten(Task task)
{
    if constexpr (requires { task.params.padding; })
        task.params.padding = {};
    else
        task.padBefore = task.padAfter = 0;
    return task;
}

template<typename Task>
Task biasForgotten(Task task)
{
    task.bias = {};
    return task;
}

} // namespace convlab::practice::misread
