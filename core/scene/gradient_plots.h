// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "core/trace/gradient_check_trace.h"

namespace convlab {

/// The error over epsilon on logarithmic axes: both precisions, both rules, slopes 2 and -1 as guides.
Plot gradientErrorPlot(const GradientCheckTrace &trace);

/// The loss over the chosen weight with the chord through the nudged points and the tangent.
Plot gradientCurvePlot(const GradientCheckTrace &trace);

/// The chosen weight, brought into the kernel.
int chosenWeight(const GradientSetup &setup);

} // namespace convlab
