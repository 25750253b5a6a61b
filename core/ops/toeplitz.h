// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

namespace convlab {

/// A cross-correlation written as one matrix: y = T x (without bias). Rows are outputs (o, i, j), columns input
/// cells (c, h, w), both row-major: input (1,C_in,H,W), weight (C_out,C_in/groups,kh,kw) ->
/// (1,1, C_out*H_out*W_out, C_in*H*W). Every row holds its kernel once, shifted; at stride 1 the blocks of W_out
/// rows and W columns are Toeplitz matrices and stand in a Toeplitz pattern themselves: doubly blocked.
/// Padding that repeats the input adds weights to the cells that are repeated.
Tensor<double> toeplitzMatrix(const Shape &input, const Tensor<double> &weight, const ConvParams &params);

} // namespace convlab
