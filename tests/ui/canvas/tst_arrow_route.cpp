// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/arrow_route.h"
#include "ui/canvas/parts/cell_lattice.h"

#include <QtTest>

using namespace convlab::ui;

namespace {

CellLattice lattice(const QPointF &origin, int rows, int cols, double gap)
{
    return {origin, {40 + gap, 40 + gap}, {40, 40}, rows, cols, 0, 0};
}

/// The middle of a cell, where its digits stand.
QRectF digits(const QRectF &cell)
{
    return cell.adjusted(3, 6, -3, -6);
}

/// How many points of the line lie over the digits of a cell other than (row, col).
int crossings(const QPainterPath &line, const CellLattice &cells, int row, int col)
{
    int count = 0;
    const QPolygonF corners = line.toSubpathPolygons().constFirst();
    for (qsizetype i = 1; i < corners.size(); ++i) {
        for (int part = 0; part <= 20; ++part) {
            const QPointF point = corners[i - 1] + (corners[i] - corners[i - 1]) * part / 20;
            const auto cell = cells.at(point);
            const bool other = cell && *cell != std::pair(row, col);
            count += other && digits(cells.rect(cell->first, cell->second)).contains(point) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestArrowRoute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRouteCrossesAnotherCellsDigits_data()
    {
        QTest::addColumn<QPointF>("target");
        QTest::addColumn<double>("gap");
        for (const double gap : {0.0, 2.0, 4.0}) {
            QTest::addRow("right, gap %g", gap) << QPointF(300, 40) << gap;
            QTest::addRow("left, gap %g", gap) << QPointF(-300, -60) << gap;
            QTest::addRow("below, gap %g", gap) << QPointF(30, 300) << gap;
            QTest::addRow("above, gap %g", gap) << QPointF(-20, -300) << gap;
        }
    }

    void noRouteCrossesAnotherCellsDigits()
    {
        QFETCH(QPointF, target);
        QFETCH(double, gap);
        const CellLattice from = lattice({0, 0}, 4, 4, gap), to = lattice(target, 3, 2, gap);
        for (int cell = 0; cell < 16; ++cell) {
            for (int other = 0; other < 6; ++other) {
                const QRectF start = from.rect(cell / 4, cell % 4), end = to.rect(other / 2, other % 2);
                const ArrowRoute route = routeArrow({start, from.bounds(), gap}, {end, to.bounds(), gap}, 8);
                QVERIFY(!route.line.isEmpty());
                QCOMPARE(crossings(route.line, from, cell / 4, cell % 4), 0);
                QCOMPARE(crossings(route.line, to, other / 2, other % 2), 0);
                QVERIFY(start.adjusted(-1, -1, 1, 1).contains(route.line.elementAt(0)));
                QVERIFY2(end.contains(route.tip), "the head ends in its cell");
                QVERIFY2(!digits(end).adjusted(8, 8, -8, -8).contains(route.tip), "but not on its digits");
                QCOMPARE(std::hypot(route.direction.x(), route.direction.y()), 1.0);
            }
        }
    }

    void partsOverEachOtherHaveNoRoute()
    {
        const CellLattice cells = lattice({0, 0}, 2, 2, 2);
        QVERIFY(routeArrow({cells.rect(0, 0), cells.bounds(), 2}, {cells.rect(1, 1), cells.bounds(), 2}, 8).line.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestArrowRoute)
#include "tst_arrow_route.moc"
