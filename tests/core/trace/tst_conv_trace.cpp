// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/tensor/pattern.h"
#include "core/trace/conv_trace.h"

#include <QtTest>

using namespace convlab;

namespace {

Tensor<double> patterned(const Shape &shape, std::uint64_t salt)
{
    Tensor<double> tensor(shape);
    for (std::int64_t n = 0; n < shape.n; ++n)
        for (std::int64_t c = 0; c < shape.c; ++c)
            for (std::int64_t h = 0; h < shape.h; ++h)
                for (std::int64_t w = 0; w < shape.w; ++w)
                    tensor.at(n, c, h, w) = patternNumber(salt + static_cast<std::uint64_t>(n), c, h, w, -9, 9) / 7;
    return tensor;
}

struct Case {
    Shape input{1, 1, 3, 3}, weight{1, 1, 2, 2};
    bool bias = false;
    ConvParams params;

    Tensor<double> x() const { return patterned(input, 1); }
    Tensor<double> w() const { return patterned(weight, 2); }
    std::vector<double> b() const { return bias ? patterned({1, weight.n, 1, 1}, 3).data : std::vector<double>{}; }
    ConvTrace trace() const { return ConvTrace(x(), w(), b(), params); }
};

} // namespace

Q_DECLARE_METATYPE(Case)

class TestConvTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsEndInTheReference_data()
    {
        QTest::addColumn<Case>("c");
        QTest::newRow("plain") << Case{};
        QTest::newRow("stride, padding, dilation")
            << Case{{1, 1, 7, 6}, {1, 1, 3, 2}, true, {{2, 1}, {2, 3}, {1, 2, 3, 0}, PaddingMode::Zeros, 1, false}};
        QTest::newRow("groups") << Case{{1, 4, 4, 5}, {4, 2, 2, 2}, true, {{}, {}, {}, PaddingMode::Zeros, 2, false}};
        QTest::newRow("reflected and flipped")
            << Case{{1, 2, 5, 5}, {3, 2, 3, 3}, true, {{}, {}, {2, 1, 1, 2}, PaddingMode::Reflect, 1, true}};
        QTest::newRow("batch") << Case{{2, 2, 4, 4}, {2, 2, 2, 2}, false, {{}, {}, {}, PaddingMode::Zeros, 1, false}};
    }

    void sumsEndInTheReference()
    {
        QFETCH(Case, c);
        const ConvTrace trace = c.trace();
        const Tensor<double> reference = crossCorrelate2d(c.x(), c.w(), c.b(), c.params);
        QCOMPARE(trace.stepCount(), static_cast<int>(reference.data.size()));
        for (int step = 0; step < trace.stepCount(); ++step) {
            const OutputCell cell = trace.cellAt(step);
            const double sum = trace.partialSum(cell, trace.tapCount()) + trace.biasOf(cell.c);
            QVERIFY(sum == reference.at(cell.n, cell.c, cell.h, cell.w)); // the same sum in the same order: bit by bit
            QVERIFY(sum == reference.data[static_cast<std::size_t>(step)]);
        }
    }

    void partialSumsGrowByOneProduct()
    {
        const ConvTrace trace = Case{{1, 2, 4, 4}, {2, 2, 2, 3}, true, {}}.trace();
        for (int step = 0; step < trace.stepCount(); ++step) {
            const OutputCell cell = trace.cellAt(step);
            QCOMPARE(trace.partialSum(cell, 0), 0.0);
            for (int tap = 0; tap < trace.tapCount(); ++tap)
                QVERIFY(trace.partialSum(cell, tap + 1)
                        == trace.partialSum(cell, tap) + trace.tapAt(cell, tap).product());
        }
    }

    void tapsReadTheArraysTheyName()
    {
        const Case c{{1, 4, 5, 5}, {2, 2, 3, 2}, false, {{2, 1}, {1, 2}, {1, 0, 1, 1}, PaddingMode::Replicate, 2, false}};
        const ConvTrace trace = c.trace();
        const Tensor<double> x = c.x(), w = c.w();
        for (int step = 0; step < trace.stepCount(); ++step) {
            const OutputCell cell = trace.cellAt(step);
            for (int i = 0; i < trace.tapCount(); ++i) {
                const ConvTap tap = trace.tapAt(cell, i);
                QCOMPARE(tap.inputChannel, cell.c * 2 + tap.layer); // two groups, one output channel each
                const auto row = paddedSource(tap.row - 1, 5, PaddingMode::Replicate);
                const auto col = paddedSource(tap.col, 5, PaddingMode::Replicate);
                QCOMPARE(tap.x, x.at(0, tap.inputChannel, *row, *col));
                QCOMPARE(tap.w, w.at(cell.c, tap.layer, tap.kernelRow, tap.kernelCol));
            }
        }
    }

    void microStepsAreFetchMultiplyAccumulateThenWrite()
    {
        using Kind = ConvMicro::Kind;
        const ConvTrace plain = Case{}.trace();
        QCOMPARE(plain.microCount(), 4 * 3 + 1);
        QCOMPARE(plain.microAt(0).kind, Kind::Fetch);
        QCOMPARE(plain.microAt(4).kind, Kind::Multiply);
        QCOMPARE(plain.microAt(4).tap, 1);
        QCOMPARE(plain.microAt(11).kind, Kind::Accumulate);
        QCOMPARE(plain.microAt(12).kind, Kind::Write);
        Case biased;
        biased.bias = true;
        QCOMPARE(biased.trace().microAt(12).kind, Kind::AddBias);
        QCOMPARE(biased.trace().microAt(13).kind, Kind::Write);
    }

    void flipUsesTheTurnedKernel()
    {
        Case c;
        c.params.flip = true;
        const ConvTrace trace = c.trace();
        QCOMPARE(trace.tapAt({}, 0).w, c.w().at(0, 0, 1, 1));
        QCOMPARE(trace.tapAt({}, 1).w, c.w().at(0, 0, 1, 0));
    }

    void impossibleParametersThrow()
    {
        Case c;
        c.weight = {1, 1, 4, 2};
        QVERIFY_THROWS_EXCEPTION(ParameterError, c.trace());
    }
};

QTEST_APPLESS_MAIN(TestConvTrace)
#include "tst_conv_trace.moc"
