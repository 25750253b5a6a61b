// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_plots.h"

#include "core/scene/ledger_series.h"

namespace convlab {

Plot parameterPlot(const CountTrace &trace)
{
    const auto number = [](std::int64_t value) { return static_cast<double>(value); };
    Plot plot;
    plot.id = "parameters";
    plot.title = {"counts.plot.parameters", {}};
    plot.x.names = {{"counts.plot.conv", {}}, {"counts.plot.dense", {number(trace.denseOutputs())}}};
    plot.y.label = {"counts.plot.count", {}};
    plot.y.logarithmic = true;
    plot.y.minimum = 1;
    plot.x.minimum = -0.6;
    const auto bar = [&plot](double x, double value, Role role) {
        PlotSeries series;
        series.role = role;
        series.style = PlotSeries::Style::Bars;
        series.x = {x};
        series.y = {value};
        plot.series.push_back(std::move(series));
    };
    bar(0, number(trace.conv().parameters()), Role::Kernel);
    bar(1, number(trace.dense().parameters()), Role::Output);
    if (!trace.setting().fullMap) {
        plot.x.names.push_back({"counts.plot.dense_map", {number(trace.mapOutputs())}});
        bar(2, number(trace.denseMap().parameters()), Role::Output);
    }
    plot.x.maximum = number(static_cast<std::int64_t>(plot.x.names.size())) - 0.4;
    return plot;
}

Plot ledgerPlot(const CountTrace &trace)
{
    Plot plot = ledgerAxes();
    plot.series = {ledgerSeries(trace.convLedger(), {"counts.plot.conv", {}}, Role::Kernel),
                   ledgerSeries(trace.denseLedger(), {"counts.plot.dense", {static_cast<double>(trace.denseOutputs())}}, Role::Output)};
    return plot;
}

} // namespace convlab
