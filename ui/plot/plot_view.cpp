// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include "ui/plot/plot_drawing.h"
#include "ui/text/number_format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr double hoverDistance = 14; ///< pixels from a point within which its value is shown

/// The data point nearest to a position.
struct Nearest {
    const PlotSeries *series = nullptr;
    std::size_t index = 0;
    double distance = hoverDistance;
};

} // namespace

struct PlotView::Private {
    std::shared_ptr<const Words> words;
    Theme theme;
    Plot plot;
    std::optional<double> cursorX;
    QCustomPlot *chart = nullptr;
    QCPItemStraightLine *cursor = nullptr;

    QPointF pixel(double x, double y) const
    {
        return {chart->xAxis->coordToPixel(x), chart->yAxis->coordToPixel(y)};
    }

    Nearest nearest(const QPointF &position) const
    {
        Nearest best;
        for (const PlotSeries &series : plot.series) {
            for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
                const double distance = QLineF(position, pixel(series.x[i], series.y[i])).length();
                if (distance < best.distance)
                    best = {&series, i, distance};
            }
        }
        return best;
    }

    void redraw()
    {
        drawPlot(*chart, plot, theme, *words);
        cursor = new QCPItemStraightLine(chart);
        cursor->setPen(QPen(theme.textMuted, 1.5, Qt::DotLine));
        placeCursor();
    }

    void placeCursor()
    {
        if (!cursor)
            return;
        cursor->setVisible(cursorX.has_value());
        const double x = cursorX.value_or(1);
        const double low = chart->yAxis->range().lower, high = chart->yAxis->range().upper;
        cursor->point1->setCoords(x, low);
        cursor->point2->setCoords(x, high);
        chart->replot(QCustomPlot::rpQueuedReplot);
    }
};

PlotView::PlotView(std::shared_ptr<const Words> words, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->words = std::move(words);
    d->chart = new QCustomPlot(this);
    d->chart->setMouseTracking(true);
    d->chart->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->chart);
    setMinimumHeight(120);
}

PlotView::~PlotView() = default;

void PlotView::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->redraw();
}

void PlotView::setPlot(const Plot &plot)
{
    if (plot == d->plot)
        return;
    d->plot = plot;
    setAccessibleName(d->words->say(plot.title));
    d->redraw();
}

void PlotView::setCursor(std::optional<double> x)
{
    if (x == d->cursorX)
        return;
    d->cursorX = x;
    d->placeCursor();
}

QPointF PlotView::positionOf(double x, double y) const
{
    return d->chart->mapToParent(d->pixel(x, y).toPoint());
}

QString PlotView::valueAt(const QPointF &position) const
{
    const Nearest nearest = d->nearest(d->chart->mapFromParent(position.toPoint()));
    if (!nearest.series)
        return {};
    const double x = nearest.series->x[nearest.index];
    const auto name = static_cast<std::size_t>(std::max(0.0, x));
    const QString place = name < d->plot.x.names.size() ? d->words->say(d->plot.x.names[name]) : formatNumber(x, 4);
    const QString label = d->words->say(nearest.series->label);
    const QString value = QStringLiteral("%1: %2").arg(place, formatNumber(nearest.series->y[nearest.index]));
    return label.isEmpty() ? value : label + QLatin1Char('\n') + value;
}

bool PlotView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QToolTip::showText(mouse->globalPosition().toPoint(), valueAt(d->chart->mapToParent(mouse->position().toPoint())), this);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        Q_EMIT placeClicked(d->chart->xAxis->pixelToCoord(mouse->position().x()));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace convlab::ui

#include "moc_plot_view.cpp"
