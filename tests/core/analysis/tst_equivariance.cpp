// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/equivariance.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;

namespace {

struct Case {
    Shape input{1, 1, 8, 9}, weight{1, 1, 3, 3};
    ConvParams params;
};

ConvParams strided(std::int64_t h, std::int64_t w)
{
    ConvParams params;
    params.stride = {h, w};
    return params;
}

Equivariance compare(const Case &c, const Shift &shift, ShiftEdge edge)
{
    return compareShift(tests::patternTensor(c.input, 1), tests::patternTensor(c.weight, 2), {}, c.params, shift, edge);
}

/// The cells of the padded input under a window that hold a real number which was there before the move, one by one.
bool seesOldNumbersOnly(const Case &c, std::int64_t row, std::int64_t col, const Shift &shift)
{
    for (std::int64_t m = 0; m < c.weight.h; ++m) {
        for (std::int64_t n = 0; n < c.weight.w; ++n) {
            const std::int64_t y = row * c.params.stride.h + m * c.params.dilation.h - c.params.padding.top;
            const std::int64_t x = col * c.params.stride.w + n * c.params.dilation.w - c.params.padding.left;
            for (const auto &[at, from] : {std::pair{y, x}, std::pair{y - shift.rows, x - shift.cols}})
                if (at < 0 || from < 0 || at >= c.input.h || from >= c.input.w)
                    return false;
        }
    }
    return true;
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestEquivariance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insideNothingChangesByWholeStops_data()
    {
        QTest::addColumn<Case>("c");
        QTest::newRow("plain") << Case{};
        QTest::newRow("stride") << Case{{1, 1, 9, 10}, {1, 1, 2, 3}, strided(2, 3)};
        QTest::newRow("padding") << Case{{1, 1, 6, 7}, {1, 1, 3, 2}, {{1, 2}, {}, {2, 1, 0, 3}, PaddingMode::Zeros, 1, false}};
        QTest::newRow("reflected, dilated, turned") << Case{{1, 1, 9, 8}, {1, 1, 3, 2}, {{}, {2, 3}, {2, 2, 2, 2}, PaddingMode::Reflect, 1, true}};
        QTest::newRow("groups") << Case{{1, 4, 6, 6}, {2, 2, 3, 3}, {{2, 2}, {}, {1, 1, 1, 1}, PaddingMode::Replicate, 2, false}};
    }

    /// The theorem: away from borders a cross-correlation commutes with every shift by whole stops.
    void insideNothingChangesByWholeStops()
    {
        QFETCH(Case, c);
        int inner = 0;
        for (int rows = -2; rows <= 2; ++rows) {
            for (int cols = -2; cols <= 2; ++cols) {
                for (const ShiftEdge edge : {ShiftEdge::Zeros, ShiftEdge::Circular}) {
                    const Equivariance result = compare(c, {rows * c.params.stride.h, cols * c.params.stride.w}, edge);
                    QVERIFY(result.wholeStops);
                    QVERIFY(result.stops == (Shift{rows, cols}));
                    QCOMPARE(result.innerDiffering, 0);
                    inner += result.inner;
                }
            }
        }
        QVERIFY(inner > 0);
    }

    void innerWindowsSeeOldNumbersOnly_data() { insideNothingChangesByWholeStops_data(); }

    void innerWindowsSeeOldNumbersOnly()
    {
        QFETCH(Case, c);
        for (const Shift &shift : {Shift{0, 0}, Shift{1, 2}, Shift{-2, 3}, Shift{4, -4}}) {
            const Equivariance result = compare(c, shift, ShiftEdge::Zeros);
            const Shape &output = result.outputOfMoved.shape;
            for (std::int64_t row = 0; row < output.h; ++row) {
                for (std::int64_t col = 0; col < output.w; ++col) {
                    const bool has = result.counterpart(row, col).has_value();
                    const bool counterpartSeesReal = has && [&] { // its own window must lie on real cells, too
                        const auto [r, k] = *result.counterpart(row, col);
                        return seesOldNumbersOnly(c, r, k, {0, 0});
                    }();
                    QCOMPARE(result.at(0, row, col).inner, has && counterpartSeesReal && seesOldNumbersOnly(c, row, col, shift));
                }
            }
        }
    }

    /// On a ring there is no border: circular padding by half a kernel, and what leaves comes in again.
    void onARingEverythingMovesAlong()
    {
        Case c{{1, 2, 5, 6}, {3, 2, 3, 5}, {}};
        c.params.padding = {1, 2, 1, 2};
        c.params.mode = PaddingMode::Circular;
        for (int rows = -4; rows <= 4; ++rows) {
            for (int cols = -4; cols <= 4; ++cols) {
                const Equivariance result = compare(c, {rows, cols}, ShiftEdge::Circular);
                QCOMPARE(result.inner + result.border, 3 * 5 * 6);
                QCOMPARE(result.innerDiffering + result.borderDiffering, 0);
                QCOMPARE(result.outputOfMoved, result.movedOutput);
            }
        }
    }

    /// By hand: differences of neighbours two apart see no bars, or nothing but bars.
    void halfAStopGivesAnotherOutput()
    {
        const Tensor<double> bars({1, 1, 1, 8}, {0, 0, 1, 1, 0, 0, 1, 1}), difference({1, 1, 1, 2}, {1, -1});
        const Equivariance one = compareShift(bars, difference, {}, strided(1, 2), {0, 1}, ShiftEdge::Circular);
        QVERIFY(!one.wholeStops);
        QCOMPARE(one.movedOutput.data, (std::vector<double>{0, 0, 0, 0}));
        QCOMPARE(one.outputOfMoved.data, (std::vector<double>{1, -1, 1, -1}));
        QCOMPARE(one.innerDiffering + one.borderDiffering, 4);
        const Equivariance two = compareShift(bars, difference, {}, strided(1, 2), {0, 2}, ShiftEdge::Circular);
        QVERIFY(two.wholeStops);
        QCOMPARE(two.innerDiffering + two.borderDiffering, 0);
    }

    /// By hand: a sum of three with zeros around it; only the end that sees the new zero differs.
    void theBorderDiffers()
    {
        const Tensor<double> ones({1, 1, 1, 4}, {1, 1, 1, 1}), sum({1, 1, 1, 3}, {1, 1, 1});
        ConvParams params;
        params.padding = {0, 1, 0, 1};
        const Equivariance result = compareShift(ones, sum, {}, params, {0, 1}, ShiftEdge::Zeros);
        QCOMPARE(result.outputOfMoved.data, (std::vector<double>{1, 2, 3, 2}));
        QCOMPARE(result.movedOutput.data, (std::vector<double>{0, 2, 3, 3}));
        QVERIFY(!result.at(0, 0, 0).compared);
        QCOMPARE(result.border, 2);
        QCOMPARE(result.borderDiffering, 1);
        QCOMPARE(result.inner, 1);
        QCOMPARE(result.innerDiffering, 0);
    }

    void shiftsUpRoundTowardsTheEarlierStop()
    {
        QVERIFY(compare({{1, 1, 8, 8}, {1, 1, 2, 2}, strided(2, 2)}, {-1, -3}, ShiftEdge::Zeros).stops == (Shift{-1, -2}));
    }

    void theBiasDoesNotMatter()
    {
        const Tensor<double> x = tests::patternTensor({1, 1, 6, 6}, 1), w = tests::patternTensor({2, 1, 3, 3}, 2);
        QCOMPARE(compareShift(x, w, {0.5, -3}, {}, {1, 0}, ShiftEdge::Zeros).innerDiffering, 0);
    }
};

QTEST_APPLESS_MAIN(TestEquivariance)
#include "tst_equivariance.moc"
