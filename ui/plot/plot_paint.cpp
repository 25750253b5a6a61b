// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_paint.h"

#include "ui/plot/plot_drawing.h"

#include <QPicture>

#include <qcustomplot.h>

namespace convlab::ui {

void paintPlot(QPainter &painter, const Plot &plot, std::optional<double> cursor, const QSize &size, const Theme &theme, const Words &words)
{
    QCustomPlot chart;
    chart.resize(size);
    drawPlot(chart, plot, theme, words);
    addPlotCursor(chart, cursor, theme);
    QPicture picture; // QCustomPlot paints with a painter of its own kind only
    {
        QCPPainter recorder(&picture);
        chart.toPainter(&recorder, size.width(), size.height());
    }
    painter.save();
    painter.scale(1.0 * picture.logicalDpiX() / painter.device()->logicalDpiX(), 1.0 * picture.logicalDpiY() / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture); // which is as many inches large everywhere, where we count in pixels
    painter.restore();
}

} // namespace convlab::ui
