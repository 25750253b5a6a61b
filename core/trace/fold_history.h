// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/im2col_trace.h"
#include "core/trace/plane_history.h"

namespace convlab {

/// The sums that col2im has built after some entries have gone back.
class FoldHistory {
public:
    using Values = PlaneHistory::Values;

    /// One padded plane after the first `returned` entries; padding keeps 0, since what comes back there is dropped.
    Values plane(const Im2colTrace &trace, int channel, int returned) const;

private:
    PlaneHistory m_planes;
};

} // namespace convlab
