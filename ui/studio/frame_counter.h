// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>

namespace convlab::ui {

/// Frames per second over the last second of a drag. Told what time it is.
class FrameCounter {
public:
    void begin() { m_times.clear(); }
    void note(std::int64_t ns)
    {
        m_times.push_back(ns);
        while (ns - m_times.front() > 1'000'000'000)
            m_times.pop_front();
    }
    /// 0 until there are enough frames to tell.
    double perSecond() const
    {
        if (m_times.size() < 5)
            return 0;
        const auto span = static_cast<double>(m_times.back() - m_times.front());
        return span > 0 ? static_cast<double>(m_times.size() - 1) * 1e9 / span : 0;
    }

private:
    std::deque<std::int64_t> m_times;
};

} // namespace convlab::ui
