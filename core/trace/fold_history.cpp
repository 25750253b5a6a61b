// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/fold_history.h"

namespace convlab {

namespace {

FoldHistory::Values computePlane(const Im2colTrace &trace, int channel, int returned)
{
    const Shape &shape = trace.paddedInput().shape;
    std::vector<double> sums(static_cast<std::size_t>(shape.h * shape.w));
    for (int order = 0; order < returned; ++order) {
        const ColumnEntry entry = trace.returningEntry(order);
        if (entry.channel == channel && !entry.padding())
            sums[static_cast<std::size_t>(entry.row * shape.w + entry.col)] += entry.value;
    }
    return std::make_shared<const std::vector<double>>(std::move(sums));
}

} // namespace

FoldHistory::Values FoldHistory::plane(const Im2colTrace &trace, int channel, int returned) const
{
    const std::lock_guard guard(m_lock);
    if (m_planes.size() > mostPlanes)
        m_planes.clear();
    Values &values = m_planes[{channel, returned}];
    if (!values)
        values = computePlane(trace, channel, returned);
    return values;
}

} // namespace convlab
