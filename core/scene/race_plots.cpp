// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/race_plots.h"

#include "core/analysis/crossover.h"
#include "core/scene/race_labels.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using fast::Algorithm;
using fast::RaceSetting;

/// The axis is as long as the race, however few points there are yet.
Plot emptyPlot(const char *id, const fast::RaceReport &report)
{
    static constexpr const char *names[] = {"race.over.kernel", "race.over.channels", "race.over.size"};
    Plot plot;
    plot.id = id;
    plot.title = {std::string("race.plot.") + id, {}};
    plot.x.label = {names[static_cast<std::size_t>(report.setting.over)], {}};
    plot.x.logarithmic = plot.y.logarithmic = true;
    plot.x.wholeNumbers = true;
    plot.x.minimum = 0.8 * static_cast<double>(report.points.front().value);
    plot.x.maximum = 1.3 * static_cast<double>(report.points.back().value);
    plot.y.label = {std::string("race.axis.") + id, {}};
    return plot;
}

/// A line for each way; `valueOf` gives 0 where there is nothing to show.
template<typename ValueOf>
void addLines(Plot &plot, const fast::RaceReport &report, ValueOf valueOf)
{
    for (const Algorithm algorithm : fast::algorithms) {
        PlotSeries series;
        series.label = nameLabel(algorithm);
        series.role = raceRole(algorithm);
        series.style = PlotSeries::Style::LinePoints;
        for (const fast::RacePoint &point : report.points) {
            const double value = valueOf(point, algorithm);
            if (value > 0) {
                series.x.push_back(static_cast<double>(point.value));
                series.y.push_back(value);
            }
        }
        if (!series.x.empty())
            plot.series.push_back(std::move(series));
    }
}

/// From the crossing up to above the curves, each name lower than the one before it: neighbours stay readable.
void addCrossings(Plot &plot, const fast::RaceReport &report)
{
    double top = 0;
    for (const PlotSeries &series : plot.series)
        top = std::max(top, *std::max_element(series.y.begin(), series.y.end()));
    PlotSeries marks;
    marks.label = {"race.crossing", {}};
    marks.role = Role::Padding;
    marks.style = PlotSeries::Style::Points;
    for (const Crossover &crossing : crossovers(report.values(), report.medians())) {
        const double height = std::max(2 * crossing.y, 2 * top * std::pow(0.35, static_cast<double>(marks.x.size() % 3)));
        const double shown = std::round(crossing.x * 10) / 10;
        const std::string key = std::string("race.crossing.") + fast::algorithmKey(fast::algorithms[crossing.to]);
        plot.guides.push_back({{key, {shown}}, raceRole(fast::algorithms[crossing.to]), crossing.x, crossing.y, crossing.x, height});
        marks.x.push_back(crossing.x);
        marks.y.push_back(crossing.y);
    }
    if (marks.x.empty())
        return;
    plot.y.maximum = 4 * top;
    plot.series.push_back(std::move(marks));
}

} // namespace

Plot arithmeticPlot(const fast::RaceReport &report)
{
    Plot plot = emptyPlot("arithmetic", report);
    addLines(plot, report, [](const fast::RacePoint &point, Algorithm algorithm) {
        return algorithm == Algorithm::Im2col ? 0 : point.arithmeticOf(algorithm).operations(); // the products of the direct way
    });
    for (PlotSeries &series : plot.series) {
        if (series.role == raceRole(Algorithm::Direct))
            series.label = {"race.definition", {}};
    }
    return plot;
}

Plot memoryPlot(const fast::RaceReport &report)
{
    Plot plot = emptyPlot("memory", report);
    addLines(plot, report, [](const fast::RacePoint &point, Algorithm algorithm) {
        const fast::Candidate &candidate = point.plan.of(algorithm);
        return static_cast<double>(candidate.workingBytes + candidate.preparedBytes);
    });
    return plot;
}

Plot timePlot(const fast::RaceReport &report)
{
    Plot plot = emptyPlot("time", report);
    addLines(plot, report, [](const fast::RacePoint &point, Algorithm algorithm) {
        const fast::Lap &lap = point.of(algorithm);
        return lap.times.empty() ? 0 : lap.median();
    });
    addCrossings(plot, report);
    return plot;
}

} // namespace convlab
