// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace convlab::ui {

/// 0 at 0, 1 at 1, slow at both ends.
inline double eased(double t)
{
    const double x = std::clamp(t, 0.0, 1.0);
    return x * x * x * (x * (x * 6 - 15) + 10);
}

/// The share of [from, to] that `t` has passed, eased.
inline double easedBetween(double t, double from, double to)
{
    return eased((t - from) / (to - from));
}

inline double between(double a, double b, double share) { return a + (b - a) * share; }

} // namespace convlab::ui
