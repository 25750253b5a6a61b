// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"
#include "core/ops/shift.h"

#include <optional>
#include <vector>

namespace convlab {

/// One output of the moved input beside the output it should be.
struct ShiftedOutput {
    bool compared = false;  ///< false: nothing has moved here
    bool agrees = false;
    bool inner = false;     ///< both windows see the same real cells only: no padding, nothing that came in
};

/// Does a cross-correlation commute with a shift? First move, then convolve; first convolve, then move by whole
/// stops; compare.
struct Equivariance {
    Shift shift;            ///< of the input, in cells
    Shift stops;            ///< of the output: shift / stride, rounded down
    bool wholeStops = true; ///< the division leaves no remainder on either axis
    ShiftEdge edge = ShiftEdge::Zeros;
    Tensor<double> movedInput;      ///< S x
    Tensor<double> outputOfMoved;   ///< f(S x)
    Tensor<double> movedOutput;     ///< S' f(x); 0 where nothing has moved
    std::vector<ShiftedOutput> cells;   ///< one per output, row-major
    int inner = 0, innerDiffering = 0, border = 0, borderDiffering = 0;

    /// Where an output of the moved input has its counterpart in f(x); nothing: nowhere.
    std::optional<std::pair<std::int64_t, std::int64_t>> counterpart(std::int64_t row, std::int64_t col) const;
    const ShiftedOutput &at(std::int64_t channel, std::int64_t row, std::int64_t col) const
    {
        return cells[static_cast<std::size_t>(outputOfMoved.shape.offset(0, channel, row, col))];
    }
};

/// A batch of one. Equal means equal to the last bit: both sides add the same numbers in the same order.
Equivariance compareShift(const Tensor<double> &input, const Tensor<double> &weight, const std::vector<double> &bias,
                          const ConvParams &params, const Shift &shift, ShiftEdge edge);

} // namespace convlab
