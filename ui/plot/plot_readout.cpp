// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_readout.h"

#include "ui/text/number_format.h"

#include <qcustomplot.h>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr double hoverDistance = 28;    ///< pixels from a point within which its value is shown
constexpr double ringRadius = 5, cardGap = 10;

QPointF pixel(const QCustomPlot &chart, double x, double y)
{
    return {chart.xAxis->coordToPixel(x), chart.yAxis->coordToPixel(y)};
}

/// Bars are hit over their whole area.
double distanceTo(const QCustomPlot &chart, const PlotSeries &series, std::size_t index, const QPointF &position)
{
    const QPointF point = pixel(chart, series.x[index], series.y[index]);
    if (series.style != PlotSeries::Style::Bars)
        return QLineF(position, point).length();
    const double half = std::abs(chart.xAxis->coordToPixel(0.35) - chart.xAxis->coordToPixel(0));
    const double base = chart.yAxis->scaleType() == QCPAxis::stLogarithmic ? chart.axisRect()->bottom() : chart.yAxis->coordToPixel(0);
    const bool inside = std::abs(position.x() - point.x()) <= half && position.y() >= std::min(point.y(), base) - ringRadius
                        && position.y() <= std::max(point.y(), base) + ringRadius;
    return inside ? 0 : hoverDistance;
}

} // namespace

PlotPoint pointAt(const QCustomPlot &chart, const Plot &plot, const QPointF &position)
{
    PlotPoint best;
    double least = hoverDistance;
    for (const PlotSeries &series : plot.series) {
        for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
            if (!std::isfinite(series.x[i]) || !std::isfinite(series.y[i]))
                continue;
            const double distance = distanceTo(chart, series, i, position);
            if (distance < least) {
                best = {&series, i};
                least = distance;
            }
        }
    }
    return best;
}

QString pointText(const PlotPoint &point, const Plot &plot, const Words &words)
{
    const auto name = static_cast<std::size_t>(std::max(0.0, point.x()));
    const QString place = name < plot.x.names.size() ? words.say(plot.x.names[name]) : formatSentence(point.x(), 4);
    const QString value = QStringLiteral("%1: %2").arg(place, formatSentence(point.y()));
    const QString label = words.say(point.series->label);
    return label.isEmpty() ? value : label + QLatin1Char('\n') + value;
}

void PlotReadout::create(QCustomPlot &chart, const Theme &theme)
{
    m_chart = &chart;
    m_ring = new QCPItemEllipse(&chart);
    m_ring->topLeft->setType(QCPItemPosition::ptAbsolute);
    m_ring->bottomRight->setType(QCPItemPosition::ptAbsolute);
    m_ring->setBrush(theme.canvas);
    m_card = new QCPItemText(&chart);
    m_card->position->setType(QCPItemPosition::ptAbsolute);
    m_card->setFont(theme.uiFont(11));
    m_card->setColor(theme.text);
    m_card->setBrush(theme.card);
    m_card->setPen(QPen(theme.borderStrong));
    m_card->setPadding({7, 4, 7, 4});
    m_card->setTextAlignment(Qt::AlignLeft);
    m_card->setClipToAxisRect(false);
    hide();
}

void PlotReadout::show(const PlotPoint &point, const Plot &plot, const Words &words, const Theme &theme)
{
    const QPointF centre = pixel(*m_chart, point.x(), point.y());
    const QPointF half(ringRadius, ringRadius);
    m_ring->topLeft->setCoords(centre - half);
    m_ring->bottomRight->setCoords(centre + half);
    m_ring->setPen(QPen(point.series->role == Role::None ? theme.accent : theme.role(point.series->role).strong, 2));
    m_card->setText(pointText(point, plot, words));
    // Beside the point, towards the middle, so that the card stays inside.
    const QPointF middle = QRectF(m_chart->axisRect()->rect()).center();
    const bool left = centre.x() > middle.x(), above = centre.y() > middle.y();
    m_card->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | (above ? Qt::AlignBottom : Qt::AlignTop));
    m_card->position->setCoords(centre.x() + (left ? -cardGap : cardGap), centre.y() + (above ? -cardGap / 2 : cardGap / 2));
    m_ring->setVisible(true);
    m_card->setVisible(true);
    m_visible = true;
    m_chart->replot(QCustomPlot::rpQueuedReplot);
}

void PlotReadout::hide()
{
    m_ring->setVisible(false);
    m_card->setVisible(false);
    if (m_visible)
        m_chart->replot(QCustomPlot::rpQueuedReplot);
    m_visible = false;
}

} // namespace convlab::ui
