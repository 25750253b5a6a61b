// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/fold_history.h"

namespace convlab {

FoldHistory::Values FoldHistory::plane(const Im2colTrace &trace, int channel, int returned) const
{
    const Shape &shape = trace.paddedInput().shape;
    return m_planes.at(channel, returned, static_cast<std::size_t>(shape.h * shape.w),
                       [&](std::vector<double> &sums, int from, int to) {
                           for (int order = from; order < to; ++order) {
                               const ColumnEntry entry = trace.returningEntry(order);
                               if (entry.channel == channel && !entry.padding())
                                   sums[static_cast<std::size_t>(entry.row * shape.w + entry.col)] += entry.value;
                           }
                       });
}

} // namespace convlab
