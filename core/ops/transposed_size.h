// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/conv_transpose.h"
#include "core/ops/same_padding.h"

namespace convlab {

/// The padding (and, where the result is too short, the output padding) with which a transposed convolution of an
/// input of `input` cells has `wanted` cells, as ONNX's ConvTranspose defines it: with
/// total = (n-1)s + output_padding + d(k-1) + 1 - wanted cells to crop, half go from each end; an odd one goes from
/// the end where `upper`, else from the beginning. A negative total is output padding.
/// Sets padding and outputPadding of `params`; the other parameters are read. Throws ParameterError.
ConvTransposeParams fittedTo(const Extent2 &wanted, const Extent2 &input, const Extent2 &kernel, ConvTransposeParams params, bool upper);

/// n * s on each axis: what SAME padding gives, the size that a convolution with SAME padding came from.
Extent2 sameTransposedSize(const Extent2 &input, const Extent2 &stride);

} // namespace convlab
