// SPDX-License-Identifier: GPL-3.0-or-later
// What a race shows: the counts of its stage against the operators' own shapes, and curves whose crossings are known.
#include "core/ops/im2col.h"
#include "core/scene/race_labels.h"
#include "core/scene/race_plots.h"
#include "core/scene/race_run.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace convlab;
using namespace convlab::fast;

namespace {

RaceSetting layer()
{
    RaceSetting setting;
    setting.channels = 4;
    setting.filters = 6;
    setting.size = 20;
    setting.kernel = 3;
    return setting;
}

/// Measured at every kernel: the direct way in 2 k² ms, the FFT in 50, the loop in 5000.
RaceReport measured()
{
    RaceReport report = raceCard(layer());
    for (RacePoint &point : report.points) {
        const auto kernel = static_cast<double>(point.value);
        const std::pair<Algorithm, double> times[] = {{Algorithm::Direct, 2 * kernel * kernel}, {Algorithm::Fourier, 50}, {Algorithm::Loop, 5000}};
        for (const auto &[algorithm, time] : times) {
            Lap &lap = point.laps[static_cast<std::size_t>(algorithm)];
            lap.times.assign(9, time);
            lap.status = Lap::Status::Measured;
        }
    }
    report.finished = true;
    return report;
}

const PlotSeries *seriesOf(const Plot &plot, Algorithm algorithm)
{
    for (const PlotSeries &series : plot.series)
        if (series.role == raceRole(algorithm))
            return &series;
    return nullptr;
}

} // namespace

class TestRaceRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCrossoverIsMarkedWhereTheCurvesMeet()
    {
        const Plot plot = timePlot(measured());
        QCOMPARE(plot.guides.size(), 1U);
        const PlotGuide &guide = plot.guides.front();
        QVERIFY(std::abs(guide.x0 - 5) < 1e-9 && std::abs(guide.y0 - 50) < 1e-9); // 2 k² = 50
        QCOMPARE(guide.x1, guide.x0);
        QVERIFY(guide.y1 > 5000 && *plot.y.maximum >= guide.y1); // above all curves, and inside the plot
        QCOMPARE(guide.label.key, std::string("race.crossing.fourier"));
        QCOMPARE(guide.label.numbers, std::vector<double>{5});
        QCOMPARE(plot.series.back().x, std::vector<double>{guide.x0});
    }

    void onlyWhatAllRoundsHaveMeasuredCrosses()
    {
        RaceReport report = measured();
        for (RacePoint &point : report.points)
            point.laps[static_cast<std::size_t>(Algorithm::Fourier)].status = Lap::Status::Running;
        const Plot plot = timePlot(report);
        QVERIFY(plot.guides.empty());
        QCOMPARE(seriesOf(plot, Algorithm::Fourier)->x.size(), report.points.size()); // but it is shown
    }

    void beforeTheRaceThereAreCountsOnly()
    {
        const RaceReport card = raceCard(layer());
        QVERIFY(timePlot(card).series.empty());
        const Plot arithmetic = arithmeticPlot(card), memory = memoryPlot(card);
        QCOMPARE(memory.series.size(), algorithms.size());
        const PlotSeries &definition = *seriesOf(arithmetic, Algorithm::Direct);
        QVERIFY(seriesOf(arithmetic, Algorithm::Loop) && !seriesOf(arithmetic, Algorithm::Im2col)); // on the line of the direct way
        for (std::size_t i = 0; i < card.points.size(); ++i) {
            const auto kernel = static_cast<double>(card.points[i].value);
            QCOMPARE(definition.y[i], 2 * 20 * 20 * 6 * 4 * kernel * kernel);
        }
        QCOMPARE(seriesOf(arithmetic, Algorithm::Winograd)->x, std::vector<double>{3});
        QVERIFY(*arithmetic.x.minimum < 1 && *arithmetic.x.maximum > 31);
    }

    void theStageCountsWhatThePlanCounts()
    {
        const RaceRun run(layer());
        const Scene scene = run.sceneAt({});
        QCOMPARE(scene.parts.size(), algorithms.size());
        double most = 0;
        for (const Part &part : scene.parts)
            most = std::max(most, std::get<Meter>(part).share);
        QCOMPARE(most, 1.0);
        QCOMPARE(std::get<Meter>(scene.parts[static_cast<std::size_t>(Algorithm::Direct)]).value.numbers, std::vector<double>{173}); // 2·20·20·6·4·9 = 172 800
        QCOMPARE(run.stepCount(), 1);
        const Plan plan = planConvolution(layer().input(), layer().weight(), layer().params());
        QCOMPARE(scene.caption, planLabel(plan));
    }

    void liveNumbersAreThoseOfTheMatrix()
    {
        RaceSetting setting = layer();
        setting.stride = 2;
        setting.kernel = 5;
        std::map<std::string, double> live;
        for (const auto &[name, number] : RaceRun(setting).liveNumbers())
            live[name] = number;
        const Shape columns = im2colShape(setting.input(), {5, 5}, setting.params());
        QCOMPARE(live["rows"], static_cast<double>(columns.h));
        QCOMPARE(live["columns"], static_cast<double>(columns.w));
        QCOMPARE(live["bytes_after"], 4.0 * static_cast<double>(columns.count()));
        QCOMPARE(live["bytes_before"], 4.0 * 4 * 20 * 20);
    }
};

QTEST_APPLESS_MAIN(TestRaceRun)
#include "tst_race_run.moc"
