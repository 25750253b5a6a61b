// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "core/trace/activation_trace.h"

namespace convlab {

/// "histogram": all activations over their range.
Plot activationHistogram(const ActivationTrace &trace);
/// One channel over the same bins.
PlotSeries channelHistogram(const ActivationTrace &trace, int channel);

/// "means" and "deviations": one point per channel and the sampling band.
Plot channelMeansPlot(const ActivationTrace &trace);
Plot channelDeviationsPlot(const ActivationTrace &trace);

/// "layers": the scale over depth, logarithmic, for gains of 1.5, 1 and 0.5 per layer.
Plot layerScalePlot(const ActivationTrace &trace);

inline constexpr int deepestLayer = 12;

} // namespace convlab
