// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_run.h"

#include "core/errors/parameter_error.h"
#include "tests/core/scene/playable_checks.h"

#include <QTest>

#include <cmath>

using namespace convlab;

namespace {

SeparableSetting small()
{
    SeparableSetting setting;
    setting.inChannels = 4;
    setting.outChannels = 6;
    setting.kernel = {3, 2};
    setting.groups = 2;
    setting.multiplier = 3;
    setting.map = {5, 4};
    setting.filter = {{1, 1, 3, 2}, {1, 2, 0, -1, 3, 1}};
    return setting;
}

int tilesShown(const Scene &scene, SeparableStage::Part part)
{
    const Mosaic &mosaic = std::get<Mosaic>(scene.parts[part]);
    int tiles = 0;
    for (int row = 0; row < mosaic.rows; ++row)
        for (int col = 0; col < mosaic.cols; ++col) {
            const bool shown = mosaic.reveal.count < 0 || col * mosaic.rows + row < mosaic.reveal.count;
            tiles += shown && mosaic.strengthAt(row, col) > 0 ? 1 : 0;
        }
    return tiles;
}

} // namespace

class TestSeparableRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsThePage()
    {
        const SeparableRun run{SeparableSetting()};
        QCOMPARE(run.pageNumbers(), (std::vector<double>{73728, 8768, 73728.0 / 8768}));
    }

    void countsGroupsAndMultiplier()
    {
        const SeparableTrace trace(small());
        QCOMPARE(trace.spatial().weights, std::int64_t(12 * 2 * 6));    // 12 kernels over 2 of 4 channels
        QCOMPARE(trace.pointwise().weights, std::int64_t(6 * 12));
        QCOMPARE(trace.separableMacs(), std::int64_t((144 + 72) * 20));
        QCOMPARE(standardWeights(small(), 6), trace.standard().weights);
        QCOMPARE(separableWeights(small(), 6), trace.separableWeights());
    }

    void bothDoTheSameWorkUntilOneIsDone()
    {
        const SeparableTrace trace{SeparableSetting()};
        std::int64_t before = 0;
        for (int step = 0; step < SeparableTrace::workSteps; ++step) {
            const Moment moment{step, SeparableTrace::microSteps - 1};
            const std::int64_t standard = trace.standardMacsAt(moment), separable = trace.separableMacsAt(moment);
            QVERIFY(standard > before);
            before = standard;
            QCOMPARE(separable, std::min(standard, trace.separableMacs()));
        }
        QCOMPARE(before, trace.standard().macs);
    }

    void tilesFollowTheWork()
    {
        const SeparableRun run(small());
        const SeparableTrace trace(small());
        for (const Moment &moment : checks::moments(run)) {
            const Scene scene = run.sceneAt(moment);
            const std::int64_t weights = trace.weightsOf(trace.separableMacsAt(moment)), spatial = std::min<std::int64_t>(weights, 144);
            QCOMPARE(tilesShown(scene, SeparableStage::Spatial), static_cast<int>(spatial / 6));
            QCOMPARE(tilesShown(scene, SeparableStage::Pointwise), static_cast<int>(weights - spatial));
            QCOMPARE(tilesShown(scene, SeparableStage::Standard), static_cast<int>(trace.weightsOf(trace.standardMacsAt(moment)) / 6));
        }
    }

    void kernelIsItsTwoSummands()
    {
        const SeparableTrace trace(small());
        double rest = 0, whole = 0;
        for (std::size_t i = 0; i < trace.residual().data.size(); ++i) {
            const double sum = trace.approximation().kernel.data[i] + trace.residual().data[i];
            QVERIFY(std::abs(sum - trace.setting().filter.data[i]) < 1e-12);
            rest += trace.residual().data[i] * trace.residual().data[i];
            whole += trace.setting().filter.data[i] * trace.setting().filter.data[i];
        }
        QVERIFY(std::abs(std::sqrt(rest / whole) - trace.approximation().relativeResidual) < 1e-12);
        QVERIFY(rest > 0);
    }

    void laplacianMissesATenth()
    {
        // Eigenvalues -2 ± √6 and 0: the smaller one is what is left.
        const double left = (std::sqrt(6.0) - 2) / std::sqrt(20.0);
        QVERIFY(std::abs(SeparableTrace(SeparableSetting()).approximation().relativeResidual - left) < 1e-12);
    }

    void theProductOfBothFactorsIsTheApproximation()
    {
        const SeparableTrace trace(small());
        for (std::int64_t row = 0; row < 3; ++row)
            for (std::int64_t col = 0; col < 2; ++col) {
                const double product = trace.column().at(0, 0, row, 0) * trace.row().at(0, 0, 0, col);
                QVERIFY(std::abs(product - trace.approximation().kernel.at(0, 0, row, col)) < 1e-12);
            }
        double length = 0;
        for (const double value : trace.row().data)
            length += value * value;
        QVERIFY(std::abs(length - 1) < 1e-12);
    }

    /// Sobel is (1, 2, 1) times (1, 0, -1), up to how the length is shared out.
    void sobelIsAColumnTimesARow()
    {
        SeparableSetting setting;
        setting.filter = {{1, 1, 3, 3}, {1, 0, -1, 2, 0, -2, 1, 0, -1}};
        const SeparableTrace trace(setting);
        QVERIFY(std::abs(trace.column().data[1] / trace.column().data[0] - 2) < 1e-12);
        QVERIFY(std::abs(trace.row().data[2] / trace.row().data[0] + 1) < 1e-12);
        QCOMPARE(trace.row().data[1], 0.0);
        QCOMPARE(trace.residual().data, std::vector<double>(9, 0));
    }

    void countersCompareOnOneScale()
    {
        const SeparableRun run{SeparableSetting()};
        const Scene last = run.sceneAt(run.lastMoment());
        const Meter &standard = std::get<Meter>(last.parts[SeparableStage::StandardWork]);
        const Meter &separable = std::get<Meter>(last.parts[SeparableStage::SeparableWork]);
        QCOMPARE(standard.value.numbers, std::vector<double>{73728});
        QCOMPARE(separable.value.numbers, std::vector<double>{8768});
        QCOMPARE(standard.share, 1.0);
        QVERIFY(std::abs(separable.share - 8768.0 / 73728) < 1e-12);
    }

    void theOtherViewGoesThroughTheRows()
    {
        SeparableSetting setting = small();
        setting.factors = true;
        const SeparableRun run(setting);
        QCOMPARE(run.stepCount(), 3);
        QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
        QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
        const Scene scene = run.sceneAt({1, 0});
        QCOMPARE(std::get<Grid>(scene.parts[SeparableStage::Approximation]).reveal.count, 4);
        QCOMPARE(std::get<Grid>(scene.parts[SeparableStage::Residual]).reveal.count, 2);
    }

    void goesBothWays()
    {
        const SeparableRun run(small());
        QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
        QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
    }

    void groupsMustDivideTheChannels()
    {
        SeparableSetting setting = small();
        setting.groups = 3;
        QVERIFY_EXCEPTION_THROWN(SeparableTrace{setting}, ParameterError);
    }
};

QTEST_APPLESS_MAIN(TestSeparableRun)
#include "tst_separable_run.moc"
