// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/ops/patch_embedding.h"
#include "core/tensor/pattern.h"

#include <QtTest>

#include <cmath>

using namespace convlab;

namespace {

Tensor<double> filled(const Shape &shape, std::uint64_t salt, double scale)
{
    Tensor<double> tensor(shape);
    for (std::size_t i = 0; i < tensor.data.size(); ++i)
        tensor.data[i] = scale * patternNumber(salt, 0, 0, static_cast<std::int64_t>(i), -50, 50);
    return tensor;
}

double largestDifference(const Tensor<double> &a, const Tensor<double> &b)
{
    double largest = a.data.size() == b.data.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(a.data.size(), b.data.size()); ++i)
        largest = std::max(largest, std::abs(a.data[i] - b.data[i]));
    return largest;
}

} // namespace

class TestPatchEmbedding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAConvolutionWithTheStrideOfItsSize_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("patch");
        QTest::newRow("whole patches") << 3 << 8 << 12 << 4;
        QTest::newRow("remainder") << 2 << 7 << 11 << 3;
        QTest::newRow("one patch") << 1 << 5 << 5 << 5;
        QTest::newRow("single pixels") << 3 << 2 << 3 << 1;
    }

    void itIsAConvolutionWithTheStrideOfItsSize()
    {
        QFETCH(int, channels);
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, patch);
        const Tensor<double> image = filled({2, channels, height, width}, 1, 0.013);
        const Tensor<double> weight = filled({5, channels, patch, patch}, 2, 0.0071);
        const std::vector<double> bias{0.1, -0.2, 0.3, 0, 7};
        ConvParams params;
        params.stride = {patch, patch};
        const Tensor<double> maps = crossCorrelate2d(image, weight, bias, params);
        const Tensor<double> tokens = patchEmbedding(image, weight, bias);
        QCOMPARE(tokens.shape, (Shape{2, 1, maps.shape.h * maps.shape.w, 5}));
        for (std::int64_t n = 0; n < 2; ++n) {
            for (std::int64_t d = 0; d < 5; ++d) {
                for (std::int64_t t = 0; t < tokens.shape.h; ++t) // the same products in the same order: to the last bit
                    QCOMPARE(tokens.at(n, 0, t, d), maps.at(n, d, t / maps.shape.w, t % maps.shape.w));
            }
        }
    }

    void unfoldingAndMultiplyingGivesTheSameTokens()
    {
        const Tensor<double> image = filled({1, 3, 9, 10}, 3, 0.017), weight = filled({4, 3, 3, 3}, 4, 0.0093);
        const std::vector<double> bias{1, 2, -3, 0.5};
        const Tensor<double> tokens = patchEmbedding(image, weight, bias);
        for (const PatchOrder order : {PatchOrder::ChannelRowCol, PatchOrder::RowColChannel}) {
            const Tensor<double> linear = projectPatches(unfoldPatches(image, 3, order), weightRows(weight, order), bias);
            QVERIFY(largestDifference(tokens, linear) <= (order == PatchOrder::ChannelRowCol ? 0.0 : 1e-13));
        }
        const Tensor<double> mixed = projectPatches(unfoldPatches(image, 3, PatchOrder::RowColChannel),
                                                    weightRows(weight, PatchOrder::ChannelRowCol), bias);
        QVERIFY(largestDifference(tokens, mixed) > 0.01);
    }

    void placesAndPixelsAreInverse()
    {
        for (const PatchOrder order : {PatchOrder::ChannelRowCol, PatchOrder::RowColChannel}) {
            for (std::int64_t place = 0; place < 3 * 4 * 4; ++place)
                QCOMPARE(placeOf(pixelAt(place, order, 3, 4), order, 3, 4), place);
        }
        QCOMPARE(pixelAt(17, PatchOrder::ChannelRowCol, 3, 4), (PatchPixel{1, 0, 1}));  // 17 = 16 + 1
        QCOMPARE(pixelAt(17, PatchOrder::RowColChannel, 3, 4), (PatchPixel{2, 1, 1}));  // 17 = (1·4 + 1)·3 + 2
    }

    void theSequenceBeginsWithTheClassToken()
    {
        const Tensor<double> tokens({1, 1, 2, 2}, {1, 2, 3, 4});
        QCOMPARE(patchSequence(tokens, {}, {}).data, tokens.data);
        QCOMPARE(patchSequence(tokens, {8, 9}, {}).data, (std::vector<double>{8, 9, 1, 2, 3, 4}));
        QCOMPARE(patchSequence(tokens, {8, 9}, {10, 20, 30, 40, 50, 60}).data, (std::vector<double>{18, 29, 31, 42, 53, 64}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, patchSequence(tokens, {8}, {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, patchSequence(tokens, {8, 9}, {10, 20, 30, 40}));
    }

    void whatDoesNotFitIsAnError()
    {
        const Tensor<double> image = filled({1, 1, 4, 4}, 5, 1);
        QVERIFY_THROWS_EXCEPTION(ParameterError, patchGrid(image.shape, 5));
        QVERIFY_THROWS_EXCEPTION(ParameterError, patchGrid(image.shape, 0));
        QVERIFY_THROWS_EXCEPTION(ParameterError, patchEmbedding(image, filled({1, 1, 5, 5}, 6, 1), {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, patchEmbedding(image, filled({1, 1, 2, 3}, 6, 1), {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, patchEmbedding(image, filled({1, 2, 2, 2}, 6, 1), {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, projectPatches(filled({1, 1, 4, 4}, 7, 1), filled({1, 1, 2, 5}, 8, 1), {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, projectPatches(filled({1, 1, 4, 4}, 7, 1), filled({1, 1, 2, 4}, 8, 1), {1, 2, 3}));
    }
};

QTEST_APPLESS_MAIN(TestPatchEmbedding)
#include "tst_patch_embedding.moc"
