// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/fast/pool.h"
#include "tests/core/fast/samples.h"

#include <QTest>

#include <limits>

using namespace convlab;
using namespace convlab::tests;
using fast::Pooling;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();

PoolParams drawnParams(Draw &draw)
{
    PoolParams params;
    params.kernel = {draw.whole(1, 5), draw.whole(1, 5)};
    params.stride = {draw.whole(1, 3), draw.among({1, 2, 2, 3})};
    params.dilation = {draw.among({1, 1, 2}), draw.among({1, 1, 2, 3})};
    params.padding = {draw.whole(0, params.kernel.h / 2), draw.whole(0, params.kernel.w / 2), draw.whole(0, params.kernel.h / 2),
                      draw.whole(0, params.kernel.w / 2)};
    params.ceilMode = draw.coin();
    params.countIncludePad = draw.coin();
    params.divisorOverride = draw.among({std::int64_t{0}, std::int64_t{0}, std::int64_t{0}, std::int64_t{7}});
    return params;
}

/// Sizes from 1; some values are whole numbers, so that there are ties.
Tensor<float> drawnInput(Draw &draw, const PoolParams &params, std::uint64_t seed)
{
    const std::int64_t height = std::max<std::int64_t>(1, params.dilation.h * (params.kernel.h - 1) + 1 - params.padding.top - params.padding.bottom),
                       width = std::max<std::int64_t>(1, params.dilation.w * (params.kernel.w - 1) + 1 - params.padding.left - params.padding.right);
    Tensor<float> x = drawn({draw.whole(1, 2), draw.whole(1, 3), height + draw.whole(0, 12), width + draw.whole(0, 80)}, seed);
    if (draw.coin())
        for (float &value : x.data)
            value = std::trunc(3 * value);
    return x;
}

/// The same number; any NaN for any other.
bool same(float a, double b)
{
    const auto rounded = static_cast<float>(b);
    return std::isnan(a) ? std::isnan(rounded) : a == rounded;
}

} // namespace

class TestFastPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargestIsTheReferences()
    {
        Draw draw(1);
        for (std::uint64_t round = 0; round < 400; ++round) {
            const PoolParams params = drawnParams(draw);
            Tensor<float> x = drawnInput(draw, params, round);
            for (int odd = 0; odd < 3 && round % 2 == 1; ++odd)
                x.data[static_cast<std::size_t>(draw.whole(0, x.shape.count() - 1))] = draw.among({notANumber, infinity, -infinity, -0.0f});
            const Tensor<double> exact = maxPool2d(wide(x), params).values;
            const Tensor<float> y = Pooling(Pooling::Kind::Max, params)(x);
            QVERIFY(y.shape == exact.shape);
            for (std::size_t i = 0; i < y.data.size(); ++i)
                QVERIFY2(same(y.data[i], exact.data[i]), qPrintable(QStringLiteral("round %1, output %2").arg(round).arg(i)));
        }
    }

    void averagesStayWithinTheirBound()
    {
        Draw draw(2);
        for (std::uint64_t round = 0; round < 400; ++round) {
            const PoolParams params = drawnParams(draw);
            const Tensor<float> x = drawnInput(draw, params, round);
            const Tensor<double> exact = averagePool2d(wide(x), params), size = averagePool2d(wide(x, true), params);
            const Tensor<float> y = Pooling(Pooling::Kind::Average, params)(x);
            QVERIFY(y.shape == exact.shape);
            const double factor = gammaOf(static_cast<double>(params.kernel.h * params.kernel.w) + 1);
            for (std::size_t i = 0; i < y.data.size(); ++i)
                QVERIFY(std::isnan(exact.data[i]) ? std::isnan(y.data[i]) : std::fabs(y.data[i] - exact.data[i]) <= factor * size.data[i]);
        }
    }

    void averagesThatAreFloatsAreExact()
    {
        Tensor<float> x({1, 1, 4, 40});
        for (std::size_t i = 0; i < x.data.size(); ++i)
            x.data[i] = static_cast<float>(i * i % 64);
        const Tensor<double> exact = averagePool2d(wide(x), {});
        const Tensor<float> y = Pooling(Pooling::Kind::Average, {})(x);
        for (std::size_t i = 0; i < y.data.size(); ++i)
            QVERIFY(static_cast<double>(y.data[i]) == exact.data[i]);
    }

    /// ONNX allows windows that see nothing but padding.
    void windowsOfPaddingAloneAreTheReferences()
    {
        PoolParams params{{2, 2}, {1, 1}, {}, {3, 3, 3, 3}};
        params.anyPadding = true;
        params.countIncludePad = false;
        const Tensor<float> x = drawn({1, 2, 3, 30}, 5);
        const Tensor<double> largest = maxPool2d(wide(x), params).values, average = averagePool2d(wide(x), params);
        const Tensor<float> y = Pooling(Pooling::Kind::Max, params)(x), z = Pooling(Pooling::Kind::Average, params)(x);
        QVERIFY(std::isnan(average.data[0]));
        for (std::size_t i = 0; i < y.data.size(); ++i) {
            QVERIFY(same(y.data[i], largest.data[i]));
            QCOMPARE(std::isnan(z.data[i]), std::isnan(average.data[i]));
        }
    }

    void threadsDoNotChangeABit()
    {
        const Tensor<float> x = drawn({2, 5, 30, 41}, 6);
        for (const Pooling::Kind kind : {Pooling::Kind::Max, Pooling::Kind::Average}) {
            const Pooling pooling(kind, {{3, 3}, {2, 2}, {}, {1, 1, 1, 1}});
            for (const int threads : {2, 3, 4})
                QVERIFY(pooling(x).data == pooling(x, threads).data);
        }
    }

    void anOutputOfTheRightShapeIsKept()
    {
        const Tensor<float> x = drawn({1, 2, 8, 8}, 7);
        Tensor<float> y({1, 2, 4, 4}, 9.0f);
        const float *const memory = y.data.data();
        Pooling(Pooling::Kind::Max, {}).run(x, y);
        QVERIFY(y.data.data() == memory);
        QVERIFY(y == Pooling(Pooling::Kind::Max, {})(x));
    }

    void theReferencesErrorsAreThrown()
    {
        const Tensor<float> x({1, 1, 3, 3});
        PoolParams tooLarge, standing;
        tooLarge.kernel = {5, 5};
        standing.stride = {0, 1};
        QVERIFY_THROWS_EXCEPTION(ParameterError, Pooling(Pooling::Kind::Max, tooLarge)(x));
        QVERIFY_THROWS_EXCEPTION(ParameterError, Pooling(Pooling::Kind::Average, standing)(x));
    }
};

QTEST_APPLESS_MAIN(TestFastPool)
#include "tst_fast_pool.moc"
