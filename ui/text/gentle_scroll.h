// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace convlab::ui {

/// A scroll position on its way. Plain state: time comes in through advance().
class GentleScroll {
public:
    static constexpr double durationMs = 450;

    void start(double from, double to) { m_from = from, m_to = to, m_elapsed = 0, m_moving = from != to; }
    void stop() { m_moving = false; }
    bool moving() const { return m_moving; }

    /// Lets time pass; the position then. Starts and arrives slowly.
    double advance(double ms)
    {
        m_elapsed += ms;
        const double t = std::clamp(m_elapsed / durationMs, 0.0, 1.0);
        m_moving = m_moving && t < 1;
        return m_from + (m_to - m_from) * t * t * (3 - 2 * t);
    }

private:
    double m_from = 0, m_to = 0, m_elapsed = 0;
    bool m_moving = false;
};

} // namespace convlab::ui
