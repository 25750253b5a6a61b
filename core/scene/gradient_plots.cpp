// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/gradient_plots.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Precision = GradientSetup::Precision;

constexpr int pointsPerDecade = 3, curvePoints = 81;
constexpr double shortestReach = 0.25;  ///< how far the curve goes to both sides of the weight
constexpr double unit64 = 1.2e-16;

PlotSeries errorSeries(const GradientCheckTrace &trace, const char *key, Precision precision, DifferenceRule rule)
{
    PlotSeries series;
    series.label = {key, {}};
    series.role = rule == DifferenceRule::Central ? Role::Gradient : Role::Input;
    series.style = PlotSeries::Style::LinePoints;
    series.dashed = precision == Precision::Float32;
    for (int i = -12 * pointsPerDecade; i <= -pointsPerDecade; ++i) {
        GradientSetup whole;
        whole.power = i / pointsPerDecade; // the decades themselves exactly as the controls have them
        const double epsilon = i % pointsPerDecade == 0 ? whole.epsilon() : std::pow(10.0, 1.0 * i / pointsPerDecade);
        const double error = trace.errorAt(epsilon, precision, rule);
        if (!(error > 0) || !std::isfinite(error))
            continue; // exact: a logarithmic axis has no zero
        series.x.push_back(epsilon);
        series.y.push_back(error);
    }
    return series;
}

PlotSeries straight(const char *key, Role role, bool dashed, double x0, double y0, double slope, double from, double to)
{
    return {{key, {}}, role, PlotSeries::Style::Line, {from, to}, {y0 + slope * (from - x0), y0 + slope * (to - x0)}, dashed};
}

} // namespace

int chosenWeight(const GradientSetup &setup)
{
    const std::int64_t row = std::min(setup.weight.h, setup.k.shape.h - 1), col = std::min(setup.weight.w, setup.k.shape.w - 1);
    return static_cast<int>(row * setup.k.shape.w + col);
}

Plot gradientErrorPlot(const GradientCheckTrace &trace)
{
    Plot plot;
    plot.id = "error";
    plot.title = {"gradient.plot.error", {}};
    plot.x.label = {"gradient.plot.epsilon", {}};
    plot.y.label = {"gradient.plot.largest_error", {}};
    plot.x.logarithmic = plot.y.logarithmic = true;
    plot.x.minimum = 3e-13;
    plot.x.maximum = 1;
    plot.series.push_back(errorSeries(trace, "gradient.plot.central64", Precision::Float64, DifferenceRule::Central));
    plot.series.push_back(errorSeries(trace, "gradient.plot.forward64", Precision::Float64, DifferenceRule::Forward));
    plot.series.push_back(errorSeries(trace, "gradient.plot.central32", Precision::Float32, DifferenceRule::Central));
    plot.series.push_back(errorSeries(trace, "gradient.plot.forward32", Precision::Float32, DifferenceRule::Forward));
    const double rough = trace.errorAt(1e-1, Precision::Float64, DifferenceRule::Central);
    const double truncation = rough > 1e-9 ? rough : 1; // a quadratic loss has none to start from
    const double rounding = unit64 * std::max(std::abs(trace.loss()), 1e-3);
    plot.guides.push_back({{"gradient.plot.slope_two", {}}, Role::None, 1e-1, truncation / 3, 1e-4, truncation * 1e-6 / 3});
    plot.guides.push_back({{"gradient.plot.slope_minus_one", {}}, Role::None, 1e-5, rounding / 1e-5, 1e-12, rounding / 1e-12});
    return plot;
}

Plot gradientCurvePlot(const GradientCheckTrace &trace)
{
    const int weight = chosenWeight(trace.setup());
    const WeightCheck &check = trace.check(weight);
    const double k = trace.setup().k.data[static_cast<std::size_t>(weight)];
    const double reach = std::max(shortestReach, 4 * trace.setup().epsilon());
    Plot plot;
    plot.id = "curve";
    plot.title = {"gradient.plot.curve", {}};
    plot.x.label = {"gradient.plot.weight", {std::floor(weight / static_cast<double>(trace.setup().k.shape.w)),
                                             static_cast<double>(weight % trace.setup().k.shape.w)}};
    plot.y.label = {"gradient.plot.loss", {}};
    PlotSeries curve{{"gradient.plot.loss", {}}, Role::Output, PlotSeries::Style::Line, {}, {}, false};
    for (int i = 0; i < curvePoints; ++i) {
        curve.x.push_back(k + reach * (2.0 * i / (curvePoints - 1) - 1));
        curve.y.push_back(trace.lossWith(weight, curve.x.back()));
    }
    plot.series.push_back(std::move(curve));
    plot.series.push_back(straight("gradient.plot.chord", Role::Gradient, false, check.up, check.lossUp, check.slope, k - reach, k + reach));
    plot.series.push_back(straight("gradient.plot.tangent", Role::Input, true, k, trace.loss(),
                                   trace.analytic()[static_cast<std::size_t>(weight)], k - reach, k + reach));
    plot.series.push_back({{"gradient.plot.nudged", {}}, Role::Kernel, PlotSeries::Style::Points, {check.down, check.up},
                           {check.lossDown, check.lossUp}, false});
    return plot;
}

} // namespace convlab
