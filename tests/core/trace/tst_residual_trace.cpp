// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/ops/residual.h"
#include "core/trace/residual_trace.h"

#include <QtTest>

#include <cmath>

using namespace convlab;

namespace {

ResidualSetup network(bool project)
{
    ResidualSetup s;
    s.branch = ResidualSetup::Branch::Network;
    s.project = project;
    s.gain = 1.25;
    s.x = {0.75, -0.5, 0.3};
    s.inner = {0.5, -0.25, 0.1, 0.25, 0.5, -0.5, -0.7, 0.25, 0.5};
    s.constants = project ? std::vector<double>{0, 0} : std::vector<double>{0, 0, 0};
    s.outer = project ? std::vector<double>{0.4, -0.3, 0.2, 0.9, 0.1, -0.6} : s.inner;
    s.projection = project ? std::vector<double>{0.5, -1, 0.25, 0.125, 0.75, -0.5} : s.inner;
    s.upstream = project ? std::vector<double>{1, -2} : std::vector<double>{1, -2, 0.5};
    return s;
}

ResidualSetup constants(double slope, double gain, int depth)
{
    ResidualSetup s = network(false);
    s.branch = ResidualSetup::Branch::Constants;
    s.slope = slope;
    s.gain = gain;
    s.depth = depth;
    return s;
}

/// sum_i g_i y_i(x)
double lossAt(ResidualSetup setup, const std::vector<double> &x)
{
    setup.x = x;
    const ResidualTrace trace(setup);
    double loss = 0;
    for (std::size_t i = 0; i < setup.upstream.size(); ++i)
        loss += setup.upstream[i] * trace.output()[i];
    return loss;
}

} // namespace

class TestResidualTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneBlockBackIsTheNumericGradient_data()
    {
        QTest::addColumn<bool>("project");
        QTest::newRow("same length") << false;
        QTest::newRow("projected") << true;
    }

    void oneBlockBackIsTheNumericGradient()
    {
        QFETCH(bool, project);
        const ResidualSetup setup = network(project);
        const ResidualTrace trace(setup);
        for (std::size_t k = 0; k < setup.x.size(); ++k) {
            std::vector<double> up = setup.x, down = setup.x;
            up[k] += 1e-6, down[k] -= 1e-6;
            const double numeric = (lossAt(setup, up) - lossAt(setup, down)) / 2e-6;
            QVERIFY(std::abs(trace.gradient(1)[k] - numeric) < 1e-8);
        }
    }

    void constantsMakePowersOfTheSlope()
    {
        const ResidualTrace trace(constants(0.25, 2, 8));
        const GradientProducts products = gradientProducts(0.5, deepestResidual);
        for (std::size_t d = 0; d < products.plain.size(); ++d) {
            QVERIFY(std::abs(trace.residualRatios()[d] / products.residual[d] - 1) < 1e-12);
            QVERIFY(std::abs(trace.plainRatios()[d] / products.plain[d] - 1) < 1e-12);
        }
    }

    void oppositeSlopesCancel()
    {
        QCOMPARE(ResidualTrace(constants(-1, 1, 4)).residualRatios()[3], 0.0);
        QCOMPARE(ResidualTrace(constants(-1, 1, 4)).plainRatios()[3], 1.0);
    }

    void aProjectionStandsAlone()
    {
        QCOMPARE(ResidualTrace(network(true)).blocks(), 1);
        QCOMPARE(ResidualTrace(network(true)).residualRatios().size(), std::size_t{1});
    }

    void sizesHaveToFit()
    {
        ResidualSetup wrong = network(false);
        wrong.upstream.pop_back();
        QVERIFY_THROWS_EXCEPTION(ParameterError, ResidualTrace{wrong});
        wrong = network(true);
        wrong.projection.pop_back();
        QVERIFY_THROWS_EXCEPTION(ParameterError, ResidualTrace{wrong});
    }
};

QTEST_APPLESS_MAIN(TestResidualTrace)
#include "tst_residual_trace.moc"
