// SPDX-License-Identifier: GPL-3.0-or-later
// Transposed convolution.
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/errors/parameter_error.h"

namespace convlab::app {

namespace {

void transposed(const Arguments &arguments, Answer &answer, Axes axes)
{
    const Shape input = arguments.shape("x", axes), weight = arguments.shape("w", axes);
    const ConvTransposeParams params = transposeParams(arguments, axes, input, {weight.h, weight.w});
    const Shape output = limited(convTransposeOutputShape(input, weight, params));
    if (arguments.given("b") && arguments.lineLength("b") != output.c)
        throw ParameterError(Rule::BiasSizeMismatch, {{"bias", static_cast<double>(arguments.lineLength("b"))},
                                                      {"expected", static_cast<double>(output.c)}});
    limitWork({input.count(), weight.c, weight.h, weight.w});
    answer.tensor("y", convTranspose2d(arguments.tensor("x", axes), arguments.tensor("w", axes), arguments.line("b"), params), axes);
}

void transposed1d(const Arguments &arguments, Answer &answer)
{
    transposed(arguments, answer, Axes::Signals);
}

void transposed2d(const Arguments &arguments, Answer &answer)
{
    transposed(arguments, answer, Axes::Images);
}

const Operator table[] = {
    {"conv_transpose1d", "stride? padding? output_padding? output_shape? dilation? groups?", "x w b?", "y",
     "transposed convolution of signals; w is (C_in, C_out/groups, k)", transposed1d},
    {"conv_transpose2d", "stride? padding? output_padding? output_shape? dilation? groups?", "x w b?", "y",
     "transposed convolution of images; w is (C_in, C_out/groups, kh, kw)", transposed2d},
};

} // namespace

std::span<const Operator> transposedOperators()
{
    return table;
}

} // namespace convlab::app
