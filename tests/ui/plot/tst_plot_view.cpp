// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include "ui/plot/plot_paint.h"
#include "ui/plot/plot_ticks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QImage>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScopeGuard>
#include <QSet>
#include <QTest>
#include <QWheelEvent>

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

    void onPaperAPlotIsAsLargeAsAnywhere()
    {
        const QSize size(400, 250);
        QList<QImage> pictures;
        for (const int dotsPerMeter : {3780, 47244}) { // 96 and 1200 in an inch
            QImage picture(600, 400, QImage::Format_RGB32);
            picture.setDotsPerMeterX(dotsPerMeter);
            picture.setDotsPerMeterY(dotsPerMeter);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paintPlot(painter, sizes(), 3, size, loadTheme(QStringLiteral("light")), *m_words);
            painter.end();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    QVERIFY(QRect(QPoint(), size).contains(x, y) || picture.pixelColor(x, y) == Qt::white);
            }
            pictures << picture.copy(QRect(QPoint(), size));
        }
        QSet<QRgb> colours;
        for (int x = 0; x < size.width(); ++x)
            colours.insert(pictures[1].pixel(x, size.height() / 2));
        QVERIFY(colours.size() > 4); // axes, grid, cursor, curve
        pictures[0].setDotsPerMeterX(47244);
        pictures[0].setDotsPerMeterY(47244);
        QCOMPARE(pictures[1], pictures[0]);
    }

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

    void whatWasHiddenIsDrawnAgain()
    {
        PlotView view(m_words);
        view.resize(400, 240);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot(sizes());
        view.setCursor(3);
        const QImage before = pictureOf(view);
        view.hide();
        QCOMPARE(pictureOf(view), before);
        view.hide();
        view.setCursor(5);
        const QImage moved = pictureOf(view);
        QVERIFY(moved != before);
        view.setCursor(3);
        QCOMPARE(pictureOf(view), before);
        view.hide();
        view.setPlot(errors());
        QVERIFY(pictureOf(view) != before);
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

    void thePointerCallsAReadout()
    {
        PlotView view(m_words);
        view.resize(500, 300);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot(sizes());
        const QImage without = pictureOf(view);
        QWidget *chart = view.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).first();
        const auto moveTo = [&](const QPointF &place) {
            QMouseEvent move(QEvent::MouseMove, place, chart->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(chart, &move);
        };
        moveTo(view.positionOf(4, 8));
        QVERIFY(view.readoutVisible());
        QVERIFY(pictureOf(view) != without);
        moveTo(view.positionOf(6, 30));
        QVERIFY(!view.readoutVisible());
        QCOMPARE(pictureOf(view), without);
    }

    /// A page with plots in it scrolls also where the pointer is on one.
    void theWheelBelongsToThePageAround()
    {
        PlotView view(m_words);
        view.resize(500, 300);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot(sizes());
        pictureOf(view);
        QWidget *chart = view.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).first();
        const QPointF place(100, 100);
        QWheelEvent wheel(place, chart->mapToGlobal(place), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart, &wheel);
        QVERIFY(!wheel.isAccepted());
        QVERIFY2(!chart->testAttribute(Qt::WA_NoMousePropagation), "a real wheel goes on to the parent");
    }

    void manyNamesAreThinnedOut()
    {
        const auto withName = [this](std::size_t place) {
            Plot plot = sizes();
            plot.series.front().style = PlotSeries::Style::Bars;
            plot.x.names.assign(31, Label{"day", {}});
            plot.x.names[place] = Label{"another day", {}};
            PlotView view(m_words);
            view.resize(500, 300);
            view.setTheme(loadTheme(QStringLiteral("light")));
            view.setPlot(plot);
            return pictureOf(view);
        };
        QCOMPARE(withName(3), withName(4));
        QVERIFY(withName(6) != withName(4));
    }

    void barsAnswerOverTheirWholeHeight()
    {
        Plot plot = sizes();
        plot.series.front().style = PlotSeries::Style::Bars;
        PlotView view(m_words);
        view.resize(500, 300);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot(plot);
        pictureOf(view);
        QVERIFY(view.valueAt(view.positionOf(2, 3)).contains(QStringLiteral("2: 16")));
        QVERIFY(view.valueAt(view.positionOf(2.5, 3)).isEmpty());
    }

    /// A legend above the axes moves them down instead of lying on the curves.
    void namesOfCurvesStandAboveTheAxes()
    {
        Plot plot = errors();
        PlotView view(m_words);
        view.resize(500, 300);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot(plot);
        pictureOf(view);
        const double withLegend = view.positionOf(1, 10).y();
        plot.series.pop_back();
        view.setPlot(plot);
        pictureOf(view);
        QVERIFY(withLegend > view.positionOf(1, 10).y() + 10);
    }

    void saysItsNumbersInWords()
    {
        PlotView view(m_words);
        view.setTheme(loadTheme(QStringLiteral("light")));
        view.setPlot(sizes());
        view.setCursor(4.0);
        const QString said = view.accessibleDescription();
        QVERIFY2(said.contains(QStringLiteral("3: 10.67")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Now at 4: 8.")), qPrintable(said));
        view.setPlot(errors());
        view.setCursor({});
        QVERIFY2(view.accessibleDescription().contains(QStringLiteral("lowest at")), qPrintable(view.accessibleDescription()));
    }

    void powersOfTenAreWritten()
    {
        QCOMPARE(powerTickText(1), QStringLiteral("1"));
        QCOMPARE(powerTickText(10), QStringLiteral("10"));
        QCOMPARE(powerTickText(100), QStringLiteral("10²"));
        QCOMPARE(powerTickText(1e-12), QStringLiteral("10⁻¹²"));
        QCOMPARE(powerTickText(0.1), QStringLiteral("0.1"));
        QCOMPARE(powerTickText(250), QStringLiteral("250"));
    }

    /// Axes and what is read off beside them have one decimal sign, that of the language.
    void axesFollowTheLanguage()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale::German);
        QCOMPARE(powerTickText(0.1), QStringLiteral("0,1"));
        Plot plot = sizes();
        plot.series[0].y.assign(8, 0.25);
        plot.series[0].y[0] = 0.75;
        const auto paint = [&] {
            QImage picture(400, 250, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paintPlot(painter, plot, {}, picture.size(), loadTheme(QStringLiteral("light")), *m_words);
            return picture;
        };
        const QImage german = paint();
        QLocale::setDefault(QLocale::c());
        QVERIFY(paint() != german);
    }

    void shortLogarithmicAxesCountByFives()
    {
        QCOMPARE(fiveTicks(0.8, 40), (QVector<double>{1, 2, 5, 10, 20}));
        QCOMPARE(fiveTicks(0.8, 3.9), (QVector<double>{0.8, 0.9, 1, 2, 3}));
        QCOMPARE(fiveTicks(150, 300), (QVector<double>{200, 300}));
    }

    void powersAboveEachOtherKeepTheirDistance()
    {
        const QVector<double> few{1, 10, 100};
        QCOMPARE(fewerPowers(few), few);
        const QVector<double> many{1e-16, 1e-14, 1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 1e-2, 1};
        QCOMPARE(fewerPowers(many), (QVector<double>{1e-16, 1e-12, 1e-8, 1e-4, 1}));
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
