// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fewest_weights.h"

#include <QtTest>

#include <limits>

using namespace convlab;

namespace {

/// Tries every stack: the plainest way to know the fewest weights.
void tryAll(std::int64_t target, const ReachLimits &limits, std::vector<FieldTaps> layers, std::int64_t size, std::int64_t jump, std::int64_t weights,
            std::int64_t *best)
{
    if (weights >= *best)
        return;
    if (size >= target && readsEveryCell(layers)) {
        *best = weights;
        return;
    }
    if (static_cast<int>(layers.size()) == limits.layers)
        return;
    for (std::int64_t kernel = 1; kernel <= limits.kernel; ++kernel)
        for (std::int64_t dilation = 1; dilation <= (kernel == 1 ? 1 : limits.dilation); ++dilation)
            for (std::int64_t stride = 1; stride <= limits.stride; ++stride) {
                auto more = layers;
                more.push_back({kernel, dilation * jump});
                tryAll(target, limits, more, size + (kernel - 1) * dilation * jump, jump * stride, weights + kernel * kernel, best);
            }
}

} // namespace

class TestFewestWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTryingEverything_data()
    {
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::newRow("plain") << 1 << 1;
        QTest::newRow("strided") << 2 << 1;
        QTest::newRow("dilated") << 1 << 3;
        QTest::newRow("both") << 2 << 2;
    }

    void agreesWithTryingEverything()
    {
        QFETCH(int, stride);
        QFETCH(int, dilation);
        const ReachLimits limits{4, 5, stride, dilation};
        for (std::int64_t target = 2; target <= 14; ++target) {
            std::int64_t best = std::numeric_limits<std::int64_t>::max();
            tryAll(target, limits, {}, 1, 1, 0, &best);
            const auto found = fewestWeights(target, limits);
            QCOMPARE(found.has_value(), best != std::numeric_limits<std::int64_t>::max());
            if (found)
                QCOMPARE(*found, best);
        }
    }

    void twoSmallKernelsBeatALargeOne()
    {
        // VGG's argument: R = 5 with two 3×3 layers (18 weights) instead of one 5×5 (25); 2×2 layers do it with 16.
        QCOMPARE(*fewestWeights(5, {12, 11, 1, 1}), 16);
    }

    void anImpossibleTargetIsNothing()
    {
        QVERIFY(!fewestWeights(50, {2, 3, 1, 1}));
    }

    void holesAreFound()
    {
        QVERIFY(readsEveryCell({{3, 1}, {3, 2}, {3, 4}}));
        QVERIFY(!readsEveryCell({{3, 2}, {3, 2}, {3, 2}}));
        QVERIFY(readsEveryCell({{3, 4}, {3, 1}, {3, 2}}));
    }
};

QTEST_APPLESS_MAIN(TestFewestWeights)
#include "tst_fewest_weights.moc"
