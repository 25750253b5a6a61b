// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/im2col_trace.h"

#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace convlab {

/// The sums that col2im has built after some entries have gone back. Scenes share them: asking twice for the same
/// moment gives the same array, which is what makes two scenes of one moment equal. May be asked from any thread.
class FoldHistory {
public:
    using Values = std::shared_ptr<const std::vector<double>>;

    /// One padded plane after the first `returned` entries; padding keeps 0, since what comes back there is dropped.
    Values plane(const Im2colTrace &trace, int channel, int returned) const;

private:
    static constexpr std::size_t mostPlanes = 8192; ///< then it starts afresh

    mutable std::mutex m_lock;
    mutable std::map<std::pair<int, int>, Values> m_planes;
};

} // namespace convlab
