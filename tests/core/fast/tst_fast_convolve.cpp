// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/convolve.h"

#include "core/errors/parameter_error.h"
#include "tests/core/fast/samples.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace convlab;
using namespace convlab::tests;
using fast::Algorithm;

namespace {

struct Setting {
    const char *name;
    Shape input, weight;
    ConvParams params;
};

ConvParams paramsWith(Extent2 stride, Extent2 dilation, Padding2 padding, std::int64_t groups = 1, PaddingMode mode = PaddingMode::Zeros, bool flip = false)
{
    return {stride, dilation, padding, mode, groups, flip};
}

const std::vector<Setting> &settings()
{
    static const std::vector<Setting> all{
        {"one cell", {1, 1, 1, 1}, {1, 1, 1, 1}, {}},
        {"3x3, many channels", {2, 5, 17, 23}, {13, 5, 3, 3}, paramsWith({1, 1}, {1, 1}, {1, 1, 1, 1})},
        {"stride and dilation", {1, 3, 20, 31}, {7, 3, 3, 2}, paramsWith({2, 3}, {2, 4}, {3, 2, 0, 1})},
        {"stride 5 of a 2x2 kernel", {1, 2, 19, 22}, {4, 2, 2, 2}, paramsWith({5, 5}, {1, 1}, {0, 0, 0, 0})},
        {"depthwise", {2, 9, 12, 70}, {9, 1, 5, 5}, paramsWith({1, 1}, {1, 1}, {2, 2, 2, 2}, 9)},
        {"groups", {1, 6, 11, 13}, {10, 3, 3, 3}, paramsWith({2, 1}, {1, 2}, {1, 0, 2, 3}, 2)},
        {"1x1", {1, 33, 9, 9}, {21, 33, 1, 1}, {}},
        {"reflected", {1, 2, 9, 8}, {3, 2, 5, 5}, paramsWith({1, 1}, {1, 1}, {2, 2, 2, 2}, 1, PaddingMode::Reflect)},
        {"circular, true convolution", {1, 2, 7, 6}, {8, 2, 3, 4}, paramsWith({1, 2}, {1, 1}, {1, 2, 1, 2}, 1, PaddingMode::Circular, true)},
        {"wide and low", {1, 1, 1, 1000}, {1, 1, 1, 15}, paramsWith({1, 1}, {1, 1}, {0, 7, 0, 7})},
        {"patches", {1, 3, 32, 32}, {24, 3, 8, 8}, paramsWith({8, 8}, {1, 1}, {0, 0, 0, 0})},
    };
    return all;
}

} // namespace

class TestFastConvolve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysWithinItsBound_data()
    {
        QTest::addColumn<int>("setting");
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("threads");
        for (int i = 0; i < static_cast<int>(settings().size()); ++i)
            for (const Algorithm algorithm : {Algorithm::Loop, Algorithm::Direct, Algorithm::Im2col})
                for (const int threads : {1, 2, 5})
                    QTest::addRow("%s, %d, %d threads", settings()[static_cast<std::size_t>(i)].name, static_cast<int>(algorithm), threads)
                        << i << static_cast<int>(algorithm) << threads;
    }

    void staysWithinItsBound()
    {
        QFETCH(int, setting);
        QFETCH(int, algorithm);
        QFETCH(int, threads);
        const Setting &one = settings()[static_cast<std::size_t>(setting)];
        const Tensor<float> x = drawn(one.input, 1), weight = drawn(one.weight, 2);
        const Tensor<float> b = drawn({1, 1, 1, one.weight.n}, 3);
        const Sample sample{x, weight, b.data, one.params};
        const Tensor<double> exact = sample.exact(), sizes = sample.sizes();
        const double factor = gammaOf(static_cast<double>(weight.shape.c * weight.shape.h * weight.shape.w) + 1);
        const Tensor<float> y = fast::convolve(x, weight, b.data, one.params, static_cast<Algorithm>(algorithm), threads);
        QVERIFY(y.shape == exact.shape);
        for (std::size_t i = 0; i < y.data.size(); ++i)
            QVERIFY2(std::fabs(y.data[i] - exact.data[i]) <= factor * sizes.data[i], qPrintable(QString::number(i)));
    }

    /// Tiles of 4x4 outputs: whole ones, remainders, one column, several blocks; with and without padding.
    void winogradStaysNear_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("padding");
        for (const auto &[h, w, c, p] : {std::array{8, 8, 1, 1}, std::array{3, 3, 2, 0}, std::array{9, 14, 7, 1}, std::array{1, 30, 3, 1},
                                         std::array{37, 41, 16, 2}, std::array{70, 5, 4, 0}, std::array{20, 20, 130, 1}})
            QTest::addRow("%dx%d, %d channels, padding %d", h, w, c, p) << h << w << c << p;
    }

    void winogradStaysNear()
    {
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, channels);
        QFETCH(int, padding);
        const Tensor<float> x = drawn({2, channels, height, width}, 6), weight = drawn({11, channels, 3, 3}, 7);
        const Tensor<float> b = drawn({1, 1, 1, 11}, 8);
        for (const bool flip : {false, true}) {
            const ConvParams params = paramsWith({1, 1}, {1, 1}, {padding, padding, padding, padding}, 1, PaddingMode::Zeros, flip);
            const Tensor<double> exact = crossCorrelate2d(wide(x), wide(weight), {b.data.begin(), b.data.end()}, params);
            const double rms = rootMeanSquare(exact);
            for (const int threads : {1, 3}) {
                const Tensor<float> y = fast::convolve(x, weight, b.data, params, Algorithm::Winograd, threads);
                QVERIFY(y.shape == exact.shape);
                for (std::size_t i = 0; i < y.data.size(); ++i)
                    QVERIFY2(std::fabs(y.data[i] - exact.data[i]) <= 1e-4 * rms, qPrintable(QString::number(i)));
            }
        }
    }

    void winogradTakesTheDirectWayWhereItDoesNotSuit()
    {
        const Setting &one = settings()[2];
        const Tensor<float> x = drawn(one.input, 1), weight = drawn(one.weight, 2);
        QVERIFY(fast::convolve(x, weight, {}, one.params, Algorithm::Winograd).data == fast::convolve(x, weight, {}, one.params, Algorithm::Direct).data);
    }

    void threadsDoNotChangeADigit()
    {
        const Setting &one = settings()[1];
        const Tensor<float> x = drawn(one.input, 4), weight = drawn(one.weight, 5);
        for (const Algorithm algorithm : {Algorithm::Direct, Algorithm::Im2col})
            QVERIFY(fast::convolve(x, weight, {}, one.params, algorithm, 1).data == fast::convolve(x, weight, {}, one.params, algorithm, 3).data);
    }

    void smallWholeNumbersAreExact()
    {
        const Tensor<float> x({1, 1, 3, 3}, {1, 2, 0, 3, 1, 1, 0, 2, 4}), weight({1, 1, 2, 2}, {1, -1, 2, 0});
        for (const Algorithm algorithm : {Algorithm::Loop, Algorithm::Direct, Algorithm::Im2col})
            QCOMPARE(fast::convolve(x, weight, {1}, {}, algorithm).data, (std::vector<float>{6, 5, 3, 5}));
    }

    /// A NaN weight on zero padding adds nothing in the reference.
    void weightsThatAreNotFiniteTakeTheLoop()
    {
        const Tensor<float> x({1, 1, 2, 2}, {1, 2, 3, 4});
        Tensor<float> weight({1, 1, 3, 3}, 1.0f);
        weight.data[0] = std::numeric_limits<float>::quiet_NaN();
        ConvParams params;
        params.padding = {1, 1, 0, 0};
        for (const Algorithm algorithm : {Algorithm::Direct, Algorithm::Im2col})
            QCOMPARE(fast::convolve(x, weight, {}, params, algorithm).data, std::vector<float>{10});
    }

    void theReferencesErrorsAreThrown()
    {
        const Tensor<float> x({1, 2, 4, 4}), weight({1, 1, 3, 3});
        for (const Algorithm algorithm : {Algorithm::Loop, Algorithm::Direct, Algorithm::Im2col})
            QVERIFY_THROWS_EXCEPTION(ParameterError, fast::convolve(x, weight, {}, {}, algorithm));
        ConvParams params;
        for (const std::int64_t groups : {0, -1, 2}) {
            params.groups = groups;
            QVERIFY_THROWS_EXCEPTION(ParameterError, fast::Convolution(weight, {}, params, Algorithm::Direct));
        }
    }
};

QTEST_APPLESS_MAIN(TestFastConvolve)
#include "tst_fast_convolve.moc"
