// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race.h"
#include "core/scene/plot.h"

namespace convlab {

/// Over the varied parameter, on logarithmic axes: counts need no clock, times are there as far as they are measured.
Plot arithmeticPlot(const fast::RaceReport &report);
Plot memoryPlot(const fast::RaceReport &report);
/// With the points from which another way is the fastest, among what all rounds have measured.
Plot timePlot(const fast::RaceReport &report);

} // namespace convlab
