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
    if (frames <= 1)
        return 1;
    if (bothWays)
        return std::clamp(static_cast<int>(std::ceil(std::min(std::sqrt(frames), 1000.0) - 1e-9)), 1, std::max(most, 1));
    const int rows = std::min(static_cast<int>(std::ceil(std::min(frames * lonelyRow, 1000.0))), most);
    return rows > lonelyRow ? rows : 1;
}

void FrameBudget::note(double work, std::int64_t ns)
{
    if (work < leastWork || ns <= 0)
        return;
    const double measured = static_cast<double>(ns) / work;
    m_nsPerWork += (measured - m_nsPerWork) / 2;
}

} // namespace convlab::ui
