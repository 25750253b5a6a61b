// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_summary.h"

#include "ui/text/number_format.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr std::size_t shortSeries = 12;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(PlotSummary)
};

struct Points {
    std::vector<double> x, y;
};

Points finitePoints(const PlotSeries &series)
{
    Points points;
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        if (std::isfinite(series.x[i]) && std::isfinite(series.y[i])) {
            points.x.push_back(series.x[i]);
            points.y.push_back(series.y[i]);
        }
    }
    return points;
}

QString placeText(double x, const Plot &plot, const Words &words)
{
    const auto name = static_cast<std::size_t>(std::max(0.0, x));
    return name < plot.x.names.size() ? words.say(plot.x.names[name]) : formatSentence(x, 4);
}

QString seriesText(const PlotSeries &series, const Plot &plot, const Words &words)
{
    const Points points = finitePoints(series);
    if (points.x.empty())
        return {};
    const auto at = [&](std::size_t i) {
        return QStringLiteral("%1: %2").arg(placeText(points.x[i], plot, words), formatSentence(points.y[i], 4));
    };
    QStringList numbers;
    if (points.x.size() <= shortSeries) {
        for (std::size_t i = 0; i < points.x.size(); ++i)
            numbers << at(i);
    } else {
        const auto [low, high] = std::minmax_element(points.y.begin(), points.y.end());
        const auto place = [&](auto it) { return static_cast<std::size_t>(it - points.y.begin()); };
        numbers << Sentences::tr("from %1").arg(at(0)) << Sentences::tr("to %1").arg(at(points.x.size() - 1)) << Sentences::tr("lowest at %1").arg(at(place(low)))
                << Sentences::tr("highest at %1").arg(at(place(high)));
    }
    const QString name = words.say(series.label);
    const QString all = numbers.join(QStringLiteral(", ")) + QLatin1Char('.');
    return name.isEmpty() ? all : QStringLiteral("%1: %2").arg(name, all);
}

QString axesText(const Plot &plot, const Words &words)
{
    const auto axis = [&words](const PlotAxis &data) {
        const QString name = words.say(data.label);
        return data.logarithmic && !name.isEmpty() ? Sentences::tr("%1 (logarithmic)").arg(name) : name;
    };
    const QString x = axis(plot.x), y = axis(plot.y);
    if (x.isEmpty() || y.isEmpty())
        return x.isEmpty() && y.isEmpty() ? QString() : (x + y) + QLatin1Char('.');
    return Sentences::tr("%1 over %2.").arg(y, x);
}

/// What each curve says nearest to the cursor.
QString cursorText(double cursor, const Plot &plot, const Words &words)
{
    QStringList values;
    for (const PlotSeries &series : plot.series) {
        const Points points = finitePoints(series);
        if (points.x.empty())
            continue;
        const auto nearest = std::min_element(points.x.begin(), points.x.end(), [cursor](double a, double b) {
            return std::abs(a - cursor) < std::abs(b - cursor);
        });
        const auto index = static_cast<std::size_t>(nearest - points.x.begin());
        const QString name = words.say(series.label), value = formatSentence(points.y[index], 4);
        if (!plot.x.names.empty() && *nearest != cursor)
            continue;
        values << (name.isEmpty() ? value : QStringLiteral("%1 %2").arg(name, value));
    }
    return values.isEmpty() ? QString()
                            : Sentences::tr("Now at %1: %2.").arg(placeText(cursor, plot, words), values.join(QStringLiteral(", ")));
}

} // namespace

QString plotSummary(const Plot &plot, std::optional<double> cursor, const Words &words)
{
    QStringList sentences{axesText(plot, words)};
    if (cursor)
        sentences << cursorText(*cursor, plot, words);
    for (const PlotSeries &series : plot.series)
        sentences << seriesText(series, plot, words);
    for (const PlotGuide &guide : plot.guides) {
        if (!guide.label.empty())
            sentences << Sentences::tr("A line marks %1.").arg(words.say(guide.label));
    }
    return joinSentences(sentences);
}

} // namespace convlab::ui
