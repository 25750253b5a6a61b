// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

class QCustomPlot;

namespace convlab::ui {

/// Fills a QCustomPlot from plot data; what was in it is gone.
void drawPlot(QCustomPlot &target, const Plot &plot, const Theme &theme, const Words &words);

/// Several curves have their names above the axes, in as many columns as there is width for: they hide nothing.
void placeLegend(QCustomPlot &target);

} // namespace convlab::ui
