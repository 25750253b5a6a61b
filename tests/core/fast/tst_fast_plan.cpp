// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/fast/convolve.h"
#include "core/random/draw.h"

#include <QTest>

#include <set>
#include <string>

using namespace convlab;
using fast::Algorithm;
using fast::Candidate;
using fast::Plan;
using fast::PlanReason;

namespace {

ConvParams paramsWith(std::int64_t stride, std::int64_t dilation, std::int64_t padding, std::int64_t groups = 1, PaddingMode mode = PaddingMode::Zeros)
{
    return {{stride, stride}, {dilation, dilation}, {padding, padding, padding, padding}, mode, groups, false};
}

Plan drawnPlan(Draw &draw)
{
    const std::int64_t groups = draw.whole(1, 3), kernel = draw.whole(1, 9), dilation = draw.whole(1, 2);
    const Shape weight{groups * draw.whole(1, 40), draw.whole(1, 40), kernel, draw.whole(0, 1) == 0 ? kernel : draw.whole(1, 9)};
    const Shape input{draw.whole(0, 3), weight.c * groups, draw.whole(18, 90), draw.whole(18, 90)};
    const auto mode = static_cast<PaddingMode>(draw.whole(0, 3));
    return fast::planConvolution(input, weight, paramsWith(draw.whole(1, 3), dilation, draw.whole(0, 4), groups, mode));
}

bool taken(PlanReason reason)
{
    return std::string(planReasonKey(reason)).rfind("taken_", 0) == 0;
}

bool unsuited(PlanReason reason)
{
    return std::string(planReasonKey(reason)).rfind("needs_", 0) == 0;
}

/// What the definition multiplies, padding included.
std::int64_t products(const Plan &plan)
{
    return outputShape(plan.input, plan.weight, plan.params).count() * plan.weight.c * plan.weight.h * plan.weight.w;
}

} // namespace

class TestFastPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChosenWaySuitsAndIsTheCheapest()
    {
        Draw draw(1);
        std::set<Algorithm> chosen;
        for (int i = 0; i < 500; ++i) {
            const Plan plan = drawnPlan(draw);
            chosen.insert(plan.chosen);
            const Candidate &best = plan.of(plan.chosen);
            QVERIFY(best.suits);
            QCOMPARE(plan.candidates.size(), fast::algorithms.size());
            for (std::size_t at = 0; at < plan.candidates.size(); ++at) {
                const Candidate &candidate = plan.candidates[at];
                QVERIFY(candidate.algorithm == fast::algorithms[at]);
                QVERIFY(!candidate.suits || candidate.estimate >= best.estimate);
                QCOMPARE(taken(candidate.reason), candidate.algorithm == plan.chosen);
                QCOMPARE(unsuited(candidate.reason), !candidate.suits);
            }
        }
        QVERIFY(chosen.size() >= 3);
    }

    void whatIsSlowerSaysByWhichFactor()
    {
        Draw draw(2);
        for (int i = 0; i < 200; ++i) {
            const Plan plan = drawnPlan(draw);
            for (const Candidate &candidate : plan.candidates) {
                if (candidate.suits && candidate.algorithm != plan.chosen)
                    QCOMPARE(candidate.numbers, std::vector<double>{candidate.estimate / plan.of(plan.chosen).estimate});
            }
        }
    }

    void thePlansWayIsTheOneThatRuns()
    {
        Draw draw(3);
        for (int i = 0; i < 60; ++i) {
            const Plan plan = drawnPlan(draw);
            QVERIFY(fast::Convolution(Tensor<float>(plan.weight, 0.5f), {}, plan).algorithm() == plan.chosen);
        }
    }

    void aWayThatSuitsRunsAndOneThatDoesNotIsReplaced()
    {
        Draw draw(4);
        for (int i = 0; i < 60; ++i) {
            const Plan plan = drawnPlan(draw);
            for (const Candidate &candidate : plan.candidates)
                QCOMPARE(fast::Convolution(Tensor<float>(plan.weight, 0.5f), {}, plan.params, candidate.algorithm).algorithm() == candidate.algorithm,
                         candidate.suits);
        }
    }

    void theLoopMakesTheProductsOfTheDefinition()
    {
        Draw draw(5);
        for (int i = 0; i < 100; ++i) {
            const Plan plan = drawnPlan(draw);
            for (const Algorithm algorithm : {Algorithm::Loop, Algorithm::Direct, Algorithm::Im2col})
                QCOMPARE(plan.of(algorithm).multiplyAdds, products(plan));
        }
    }

    void reasonsNameTheParameterThatDoesNotSuit_data()
    {
        QTest::addColumn<int>("kernel");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("key");
        QTest::newRow("kernel") << 5 << 1 << 1 << 1 << 0 << QStringLiteral("needs_kernel_3x3");
        QTest::newRow("stride") << 3 << 2 << 1 << 1 << 0 << QStringLiteral("needs_stride_1");
        QTest::newRow("dilation") << 3 << 1 << 2 << 1 << 0 << QStringLiteral("needs_dilation_1");
        QTest::newRow("groups") << 3 << 1 << 1 << 4 << 0 << QStringLiteral("needs_one_group");
        QTest::newRow("mode") << 3 << 1 << 1 << 1 << 1 << QStringLiteral("needs_zero_padding");
    }

    void reasonsNameTheParameterThatDoesNotSuit()
    {
        QFETCH(int, kernel);
        QFETCH(int, stride);
        QFETCH(int, dilation);
        QFETCH(int, groups);
        QFETCH(int, mode);
        QFETCH(QString, key);
        const Plan plan = fast::planConvolution({1, 64, 56, 56}, {64, 64 / groups, kernel, kernel},
                                                paramsWith(stride, dilation, 1, groups, static_cast<PaddingMode>(mode)));
        QCOMPARE(QString::fromLatin1(planReasonKey(plan.of(Algorithm::Winograd).reason)), key);
        QCOMPARE(plan.of(Algorithm::Winograd).multiplyAdds, 0);
    }

    void layersOfNetworksGetTheWayTheyAreKnownFor()
    {
        const Plan square = fast::planConvolution({1, 64, 56, 56}, {64, 64, 3, 3}, paramsWith(1, 1, 1));
        QVERIFY(square.of(Algorithm::Winograd).reason == PlanReason::TakenFewerProducts);
        QCOMPARE(square.of(Algorithm::Winograd).multiplyAdds, 14 * 14 * (36 * 64 * 64 + 64 * 144 + 64 * 110)); // tiles of 4x4
        QVERIFY(fast::planConvolution({1, 256, 28, 28}, {128, 256, 1, 1}, {}).of(Algorithm::Direct).reason == PlanReason::TakenMatrixProduct);
        QVERIFY(fast::planConvolution({1, 64, 112, 112}, {64, 1, 3, 3}, paramsWith(1, 1, 1, 64)).of(Algorithm::Direct).reason == PlanReason::TakenPlain);
        QVERIFY(fast::planConvolution({1, 1, 5, 5}, {1, 1, 3, 3}, {}).of(Algorithm::Loop).reason == PlanReason::TakenTiny);
    }

    void columnsBeyondTheLimitDoNotSuit()
    {
        const Plan plan = fast::planConvolution({1, 64, 1000, 1000}, {1, 64, 3, 3}, paramsWith(1, 1, 1));
        const Candidate &columns = plan.of(Algorithm::Im2col);
        QVERIFY(!columns.suits && columns.reason == PlanReason::NeedsMemory);
        QCOMPARE(columns.numbers, (std::vector<double>{64.0 * 9 * 1000 * 1000, static_cast<double>(maxElements)}));
    }

    /// A padded image of 4 · 10¹⁶ numbers, of which the outputs see nine windows.
    void whatCannotBePaddedIsLeftToTheLoop()
    {
        const std::int64_t far = 100'000'000;
        const ConvParams params = paramsWith(far, 1, far);
        const Plan plan = fast::planConvolution({1, 1, 3, 3}, {1, 1, 3, 3}, params);
        QVERIFY(plan.chosen == Algorithm::Loop);
        for (const Algorithm algorithm : {Algorithm::Direct, Algorithm::Im2col, Algorithm::Fourier})
            QVERIFY(plan.of(algorithm).reason == PlanReason::NeedsMemory);
        const Tensor<float> x({1, 1, 3, 3}, 1.0f), weight({1, 1, 3, 3}, 1.0f);
        const Tensor<float> y = fast::Convolution(weight, {}, plan)(x);
        QCOMPARE(y.data, (std::vector<float>{0, 0, 0, 0, 9, 0, 0, 0, 0}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, fast::Convolution(weight, {}, params, Algorithm::Direct)(x));
        ConvParams wide;
        wide.dilation = {far, far};
        QVERIFY_THROWS_EXCEPTION(ParameterError, fast::Convolution(weight, {}, wide, Algorithm::Fourier));
    }

    void everyReasonHasAKeyOfItsOwn()
    {
        std::set<std::string> keys;
        const int last = static_cast<int>(PlanReason::KernelTooSmall);
        for (int reason = 0; reason <= last; ++reason)
            keys.insert(planReasonKey(static_cast<PlanReason>(reason)));
        QCOMPARE(keys.size(), static_cast<std::size_t>(last + 1));
        QVERIFY(!keys.contains(""));
        std::set<std::string> names;
        for (const Algorithm algorithm : fast::algorithms)
            names.insert(fast::algorithmKey(algorithm));
        QCOMPARE(names.size(), fast::algorithms.size());
    }

    void errorsAreTheReferences()
    {
        QVERIFY_THROWS_EXCEPTION(ParameterError, fast::planConvolution({1, 2, 4, 4}, {1, 1, 3, 3}, {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, fast::planConvolution({1, 1, 2, 2}, {1, 1, 3, 3}, {}));
        const Plan plan = fast::planConvolution({1, 1, 5, 5}, {1, 1, 3, 3}, {});
        QVERIFY_THROWS_EXCEPTION(ParameterError, fast::Convolution(Tensor<float>({1, 1, 2, 2}), {}, plan));
    }
};

QTEST_APPLESS_MAIN(TestFastPlan)
#include "tst_fast_plan.moc"
