// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <optional>

class QCPItemStraightLine;
class QCustomPlot;

namespace convlab::ui {

/// Fills a QCustomPlot from plot data; what was in it is gone.
void drawPlot(QCustomPlot &target, const Plot &plot, const Theme &theme, const Words &words);

/// A vertical line at `x`; nothing: one that is not seen.
QCPItemStraightLine *addPlotCursor(QCustomPlot &target, std::optional<double> x, const Theme &theme);
/// Moves it.
void placePlotCursor(QCPItemStraightLine &cursor, std::optional<double> x);

/// Several curves have their names above the axes, in as many columns as there is width for: they hide nothing.
void placeLegend(QCustomPlot &target);

} // namespace convlab::ui
