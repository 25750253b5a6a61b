// SPDX-License-Identifier: GPL-3.0-or-later
// Cross-correlation in one and two dimensions, by several algorithms.
#include "app/eval/eval_error.h"
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/ops/fourier_convolve.h"
#include "core/ops/im2col.h"
#include "core/ops/matrix_convolve.h"
#include "core/ops/winograd.h"

namespace convlab::app {

namespace {

/// A convolution whose shapes and parameters are possible and small enough.
struct Planned {
    Axes axes;
    Shape input, weight;
    ConvParams params;
};

Planned plan(const Arguments &arguments, Axes axes)
{
    Planned planned{axes, arguments.shape("x", axes), arguments.shape("w", axes), {}};
    planned.params = convParams(arguments, axes, planned.input, {planned.weight.h, planned.weight.w});
    const Shape output = outputShape(planned.input, planned.weight, planned.params);
    if (arguments.given("b"))
        validate(planned.input, planned.weight, arguments.lineLength("b"), planned.params);
    limited(output);
    limitWork({output.count(), planned.weight.c, planned.weight.h, planned.weight.w});
    return planned;
}

using Algorithm = Tensor<double> (*)(const Tensor<double> &, const Tensor<double> &, const std::vector<double> &, const ConvParams &);

void compute(const Arguments &arguments, Answer &answer, const Planned &planned, Algorithm algorithm)
{
    answer.tensor("y", algorithm(arguments.tensor("x", planned.axes), arguments.tensor("w", planned.axes), arguments.line("b"), planned.params),
                  planned.axes);
}

void conv1d(const Arguments &arguments, Answer &answer)
{
    compute(arguments, answer, plan(arguments, Axes::Signals), crossCorrelate2d);
}

void conv2d(const Arguments &arguments, Answer &answer)
{
    compute(arguments, answer, plan(arguments, Axes::Images), crossCorrelate2d);
}

void trueConv2d(const Arguments &arguments, Answer &answer)
{
    Planned planned = plan(arguments, Axes::Images);
    planned.params.flip = true;
    compute(arguments, answer, planned, crossCorrelate2d);
}

enum Way { Direct, Columns, Winograd, Fourier };

/// Winograd where it applies, else FFT; or what "algorithm" names.
Algorithm algorithmOf(const Arguments &arguments, const Planned &planned)
{
    const bool canWinograd = winogradApplies(planned.weight, planned.params);
    static const QStringList words{QStringLiteral("direct"), QStringLiteral("im2col"), QStringLiteral("winograd"), QStringLiteral("fft")};
    switch (arguments.choice("algorithm", words, canWinograd ? Winograd : Fourier)) {
    case Columns:
        limited(im2colShape(planned.input, {planned.weight.h, planned.weight.w}, planned.params));
        return matrixCrossCorrelate2d;
    case Winograd:
        if (!canWinograd)
            throw EvalError("bad_value", QStringLiteral("Winograd's F(2x2, 3x3) needs a 3x3 kernel, stride 1 and dilation 1."));
        return winogradCrossCorrelate2d;
    case Fourier:
        limited({1, 1, 1, fourierWorkspace(planned.input, planned.weight, planned.params)});
        return fourierCrossCorrelate2d;
    default:
        return crossCorrelate2d;
    }
}

void conv2dByAlgorithm(const Arguments &arguments, Answer &answer)
{
    const Planned planned = plan(arguments, Axes::Images);
    compute(arguments, answer, planned, algorithmOf(arguments, planned));
}

const Operator table[] = {
    {"conv1d", "stride? padding? dilation? groups? padding_mode?", "x w b?", "y", "cross-correlation of signals (N, C, L)", conv1d},
    {"conv2d", "stride? padding? pads_tlbr? dilation? groups? padding_mode?", "x w b?", "y", "cross-correlation of images (N, C, H, W)", conv2d},
    {"true_conv2d_nchw", "stride? padding? pads_tlbr? dilation? groups? padding_mode?", "x w b?", "y",
     "the same with every kernel turned over: true convolution", trueConv2d},
    {"conv2d_winograd_or_fft", "stride? padding? pads_tlbr? dilation? groups? padding_mode? algorithm? winograd_ok?", "x w b?", "y",
     "cross-correlation by \"winograd\", \"fft\", \"im2col\" or \"direct\"; without a word by the first that applies", conv2dByAlgorithm},
};

} // namespace

std::span<const Operator> convolutionOperators()
{
    return table;
}

} // namespace convlab::app
