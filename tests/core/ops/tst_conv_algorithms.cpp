// SPDX-License-Identifier: GPL-3.0-or-later
// Four ways to the same convolution, over random parameters.
#include "core/errors/parameter_error.h"
#include "core/ops/fourier.h"
#include "core/ops/fourier_convolve.h"
#include "core/ops/matrix_convolve.h"
#include "core/ops/winograd.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace convlab;
using namespace convlab::tests;

namespace {

/// A convolution that is possible.
struct Drawn {
    Tensor<double> input, weight;
    std::vector<double> bias;
    ConvParams params;
};

Drawn drawn(unsigned seed, bool threeByThree)
{
    std::minstd_rand random(seed + 1);
    const auto from = [&](std::int64_t low, std::int64_t high) { return low + static_cast<std::int64_t>(random() % static_cast<unsigned>(high - low + 1)); };
    Drawn one;
    one.params.groups = from(1, 3);
    const Extent2 kernel = threeByThree ? Extent2{3, 3} : Extent2{from(1, 5), from(1, 5)};
    if (!threeByThree) {
        one.params.stride = {from(1, 3), from(1, 3)};
        one.params.dilation = {from(1, 3), from(1, 3)};
    }
    const Extent2 span{one.params.dilation.h * (kernel.h - 1) + 1, one.params.dilation.w * (kernel.w - 1) + 1};
    const Shape input{from(1, 2), one.params.groups * from(1, 2), span.h + from(0, 6), span.w + from(0, 6)};
    one.params.mode = static_cast<PaddingMode>(from(0, 3));
    one.params.padding = {from(0, std::min<std::int64_t>(3, input.h - 1)), from(0, std::min<std::int64_t>(3, input.w - 1)),
                          from(0, std::min<std::int64_t>(3, input.h - 1)), from(0, std::min<std::int64_t>(3, input.w - 1))};
    one.params.flip = from(0, 1) == 1;
    one.input = patternTensor(input, seed);
    one.weight = patternTensor({one.params.groups * from(1, 2), input.c / one.params.groups, kernel.h, kernel.w}, seed + 1000);
    if (from(0, 1) == 1)
        one.bias = patternTensor({1, 1, 1, one.weight.shape.n}, seed + 2000).data;
    return one;
}

} // namespace

class TestConvAlgorithms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allWaysAgree()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const Drawn one = drawn(seed, false);
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
            const Drawn one = drawn(seed, true);
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
                sum += values[n] * std::polar(1.0, -2 * 3.14159265358979323846 * static_cast<double>(n * k) / 16);
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
