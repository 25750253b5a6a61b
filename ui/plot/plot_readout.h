// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QString>

class QCustomPlot;
class QCPItemEllipse;
class QCPItemText;

namespace convlab::ui {

/// One data point of a plot.
struct PlotPoint {
    const PlotSeries *series = nullptr;
    std::size_t index = 0;
    double x() const { return series->x[index]; }
    double y() const { return series->y[index]; }
    explicit operator bool() const { return series; }
};

/// The data point meant by a position in the chart: the bar under it, or a point close to it.
PlotPoint pointAt(const QCustomPlot &chart, const Plot &plot, const QPointF &position);

/// "central\n10⁻⁵: 4.1 × 10⁻¹²"
QString pointText(const PlotPoint &point, const Plot &plot, const Words &words);

/// A ring around a data point with its value on a small card beside it.
class PlotReadout {
public:
    /// Items of the chart, which owns them; made anew after its items were cleared.
    void create(QCustomPlot &chart, const Theme &theme);
    void show(const PlotPoint &point, const Plot &plot, const Words &words, const Theme &theme);
    void hide();
    bool visible() const { return m_visible; }

private:
    QCustomPlot *m_chart = nullptr;
    QCPItemEllipse *m_ring = nullptr;
    QCPItemText *m_card = nullptr;
    bool m_visible = false;
};

} // namespace convlab::ui
