// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab {

/// A place in a run: which step, and how far inside it. A step's last micro-step is its finished state.
struct Moment {
    int step = 0;
    int micro = 0;
    bool operator==(const Moment &) const = default;
};

} // namespace convlab
