// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/ledger_series.h"

namespace convlab {

Plot ledgerAxes()
{
    Plot plot;
    plot.id = "ledger";
    plot.title = {"ledger.title", {}};
    plot.x.names = {{"ledger.parameters", {}}, {"ledger.macs", {}}, {"ledger.flops", {}},
                    {"ledger.bytes", {}}, {"ledger.intensity", {}}};
    plot.x.minimum = -0.5;
    plot.x.maximum = 4.5;
    plot.y.logarithmic = true;
    return plot;
}

PlotSeries ledgerSeries(const LayerLedger &ledger, Label label, Role role)
{
    PlotSeries series;
    series.label = std::move(label);
    series.role = role;
    series.style = PlotSeries::Style::Points;
    series.x = {0, 1, 2, 3, 4};
    series.y = {static_cast<double>(ledger.parameters), static_cast<double>(ledger.macs), static_cast<double>(ledger.flops),
                static_cast<double>(ledger.bytes), ledger.intensity()};
    return series;
}

} // namespace convlab
