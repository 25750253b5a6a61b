// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"

#include <vector>

namespace convlab {

/// The windows of a pooling on one axis, whatever rule made them.
struct AxisWindows {
    struct Window {
        int first = 0;              ///< where the window's frame begins; negative inside the leading padding
        int span = 1;               ///< its extent, with what hangs over the edge
        std::vector<int> cells;     ///< the positions it looks at: real cells and declared padding, never overhang
    };
    std::int64_t size = 1, padBefore = 0, padAfter = 0;
    std::vector<Window> windows;

    bool isPadding(int position) const { return position < 0 || position >= size; }
    std::int64_t paddedSize() const { return size + padBefore + padAfter; }
    /// The cells of each window without its padding.
    std::vector<std::vector<int>> realCells() const;
    int realCount(int window) const;
    /// The windows that look at a position, ascending.
    std::vector<int> windowsOver(std::int64_t position) const;
    /// The window that begins nearest to a place of the padded axis.
    int nearestWindow(int place) const;
};

/// One window per output of a sliding axis. Throws ParameterError.
AxisWindows slidingWindows(const AxisGeometry &axis);

/// As many windows as outputs are wanted, cut from the axis by adaptiveRange(). Throws ParameterError.
AxisWindows adaptiveWindows(std::int64_t size, std::int64_t outputs);

} // namespace convlab
