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
            const bool shown = mosaic.reveal.count < 0 || row * mosaic.cols + col < mosaic.reveal.count;
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
