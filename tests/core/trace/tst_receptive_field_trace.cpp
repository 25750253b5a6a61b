// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/trace/receptive_field_trace.h"
#include "tests/support/stacks.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

class ReceptiveFieldTraceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsAreTheInputAndThenTheLayers();
    void theBranchComesAfterTheStackAndIsCompared();
    void theMiddleNeuronIsTheDefault();
    void neuronsOnTheWayStandUnderTheChosenOne();
    void neuronIsClamped();
    void branchesAlignOrNot_data();
    void branchesAlignOrNot();
    void anImpossibleLayerIsNamed();
    void anEmptyStackIsRefused();
};

void ReceptiveFieldTraceTest::stepsAreTheInputAndThenTheLayers()
{
    const ReceptiveFieldTrace trace({{29, 29}, pageLayers(), {}});
    QCOMPARE(trace.stepCount(), 5);
    QCOMPARE(trace.stepAt(0), FieldStep{});
    QCOMPARE(trace.microCount(0), 1);
    for (int level = 1; level <= 4; ++level) {
        QCOMPARE(trace.stepAt(level), (FieldStep{FieldStep::Kind::Layer, 0, level}));
        QCOMPARE(trace.microCount(level), fieldMicroCount);
        QCOMPARE(trace.builtLevels(0, level), level);
    }
}

void ReceptiveFieldTraceTest::theBranchComesAfterTheStackAndIsCompared()
{
    const ReceptiveFieldTrace trace({{16, 16}, {squareLayer(3, 2, 1), squareLayer(3, 1, 1)}, {squareLayer(1, 2)}});
    QCOMPARE(trace.stepCount(), 5);
    QCOMPARE(trace.stepAt(2), (FieldStep{FieldStep::Kind::Layer, 0, 2}));
    QCOMPARE(trace.stepAt(3), (FieldStep{FieldStep::Kind::Layer, 1, 1}));
    QCOMPARE(trace.stepAt(4).kind, FieldStep::Kind::Compare);
    QCOMPARE(trace.microCount(4), 1);
    QCOMPARE(trace.builtLevels(1, 2), 0);
    QCOMPARE(trace.builtLevels(1, 3), 1);
    QCOMPARE(trace.builtLevels(0, 4), 2);
}

void ReceptiveFieldTraceTest::theMiddleNeuronIsTheDefault()
{
    const ReceptiveFieldTrace trace({{29, 29}, pageLayers(), {}});
    QCOMPARE(trace.neuron(0, Axis::Horizontal, 4), std::int64_t{2});    // of 5
    QCOMPARE(trace.stack(0, Axis::Horizontal).field(4).centre(2), 14.0);
}

void ReceptiveFieldTraceTest::neuronsOnTheWayStandUnderTheChosenOne()
{
    const ReceptiveFieldTrace trace({{29, 29}, pageLayers(), {}, {0, 3}});
    for (const auto &[axis, index] : {std::pair{Axis::Vertical, 0}, std::pair{Axis::Horizontal, 3}}) {
        const AxisStack &stack = trace.stack(0, axis);
        const double centre = stack.field(4).centre(index);
        for (int level = 0; level <= 4; ++level)
            QCOMPARE(stack.field(level).centre(trace.neuron(0, axis, level)), centre);
    }
}

void ReceptiveFieldTraceTest::neuronIsClamped()
{
    const ReceptiveFieldTrace trace({{29, 29}, pageLayers(), {}, {99, 99}});
    QCOMPARE(trace.neuron(0, Axis::Vertical, 4), std::int64_t{4});
}

void ReceptiveFieldTraceTest::branchesAlignOrNot_data()
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("padding");
    QTest::addColumn<bool>("aligned");
    // Beside a 3×3 of stride 2 and padding 1 (centres 0, 2, 4, …) on 16 cells.
    QTest::newRow("1×1 stride 2: same centres") << 1 << 2 << 0 << true;
    QTest::newRow("2×2 pooling: half a cell off") << 2 << 2 << 0 << false;
    QTest::newRow("other jump") << 1 << 1 << 0 << false;
    QTest::newRow("5×5 padding 2") << 5 << 2 << 2 << true;
}

void ReceptiveFieldTraceTest::branchesAlignOrNot()
{
    QFETCH(int, kernel);
    QFETCH(int, stride);
    QFETCH(int, padding);
    const ReceptiveFieldTrace trace({{16, 16}, {squareLayer(3, 2, 1)}, {squareLayer(kernel, stride, padding)}});
    QTEST(trace.aligned(Axis::Horizontal), "aligned");
}

void ReceptiveFieldTraceTest::anImpossibleLayerIsNamed()
{
    try {
        ReceptiveFieldTrace({{8, 8}, {squareLayer(3, 2), squareLayer(3), squareLayer(3)}, {}});
        QFAIL("8 → 3 → 1 → nothing");
    } catch (const ParameterError &error) {
        QCOMPARE(error.rule(), Rule::WindowExceedsInput);
        QVERIFY(!error.numbers().empty());
        QCOMPARE(error.numbers().back(), (std::pair<std::string, double>{"layer", 3}));
    }
}

void ReceptiveFieldTraceTest::anEmptyStackIsRefused()
{
    try {
        ReceptiveFieldTrace({{8, 8}, {}, {}});
        QFAIL("no layers");
    } catch (const ParameterError &error) {
        QCOMPARE(error.rule(), Rule::EmptyStack);
    }
}

QTEST_APPLESS_MAIN(ReceptiveFieldTraceTest)
#include "tst_receptive_field_trace.moc"
