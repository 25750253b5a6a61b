// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab {

/// How an unfolding is shown; the numbers are the same.
struct Im2colView {
    enum class Layout { PatchesAsColumns, PatchesAsRows };
    enum class Memory { Nchw, Nhwc };
    Layout layout = Layout::PatchesAsColumns;
    Memory memory = Memory::Nchw;
    bool heat = false;  ///< with the grid that counts the copies of each cell
    bool operator==(const Im2colView &) const = default;
};

} // namespace convlab
