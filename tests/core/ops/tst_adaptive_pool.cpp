// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/ops/adaptive_pool.h"
#include "tests/support/reference_cases.h"

#include <QtTest>

using namespace convlab;
using convlab::tests::patternTensor;

class TestAdaptivePool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void averagesAsPyTorchDoes()
    {
        // torch 1.13: adaptive_avg_pool1d of 1..5 to 3
        const Tensor<double> x({1, 1, 1, 5}, {1, 2, 3, 4, 5});
        QCOMPARE(adaptiveAveragePool2d(x, {1, 3}).data, (std::vector<double>{1.5, 3, 4.5}));
    }

    void windowsCoverTheAxis_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("outputs");
        for (const auto &[size, outputs] : {std::pair{5, 3}, {7, 3}, {8, 4}, {3, 5}, {1, 1}, {64, 7}})
            QTest::addRow("%d into %d", size, outputs) << size << outputs;
    }

    void windowsCoverTheAxis()
    {
        QFETCH(int, size);
        QFETCH(int, outputs);
        QCOMPARE(adaptiveRange(size, outputs, 0).first, std::int64_t{0});
        QCOMPARE(adaptiveRange(size, outputs, outputs - 1).end, std::int64_t{size});
        for (int out = 0; out < outputs; ++out) {
            const CellRange range = adaptiveRange(size, outputs, out);
            QVERIFY(range.count() >= 1);
            if (out > 0)
                QVERIFY(range.first <= adaptiveRange(size, outputs, out - 1).end); // no gap
            if (size % outputs == 0)
                QCOMPARE(range.count(), std::int64_t{size / outputs});
        }
    }

    void dividingSizesArePlainPooling()
    {
        const Tensor<double> x = tests::patternTensor({2, 3, 6, 8}, 4);
        PoolParams params;
        params.kernel = params.stride = {3, 2};
        QCOMPARE(adaptiveMaxPool2d(x, {2, 4}).values, maxPool2d(x, params).values);
        QCOMPARE(adaptiveMaxPool2d(x, {2, 4}).argmax, maxPool2d(x, params).argmax);
        QCOMPARE(adaptiveAveragePool2d(x, {2, 4}), averagePool2d(x, params));
    }

    void oneOutputIsGlobalPooling()
    {
        const Tensor<double> x({1, 1, 2, 3}, {1, 2, 3, 4, 5, 9});
        QCOMPARE(adaptiveAveragePool2d(x, {1, 1}).data, (std::vector<double>{4}));
        QCOMPARE(adaptiveMaxPool2d(x, {1, 1}).argmax.data, (std::vector<std::int64_t>{5}));
    }

    void theBackwardPassIsTheAdjoint()
    {
        for (const Extent2 &outputs : {Extent2{1, 1}, Extent2{2, 3}, Extent2{7, 2}, Extent2{4, 4}}) {
            const Tensor<double> x = patternTensor({2, 2, 5, 7}, 1), y = adaptiveAveragePool2d(x, outputs), g = patternTensor(y.shape, 2);
            const Tensor<double> dx = adaptiveAveragePool2dBackward(x.shape, g);
            const double forward = std::inner_product(y.data.begin(), y.data.end(), g.data.begin(), 0.0);
            const double backward = std::inner_product(x.data.begin(), x.data.end(), dx.data.begin(), 0.0);
            QVERIFY(std::abs(forward - backward) < 1e-12 * (1 + std::abs(forward)));
        }
        QVERIFY_THROWS_EXCEPTION(ParameterError, adaptiveAveragePool2dBackward({1, 2, 4, 4}, Tensor<double>({1, 1, 2, 2})));
    }

    void noOutputIsAnError()
    {
        QVERIFY_THROWS_EXCEPTION(ParameterError, adaptiveAveragePool2d(tests::rampTensor({1, 1, 2, 2}), {0, 1}));
    }
};

QTEST_APPLESS_MAIN(TestAdaptivePool)
#include "tst_adaptive_pool.moc"
