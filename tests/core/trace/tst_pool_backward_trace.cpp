// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gradient_check.h"
#include "core/errors/parameter_error.h"
#include "core/ops/pool_backward.h"
#include "core/trace/pool_backward_trace.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <numeric>

using namespace convlab;

namespace {

/// The numbers 1 … n in a fixed disorder: no window has a tie.
Tensor<double> distinct(const Shape &shape)
{
    Tensor<double> tensor(shape);
    const auto count = static_cast<std::int64_t>(tensor.data.size());
    for (std::int64_t i = 0; i < count; ++i)
        tensor.data[static_cast<std::size_t>(i)] = static_cast<double>((i * 23 + 5) % count) - static_cast<double>(count) / 3;
    return tensor;
}

PoolBackwardTrace traceOf(const Tensor<double> &x, const PoolSetup &setup)
{
    return {PoolTrace(x, setup), tests::patternTensor(poolOutputShape(x.shape, setup), 7)};
}

/// The gradient on the input itself, without its padding.
std::vector<double> inner(const PoolBackwardTrace &trace, PoolKind kind)
{
    const PoolBackwardTrace::Values plane = trace.gradient(kind);
    const AxisWindows &rows = trace.forward().rows(), &cols = trace.forward().cols();
    std::vector<double> values;
    for (std::int64_t row = 0; row < rows.size; ++row)
        for (std::int64_t col = 0; col < cols.size; ++col)
            values.push_back((*plane)[static_cast<std::size_t>((row + rows.padBefore) * cols.paddedSize() + col + cols.padBefore)]);
    return values;
}

void addSlidingRows()
{
    QTest::addColumn<PoolSetup>("setup");
    for (const int kernel : {1, 2, 3})
        for (const int stride : {1, 2, 3})
            for (const int dilation : {1, 2})
                for (const bool padded : {false, true})
                    for (const bool ceil : {false, true})
                        for (const bool count : {false, true}) {
                            PoolSetup setup;
                            setup.params = {{kernel, 2}, {stride, 2}, {dilation, 1}, {}, ceil, count};
                            if (padded)
                                setup.params.padding = {kernel / 2, 1, 0, 1};
                            QTest::addRow("k %d s %d d %d padded %d ceil %d count %d", kernel, stride, dilation, padded, ceil, count)
                                << setup;
                        }
}

} // namespace

Q_DECLARE_METATYPE(PoolSetup)

class TestPoolBackwardTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slidingGradientsAreTheReferenceOperators_data() { addSlidingRows(); }

    void slidingGradientsAreTheReferenceOperators()
    {
        QFETCH(PoolSetup, setup);
        const Tensor<double> x = distinct({1, 1, 7, 6});
        const PoolBackwardTrace trace = traceOf(x, setup);
        const Tensor<double> &dy = trace.upstream();
        QCOMPARE(inner(trace, PoolKind::Max), maxPool2dBackward(x.shape, maxPool2d(x, setup.params).argmax, dy).data);
        QCOMPARE(inner(trace, PoolKind::Min), maxPool2dBackward(x.shape, minPool2d(x, setup.params).argmax, dy).data);
        QVERIFY(largestDifference(inner(trace, PoolKind::Average), averagePool2dBackward(x.shape, dy, setup.params).data) < 1e-13);
        QVERIFY(largestDifference(inner(trace, PoolKind::L2), l2Pool2dBackward(x, dy, setup.params).data) < 1e-13);
    }

    void everyParameterPassesTheGradientCheck_data()
    {
        addSlidingRows();
        QTest::newRow("global") << PoolSetup{PoolSetup::Windows::Global, {}, {}, PoolSetup::Ties::First};
        for (const Extent2 output : {Extent2{1, 1}, Extent2{3, 4}, Extent2{7, 2}, Extent2{8, 8}})
            QTest::addRow("adaptive %d %d", static_cast<int>(output.h), static_cast<int>(output.w))
                << PoolSetup{PoolSetup::Windows::Adaptive, {}, output, PoolSetup::Ties::First};
    }

    void everyParameterPassesTheGradientCheck()
    {
        QFETCH(PoolSetup, setup);
        const Tensor<double> x = distinct({1, 1, 7, 6});
        const PoolBackwardTrace trace = traceOf(x, setup);
        const Tensor<double> &dy = trace.upstream();
        for (const PoolKind kind : allPoolKinds) {
            // Max, min and average are linear between the (whole) numbers: 1/4 changes no winner.
            const double step = kind == PoolKind::L2 ? 1e-5 : 0.25;
            const auto numeric = numericGradient<double>([&](const std::vector<double> &values) {
                const PoolTrace forward(Tensor<double>(x.shape, values), setup);
                const std::vector<double> &y = forward.output(kind).data;
                return std::inner_product(y.begin(), y.end(), dy.data.begin(), 0.0);
            }, x.data, step, DifferenceRule::Central);
            QVERIFY2(largestDifference(inner(trace, kind), numeric) < (kind == PoolKind::L2 ? 1e-7 : 1e-11),
                     qPrintable(QString::number(static_cast<int>(kind))));
        }
    }

    void sharesArriveOneByOne_data() { everyParameterPassesTheGradientCheck_data(); }

    void sharesArriveOneByOne()
    {
        QFETCH(PoolSetup, setup);
        const PoolBackwardTrace trace = traceOf(distinct({1, 1, 7, 6}), setup);
        const std::int64_t width = trace.forward().cols().paddedSize();
        for (const PoolKind kind : allPoolKinds) {
            std::vector<double> plane(trace.gradient(kind)->size());
            for (int step = 0; step < trace.stepCount(); ++step) {
                const OutputCell cell = trace.forward().cellAt(step);
                const std::vector<double> slopes = trace.slopesOf(kind, cell);
                for (int tap = 0; tap < trace.forward().tapCount(cell); ++tap) {
                    QCOMPARE(*trace.gradient(kind, step, tap), plane);
                    const PoolTap at = trace.forward().tapAt(cell, tap);
                    QCOMPARE(trace.forward().tapIndexOf(cell, at), tap);
                    plane[static_cast<std::size_t>(at.row * width + at.col)] += slopes[static_cast<std::size_t>(tap)] * trace.upstreamAt(cell);
                }
            }
            QCOMPARE(*trace.gradient(kind), plane);
        }
    }

    void anyOrderOfAskingGivesTheSame()
    {
        PoolSetup setup;
        setup.params = {{3, 3}, {1, 1}, {}, {1, 1, 1, 1}, false, true};
        const Tensor<double> x = distinct({1, 1, 6, 6});
        const PoolBackwardTrace forwards = traceOf(x, setup), backwards = traceOf(x, setup);
        for (int step = 0; step <= forwards.stepCount(); ++step)
            QVERIFY(forwards.gradient(PoolKind::L2, step, 0));
        for (int step = forwards.stepCount(); step >= 0; --step)
            QCOMPARE(*backwards.gradient(PoolKind::L2, step, 0), *forwards.gradient(PoolKind::L2, step, 0));
    }

    void tiesGoToOneCell()
    {
        const Tensor<double> x({1, 1, 2, 2}, {5, 5, 5, 5}), dy({1, 1, 1, 1}, {3.0});
        PoolSetup setup;
        QCOMPARE(inner({PoolTrace(x, setup), dy}, PoolKind::Max), (std::vector<double>{3, 0, 0, 0}));
        QCOMPARE(inner({PoolTrace(x, setup), dy}, PoolKind::Average), (std::vector<double>{0.75, 0.75, 0.75, 0.75}));
        setup.ties = PoolSetup::Ties::Last;
        QCOMPARE(inner({PoolTrace(x, setup), dy}, PoolKind::Max), (std::vector<double>{0, 0, 0, 3}));
    }

    void aWindowOfZerosHasNoNormToFollow()
    {
        const Tensor<double> x({1, 1, 2, 2}, {0, 0, 0, 0}), dy({1, 1, 1, 1}, {3.0});
        QCOMPARE(inner({PoolTrace(x, {}), dy}, PoolKind::L2), (std::vector<double>{0, 0, 0, 0}));
    }

    void aGradientOfAnotherShapeIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(ParameterError, PoolBackwardTrace(PoolTrace(distinct({1, 1, 4, 4}), {}), Tensor<double>({1, 1, 4, 4})));
    }
};

QTEST_APPLESS_MAIN(TestPoolBackwardTrace)
#include "tst_pool_backward_trace.moc"
