// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <optional>

namespace convlab {

/// What a picture that moves takes in at the edge it leaves.
enum class ShiftEdge {
    Zeros,
    Circular,   ///< what goes out on one side comes in on the other
};

/// How far to move: rows down and columns to the right; negative is up and left.
struct Shift {
    std::int64_t rows = 0, cols = 0;
    bool operator==(const Shift &) const = default;
};

/// The index that a cell of a moved axis takes its number from; nothing where a zero comes in.
std::optional<std::int64_t> shiftSource(std::int64_t index, std::int64_t size, std::int64_t shift, ShiftEdge edge);

/// Every plane moved by `shift`.
Tensor<double> shifted(const Tensor<double> &tensor, const Shift &shift, ShiftEdge edge);

} // namespace convlab
