// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_drawing.h"

#include "ui/plot/plot_ticks.h"

#include <qcustomplot.h>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr double mostSubTickedDecades = 6;
constexpr double logFloor = 1e-300; ///< a logarithmic axis has no zero

void styleAxis(QCPAxis &axis, const Theme &theme)
{
    axis.setBasePen(QPen(theme.borderStrong));
    axis.setTickPen(QPen(theme.borderStrong));
    axis.setSubTickPen(QPen(theme.border));
    axis.setTickLength(0, 4);
    axis.setSubTickLength(0, 2);
    axis.setTickLabelFont(theme.uiFont(11));
    axis.setTickLabelColor(theme.textMuted);
    axis.setLabelFont(theme.uiFont(12));
    axis.setLabelColor(theme.textMuted);
    axis.setLabelPadding(3);
    axis.grid()->setPen(QPen(theme.border, 1, Qt::DotLine));
    // The zero of y is a quiet solid line; that of x would look like a cursor.
    axis.grid()->setZeroLinePen(axis.orientation() == Qt::Vertical ? QPen(theme.border) : axis.grid()->pen());
    axis.grid()->setSubGridVisible(false);
}

QColor colourOf(Role role, const Theme &theme)
{
    return role == Role::None ? theme.accent : theme.role(role).strong;
}

/// The points that can be drawn: finite, and positive on logarithmic axes.
void drawablePoints(const PlotSeries &series, const Plot &plot, QVector<double> &x, QVector<double> &y)
{
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        const bool finite = std::isfinite(series.x[i]) && std::isfinite(series.y[i]);
        const bool shown = finite && (!plot.x.logarithmic || series.x[i] > logFloor)
            && (!plot.y.logarithmic || series.y[i] > logFloor);
        if (shown) {
            x.append(series.x[i]);
            y.append(series.y[i]);
        }
    }
}

void addBars(QCustomPlot &target, const QColor &colour, const QVector<double> &x, const QVector<double> &y)
{
    auto *bars = new QCPBars(target.xAxis, target.yAxis);
    bars->setData(x, y, true);
    double gap = 1;
    for (qsizetype i = 1; i < x.size(); ++i)
        gap = i == 1 ? x[1] - x[0] : std::min(gap, x[i] - x[i - 1]);
    bars->setWidth(gap * 0.7);
    bars->setBaseValue(target.yAxis->scaleType() == QCPAxis::stLogarithmic ? 1 : 0);
    bars->setPen(Qt::NoPen);
    bars->setBrush(colour);
}

void addGraph(QCustomPlot &target, const PlotSeries &series, const QColor &colour, const Theme &theme,
              const QString &name, const QVector<double> &x, const QVector<double> &y)
{
    QCPGraph *graph = target.addGraph();
    graph->setData(x, y);
    graph->setName(name);
    graph->setPen(QPen(colour, 2, series.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    using Style = PlotSeries::Style;
    if (series.style == Style::Points)
        graph->setLineStyle(QCPGraph::lsNone);
    if (series.style == Style::Steps)
        graph->setLineStyle(QCPGraph::lsStepCenter);
    if (series.style == Style::Points || series.style == Style::LinePoints)
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, theme.canvas, 6));
    if (series.style == Style::Area) {
        QColor fill = colour;
        fill.setAlphaF(0.22F);
        graph->setBrush(fill);
    }
}

/// A tinted area between two edges; in the legend once.
void addBand(QCustomPlot &target, const PlotSeries &series, const QColor &colour, const QString &name)
{
    const auto points = [](const std::vector<double> &values) { return QVector<double>(values.begin(), values.end()); };
    QColor fill = colour;
    fill.setAlphaF(0.2F);
    QPen edge(colour, 1);
    edge.setDashPattern({3, 3});
    QCPGraph *lower = target.addGraph();
    lower->setData(points(series.x), points(series.lower), true);
    lower->setPen(edge);
    lower->removeFromLegend();
    QCPGraph *upper = target.addGraph();
    upper->setData(points(series.x), points(series.y), true);
    upper->setName(name);
    upper->setPen(edge);
    upper->setBrush(fill);
    upper->setChannelFillGraph(lower);
}

void addSeries(QCustomPlot &target, const Plot &plot, const Theme &theme, const Words &words)
{
    for (const PlotSeries &series : plot.series) {
        QVector<double> x, y;
        drawablePoints(series, plot, x, y);
        const QColor colour = colourOf(series.role, theme);
        if (series.style == PlotSeries::Style::Bars)
            addBars(target, colour, x, y);
        else if (series.style == PlotSeries::Style::Band)
            addBand(target, series, colour, words.say(series.label));
        else
            addGraph(target, series, colour, theme, words.say(series.label), x, y);
    }
}

/// Lets curves shine through where a label lies on them.
QColor veil(QColor colour)
{
    colour.setAlphaF(0.75F);
    return colour;
}

void addGuides(QCustomPlot &target, const Plot &plot, const Theme &theme, const Words &words)
{
    for (const PlotGuide &guide : plot.guides) {
        auto *line = new QCPItemLine(&target);
        line->start->setCoords(guide.x0, guide.y0);
        line->end->setCoords(guide.x1, guide.y1);
        line->setPen(QPen(guide.role == Role::None ? theme.textMuted : colourOf(guide.role, theme), 1.2, Qt::DashLine));
        auto *text = new QCPItemText(&target);
        text->setText(words.say(guide.label));
        text->setFont(theme.uiFont(11));
        text->setColor(guide.role == Role::None ? theme.textMuted : theme.role(guide.role).text);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
        text->setPadding(QMargins(4, 0, 4, 1));
        text->setBrush(veil(theme.canvas));
        text->position->setCoords(guide.x1, guide.y1);
        text->setClipToAxisRect(false);
    }
}

void setRange(QCPAxis &axis, const PlotAxis &data)
{
    QCPRange range = axis.range();
    if (data.logarithmic) {
        const double room = std::pow(10, std::max(0.2, 0.08 * std::log10(range.upper / range.lower)));
        range = QCPRange(range.lower / room, range.upper * room);
    } else {
        range = QCPRange(range.lower - range.size() * 0.05, range.upper + range.size() * 0.08);
    }
    if (range.size() <= 0)
        range = QCPRange(range.lower - 0.5, range.upper + 0.5);
    axis.setRange(data.minimum.value_or(range.lower), data.maximum.value_or(range.upper));
}

void styleLegend(QCPLegend &legend, const Theme &theme)
{
    legend.setBrush(Qt::NoBrush);
    legend.setBorderPen(Qt::NoPen);
    legend.setFont(theme.uiFont(11));
    legend.setTextColor(theme.text);
    legend.setMargins({0, 0, 0, 2});
    legend.setRowSpacing(0);
    legend.setColumnSpacing(18);
    legend.setIconSize(24, 12);
}

/// The legend stands above the plot, its entries side by side from the left.
void putLegendAbove(QCustomPlot &target)
{
    target.axisRect()->insetLayout()->take(target.legend);
    auto *line = new QCPLayoutGrid;
    target.plotLayout()->insertRow(0);
    target.plotLayout()->addElement(0, 0, line);
    line->addElement(0, 0, target.legend);
    line->expandTo(1, 2); // what is left of the width
    line->setColumnStretchFactor(0, 0.001);
    line->setMargins(QMargins(8, 5, 0, 0));
    target.plotLayout()->setRowStretchFactor(0, 0.001);
    target.plotLayout()->setRowSpacing(0);
}

void takeLegendAway(QCustomPlot &target)
{
    QCPLayout *line = target.legend->layout();
    line->take(target.legend);
    target.plotLayout()->remove(line);
    target.plotLayout()->simplify();
    target.axisRect()->insetLayout()->addElement(target.legend, Qt::AlignTop | Qt::AlignRight);
}

/// Nine lines between powers of ten are a help, and a blot where powers stand close.
void setSubTicks(QCPAxis &axis, const PlotAxis &data)
{
    const QCPRange range = axis.range();
    axis.setSubTicks(data.names.empty() && (!data.logarithmic || std::log10(range.upper / range.lower) <= mostSubTickedDecades));
}

} // namespace

void drawPlot(QCustomPlot &target, const Plot &plot, const Theme &theme, const Words &words)
{
    target.clearPlottables();
    target.clearItems();
    target.setBackground(theme.canvas);
    for (QCPAxis *axis : {target.xAxis, target.yAxis})
        styleAxis(*axis, theme);
    setTicks(*target.xAxis, plot.x, words);
    setTicks(*target.yAxis, plot.y, words);
    target.xAxis->setLabel(words.say(plot.x.label));
    target.yAxis->setLabel(words.say(plot.y.label));
    addSeries(target, plot, theme, words);
    target.rescaleAxes();
    target.xAxis->grid()->setVisible(plot.x.names.empty());
    setRange(*target.xAxis, plot.x);
    setRange(*target.yAxis, plot.y);
    setSubTicks(*target.xAxis, plot.x);
    setSubTicks(*target.yAxis, plot.y);
    target.axisRect()->setMinimumMargins(QMargins(8, plot.guides.empty() ? 8 : 15, 15, 0)); // labels of guides stand at the top
    addGuides(target, plot, theme, words);
    styleLegend(*target.legend, theme);
    placeLegend(target);
}

QCPItemStraightLine *addPlotCursor(QCustomPlot &target, std::optional<double> x, const Theme &theme)
{
    auto *cursor = new QCPItemStraightLine(&target);
    cursor->setPen(QPen(theme.accent, 1.5));
    placePlotCursor(*cursor, x);
    return cursor;
}

void placePlotCursor(QCPItemStraightLine &cursor, std::optional<double> x)
{
    const QCPRange range = cursor.parentPlot()->yAxis->range();
    cursor.setVisible(x.has_value());
    cursor.point1->setCoords(x.value_or(1), range.lower);
    cursor.point2->setCoords(x.value_or(1), range.upper);
}

void placeLegend(QCustomPlot &target)
{
    QCPLegend *legend = target.legend;
    const bool useful = target.graphCount() > 1;
    const bool above = legend->layout() != target.axisRect()->insetLayout();
    legend->setVisible(useful);
    if (useful && !above)
        putLegendAbove(target);
    else if (!useful && above)
        takeLegendAway(target);
    double widest = 1;
    for (int i = 0; i < target.graphCount(); ++i)
        widest = std::max(widest, QFontMetricsF(legend->font()).horizontalAdvance(target.graph(i)->name()));
    const double item = widest + legend->iconSize().width() + legend->iconTextPadding() + legend->columnSpacing();
    legend->setWrap(std::clamp(static_cast<int>((target.width() - 60) / item), 1, std::max(1, target.graphCount())));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
}

} // namespace convlab::ui
