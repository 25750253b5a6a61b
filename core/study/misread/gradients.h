// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve_backward.h"
#include "core/study/misread/convolution.h"

namespace convlab::practice {

/// The backward pass of a convolution for a given gradient of its output.
inline ConvGradients gradientsOf(const ConvTask &task, const Tensor<double> &upstream)
{
    return crossCorrelate2dBackward(task.input, task.weight, upstream, task.params);
}

namespace misread {

/// dX with the kernel as it lies in the forward pass, not turned by 180°.
inline Tensor<double> kernelNotRotated(ConvTask task, const Tensor<double> &upstream)
{
    task.weight = flipped(task.weight);
    return gradientsOf(task, upstream).input;
}

} // namespace misread

} // namespace convlab::practice
