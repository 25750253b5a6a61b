// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pool_shift.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;

class TestPoolShift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLeavesOnTheRightComesBackOnTheLeft()
    {
        const Tensor<double> x({1, 1, 2, 3}, {1, 2, 3, 4, 5, 6});
        QCOMPARE(movedRight(x, 0), x);
        QCOMPARE(movedRight(x, 1).data, (std::vector<double>{3, 1, 2, 6, 4, 5}));
        QCOMPARE(movedRight(x, 3), x);
        QCOMPARE(movedRight(movedRight(x, 2), -2), x);
        QCOMPARE(movedRight(x, 8), movedRight(x, 2));
    }

    /// The row with which Zhang (2019, figure 3) shows that strided max pooling is not shift-equivariant.
    void oneCellTurnsBarsIntoAConstant()
    {
        const Tensor<double> x({1, 1, 1, 8}, {0, 0, 1, 1, 0, 0, 1, 1});
        PoolParams params;
        params.kernel = {1, 2};
        params.stride = {1, 2};
        const Tensor<double> before = maxPool2d(x, params).values, after = maxPool2d(movedRight(x, 1), params).values;
        QCOMPARE(before.data, (std::vector<double>{0, 1, 0, 1}));
        QCOMPARE(after.data, (std::vector<double>{1, 1, 1, 1}));
        QCOMPARE(changedInPlace(before, after), std::int64_t{2});
        QCOMPARE(changedInPlace(before, maxPool2d(movedRight(x, 2), params).values), std::int64_t{4});
    }

    void atStrideOneOutputsMoveAlong()
    {
        const Tensor<double> x = tests::patternTensor({1, 1, 6, 9}, 3);
        PoolParams params;
        params.stride = {1, 1};
        for (int shift = 0; shift < 8; ++shift) {
            const MovedCount max = changedBesideMoving(maxPool2d(x, params).values, maxPool2d(movedRight(x, shift), params).values, shift);
            QCOMPARE(max.differing, std::int64_t{0});
            QCOMPARE(max.compared, std::int64_t{5 * (8 - shift)});
            QCOMPARE(changedBesideMoving(l2Pool2d(x, params), l2Pool2d(movedRight(x, shift), params), shift).differing, std::int64_t{0});
        }
    }

    void atStrideTwoOutputsMoveAlongOnlyByEvenShifts()
    {
        const Tensor<double> x = tests::patternTensor({1, 1, 6, 10}, 4);
        const Tensor<double> before = averagePool2d(x, {});
        const auto moved = [&](int shift, int steps) { return changedBesideMoving(before, averagePool2d(movedRight(x, shift), {}), steps); };
        QCOMPARE(moved(2, 1).differing, std::int64_t{0});
        QCOMPARE(moved(4, 2).differing, std::int64_t{0});
        QVERIFY(moved(1, 0).differing > 0 && moved(1, 1).differing > 0);
    }

    void roundingIsNoChange()
    {
        QVERIFY(!differs(0.1 + 0.2, 0.3));
        QVERIFY(!differs(0, -0.0));
        QVERIFY(differs(1, 1.0001));
        QVERIFY(differs(0, 1e-300));
    }
};

QTEST_APPLESS_MAIN(TestPoolShift)
#include "tst_pool_shift.moc"
