// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/toeplitz.h"

#include "core/ops/conv_taps.h"
#include "core/tensor/checked_size.h"

namespace convlab {

Tensor<double> toeplitzMatrix(const Shape &input, const Tensor<double> &weight, const ConvParams &params)
{
    requireFilled(weight);
    const Shape output = outputShape(input, weight.shape, params);
    const Shape matrixShape{1, 1, output.c * output.h * output.w, input.c * input.h * input.w};
    checkedCount(matrixShape);
    const Tensor<double> taps = params.flip ? flipped(weight) : weight;
    Tensor<double> matrix(matrixShape);
    forEachConvTap(input, weight.shape, output, params, [&](const TensorTap &t) {
        matrix.at(0, 0, (t.outChannel * output.h + t.outRow) * output.w + t.outCol,
                  (t.inChannel * input.h + t.inRow) * input.w + t.inCol) +=
            taps.at(t.outChannel, t.channel, t.filterRow, t.filterCol);
    });
    return matrix;
}

} // namespace convlab
