// SPDX-License-Identifier: GPL-3.0-or-later
// Vector code is compiled for several kinds of processors; this one runs those that it can, and not only the best.
#include "core/fast/convolve.h"
#include "core/fast/pool.h"
#include "tests/core/fast/samples.h"

#include <hwy/highway.h>

#include <QLibrary>
#include <QTest>

using namespace convlab;
using namespace convlab::tests;
using fast::Algorithm;
using fast::Pooling;

class TestFastTargets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void convolutionStaysNear_data()
    {
        QTest::addColumn<qint64>("target");
        for (const std::int64_t target : hwy::SupportedAndGeneratedTargets())
            QTest::newRow(hwy::TargetName(target)) << static_cast<qint64>(target);
    }

    void convolutionStaysNear()
    {
        QFETCH(qint64, target);
        choose(target);
        Draw draw(21);
        for (std::uint64_t round = 0; round < 60; ++round) {
            const Sample sample = drawnSample(draw, round);
            const Tensor<double> exact = sample.exact();
            const double typical = std::max(rootMeanSquare(exact), 0.2);
            for (const Algorithm algorithm : fast::algorithms) {
                const Tensor<float> y = fast::convolve(sample.x, sample.weight, sample.bias, sample.params, algorithm, 2);
                for (std::size_t i = 0; i < y.data.size(); ++i)
                    QVERIFY2(std::fabs(y.data[i] - exact.data[i]) <= 1e-4 * typical, fast::algorithmKey(algorithm));
            }
        }
    }

    void poolingStaysNear_data() { convolutionStaysNear_data(); }

    void poolingStaysNear()
    {
        QFETCH(qint64, target);
        choose(target);
        for (const std::int64_t kernel : {1, 2, 3, 5}) {
            for (const std::int64_t stride : {1, 2, 3}) {
                const PoolParams params{{kernel, kernel}, {stride, stride}, {}, {0, kernel / 2, kernel / 2, 0}};
                const Tensor<float> x = drawn({1, 2, 13, 45}, static_cast<std::uint64_t>(10 * kernel + stride));
                const Tensor<double> largest = maxPool2d(wide(x), params).values, average = averagePool2d(wide(x), params);
                const Tensor<float> y = Pooling(Pooling::Kind::Max, params)(x), z = Pooling(Pooling::Kind::Average, params)(x);
                for (std::size_t i = 0; i < y.data.size(); ++i) {
                    QVERIFY(static_cast<double>(y.data[i]) == largest.data[i]);
                    QVERIFY(std::fabs(z.data[i] - average.data[i]) <= 1e-5);
                }
            }
        }
    }

    void processorIsWhatHighwaySaysItIs()
    {
        const auto library = reinterpret_cast<std::int64_t (*)()>(QLibrary::resolve(QStringLiteral("hwy"), 1, "_ZN3hwy16SupportedTargetsEv"));
        if (!library)
            QSKIP("Highway's library is not here, or a later one");
        QCOMPARE(hwy::SupportedTargets() & HWY_TARGETS, library() & HWY_TARGETS);
        QCOMPARE(hwy::SupportedTargets() & HWY_AVX3_DL, library() & HWY_AVX3_DL);
    }

    void cleanup() { choose(0); }

private:
    /// 0: the best again.
    static void choose(std::int64_t target)
    {
        hwy::SetSupportedTargetsForTest(target);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    }
};

QTEST_APPLESS_MAIN(TestFastTargets)
#include "tst_fast_targets.moc"
