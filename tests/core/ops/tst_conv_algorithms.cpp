// SPDX-License-Identifier: GPL-3.0-or-later
// Four ways to the same convolution, over random parameters.
#include "core/errors/parameter_error.h"
#include "core/ops/fourier.h"
#include "core/ops/fourier_convolve.h"
#include "core/ops/matrix_convolve.h"
#include "core/ops/winograd.h"
#include "tests/support/drawn_conv.h"

#include <QTest>

#include <numbers>

using namespace convlab;
using namespace convlab::tests;

class TestConvAlgorithms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allWaysAgree()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const DrawnConv one = drawnConv(seed);
            const Tensor<double> plain = crossCorrelate2d(one.input, one.weight, one.bias, one.params);
            const Tensor<double> matrix = matrixCrossCorrelate2d(one.input, one.weight, one.bias, one.params);
            const Tensor<double> fourier = fourierCrossCorrelate2d(one.input, one.weight, one.bias, one.params);
            QVERIFY(matrix.shape == plain.shape && fourier.shape == plain.shape);
            QCOMPARE(difference(matrix.data, plain.data, 0), QString()); // multiples of 1/64: every sum is exact
            QCOMPARE(difference(fourier.data, plain.data, 1e-11), QString());
        }
    }

    void winogradAgreesWhereItApplies()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const DrawnConv one = drawnConv(seed, {true, false});
            const Tensor<double> plain = crossCorrelate2d(one.input, one.weight, one.bias, one.params);
            const Tensor<double> fast = winogradCrossCorrelate2d(one.input, one.weight, one.bias, one.params);
            QCOMPARE(difference(fast.data, plain.data, 1e-12), QString());
        }
    }

    void winogradRefusesOtherWindows()
    {
        ConvParams params;
        QVERIFY(winogradApplies({1, 1, 3, 3}, params));
        QVERIFY(!winogradApplies({1, 1, 3, 2}, params));
        params.stride = {1, 2};
        QVERIFY(!winogradApplies({1, 1, 3, 3}, params));
        QVERIFY_THROWS_EXCEPTION(ParameterError, winogradCrossCorrelate2d(Tensor<double>({1, 1, 5, 5}), Tensor<double>({1, 1, 3, 3}), {}, params));
    }

    void theTransformIsItsDefinition()
    {
        std::vector<Complex> values(16);
        for (std::size_t n = 0; n < values.size(); ++n)
            values[n] = {static_cast<double>(n * n % 7), static_cast<double>(n % 3)};
        std::vector<Complex> transformed = values;
        fourierTransform(transformed);
        for (std::size_t k = 0; k < values.size(); ++k) {
            Complex sum = 0;
            for (std::size_t n = 0; n < values.size(); ++n)
                sum += values[n] * std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(n * k) / 16);
            QVERIFY(std::abs(sum - transformed[k]) < 1e-12);
        }
        fourierTransform(transformed, true);
        for (std::size_t n = 0; n < values.size(); ++n)
            QVERIFY(std::abs(transformed[n] - values[n]) < 1e-14);
    }

    void theTransformIsForPowersOfTwo()
    {
        std::vector<Complex> six(6);
        QVERIFY_THROWS_EXCEPTION(ParameterError, fourierTransform(six));
        QCOMPARE(transformLength(1), std::int64_t(1));
        QCOMPARE(transformLength(5), std::int64_t(8));
        QCOMPARE(transformLength(64), std::int64_t(64));
        QVERIFY_THROWS_EXCEPTION(ParameterError, transformLength(0));
        QVERIFY_THROWS_EXCEPTION(ParameterError, transformLength(std::int64_t{1} << 40));
    }
};

QTEST_APPLESS_MAIN(TestConvAlgorithms)
#include "tst_conv_algorithms.moc"
