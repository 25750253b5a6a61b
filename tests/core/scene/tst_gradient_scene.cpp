// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/ops/convolve_backward.h"
#include "core/scene/conv_backward_run.h"
#include "core/scene/gradient_check_run.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

using namespace convlab;

namespace {

GradientSetup setupOf(GradientLoss loss)
{
    GradientSetup setup;
    setup.x = {{1, 1, 4, 5}, {0.5, -0.25, 1, 0.25, 2, -0.75, 0.5, 0.25, -0.5, 1, 0.25, 1, -0.5, 0.75, -1, 0.5, 0.25, -0.25, -1, 3}};
    setup.k = {{1, 1, 2, 3}, {0.5, -1, 0.25, 0.2, 0.3, -0.5}};
    setup.loss = loss;
    return setup;
}

const Grid &grid(const Scene &scene, const char *id)
{
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(scene.partIndex(id))]);
}

bool hasRemark(const std::vector<Remark> &remarks, const char *key)
{
    return std::any_of(remarks.begin(), remarks.end(), [&](const Remark &remark) { return remark.text.key == key; });
}

double slopeOf(const PlotSeries &series, double from, double to)
{
    const auto at = [&](double x) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            if (std::abs(series.x[i] / x - 1) < 1e-9)
                return series.y[i];
        }
        return 0.0;
    };
    return std::log10(at(to) / at(from)) / std::log10(to / from);
}

void addLosses()
{
    QTest::addColumn<int>("loss");
    QTest::newRow("squared sum") << 0;
    QTest::newRow("relu") << 1;
    QTest::newRow("exp") << 2;
    QTest::newRow("cross-entropy") << 3;
}

} // namespace

class TestGradientScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numericAgreesWithAnalytic_data() { addLosses(); }

    void numericAgreesWithAnalytic()
    {
        QFETCH(int, loss);
        const GradientCheckTrace trace(setupOf(static_cast<GradientLoss>(loss)));
        QCOMPARE(trace.numeric().size(), std::size_t{6});
        QVERIFY(trace.largestError() < 1e-8);
    }

    void playsAndLinksBothWays_data() { addLosses(); }

    void playsAndLinksBothWays()
    {
        QFETCH(int, loss);
        const GradientCheckTrace trace(setupOf(static_cast<GradientLoss>(loss)));
        const GradientCheckRun check{GradientCheckStage(trace)};
        const ConvBackwardRun backward{ConvBackwardStage(trace)};
        for (const Playable *run : {static_cast<const Playable *>(&check), static_cast<const Playable *>(&backward)}) {
            QCOMPARE(QString::fromStdString(checks::playsBothWays(*run)), QString());
            QCOMPARE(QString::fromStdString(checks::linksGoBothWays(*run)), QString());
        }
    }

    void windowsGiveTheBackwardPass_data() { addLosses(); }

    void windowsGiveTheBackwardPass()
    {
        QFETCH(int, loss);
        const GradientCheckTrace trace(setupOf(static_cast<GradientLoss>(loss)));
        const ConvGradients expected = crossCorrelate2dBackward(trace.setup().x, trace.setup().k, trace.outputGradient(), {});
        const ConvBackwardRun run{ConvBackwardStage(trace)};
        const Scene last = run.sceneAt(run.lastMoment());
        QVERIFY(largestDifference(*grid(last, "input.gradient").values, expected.input.data) < 1e-12);
        QVERIFY(largestDifference(*grid(last, "weight").values, expected.weight.data) < 1e-12);
        QVERIFY(largestDifference(*grid(last, "bias").values, expected.bias) < 1e-12);
    }

    void microStepsRevealInTurn()
    {
        const GradientCheckRun run{GradientCheckStage(GradientCheckTrace(setupOf(GradientLoss::Exp)))};
        QCOMPARE(grid(run.sceneAt({2, 0}), "loss.up").reveal.count, 0);
        QCOMPARE(grid(run.sceneAt({2, 1}), "loss.up").reveal.count, -1);
        QCOMPARE(grid(run.sceneAt({2, 4}), "numeric").reveal.count, 2);
        QCOMPARE(grid(run.sceneAt({2, 5}), "numeric").reveal.count, 3);
        QCOMPARE((*grid(run.sceneAt({2, 0}), "kernel.up").values)[2], 0.25 + 1e-5);
        QCOMPARE((*grid(run.sceneAt({2, 2}), "kernel.down").values)[2], 0.25 - 1e-5);
    }

    void errorsFollowTheirSlopes()
    {
        const GradientCheckRun run{GradientCheckStage(GradientCheckTrace(setupOf(GradientLoss::Exp)))};
        const Plot plot = run.plots()[1];
        QVERIFY(std::abs(slopeOf(plot.series[0], 1e-3, 1e-2) - 2) < 0.05);  // central, float64
        QVERIFY(std::abs(slopeOf(plot.series[1], 1e-4, 1e-2) - 1) < 0.05);  // forward, float64
        QVERIFY(std::abs(slopeOf(plot.series[0], 1e-12, 1e-8) + 1) < 0.4);  // rounding
        QCOMPARE(run.plotCursor("error", {}), std::optional(1e-5));
    }

    void trapsAreNamed()
    {
        QVERIFY(hasRemark(gradientRemarks(GradientCheckTrace(setupOf(GradientLoss::SquaredSum))), "gradient.remark.exact"));
        GradientSetup kink;
        kink.x = {{1, 1, 2, 2}, {1, 2, 3, 4}};
        kink.k = {{1, 1, 2, 2}, {0.5, -1, 0.2, 0.22625}}; // 0.005 from ReLU's kink
        kink.loss = GradientLoss::Relu;
        kink.power = -2;
        QVERIFY(hasRemark(gradientRemarks(GradientCheckTrace(kink)), "gradient.remark.kink"));
        QCOMPARE(verdictFor(GradientCheckTrace(kink).relativeError()), GradientVerdict::Wrong);
        kink.power = -5;
        QVERIFY(!GradientCheckTrace(kink).crossesKink());
        QCOMPARE(verdictFor(GradientCheckTrace(kink).relativeError()), GradientVerdict::Right);
    }

    void aKernelHasToFit()
    {
        GradientSetup setup = setupOf(GradientLoss::Exp);
        setup.x = {{1, 1, 1, 5}, {1, 2, 3, 4, 5}};
        QVERIFY_THROWS_EXCEPTION(ParameterError, GradientCheckTrace{setup});
    }
};

QTEST_APPLESS_MAIN(TestGradientScene)
#include "tst_gradient_scene.moc"
