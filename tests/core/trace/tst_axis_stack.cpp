// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/convolve.h"
#include "core/trace/axis_stack.h"
#include "tests/support/stacks.h"

#include <QTest>

#include <algorithm>

using namespace convlab;
using namespace convlab::tests;

Q_DECLARE_METATYPE(std::vector<LayerGeometry>)

namespace {

AxisStack stackOf(const std::vector<LayerGeometry> &layers, std::int64_t input, Axis axis = Axis::Horizontal)
{
    return AxisStack(layers, receptiveField(layers, {input, input}), input, axis);
}

/// The outputs of every level when only input cell `cell` is one and every weight is one: a cell is not zero
/// exactly where a path leads from that input cell. Computed by the operator itself.
std::vector<std::vector<double>> responses(const std::vector<LayerGeometry> &layers, std::int64_t input,
                                           std::int64_t cell)
{
    Tensor<double> signal(Shape{1, 1, 1, input});
    signal.at(0, 0, 0, cell) = 1;
    std::vector<std::vector<double>> levels{signal.data};
    for (const LayerGeometry &layer : layers) {
        Conv1dParams params;
        params.stride = layer.stride.w;
        params.dilation = layer.dilation.w;
        params.padLeft = layer.padding.left;
        params.padRight = layer.padding.right;
        signal = crossCorrelate1d(signal, Tensor<double>(Shape{1, 1, 1, layer.kernel.w}, 1.0), {}, params);
        levels.push_back(signal.data);
    }
    return levels;
}

bool contains(const Positions &positions, std::int64_t position)
{
    return std::binary_search(positions.begin(), positions.end(), position);
}

} // namespace

class AxisStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coneIsWhatTheOperatorReads_data();
    void coneIsWhatTheOperatorReads();
    void linksAreSymmetric_data() { coneIsWhatTheOperatorReads_data(); }
    void linksAreSymmetric();
    void paddingIsReadButReadsNothing();
    void dilationLeavesHoles();
    void strideBeyondTheKernelLeavesCellsUnreached();
    void intervalCountsPaddingOfEveryLayer();
    void nearestTakesTheCellOverACentre();
    void runsJoinNeighbours();
};

void AxisStackTest::coneIsWhatTheOperatorReads_data()
{
    QTest::addColumn<std::vector<LayerGeometry>>("layers");
    QTest::addColumn<int>("input");
    QTest::newRow("page") << pageLayers() << 29;
    QTest::newRow("padded") << std::vector{squareLayer(3, 1, 1), squareLayer(3, 2, 1), squareLayer(5, 1, 2)} << 14;
    QTest::newRow("dilated") << std::vector{squareLayer(3, 1, 2, 2), squareLayer(3, 1, 4, 4)} << 20;
    QTest::newRow("even") << std::vector{squareLayer(2, 2), squareLayer(4, 1, 1), squareLayer(1, 2)} << 17;
    QTest::newRow("sparse stride") << std::vector{squareLayer(1, 3), squareLayer(2, 3, 1)} << 23;
    LayerGeometry lopsided = squareLayer(3, 2);
    lopsided.padding = {0, 3, 0, 1};
    QTest::newRow("lopsided") << std::vector{lopsided, lopsided} << 11;
}

void AxisStackTest::coneIsWhatTheOperatorReads()
{
    QFETCH(std::vector<LayerGeometry>, layers);
    QFETCH(int, input);
    const AxisStack stack = stackOf(layers, input);
    for (std::int64_t cell = 0; cell < input; ++cell) {
        const auto levels = responses(layers, input, cell);
        const std::vector<Positions> above = stack.above(0, cell);
        for (int level = 0; level <= stack.layerCount(); ++level) {
            const std::vector<double> &values = levels[static_cast<std::size_t>(level)];
            QCOMPARE(stack.count(level), static_cast<std::int64_t>(values.size()));
            for (std::int64_t index = 0; index < stack.count(level); ++index) {
                const bool fed = values[static_cast<std::size_t>(index)] > 0;
                QCOMPARE(contains(above[static_cast<std::size_t>(level)], index), fed);
                QCOMPARE(contains(stack.below(level, index).front(), cell), fed);
            }
        }
    }
}

void AxisStackTest::linksAreSymmetric()
{
    QFETCH(std::vector<LayerGeometry>, layers);
    QFETCH(int, input);
    const AxisStack stack = stackOf(layers, input);
    for (int upper = 1; upper <= stack.layerCount(); ++upper) {
        for (std::int64_t index = 0; index < stack.count(upper); ++index) {
            const std::vector<Positions> below = stack.below(upper, index);
            for (int lower = 0; lower < upper; ++lower) {
                for (std::int64_t cell = -stack.padBefore(lower); cell < stack.count(lower) + stack.padAfter(lower); ++cell) {
                    const Positions fed = stack.above(lower, cell)[static_cast<std::size_t>(upper - lower)];
                    QCOMPARE(contains(below[static_cast<std::size_t>(lower)], cell), contains(fed, index));
                }
            }
        }
    }
}

void AxisStackTest::paddingIsReadButReadsNothing()
{
    const AxisStack stack = stackOf({squareLayer(3, 1, 1), squareLayer(3, 1, 1)}, 6);
    const std::vector<Positions> cone = stack.below(2, 0);
    QCOMPARE(cone[1], (Positions{-1, 0, 1}));
    QCOMPARE(cone[0], (Positions{-1, 0, 1, 2}));    // not -2: the padding of level 1 has no window
    QCOMPARE(stack.interval(2, 0), (std::pair<std::int64_t, std::int64_t>{-2, 2}));
}

void AxisStackTest::dilationLeavesHoles()
{
    const AxisStack stack = stackOf({squareLayer(3, 1, 0, 2), squareLayer(3, 1, 0, 2)}, 20);
    QCOMPARE(stack.below(2, 0).front(), (Positions{0, 2, 4, 6, 8}));
    QCOMPARE(stack.field(2).size, std::int64_t{9});
}

void AxisStackTest::strideBeyondTheKernelLeavesCellsUnreached()
{
    const AxisStack stack = stackOf({squareLayer(2, 3)}, 9);
    Positions unreached;
    for (std::int64_t cell = 0; cell < 9; ++cell) {
        if (!stack.isReached(0, cell))
            unreached.push_back(cell);
    }
    QCOMPARE(unreached, (Positions{2, 5, 8}));
    QVERIFY(stack.isReached(1, 0));
}

void AxisStackTest::intervalCountsPaddingOfEveryLayer()
{
    // start grows by p·J with J before the layer: 1·1 + 2·1 + 1·2 = 5, and R = 3, 7, 11.
    const AxisStack stack = stackOf({squareLayer(3, 1, 1), squareLayer(5, 2, 2), squareLayer(3, 1, 1)}, 16);
    QCOMPARE(stack.interval(3, 0), (std::pair<std::int64_t, std::int64_t>{-5, 5}));
    QCOMPARE(stack.interval(3, 2), (std::pair<std::int64_t, std::int64_t>{-1, 9}));
}

void AxisStackTest::nearestTakesTheCellOverACentre()
{
    const AxisStack page = stackOf(pageLayers(), 29);
    QCOMPARE(page.nearest(0, 14), std::int64_t{14});
    QCOMPARE(page.nearest(4, 14), std::int64_t{2});     // centres 6, 10, 14, 18, 22
    QCOMPARE(page.nearest(4, 12), std::int64_t{1});     // halfway: the left one
    QCOMPARE(page.nearest(4, -9), std::int64_t{0});
    QCOMPARE(page.nearest(4, 99), std::int64_t{4});
}

void AxisStackTest::runsJoinNeighbours()
{
    using Runs = std::vector<std::pair<std::int64_t, std::int64_t>>;
    QCOMPARE(runsOf({-1, 0, 1, 4, 6, 7}), (Runs{{-1, 1}, {4, 4}, {6, 7}}));
    QCOMPARE(runsOf({}), Runs{});
}

QTEST_APPLESS_MAIN(AxisStackTest)
#include "tst_axis_stack.moc"
