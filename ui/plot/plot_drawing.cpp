// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_drawing.h"

#include "ui/text/number_format.h"

#include <qcustomplot.h>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr double logFloor = 1e-300; ///< a logarithmic axis has no zero

/// Whole powers of ten as 10^n, other numbers as the stage writes them.
class Ticker : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const double power = std::log10(tick);
        const int whole = static_cast<int>(std::lround(power));
        if (std::abs(power - whole) > 1e-9 || std::abs(whole) < 3)
            return formatNumber(tick);
        QString text = QStringLiteral("10");
        static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        if (whole < 0)
            text += QChar(0x207B);
        for (const QChar digit : QString::number(std::abs(whole)))
            text += digits[digit.digitValue()];
        return text;
    }
};

class PlainTicker : public QCPAxisTicker {
public:
    explicit PlainTicker(bool wholeNumbers) : m_wholeNumbers(wholeNumbers) {}

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        return m_wholeNumbers ? std::max(1.0, std::ceil(step)) : step;
    }
    int getSubTickCount(double step) override { return m_wholeNumbers ? 0 : QCPAxisTicker::getSubTickCount(step); }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return formatNumber(tick, 4); }

private:
    bool m_wholeNumbers;
};

void setTicker(QCPAxis &axis, const PlotAxis &data, const Words &words)
{
    axis.setScaleType(data.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (!data.names.empty()) {
        auto names = QSharedPointer<QCPAxisTickerText>::create();
        for (std::size_t i = 0; i < data.names.size(); ++i)
            names->addTick(static_cast<double>(i), words.say(data.names[i]));
        axis.setTicker(names);
    } else if (data.logarithmic) {
        axis.setTicker(QSharedPointer<Ticker>::create());
    } else {
        axis.setTicker(QSharedPointer<PlainTicker>::create(data.wholeNumbers));
    }
}

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
    axis.grid()->setZeroLinePen(QPen(theme.borderStrong));
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

void addBars(QCustomPlot &target, const PlotSeries &series, const QColor &colour, const QVector<double> &x,
             const QVector<double> &y)
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
    Q_UNUSED(series);
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

void addSeries(QCustomPlot &target, const Plot &plot, const Theme &theme, const Words &words)
{
    for (const PlotSeries &series : plot.series) {
        QVector<double> x, y;
        drawablePoints(series, plot, x, y);
        const QColor colour = colourOf(series.role, theme);
        if (series.style == PlotSeries::Style::Bars)
            addBars(target, series, colour, x, y);
        else
            addGraph(target, series, colour, theme, words.say(series.label), x, y);
    }
}

void addGuides(QCustomPlot &target, const Plot &plot, const Theme &theme, const Words &words)
{
    for (const PlotGuide &guide : plot.guides) {
        auto *line = new QCPItemLine(&target);
        line->start->setCoords(guide.x0, guide.y0);
        line->end->setCoords(guide.x1, guide.y1);
        line->setPen(QPen(colourOf(guide.role, theme), 1.2, Qt::DashLine));
        auto *text = new QCPItemText(&target);
        text->setText(words.say(guide.label));
        text->setFont(theme.uiFont(11));
        text->setColor(guide.role == Role::None ? theme.textMuted : theme.role(guide.role).text);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
        text->setPadding(QMargins(4, 0, 4, 2));
        text->position->setCoords(guide.x1, guide.y1);
        text->setClipToAxisRect(false);
    }
}

void setRange(QCPAxis &axis, const PlotAxis &data)
{
    QCPRange range = axis.range();
    if (data.logarithmic)
        range = QCPRange(range.lower / 1.6, range.upper * 1.6);
    else
        range = QCPRange(range.lower - range.size() * 0.05, range.upper + range.size() * 0.08);
    if (range.size() <= 0)
        range = QCPRange(range.lower - 0.5, range.upper + 0.5);
    axis.setRange(data.minimum.value_or(range.lower), data.maximum.value_or(range.upper));
}

void showLegend(QCustomPlot &target, const Theme &theme)
{
    const bool useful = target.graphCount() > 1;
    target.legend->setVisible(useful);
    QColor background = theme.card;
    background.setAlphaF(0.85F);
    target.legend->setBrush(background);
    target.legend->setBorderPen(QPen(theme.border));
    target.legend->setFont(theme.uiFont(11));
    target.legend->setTextColor(theme.text);
    target.legend->setRowSpacing(0);
    target.axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
}

} // namespace

void drawPlot(QCustomPlot &target, const Plot &plot, const Theme &theme, const Words &words)
{
    target.clearPlottables();
    target.clearItems();
    target.setBackground(theme.canvas);
    for (QCPAxis *axis : {target.xAxis, target.yAxis})
        styleAxis(*axis, theme);
    setTicker(*target.xAxis, plot.x, words);
    setTicker(*target.yAxis, plot.y, words);
    target.xAxis->setLabel(words.say(plot.x.label));
    target.yAxis->setLabel(words.say(plot.y.label));
    addSeries(target, plot, theme, words);
    target.rescaleAxes();
    setRange(*target.xAxis, plot.x);
    setRange(*target.yAxis, plot.y);
    addGuides(target, plot, theme, words);
    showLegend(target, theme);
}

} // namespace convlab::ui
