// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QImage>
#include <QTest>

#include <cmath>

using namespace convlab;
using namespace convlab::ui;

namespace {

Plot sizes()
{
    Plot plot;
    plot.id = "sizes";
    plot.x.wholeNumbers = true;
    PlotSeries series;
    series.role = Role::Output;
    series.style = PlotSeries::Style::LinePoints;
    for (int i = 1; i <= 8; ++i) {
        series.x.push_back(i);
        series.y.push_back(32.0 / i);
    }
    plot.series.push_back(series);
    return plot;
}

Plot errors()
{
    Plot plot;
    plot.id = "errors";
    plot.x.logarithmic = plot.y.logarithmic = true;
    for (const Role role : {Role::Input, Role::Gradient}) {
        PlotSeries series;
        series.role = role;
        for (int e = -14; e <= 0; ++e) {
            series.x.push_back(std::pow(10, e));
            series.y.push_back(std::pow(10, 2 * e) + 1e-16 / std::pow(10, e));
        }
        series.y[3] = 0; // cannot stand on a logarithmic axis
        plot.series.push_back(series);
    }
    plot.guides.push_back({{}, Role::None, 1e-6, 1e-12, 1e-1, 1e-2});
    return plot;
}

/// A picture after pending replots.
QImage pictureOf(PlotView &view)
{
    view.show();
    QCoreApplication::processEvents();
    return view.grab().toImage();
}

} // namespace

class TestPlotView : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const Words> m_words = std::make_shared<const Words>();

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void showsValuesNearPointsOnly()
    {
        PlotView view(m_words);
        view.resize(500, 300);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot(sizes());
        pictureOf(view);
        QVERIFY(view.valueAt(view.positionOf(4, 8)).contains(QStringLiteral("4: 8")));
        QVERIFY(view.valueAt(view.positionOf(4.5, 30)).isEmpty());
    }

    void theCursorIsSeenAndGoesAway()
    {
        PlotView view(m_words);
        view.resize(500, 300);
        view.setTheme(loadTheme(QStringLiteral("dark")));
        view.setPlot(sizes());
        const QImage without = pictureOf(view);
        view.setCursor(3.0);
        QVERIFY(pictureOf(view) != without);
        view.setCursor({});
        QCOMPARE(pictureOf(view), without);
    }

    void logarithmicAxesLeaveOutWhatTheyCannotShow()
    {
        PlotView view(m_words);
        view.resize(500, 300);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot(errors());
        const QImage picture = pictureOf(view);
        view.setPlot(sizes());
        QVERIFY(pictureOf(view) != picture);
        QVERIFY(std::isfinite(view.positionOf(2, 16).x()));
    }

    void anEmptyPlotIsNoProblem()
    {
        PlotView view(m_words);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot({});
        pictureOf(view);
        QVERIFY(view.valueAt({10, 10}).isEmpty());
    }
};

QTEST_MAIN(TestPlotView)
#include "tst_plot_view.moc"
