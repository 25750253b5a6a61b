// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/layer_ledger.h"
#include "core/scene/plot.h"

namespace convlab {

/// The plot "ledger" without its series: one place per entry of a ledger, over a logarithmic axis.
Plot ledgerAxes();

/// One layer's entries as points.
PlotSeries ledgerSeries(const LayerLedger &ledger, Label label, Role role);

} // namespace convlab
