// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eval/arguments.h"
#include "core/ops/auto_padding.h"
#include "core/ops/conv_transpose.h"
#include "core/ops/convolve.h"
#include "core/ops/pool.h"

namespace convlab::app {

// Attributes that several operators share, in core's words. `axes` says whether the case has one spatial axis (Signals) or
// two (Images).

Extent2 kernelOf(const Arguments &arguments, Axes axes);
/// 1 where it is absent.
Extent2 strideOf(const Arguments &arguments, Axes axes);

/// stride, padding (numbers or a word; "pads_tlbr" must agree with it), dilation, groups, padding_mode.
ConvParams convParams(const Arguments &arguments, Axes axes, const Shape &input, const Extent2 &kernel);

/// stride, padding, output_padding, output_shape, dilation, groups.
ConvTransposeParams transposeParams(const Arguments &arguments, Axes axes, const Shape &input, const Extent2 &kernel);

/// kernel, stride (both must be there), padding or auto_pad, dilation, ceil_mode, count_include_pad, divisor_override,
/// any_padding.
PoolParams poolParams(const Arguments &arguments, Axes axes, const Shape &input);

/// The word of `name` (such as "SAME_UPPER") as a rule; EvalError for another one.
AutoPadding paddingWord(const Arguments &arguments, const char *name);

} // namespace convlab::app
