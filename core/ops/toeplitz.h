// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

namespace convlab {

/// A cross-correlation of one channel written as one matrix: y = T x, rows are output positions row-major,
/// columns input positions row-major. input (1,1,H,W), kernel (1,1,kh,kw) -> (1,1, H_out*W_out, H*W).
/// Every row holds the kernel once, shifted; a doubly blocked Toeplitz matrix at stride 1.
Tensor<double> toeplitzMatrix(const Shape &input, const Tensor<double> &kernel, const ConvParams &params);

} // namespace convlab
