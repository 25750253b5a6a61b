// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/im2col_trace.h"

#include "core/errors/parameter_error.h"
#include "core/ops/im2col.h"
#include "core/trace/fold_history.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <set>

using namespace convlab;
using namespace convlab::tests;

namespace {

/// Stride, dilation and padding differ per axis, two channels, two filters.
Im2colTrace demanding(UnfoldDirection direction)
{
    ConvParams params;
    params.stride = {2, 1};
    params.dilation = {1, 2};
    params.padding = {1, 0, 2, 1};
    return {patternTensor({1, 2, 4, 5}, 1), patternTensor({2, 2, 3, 2}, 2), params, direction};
}

Im2colTrace page(UnfoldDirection direction)
{
    return {rampTensor({1, 1, 3, 3}), Tensor<double>({1, 1, 2, 2}, {1, 2, 3, -4}), {}, direction};
}

} // namespace

class TestIm2colTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreTheMatrix();
    void addressesAreOffsetsInMemory();
    void weightsTimesColumnsIsTheConvolution();
    void copiesCountTheEntriesOfACell();
    void unfoldingComesBeforeMultiplying();
    void microStepsWalkThroughTheTaps();
    void columnsGoBackFromTheLast();
    void foldingEndsInCol2im();
    void sameSumsAreTheSameArray();
    void impossibleParametersAreRefused();
};

void TestIm2colTrace::entriesAreTheMatrix()
{
    const Im2colTrace trace = demanding(UnfoldDirection::Im2col);
    QVERIFY(trace.columns() == im2col(trace.input(), {3, 2}, trace.params()));
    for (int tap = 0; tap < trace.taps(); ++tap) {
        for (int position = 0; position < trace.positions(); ++position) {
            const ColumnEntry entry = trace.entryAt(tap, position);
            QCOMPARE(entry.value, trace.columns().at(0, 0, tap, position));
            QCOMPARE(entry.value, trace.paddedInput().at(0, entry.channel, entry.row, entry.col));
            QVERIFY(trace.covers(position, entry.row, entry.col));
        }
    }
}

void TestIm2colTrace::addressesAreOffsetsInMemory()
{
    const Im2colTrace trace = demanding(UnfoldDirection::Im2col);
    const Shape &shape = trace.input().shape;
    std::set<std::int64_t> seen;
    bool sawPadding = false;
    for (int tap = 0; tap < trace.taps(); ++tap) {
        for (int position = 0; position < trace.positions(); ++position) {
            const ColumnEntry entry = trace.entryAt(tap, position);
            sawPadding = sawPadding || entry.padding();
            if (entry.padding()) {
                QCOMPARE(entry.value, 0.0);
                QCOMPARE(entry.nhwc, std::int64_t(-1));
                continue;
            }
            const std::int64_t row = entry.row - 1, col = entry.col;
            QCOMPARE(entry.nchw, shape.offset(0, entry.channel, row, col));
            QCOMPARE(entry.nhwc, (Shape{1, shape.h, shape.w, shape.c}).offset(0, row, col, entry.channel));
            QCOMPARE(entry.value, trace.input().data[static_cast<std::size_t>(entry.nchw)]);
            seen.insert(entry.nhwc);
        }
    }
    QVERIFY(sawPadding);
    QVERIFY(*seen.rbegin() < shape.count());
}

void TestIm2colTrace::weightsTimesColumnsIsTheConvolution()
{
    const Im2colTrace trace = demanding(UnfoldDirection::Im2col);
    const Tensor<double> expected = crossCorrelate2d(trace.input(), trace.weight(), {}, trace.params());
    for (int filter = 0; filter < trace.filters(); ++filter) {
        for (int position = 0; position < trace.positions(); ++position) {
            QCOMPARE(trace.outputAt(filter, position), expected.at(0, filter, position / expected.shape.w, position % expected.shape.w));
            QCOMPARE(trace.partialSum(filter, position, trace.taps()), trace.outputAt(filter, position));
        }
    }
}

void TestIm2colTrace::copiesCountTheEntriesOfACell()
{
    const Im2colTrace small = page(UnfoldDirection::Im2col);
    std::vector<int> copies;
    for (int row = 0; row < 3; ++row) {
        for (int col = 0; col < 3; ++col)
            copies.push_back(small.copiesOf(row, col));
    }
    QCOMPARE(copies, (std::vector<int>{1, 2, 1, 2, 4, 2, 1, 2, 1}));

    const Im2colTrace trace = demanding(UnfoldDirection::Im2col);
    std::map<std::pair<int, int>, int> counted;
    for (int tap = 0; tap < trace.taps() / trace.channels(); ++tap) {
        for (int position = 0; position < trace.positions(); ++position)
            ++counted[{trace.entryAt(tap, position).row, trace.entryAt(tap, position).col}];
    }
    for (int row = 0; row < trace.paddedInput().shape.h; ++row) {
        for (int col = 0; col < trace.paddedInput().shape.w; ++col)
            QCOMPARE(trace.copiesOf(row, col), (counted[{row, col}]));
    }
}

void TestIm2colTrace::unfoldingComesBeforeMultiplying()
{
    const Im2colTrace trace = demanding(UnfoldDirection::Im2col);
    const int positions = trace.positions();
    QCOMPARE(trace.stepCount(), positions * 3); // once as a column, then once for each of two filters
    for (int step = 0; step < trace.stepCount(); ++step) {
        const Im2colEvent done = trace.eventAt({step, trace.microCount(step) - 1});
        QVERIFY(done.finished());
        QCOMPARE(done.kind == Im2colEvent::Kind::Column, step < positions);
        QCOMPARE(done.tap, trace.taps());
        if (step < positions) {
            QCOMPARE(done.position, step);
        } else {
            QCOMPARE(done.position, (step - positions) / 2);
            QCOMPARE(done.filter, (step - positions) % 2);
        }
    }
}

void TestIm2colTrace::microStepsWalkThroughTheTaps()
{
    using Kind = Im2colEvent::Kind;
    const Im2colTrace trace = page(UnfoldDirection::Im2col);
    QCOMPARE(trace.microCount(0), 5);
    for (int micro = 0; micro < 4; ++micro) {
        QVERIFY(trace.eventAt({2, micro}).kind == Kind::Place);
        QCOMPARE(trace.eventAt({2, micro}).tap, micro);
    }
    QCOMPARE(trace.microCount(4), 9);
    for (int micro = 0; micro < 8; ++micro) {
        QVERIFY(trace.eventAt({4, micro}).kind == (micro % 2 == 0 ? Kind::Multiply : Kind::Accumulate));
        QCOMPARE(trace.eventAt({4, micro}).tap, micro / 2);
    }
    QVERIFY(trace.eventAt({4, 8}).kind == Kind::Write);
}

void TestIm2colTrace::columnsGoBackFromTheLast()
{
    const Im2colTrace trace = page(UnfoldDirection::Col2im);
    QCOMPARE(trace.stepCount(), 4);
    QCOMPARE(trace.eventAt({0, 0}).position, 3);
    QCOMPARE(trace.eventAt({0, 0}).tap, 3);
    QCOMPARE(trace.returnedBy(trace.eventAt({0, 0})), 1);
    int order = 0;
    for (int step = 0; step < trace.stepCount(); ++step) {
        for (int micro = 0; micro + 1 < trace.microCount(step); ++micro) {
            const Im2colEvent event = trace.eventAt({step, micro});
            const ColumnEntry entry = trace.returningEntry(order++);
            QCOMPARE(entry.tap, event.tap);
            QCOMPARE(entry.position, event.position);
            QCOMPARE(trace.returnedBy(event), order);
        }
        QCOMPARE(trace.returnedBy(trace.eventAt({step, trace.microCount(step) - 1})), order);
    }
    QCOMPARE(order, 16);
}

void TestIm2colTrace::foldingEndsInCol2im()
{
    const Im2colTrace trace = demanding(UnfoldDirection::Col2im);
    const FoldHistory history;
    const Tensor<double> expected = col2im(trace.columns(), trace.input().shape, {3, 2}, trace.params());
    for (int channel = 0; channel < 2; ++channel) {
        const auto sums = history.plane(trace, channel, trace.taps() * trace.positions());
        for (std::int64_t row = 0; row < trace.paddedInput().shape.h; ++row) {
            for (std::int64_t col = 0; col < trace.paddedInput().shape.w; ++col) {
                const bool real = row >= 1 && row < 5 && col < 5;
                const double value = (*sums)[static_cast<std::size_t>(row * trace.paddedInput().shape.w + col)];
                QCOMPARE(value, real ? expected.at(0, channel, row - 1, col) : 0.0);
            }
        }
    }
}

void TestIm2colTrace::sameSumsAreTheSameArray()
{
    const Im2colTrace trace = page(UnfoldDirection::Col2im);
    const FoldHistory history;
    QCOMPARE(history.plane(trace, 0, 7).get(), history.plane(trace, 0, 7).get());
    QCOMPARE(*history.plane(trace, 0, 0), std::vector<double>(9, 0.0));
    QCOMPARE(*history.plane(trace, 0, 16), (std::vector<double>{1, 4, 3, 8, 20, 12, 7, 16, 9}));
}

void TestIm2colTrace::impossibleParametersAreRefused()
{
    QVERIFY_EXCEPTION_THROWN(Im2colTrace(rampTensor({1, 1, 2, 2}), rampTensor({1, 1, 3, 3}), {}, UnfoldDirection::Im2col),
                             ParameterError);
    QVERIFY_EXCEPTION_THROWN(Im2colTrace(rampTensor({1, 2, 3, 3}), rampTensor({1, 1, 2, 2}), {}, UnfoldDirection::Im2col),
                             ParameterError);
}

QTEST_APPLESS_MAIN(TestIm2colTrace)
#include "tst_im2col_trace.moc"
