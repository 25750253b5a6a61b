// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/shift.h"

#include "core/ops/padding.h"
#include "core/tensor/checked_size.h"

namespace convlab {

std::optional<std::int64_t> shiftSource(std::int64_t index, std::int64_t size, std::int64_t shift, ShiftEdge edge)
{
    return paddedSource(index - shift, size, edge == ShiftEdge::Zeros ? PaddingMode::Zeros : PaddingMode::Circular);
}

Tensor<double> shifted(const Tensor<double> &tensor, const Shift &shift, ShiftEdge edge)
{
    requireFilled(tensor);
    const Shape &shape = tensor.shape;
    Tensor<double> result(shape);
    for (std::int64_t row = 0; row < shape.h; ++row) {
        const auto fromRow = shiftSource(row, shape.h, shift.rows, edge);
        for (std::int64_t col = 0; col < shape.w; ++col) {
            const auto fromCol = shiftSource(col, shape.w, shift.cols, edge);
            if (!fromRow || !fromCol)
                continue;
            for (std::int64_t n = 0; n < shape.n; ++n)
                for (std::int64_t c = 0; c < shape.c; ++c)
                    result.at(n, c, row, col) = tensor.at(n, c, *fromRow, *fromCol);
        }
    }
    return result;
}

} // namespace convlab
