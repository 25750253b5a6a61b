// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/shift.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;

class TestShift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zerosComeIn()
    {
        const Tensor<double> x({1, 1, 2, 3}, {1, 2, 3, 4, 5, 6});
        QCOMPARE(shifted(x, {0, 1}, ShiftEdge::Zeros).data, (std::vector<double>{0, 1, 2, 0, 4, 5}));
        QCOMPARE(shifted(x, {0, -2}, ShiftEdge::Zeros).data, (std::vector<double>{3, 0, 0, 6, 0, 0}));
        QCOMPARE(shifted(x, {1, 1}, ShiftEdge::Zeros).data, (std::vector<double>{0, 0, 0, 0, 1, 2}));
        QCOMPARE(shifted(x, {-2, 0}, ShiftEdge::Zeros).data, std::vector<double>(6, 0.0));
    }

    void whatLeavesComesInOnTheOtherSide()
    {
        const Tensor<double> x({1, 1, 2, 3}, {1, 2, 3, 4, 5, 6});
        QCOMPARE(shifted(x, {0, 1}, ShiftEdge::Circular).data, (std::vector<double>{3, 1, 2, 6, 4, 5}));
        QCOMPARE(shifted(x, {1, -1}, ShiftEdge::Circular).data, (std::vector<double>{5, 6, 4, 2, 3, 1}));
    }

    /// Circular shifts are a group: they add up, and as many cells as the axis has are none.
    void circularShiftsAddUp()
    {
        const Tensor<double> x = tests::patternTensor({2, 3, 4, 5}, 1);
        for (int rows = -6; rows <= 6; ++rows) {
            for (int cols = -6; cols <= 6; ++cols) {
                const Tensor<double> moved = shifted(x, {rows, cols}, ShiftEdge::Circular);
                QCOMPARE(shifted(moved, {-rows, -cols}, ShiftEdge::Circular), x);
                QCOMPARE(shifted(moved, {3, -2}, ShiftEdge::Circular), shifted(x, {rows + 3, cols - 2}, ShiftEdge::Circular));
                QCOMPARE(shifted(x, {rows + 4, cols - 5}, ShiftEdge::Circular), moved);
            }
        }
    }

    void aCellKnowsWhereItsNumberCameFrom()
    {
        QCOMPARE(shiftSource(2, 5, 2, ShiftEdge::Zeros), std::optional<std::int64_t>(0));
        QCOMPARE(shiftSource(1, 5, 2, ShiftEdge::Zeros), std::optional<std::int64_t>());
        QCOMPARE(shiftSource(4, 5, -1, ShiftEdge::Zeros), std::optional<std::int64_t>());
        QCOMPARE(shiftSource(1, 5, 2, ShiftEdge::Circular), std::optional<std::int64_t>(4));
        QCOMPARE(shiftSource(4, 5, -1, ShiftEdge::Circular), std::optional<std::int64_t>(0));
        QCOMPARE(shiftSource(0, 5, 12, ShiftEdge::Circular), std::optional<std::int64_t>(3));
    }
};

QTEST_APPLESS_MAIN(TestShift)
#include "tst_shift.moc"
