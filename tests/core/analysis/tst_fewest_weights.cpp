// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fewest_weights.h"

#include <QtTest>

#include <limits>
#include <set>

using namespace convlab;

namespace {

using Cells = std::set<std::int64_t>;

/// The cells that a window on top of `cells` reaches, one by one.
Cells widened(const Cells &cells, std::int64_t kernel, std::int64_t step)
{
    Cells reached;
    for (const std::int64_t cell : cells)
        for (std::int64_t tap = 0; tap < kernel; ++tap)
            reached.insert(cell + tap * step);
    return reached;
}

bool hasNoHole(const Cells &cells)
{
    return static_cast<std::int64_t>(cells.size()) == *cells.rbegin() + 1;
}

/// Tries every stack and writes down the cells it reads: the plainest way to know the fewest weights.
void tryAll(std::int64_t target, const ReachLimits &limits, int layers, const Cells &cells, std::int64_t jump, std::int64_t weights, std::int64_t *best)
{
    if (weights >= *best)
        return;
    if (static_cast<std::int64_t>(cells.size()) >= target && hasNoHole(cells)) {
        *best = weights;
        return;
    }
    if (layers == limits.layers)
        return;
    for (std::int64_t kernel = 1; kernel <= limits.kernel; ++kernel)
        for (std::int64_t dilation = 1; dilation <= (kernel == 1 ? 1 : limits.dilation); ++dilation)
            for (std::int64_t stride = 1; stride <= limits.stride; ++stride)
                tryAll(target, limits, layers + 1, widened(cells, kernel, dilation * jump), jump * stride, weights + kernel * kernel, best);
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
        const ReachLimits limits{4, 4, stride, dilation};
        for (std::int64_t target = 2; target <= 14; ++target) {
            std::int64_t best = std::numeric_limits<std::int64_t>::max();
            tryAll(target, limits, 0, {0}, 1, 0, &best);
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
        for (int code = 0; code < 4096; ++code) { // all stacks of three windows of 1 to 4 cells, 1 to 4 cells apart
            std::vector<FieldTaps> layers;
            Cells cells{0};
            for (int rest = code, layer = 0; layer < 3; ++layer, rest /= 16) {
                layers.push_back({1 + rest % 4, 1 + rest / 4 % 4});
                cells = widened(cells, layers.back().kernel, layers.back().step);
            }
            QCOMPARE(readsEveryCell(layers), hasNoHole(cells));
        }
        QVERIFY(readsEveryCell({{3, 1}, {3, 2}, {3, 4}}));
        QVERIFY(!readsEveryCell({{3, 2}, {3, 2}, {3, 2}}));
        QVERIFY(readsEveryCell({{3, 4}, {3, 1}, {3, 2}}));
    }
};

QTEST_APPLESS_MAIN(TestFewestWeights)
#include "tst_fewest_weights.moc"
