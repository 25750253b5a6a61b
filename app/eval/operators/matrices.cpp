// SPDX-License-Identifier: GPL-3.0-or-later
// Convolution as matrices: unfolding, folding, Toeplitz matrices, singular values; padding by itself.
#include "app/eval/eval_error.h"
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/analysis/separable.h"
#include "core/errors/parameter_error.h"
#include "core/ops/full_toeplitz.h"
#include "core/ops/im2col.h"
#include "core/ops/padding.h"
#include "core/ops/toeplitz.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <cmath>

namespace convlab::app {

namespace {

void unfold(const Arguments &arguments, Answer &answer)
{
    const Shape input = arguments.shape("x", Axes::Images);
    const Extent2 kernel = kernelOf(arguments, Axes::Images);
    const ConvParams params = convParams(arguments, Axes::Images, input, kernel);
    limited(im2colShape(input, kernel, params));
    answer.tensor("cols", im2col(arguments.tensor("x", Axes::Images), kernel, params), Axes::Matrices);
}

/// The image that columns of this shape are folded into.
Shape foldedShape(const Arguments &arguments, const Shape &columns, const Extent2 &kernel)
{
    if (std::min(kernel.h, kernel.w) < 1)
        throw ParameterError(Rule::NonPositiveKernel, {{"kernel", static_cast<double>(std::min(kernel.h, kernel.w))}});
    const std::int64_t taps = checkedProduct(kernel.h, kernel.w);
    if (columns.h % taps != 0)
        throw ParameterError(Rule::NotDivisible, {{"size", static_cast<double>(columns.h)}, {"divisor", static_cast<double>(taps)}});
    const Extent2 image = arguments.pair("image");
    if (std::min(image.h, image.w) < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(std::min(image.h, image.w))}});
    return limited({columns.n, columns.h / taps, image.h, image.w});
}

void fold(const Arguments &arguments, Answer &answer)
{
    const Shape columns = arguments.shape("cols", Axes::Matrices);
    const Extent2 kernel = kernelOf(arguments, Axes::Images);
    const Shape image = foldedShape(arguments, columns, kernel);
    const ConvParams params = convParams(arguments, Axes::Images, image, kernel);
    const Shape expected = im2colShape(image, kernel, params);
    if (columns != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(columns.count())}, {"expected", static_cast<double>(checkedCount(expected))}});
    answer.tensor("x", col2im(arguments.tensor("cols", Axes::Matrices), image, kernel, params), Axes::Images);
}

void toeplitz2d(const Arguments &arguments, Answer &answer)
{
    const Shape input = arguments.shape("x", Axes::Plane), kernel = arguments.shape("k", Axes::Plane);
    if (arguments.has("input") && arguments.pair("input") != Extent2{input.h, input.w})
        throw EvalError("contradiction", QStringLiteral("\"input\" is not the shape of \"x\"."));
    const ConvParams params = convParams(arguments, Axes::Images, input, {kernel.h, kernel.w});
    const Shape output = limited(outputShape(input, kernel, params));
    limited({1, 1, output.h * output.w, input.h * input.w});
    const Tensor<double> matrix = toeplitzMatrix(input, arguments.tensor("k", Axes::Plane), params);
    answer.tensor("matrix", matrix, Axes::Plane);
    answer.line("y", matrixTimes(matrix, arguments.tensor("x", Axes::Plane).data));
}

void toeplitz1d(const Arguments &arguments, Answer &answer)
{
    const Shape input = arguments.shape("x", Axes::Line), kernel = arguments.shape("k", Axes::Line);
    if (arguments.integer("n", input.w) != input.w)
        throw EvalError("contradiction", QStringLiteral("\"n\" is not the length of \"x\"."));
    limited({1, 1, std::max<std::int64_t>(input.w + kernel.w - 1, 0), input.w});
    const Tensor<double> matrix = fullToeplitzMatrix(input.w, arguments.line("k"));
    answer.tensor("matrix", matrix, Axes::Plane);
    answer.line("y", matrixTimes(matrix, arguments.line("x")));
}

/// Vectors of one length as the columns of a plane.
Tensor<double> asColumns(const std::vector<std::vector<double>> &vectors)
{
    Tensor<double> plane({1, 1, static_cast<std::int64_t>(vectors.front().size()), static_cast<std::int64_t>(vectors.size())});
    for (std::size_t col = 0; col < vectors.size(); ++col) {
        for (std::size_t row = 0; row < vectors[col].size(); ++row)
            plane.at(0, 0, static_cast<std::int64_t>(row), static_cast<std::int64_t>(col)) = vectors[col][row];
    }
    return plane;
}

void separate(const Arguments &arguments, Answer &answer)
{
    const Shape shape = arguments.shape("k", Axes::Plane);
    limitWork({1000, shape.h, shape.w, shape.w}); // rotations of all pairs of columns, swept until they are orthogonal
    const std::int64_t rank = arguments.integer("rank", 1);
    if (rank < 1 || rank > std::min(shape.h, shape.w))
        throw ParameterError(Rule::IndexOutOfRange, {{"index", static_cast<double>(rank)}, {"count", static_cast<double>(std::min(shape.h, shape.w))}});
    const Tensor<double> kernel = arguments.tensor("k", Axes::Plane);
    if (!std::all_of(kernel.data.begin(), kernel.data.end(), [](double x) { return std::isfinite(x); }))
        throw ParameterError(Rule::NotFinite);
    const KernelFactors factors = kernelFactors(kernel);
    const SeparableApproximation near = separableApproximation(kernel, static_cast<std::size_t>(rank));
    answer.line("singular", factors.singular);
    answer.tensor("u", asColumns(factors.columns), Axes::Plane);
    answer.tensor("v", asColumns(factors.rows), Axes::Plane);
    answer.tensor("approximation", near.kernel, Axes::Plane);
    answer.number("relative_residual", near.relativeResidual);
}

void pad(const Arguments &arguments, Answer &answer)
{
    const Shape input = arguments.shape("x", Axes::Images);
    const ConvParams params = convParams(arguments, Axes::Images, input, {1, 1});
    validatePadding(input, params.padding, params.mode);
    const Padding2 &p = params.padding;
    limited({input.n, input.c, input.h + p.top + p.bottom, input.w + p.left + p.right});
    answer.tensor("y", padded(arguments.tensor("x", Axes::Images), p, params.mode), Axes::Images);
}

const Operator table[] = {
    {"im2col", "kernel stride? padding? pads_tlbr? dilation? padding_mode?", "x", "cols", "patches as columns; rows are (c, kh, kw)", unfold},
    {"col2im", "image kernel stride? padding? pads_tlbr? dilation? padding_mode?", "cols", "x", "the adjoint: overlaps add up", fold},
    {"toeplitz2d", "stride? padding? pads_tlbr? dilation? padding_mode? input? layout?", "x k", "matrix y", "a cross-correlation as one matrix", toeplitz2d},
    {"toeplitz1d_full", "n?", "x k", "matrix y", "the full true convolution as one matrix", toeplitz1d},
    {"separable", "rank?", "k", "singular u v approximation relative_residual", "singular values of a kernel and its best sum of outer products", separate},
    {"pad", "padding pads_tlbr? padding_mode?", "x", "y", "padding by itself", pad},
};

} // namespace

std::span<const Operator> matrixOperators()
{
    return table;
}

} // namespace convlab::app
