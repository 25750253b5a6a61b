// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace convlab {

/// One spatial axis of a sliding window: everything the output-size formula needs.
struct AxisGeometry {
    std::int64_t size = 1;
    std::int64_t kernel = 1;
    std::int64_t stride = 1;
    std::int64_t dilation = 1;
    std::int64_t padBefore = 0;
    std::int64_t padAfter = 0;
    bool ceilMode = false; ///< pooling only: round the count up, but start no window in the trailing padding

    /// Cells from the first to the last tap: d(k-1)+1.
    std::int64_t span() const { return dilation * (kernel - 1) + 1; }
    std::int64_t paddedSize() const { return size + padBefore + padAfter; }
};

/// Throws ParameterError when the axis has no legal output.
void validate(const AxisGeometry &axis);

/// floor((n + p_before + p_after - d(k-1) - 1) / s) + 1, floored (never truncated); validates first.
/// With ceilMode the quotient is rounded up, and a last window that would start beyond the input and
/// the leading padding is dropped (PyTorch's rule).
std::int64_t outputSize(const AxisGeometry &axis);

/// Trailing cells of the padded axis that no window reaches (the remainder of the floor); 0 in ceil overhang.
std::int64_t unreachedCells(const AxisGeometry &axis);

/// First input index under window `out`; negative inside the leading padding.
std::int64_t windowStart(const AxisGeometry &axis, std::int64_t out);

/// Input index under tap `tap` of window `out`; may lie outside [0, size).
std::int64_t tapPosition(const AxisGeometry &axis, std::int64_t out, std::int64_t tap);

/// True when `position` (input index, padding negative) is under some tap of some window.
bool isReached(const AxisGeometry &axis, std::int64_t position);

} // namespace convlab
