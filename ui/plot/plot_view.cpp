// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include "ui/plot/plot_drawing.h"
#include "ui/plot/plot_readout.h"
#include "ui/plot/plot_summary.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <utility>

namespace convlab::ui {

namespace {

const QString cursorLayer = QStringLiteral("cursor");

/// A plot does not zoom: the wheel belongs to the page around it, which may scroll.
class CalmChart : public QCustomPlot {
public:
    explicit CalmChart(QWidget *parent) : QCustomPlot(parent)
    {
        setAttribute(Qt::WA_NoMousePropagation, false);
        setFocusPolicy(Qt::NoFocus); // nothing in it listens to keys; the view around it says what it shows
    }

    /// Without the pictures of its layers, a megabyte or two: the next paint draws them.
    bool bare() const { return mPaintBuffers.isEmpty(); }

protected:
    void hideEvent(QHideEvent *event) override
    {
        mPaintBuffers.clear();
        QCustomPlot::hideEvent(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        if (bare())
            replot(rpQueuedRefresh);
        QCustomPlot::paintEvent(event);
    }

    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

struct PlotView::Private {
    std::shared_ptr<const Words> words;
    Theme theme;
    Plot plot;              ///< without extras
    std::vector<PlotSeries> extras;
    Plot shown;             ///< with them
    std::optional<double> cursorX;
    CalmChart *chart = nullptr;
    QCPItemStraightLine *cursor = nullptr;
    PlotReadout readout;
    bool stale = false;     ///< behind another tab: drawn when it comes to the front

    QPointF pixel(double x, double y) const
    {
        return {chart->xAxis->coordToPixel(x), chart->yAxis->coordToPixel(y)};
    }

    /// What is shown has changed.
    void refresh()
    {
        shown = plot;
        shown.series.insert(shown.series.end(), extras.begin(), extras.end());
        stale = true;
        if (chart->isVisible())
            redraw();
    }

    void redraw()
    {
        if (!std::exchange(stale, false))
            return;
        drawPlot(*chart, shown, theme, *words);
        cursor = addPlotCursor(*chart, cursorX, theme);
        cursor->setLayer(cursorLayer);
        readout.create(*chart, theme);
        replotSoon();
    }

    void replotSoon()
    {
        if (!chart->bare())
            chart->replot(QCustomPlot::rpQueuedReplot);
    }

    void placeCursor()
    {
        if (cursor)
            placePlotCursor(*cursor, cursorX);
    }

    /// The cursor alone: it moves with every step, and axes and curves take long to paint.
    void moveCursor()
    {
        placeCursor();
        if (cursor && chart->isVisible() && !chart->bare()) // Show brings the others up to date
            chart->layer(cursorLayer)->replot();
    }
};

PlotView::PlotView(std::shared_ptr<const Words> words, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->words = std::move(words);
    d->chart = new CalmChart(this);
    d->chart->setMouseTracking(true);
    d->chart->addLayer(cursorLayer, d->chart->layer(QStringLiteral("main")), QCustomPlot::limAbove);
    d->chart->layer(cursorLayer)->setMode(QCPLayer::lmBuffered);
    d->readout.create(*d->chart, d->theme);
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
    d->refresh();
}

void PlotView::setPlot(const Plot &plot)
{
    if (plot == d->plot)
        return;
    d->plot = plot;
    setAccessibleName(d->words->say(plot.title));
    d->refresh();
    describe();
}

void PlotView::setExtras(const std::vector<PlotSeries> &extras)
{
    if (extras == d->extras)
        return;
    d->extras = extras;
    d->refresh();
    describe();
}

void PlotView::setCursor(std::optional<double> x)
{
    if (x == d->cursorX)
        return;
    d->cursorX = x;
    d->moveCursor();
    describe();
}

void PlotView::describe()
{
    setAccessibleDescription(plotSummary(d->shown, d->cursorX, *d->words));
}

QPointF PlotView::positionOf(double x, double y) const
{
    d->redraw();
    return d->chart->mapToParent(d->pixel(x, y).toPoint());
}

QString PlotView::valueAt(const QPointF &position) const
{
    d->redraw();
    const PlotPoint point = pointAt(*d->chart, d->shown, d->chart->mapFromParent(position.toPoint()));
    return point ? pointText(point, d->shown, *d->words) : QString();
}

bool PlotView::readoutVisible() const { return d->readout.visible(); }

bool PlotView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        if (const PlotPoint point = pointAt(*d->chart, d->shown, static_cast<QMouseEvent *>(event)->position()))
            d->readout.show(point, d->shown, *d->words, d->theme);
        else
            d->readout.hide();
    } else if (event->type() == QEvent::Show) {
        d->redraw();
        d->placeCursor();
        d->replotSoon();
    } else if (event->type() == QEvent::Leave) {
        d->readout.hide();
    } else if (event->type() == QEvent::Resize) {
        placeLegend(*d->chart);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace convlab::ui

#include "moc_plot_view.cpp"
