// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/progress/progress_plots.h"

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double lowestTop = 4.4;   ///< of the y axis: a single question is no full bar

/// "today", "tomorrow", "in 5 days"; with a negative number "yesterday", "5 days ago".
Label dayLabel(int days)
{
    if (days >= -1 && days <= 1)
        return {days == 0 ? "progress.today" : days > 0 ? "progress.tomorrow" : "progress.yesterday", {}};
    return days > 0 ? Label{"progress.in_days", {static_cast<double>(days)}} : Label{"progress.days_ago", {static_cast<double>(-days)}};
}

PlotSeries bars(const char *label, Role role, const std::vector<double> &heights)
{
    PlotSeries series;
    series.label = {label, {}};
    series.role = role;
    series.style = PlotSeries::Style::Bars;
    series.y = heights;
    for (std::size_t i = 0; i < heights.size(); ++i)
        series.x.push_back(static_cast<double>(i));
    return series;
}

Plot dayPlot(const char *id, const char *title, int firstDay, const std::vector<double> &heights)
{
    Plot plot;
    plot.id = id;
    plot.title = {title, {}};
    for (std::size_t i = 0; i < heights.size(); ++i)
        plot.x.names.push_back(dayLabel(firstDay + static_cast<int>(i)));
    plot.y.wholeNumbers = true;
    plot.y.minimum = 0;
    plot.y.maximum = heights.empty() ? lowestTop : std::max(lowestTop, 1.1 * *std::max_element(heights.begin(), heights.end()));
    return plot;
}

} // namespace

Plot forecastPlot(const std::vector<int> &counts)
{
    const std::vector<double> heights(counts.begin(), counts.end());
    Plot plot = dayPlot("forecast", "progress.forecast", 0, heights);
    plot.series.push_back(bars("progress.due", Role::Input, heights));
    return plot;
}

Plot historyPlot(const std::vector<practice::DayCount> &days)
{
    std::vector<double> answers, right;
    for (const practice::DayCount &day : days) {
        answers.push_back(day.answers);
        right.push_back(day.right);
    }
    Plot plot = dayPlot("history", "progress.history", 1 - static_cast<int>(days.size()), answers);
    plot.series.push_back(bars("progress.answers", Role::Kernel, answers));
    plot.series.push_back(bars("progress.right", Role::Output, right));
    return plot;
}

} // namespace convlab::ui
