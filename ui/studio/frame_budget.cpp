// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/frame_budget.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double leastWork = 20000;     ///< of a pass that tells something; a smaller one is mostly overhead

} // namespace

int FrameBudget::every(double work, int most, bool bothWays) const
{
    const double frames = std::max(work * m_nsPerWork / frameNs, 0.0);
    const double wanted = std::ceil((bothWays ? std::sqrt(frames) : frames) - 1e-9);
    return static_cast<int>(std::clamp(wanted, 1.0, std::max(1.0, static_cast<double>(most))));
}

void FrameBudget::note(double work, std::int64_t ns)
{
    if (work < leastWork || ns <= 0)
        return;
    const double measured = static_cast<double>(ns) / work;
    m_nsPerWork += (measured - m_nsPerWork) / 2;
}

} // namespace convlab::ui
