// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/im2col.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

/// The two window axes of one unfolding; groups, flip and bias have no meaning here.
struct Windows {
    AxisGeometry vertical, horizontal;
    std::int64_t outRows, outCols;
};

Windows windowsOf(const Shape &input, const Extent2 &kernel, ConvParams params)
{
    params.groups = 1;
    const Shape weight{1, input.c, kernel.h, kernel.w};
    validate(input, weight, 0, params);
    const AxisGeometry vertical = verticalAxis(input, weight, params);
    const AxisGeometry horizontal = horizontalAxis(input, weight, params);
    return {vertical, horizontal, outputSize(vertical), outputSize(horizontal)};
}

Shape columnsShape(const Shape &input, const Extent2 &kernel, const Windows &windows)
{
    return {input.n, 1, checkedProduct(checkedProduct(input.c, kernel.h), kernel.w),
            checkedProduct(windows.outRows, windows.outCols)};
}

/// Calls visit(row, column, channel, input row, input column) for every entry that reads a cell; zero padding reads none.
template<typename Visit>
void forEachEntry(const Shape &input, const Extent2 &kernel, const Windows &windows, PaddingMode mode, Visit visit)
{
    for (std::int64_t row = 0; row < input.c * kernel.h * kernel.w; ++row) {
        const std::int64_t channel = row / (kernel.h * kernel.w);
        const std::int64_t filterRow = row / kernel.w % kernel.h;
        const std::int64_t filterCol = row % kernel.w;
        for (std::int64_t column = 0; column < windows.outRows * windows.outCols; ++column) {
            const std::int64_t outRow = column / windows.outCols;
            const std::int64_t outCol = column % windows.outCols;
            const auto inRow = paddedSource(tapPosition(windows.vertical, outRow, filterRow), input.h, mode);
            const auto inCol = paddedSource(tapPosition(windows.horizontal, outCol, filterCol), input.w, mode);
            if (inRow && inCol)
                visit(row, column, channel, *inRow, *inCol);
        }
    }
}

} // namespace

Shape im2colShape(const Shape &input, const Extent2 &kernel, const ConvParams &params)
{
    return columnsShape(input, kernel, windowsOf(input, kernel, params));
}

Tensor<double> im2col(const Tensor<double> &input, const Extent2 &kernel, const ConvParams &params)
{
    requireFilled(input);
    const Windows windows = windowsOf(input.shape, kernel, params);
    const Shape shape = columnsShape(input.shape, kernel, windows);
    checkedCount(shape);
    Tensor<double> columns(shape);
    for (std::int64_t batch = 0; batch < shape.n; ++batch) {
        forEachEntry(input.shape, kernel, windows, params.mode,
                     [&](std::int64_t row, std::int64_t column, std::int64_t channel, std::int64_t inRow, std::int64_t inCol) {
                         columns.at(batch, 0, row, column) = input.at(batch, channel, inRow, inCol);
                     });
    }
    return columns;
}

Tensor<double> col2im(const Tensor<double> &columns, const Shape &input, const Extent2 &kernel, const ConvParams &params)
{
    const Windows windows = windowsOf(input, kernel, params);
    const Shape expected = columnsShape(input, kernel, windows);
    if (columns.shape != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(checkedCount(columns.shape))},
                                                   {"expected", static_cast<double>(checkedCount(expected))}});
    requireFilled(columns);
    checkedCount(input);
    Tensor<double> image(input);
    for (std::int64_t batch = 0; batch < input.n; ++batch) {
        forEachEntry(input, kernel, windows, params.mode,
                     [&](std::int64_t row, std::int64_t column, std::int64_t channel, std::int64_t inRow, std::int64_t inCol) {
                         image.at(batch, channel, inRow, inCol) += columns.at(batch, 0, row, column);
                     });
    }
    return image;
}

} // namespace convlab
