// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "core/study/progress.h"

namespace convlab::ui {

/// Today and the thirty days beside it.
inline constexpr int shownDays = 31;

/// Bars: questions due, today first.
Plot forecastPlot(const std::vector<int> &counts);

/// Bars: answers a day, today last; the right ones in front.
Plot historyPlot(const std::vector<practice::DayCount> &days);

} // namespace convlab::ui
