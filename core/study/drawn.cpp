// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/drawn.h"

#include "core/ops/convolve.h"
#include "core/study/misread/convolution.h"

namespace convlab::practice {

Tensor<double> drawnArray(Draw &draw, const Shape &shape, int low, int high)
{
    Tensor<double> array(shape);
    for (double &value : array.data)
        value = static_cast<double>(draw.whole(low, high));
    return array;
}

Tensor<double> drawnNonZero(Draw &draw, const Shape &shape, int low, int high)
{
    Tensor<double> array(shape);
    for (double &value : array.data)
        while (value == 0)
            value = static_cast<double>(draw.whole(low, high));
    return array;
}

std::vector<double> drawnDistinct(Draw &draw, std::size_t count, int low, int high)
{
    std::vector<double> all;
    for (int value = low; value <= high; ++value)
        all.push_back(value);
    draw.shuffle(all);
    all.resize(count);
    return all;
}

Tensor<double> drawnDistinct(Draw &draw, const Shape &shape, int low, int high)
{
    return {shape, drawnDistinct(draw, static_cast<std::size_t>(shape.count()), low, high)};
}

CellAt drawnCell(Draw &draw, const Shape &shape)
{
    const std::int64_t row = draw.whole(0, shape.h - 1);
    return {row, draw.whole(0, shape.w - 1)};
}

Tensor<double> drawnKernel(Draw &draw, const Shape &shape)
{
    const bool small = shape.h * shape.w <= 4, square = shape.h == shape.w;
    for (;;) {
        const Tensor<double> kernel = small ? drawnNonZero(draw, shape, -3, 3) : drawnArray(draw, shape, -2, 2);
        if (kernel == flipped(kernel))
            continue;
        if (!square || shape.h == 1 || misread::kernelTransposed({{}, kernel, {}, {}}).weight != kernel)
            return kernel;
    }
}

} // namespace convlab::practice
