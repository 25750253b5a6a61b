// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

namespace convlab {

/// (N,C,H,W) -> (N, 1, C*kh*kw, H_out*W_out): rows are (c, kernel row, kernel column), columns are output
/// positions row-major. Padding entries hold what `params.mode` puts there; groups and flip have no meaning here.
Tensor<double> im2col(const Tensor<double> &input, const Extent2 &kernel, const ConvParams &params);

/// The shape that im2col gives; validates, but refuses no size.
Shape im2colShape(const Shape &input, const Extent2 &kernel, const ConvParams &params);

/// The adjoint of im2col: every column entry is added back to the cell it came from; overlaps sum.
Tensor<double> col2im(const Tensor<double> &columns, const Shape &input, const Extent2 &kernel,
                      const ConvParams &params);

} // namespace convlab
