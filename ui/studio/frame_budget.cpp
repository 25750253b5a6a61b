// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/frame_budget.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double leastWork = 20000;     ///< of a pass that tells something; a smaller one is mostly overhead

} // namespace

int FrameBudget::every(double work, int most) const
{
    const double frames = work * m_nsPerWork / frameNs;
    if (frames <= 1)
        return 1;
    return std::clamp(static_cast<int>(std::ceil(std::min(frames * skippedWork, 1000.0))), 1, std::max(most, 1));
}

void FrameBudget::note(double work, std::int64_t ns)
{
    if (work < leastWork || ns <= 0)
        return;
    const double measured = static_cast<double>(ns) / work;
    m_nsPerWork += (measured - m_nsPerWork) / 2;
}

} // namespace convlab::ui
