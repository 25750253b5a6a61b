// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/plane_history.h"

#include <iterator>

namespace convlab {

PlaneHistory::Values PlaneHistory::at(int plane, int count, std::size_t size, const Advance &advance) const
{
    const std::lock_guard guard(m_lock);
    const auto later = m_planes.upper_bound({plane, count});
    const auto earlier = later == m_planes.begin() ? m_planes.end() : std::prev(later);
    const bool known = earlier != m_planes.end() && earlier->first.first == plane;
    if (known && earlier->first.second == count)
        return earlier->second;
    std::vector<double> values = known ? *earlier->second : std::vector<double>(size);
    advance(values, known ? earlier->first.second : 0, count);
    if (m_numbers > mostNumbers) {
        m_planes.clear();
        m_numbers = 0;
    }
    m_numbers += size;
    return m_planes[{plane, count}] = std::make_shared<const std::vector<double>>(std::move(values));
}

} // namespace convlab
