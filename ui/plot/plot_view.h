// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "ui/text/words.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace convlab::ui {

/// A plot with axes, drawn by QCustomPlot: themed, with readable ticks, a cursor that follows the player and
/// values on hover; its numbers are in its
/// accessible description.
class PlotView : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    PlotView(std::shared_ptr<const Words> words, QWidget *parent = nullptr);
    ~PlotView() override;

    void setTheme(const Theme &theme) override;
    void setPlot(const Plot &plot);
    /// Series beside the plot's own that come and go with what is pointed at.
    void setExtras(const std::vector<PlotSeries> &extras);
    /// A vertical line at x; nothing: none.
    void setCursor(std::optional<double> x);

    /// The value text under a widget position, as the hover shows it; empty where no point is near.
    QString valueAt(const QPointF &position) const;
    /// Where a data point is drawn, in widget coordinates.
    QPointF positionOf(double x, double y) const;
    bool readoutVisible() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace convlab::ui
