// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/convolve_backward.h"

#include "core/errors/parameter_error.h"
#include "core/ops/conv_taps.h"
#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

std::vector<double> biasGradient(const Tensor<double> &outputGradient)
{
    const Shape &s = outputGradient.shape;
    std::vector<double> sums(static_cast<std::size_t>(s.c), 0.0);
    for (std::int64_t n = 0; n < s.n; ++n)
        for (std::int64_t c = 0; c < s.c; ++c)
            for (std::int64_t i = 0; i < s.h * s.w; ++i)
                sums[static_cast<std::size_t>(c)] += outputGradient.data[static_cast<std::size_t>((n * s.c + c) * s.h * s.w + i)];
    return sums;
}

} // namespace

ConvGradients crossCorrelate2dBackward(const Tensor<double> &input, const Tensor<double> &weight,
                                       const Tensor<double> &outputGradient, const ConvParams &params)
{
    const Shape output = outputShape(input.shape, weight.shape, params);
    if (outputGradient.shape != output)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(outputGradient.shape.count())},
                                                   {"expected", static_cast<double>(output.count())}});
    for (const Tensor<double> *tensor : {&input, &weight, &outputGradient})
        requireFilled(*tensor);
    const Tensor<double> taps = params.flip ? flipped(weight) : weight;
    ConvGradients gradients{Tensor<double>(input.shape), Tensor<double>(weight.shape), biasGradient(outputGradient)};
    forEachConvTap(input.shape, weight.shape, output, params, [&](const TensorTap &t) {
        const double upstream = outputGradient.at(t.batch, t.outChannel, t.outRow, t.outCol);
        gradients.input.at(t.batch, t.inChannel, t.inRow, t.inCol) +=
            upstream * taps.at(t.outChannel, t.channel, t.filterRow, t.filterCol);
        gradients.weight.at(t.outChannel, t.channel, t.filterRow, t.filterCol) +=
            upstream * input.at(t.batch, t.inChannel, t.inRow, t.inCol);
    });
    if (params.flip)
        gradients.weight = flipped(gradients.weight);
    return gradients;
}

} // namespace convlab
