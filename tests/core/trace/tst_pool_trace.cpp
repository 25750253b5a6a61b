// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/ops/adaptive_pool.h"
#include "core/trace/pool_trace.h"
#include "tests/support/reference_cases.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <tuple>

using namespace convlab;

namespace {

PoolSetup sliding(const PoolParams &params)
{
    return {PoolSetup::Windows::Sliding, params, {}, PoolSetup::Ties::First};
}

/// Values that need rounding, with both signs.
Tensor<double> input(std::int64_t h, std::int64_t w)
{
    Tensor<double> x = tests::patternTensor({1, 1, h, w}, 7);
    for (double &value : x.data)
        value /= 3;
    return x;
}

} // namespace

Q_DECLARE_METATYPE(PoolParams)

class TestPoolTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slidingAgreesWithTheReference_data()
    {
        QTest::addColumn<PoolParams>("params");
        const auto row = [](const char *name, PoolParams params) { QTest::newRow(name) << params; };
        row("page", {});
        row("overlapping", {{3, 2}, {2, 1}, {}, {}, false, true});
        row("padded", {{3, 3}, {2, 2}, {}, {1, 1, 0, 1}, false, true});
        row("padding not counted", {{3, 3}, {2, 2}, {}, {1, 1, 0, 1}, false, false});
        row("ceil", {{3, 3}, {2, 2}, {}, {1, 1, 1, 1}, true, true});
        row("ceil without padding", {{2, 3}, {2, 2}, {}, {}, true, true});
        row("dilated", {{2, 2}, {1, 2}, {2, 3}, {1, 0, 1, 0}, false, true});
    }

    void slidingAgreesWithTheReference()
    {
        QFETCH(PoolParams, params);
        const Tensor<double> x = input(7, 6);
        const PoolTrace trace(x, sliding(params));
        const MaxPoolResult max = maxPool2d(x, params), min = minPool2d(x, params);
        QCOMPARE(trace.output(PoolKind::Max), max.values);
        QCOMPARE(trace.output(PoolKind::Min), min.values);
        QCOMPARE(trace.output(PoolKind::Average), averagePool2d(x, params));
        QCOMPARE(trace.output(PoolKind::L2), l2Pool2d(x, params));
        for (int step = 0; step < trace.stepCount(); ++step) {
            const OutputCell cell = trace.cellAt(step);
            const PoolTap winner = *trace.tallyOf(cell).maxWinner;
            const std::int64_t index = (winner.row - params.padding.top) * 6 + winner.col - params.padding.left;
            QCOMPARE(index, max.argmax.at(0, 0, cell.h, cell.w));
            QCOMPARE(std::int64_t{trace.divisorOf(trace.tallyOf(cell))}, averageDivisor(x.shape, params, cell.h, cell.w));
        }
    }

    void adaptiveAgreesWithTheReference()
    {
        const Tensor<double> x = input(5, 7);
        PoolSetup setup;
        setup.windows = PoolSetup::Windows::Adaptive;
        setup.output = {3, 2};
        const PoolTrace trace(x, setup);
        QCOMPARE(trace.output(PoolKind::Max), adaptiveMaxPool2d(x, {3, 2}).values);
        QCOMPARE(trace.output(PoolKind::Average), adaptiveAveragePool2d(x, {3, 2}));
    }

    void globalSeesEverythingAndIgnoresTheWindow()
    {
        PoolSetup setup;
        setup.windows = PoolSetup::Windows::Global;
        setup.params.kernel = {50, 50}; // would be impossible if it slid
        const PoolTrace trace(tests::rampTensor({1, 1, 3, 4}), setup);
        QCOMPARE(trace.stepCount(), 1);
        QCOMPARE(trace.output(PoolKind::Max).data[0], 12.0);
        QCOMPARE(trace.output(PoolKind::Average).data[0], 6.5);
        QCOMPARE(trace.tapCount({}), 12);
    }

    void paddingNeitherWinsNorAdds()
    {
        const Tensor<double> x({1, 1, 2, 2}, {-4, -3, -2, -9});
        const PoolTrace trace(x, sliding({{2, 2}, {2, 2}, {}, {1, 1, 1, 1}, false, true}));
        QCOMPARE(trace.output(PoolKind::Max).data, (std::vector<double>{-4, -3, -2, -9}));
        QCOMPARE(trace.output(PoolKind::Average).data, (std::vector<double>{-1, -0.75, -0.5, -2.25}));
        QCOMPARE(trace.output(PoolKind::L2).data, (std::vector<double>{4, 3, 2, 9}));
    }

    void nanWinsAsInTheReference()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        Tensor<double> x = input(4, 6);
        x.data[0] = x.data[9] = x.data[15] = x.data[16] = nan;
        const PoolTrace trace(x, sliding({}));
        const MaxPoolResult max = maxPool2d(x, {}), min = minPool2d(x, {});
        const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
        for (int step = 0; step < trace.stepCount(); ++step) {
            const OutputCell cell = trace.cellAt(step);
            const auto at = static_cast<std::size_t>(step);
            const PoolTally tally = trace.tallyOf(cell);
            for (const auto &[kind, values, told] : {std::tuple{PoolKind::Max, &max, tally.max}, {PoolKind::Min, &min, tally.min}}) {
                QVERIFY(same(trace.output(kind).data[at], values->values.data[at]));
                QVERIFY(same(told, values->values.data[at]));
                const PoolTap winner = trace.tapAt(cell, *trace.winnerIndex(kind, cell));
                QCOMPARE(winner.row * x.shape.w + winner.col, values->argmax.data[at]);
            }
        }
    }

    void tieRuleChoosesTheFirstOrTheLast()
    {
        const Tensor<double> x({1, 1, 2, 2}, {1, 5, 5, 5});
        PoolSetup setup;
        const auto winner = [&] { return *PoolTrace(x, setup).tallyOf({}).maxWinner; };
        QCOMPARE(winner().row * 2 + winner().col, 1);
        setup.ties = PoolSetup::Ties::Last;
        QCOMPARE(winner().row * 2 + winner().col, 3);
    }

    void microStepsVisitThenFinishThenWrite()
    {
        using Kind = PoolMicro::Kind;
        PoolSetup setup;
        setup.windows = PoolSetup::Windows::Adaptive;
        setup.output = {1, 2};
        const PoolTrace trace(input(1, 5), setup); // windows of 3 and 3 cells
        QCOMPARE(trace.microCount(0), 5);
        QCOMPARE(trace.microAt(0, 2).kind, Kind::Visit);
        QCOMPARE(trace.microAt(0, 2).tap, 2);
        QCOMPARE(trace.microAt(0, 3).kind, Kind::Finish);
        QCOMPARE(trace.microAt(0, 4).kind, Kind::Write);
    }

    void overhangIsFramedButNotSeen()
    {
        const PoolTrace trace(tests::rampTensor({1, 1, 1, 4}), sliding({{1, 3}, {1, 2}, {}, {}, true, true}));
        QCOMPARE(trace.cols().windows[1].first, 2);
        QCOMPARE(trace.cols().windows[1].span, 3);
        QCOMPARE(trace.cols().windows[1].cells, (std::vector<int>{2, 3}));
        QCOMPARE(trace.output(PoolKind::Average).data, (std::vector<double>{2, 3.5})); // torch 1.13
    }

    void tooMuchPaddingThrows()
    {
        try {
            PoolTrace(input(4, 4), sliding({{3, 3}, {1, 1}, {}, {2, 0, 0, 0}, false, true}));
            QFAIL("padding of 2 is more than half of 3");
        } catch (const ParameterError &error) {
            QCOMPARE(error.rule(), Rule::PaddingExceedsHalfKernel);
        }
    }
};

QTEST_APPLESS_MAIN(TestPoolTrace)
#include "tst_pool_trace.moc"
