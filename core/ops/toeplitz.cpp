// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/toeplitz.h"

#include "core/ops/conv_taps.h"
#include "core/tensor/checked_size.h"

namespace convlab {

Tensor<double> toeplitzMatrix(const Shape &input, const Tensor<double> &kernel, const ConvParams &params)
{
    requireFilled(kernel);
    const Shape output = outputShape(input, kernel.shape, params);
    const Shape matrixShape{1, 1, output.h * output.w, input.h * input.w};
    checkedCount(matrixShape);
    const Tensor<double> taps = params.flip ? flipped(kernel) : kernel;
    Tensor<double> matrix(matrixShape);
    forEachConvTap(input, kernel.shape, output, params, [&](const TensorTap &t) {
        matrix.at(0, 0, t.outRow * output.w + t.outCol, t.inRow * input.w + t.inCol) +=
            taps.at(t.outChannel, t.channel, t.filterRow, t.filterCol);
    });
    return matrix;
}

} // namespace convlab
