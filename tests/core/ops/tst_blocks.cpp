// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/activation_statistics.h"
#include "core/analysis/separable.h"
#include "core/ops/patch_embedding.h"
#include "core/ops/residual.h"
#include "core/ops/toeplitz.h"
#include "core/random/legacy_normal.h"
#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <algorithm>

using namespace convlab;
using namespace convlab::tests;

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

std::vector<double> flat(const QJsonObject &object, const char *name)
{
    return object.contains(key(name)) ? numbersOf(object[key(name)][key("d")]) : std::vector<double>{};
}

} // namespace

class TestBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patchEmbeddingAgreesWithPyTorch()
    {
        for (const ReferenceCase &one : referenceCases(key("blocks.jsonl"), key("patch_embed"))) {
            const Tensor<double> x = tensorNchw(one.in[key("x")]);
            const Tensor<double> w = tensorNchw(one.in[key("w")]);
            const auto tokens = patchEmbedding(x, w, flat(one.in, "b"));
            QCOMPARE(one.id + difference(tokens.data, flat(one.out, "tokens"), one.tolerance), one.id);
            const auto rows = unfoldPatches(Tensor<double>({1, x.shape.c, x.shape.h, x.shape.w},
                {x.data.begin(), x.data.begin() + x.shape.c * x.shape.h * x.shape.w}), w.shape.h, PatchOrder::ChannelRowCol);
            auto expected = flat(one.out, "patches_flat_c_h_w");
            expected.resize(rows.data.size());
            QCOMPARE(one.id + difference(rows.data, expected, one.tolerance), one.id);
        }
    }

    void channelLastPatchesHoldTheSameNumbersInAnotherOrder()
    {
        const Tensor<double> image = rampTensor({1, 3, 4, 4});
        auto first = unfoldPatches(image, 2, PatchOrder::ChannelRowCol).data;
        auto last = unfoldPatches(image, 2, PatchOrder::RowColChannel).data;
        QCOMPARE((std::vector<double>(last.begin(), last.begin() + 4)), (std::vector<double>{1, 17, 33, 2}));
        QVERIFY(first != last);
        std::sort(first.begin(), first.end());
        std::sort(last.begin(), last.end());
        QCOMPARE(first, last);
    }

    void activationStatisticsAgreeWithPyTorch()
    {
        for (const ReferenceCase &one : referenceCases(key("blocks.jsonl"), key("activation_stats"))) {
            std::vector<double> mean, deviation, zeros;
            for (const ChannelStatistics &channel : channelStatistics(tensorNchw(one.in[key("x")]))) {
                mean.push_back(channel.mean);
                deviation.push_back(channel.deviation);
                zeros.push_back(channel.zeroShare);
            }
            QCOMPARE(one.id + difference(mean, flat(one.out, "mean"), one.tolerance), one.id);
            QCOMPARE(one.id + difference(deviation, flat(one.out, "std_population"), one.tolerance), one.id);
            QCOMPARE(one.id + difference(zeros, flat(one.out, "zero_fraction"), one.tolerance), one.id);
        }
    }

    void item60_legacyGeneratorIsNumpysToTheLastBit()
    {
        // np.random.seed(42); np.random.normal(size=...): first values and the lab page's section 12 (NumPy 1.24.2).
        LegacyNormal random(42);
        Tensor<double> acts({8, 16, 14, 14});
        std::generate(acts.data.begin(), acts.data.end(), [&] { return random.normal(); });
        QCOMPARE(acts.data[0], 0.49671415301123267);
        QCOMPARE(acts.data[1], -0.13826430117118466);
        QCOMPARE(acts.data[2], 0.64768853810069249);
        double lowMean = 1, highMean = -1, lowDeviation = 9, highDeviation = 0;
        for (const ChannelStatistics &channel : channelStatistics(acts)) {
            lowMean = std::min(lowMean, channel.mean);
            highMean = std::max(highMean, channel.mean);
            lowDeviation = std::min(lowDeviation, channel.deviation);
            highDeviation = std::max(highDeviation, channel.deviation);
        }
        QVERIFY(lowMean == -0.03441575483004175);
        QVERIFY(highMean == 0.04252365105520017);
        QVERIFY(lowDeviation == 0.969188617995189);
        QVERIFY(highDeviation == 1.0278835380730613);
    }

    void toeplitzMatrixAgreesWithPyTorch()
    {
        for (const ReferenceCase &one : referenceCases(key("blocks.jsonl"), key("toeplitz2d"))) {
            const auto size = integersOf(one.attrs[key("input")]);
            const auto kernelSize = shapeNumbers(one.in[key("k")]);
            ConvParams params;
            params.stride = extentOf(one.attrs[key("stride")]);
            params.padding = symmetricPadding(one.attrs[key("padding")]);
            const auto matrix = toeplitzMatrix({1, 1, size[0], size[1]},
                                               Tensor<double>({1, 1, kernelSize[0], kernelSize[1]}, flat(one.in, "k")), params);
            QCOMPARE(one.id + difference(matrix.data, flat(one.out, "matrix"), one.tolerance), one.id);
        }
    }

    void residualSumIsThePages()
    {
        // The lab page's section 10.
        const auto y = residualSum({1.0, -0.5, 0.25}, {-0.2, 0.1, 0.4});
        QCOMPARE(y, (std::vector<double>{0.8, -0.4, 0.65}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, residualSum({1, 2}, {1}));
    }

    void skipPathKeepsTheGradient()
    {
        const GradientProducts products = gradientProducts(0.1, 50);
        QVERIFY(products.residual.back() > 100);
        QVERIFY(products.plain.back() < 1e-49);
        QCOMPARE(gradientProducts(-0.5, 3).residual, (std::vector<double>{0.5, 0.25, 0.125}));
    }

    void separableKernelsHaveRankOne()
    {
        const Tensor<double> sobel({1, 1, 3, 3}, {1, 0, -1, 2, 0, -2, 1, 0, -1});
        QVERIFY(separableApproximation(sobel).relativeResidual < 1e-15);
        QCOMPARE(difference(separableApproximation(sobel).kernel.data, sobel.data, 1e-14), QString());
    }

    void theBestApproximationMissesBySquaredSingularValues()
    {
        // diag(3, 2, 1): rank one keeps the 3; sqrt(4 + 1) / sqrt(14) is left.
        const Tensor<double> diagonal({1, 1, 3, 3}, {3, 0, 0, 0, 2, 0, 0, 0, 1});
        const auto factors = kernelFactors(diagonal);
        QCOMPARE(difference(factors.singular, {3, 2, 1}, 1e-14), QString());
        QVERIFY(std::abs(separableApproximation(diagonal).relativeResidual - std::sqrt(5.0 / 14)) < 1e-14);
        const Tensor<double> any = patternTensor({1, 1, 5, 7}, 12);
        QCOMPARE(difference(separableApproximation(any, 5).kernel.data, any.data, 1e-12), QString());
    }
};

QTEST_APPLESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
