// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a stage in rows and columns, and the same as comma separated values.
#include "core/scene/csv.h"

#include <QtTest>

using namespace convlab;

namespace {

std::shared_ptr<const std::vector<double>> numbers(std::vector<double> values)
{
    return std::make_shared<const std::vector<double>>(std::move(values));
}

Grid grid(int rows, int cols, std::vector<double> values)
{
    Grid made;
    made.id = made.symbol = "X";
    made.title = {"input", {}};
    made.rows = rows;
    made.cols = cols;
    made.values = numbers(std::move(values));
    return made;
}

std::string say(const Label &label)
{
    return label.key;
}

int unknown(const Table &table)
{
    return static_cast<int>(std::count(table.cells.begin(), table.cells.end(), std::nullopt));
}

} // namespace

class TestSceneTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGridIsItsNumbers()
    {
        const auto table = tableOf(grid(2, 2, {1, 2, 3, 4}));
        QVERIFY(table);
        QCOMPARE(table->rows, 2);
        QCOMPARE(table->cells[2].value(), 3.0);
        QCOMPARE(unknown(*table), 0);
    }

    void whatIsHiddenIsNotKnown()
    {
        Grid byRows = grid(2, 2, {1, 2, 3, 4});
        byRows.reveal = {Reveal::Order::Rows, 2};
        QVERIFY(tableOf(byRows)->cells[1] && !tableOf(byRows)->cells[2]);
        Grid byColumns = byRows;
        byColumns.reveal.order = Reveal::Order::Columns;
        QVERIFY(!tableOf(byColumns)->cells[1] && tableOf(byColumns)->cells[2]);
    }

    void anAskedNumberAndHalfASumAreNotTold()
    {
        Grid asked = grid(1, 3, {1, 2, 3});
        asked.states = std::make_shared<const std::vector<CellState>>(std::vector{CellState::Normal, CellState::Asked, CellState::Padding});
        QVERIFY(!tableOf(asked)->cells[1]);
        QCOMPARE(unknown(*tableOf(asked)), 1);
        Grid partial = grid(1, 3, {1, 2, 3});
        partial.partial = PartialCell{0, 2, 1.5};
        QVERIFY(!tableOf(partial)->cells[2]);
    }

    void partsWithoutNumbersHaveNoTable()
    {
        QVERIFY(!tableOf(Sign{}));
        QVERIFY(!tableOf(Code{}));
        QVERIFY(!tableOf(Mosaic{}));
        Grid colours = grid(1, 1, {1});
        colours.colours = std::make_shared<const std::vector<std::uint32_t>>(1, 0xff0000u);
        QVERIFY(!tableOf(colours));
    }

    void rowsOfOtherParts()
    {
        Track track;
        track.first = 1;
        track.pitch = 2;
        track.count = 3;
        QCOMPARE(tableOf(track)->cells[2].value(), 5.0);
        track.hidden = true;
        QCOMPARE(unknown(*tableOf(track)), 3);
        Bars bars;
        bars.bars = {{1.5, Role::None, {}, true, 0}, {2, Role::None, {}, false, 0}};
        QCOMPARE(tableOf(bars)->cells[0].value(), 1.5);
        QVERIFY(!tableOf(bars)->cells[1]);
        Meter meter;
        meter.value = {"count", {42}};
        QCOMPARE(tableOf(meter)->cells[0].value(), 42.0);
        Strip strip;
        strip.values = numbers({1, 2, 3});
        strip.known = 2;
        QCOMPARE(unknown(*tableOf(strip)), 1);
    }

    void aVolumeNamesItsRows()
    {
        Volume volume;
        volume.n = 1;
        volume.c = 2;
        volume.h = 2;
        volume.w = 2;
        volume.values = numbers({0, 1, 2, 3, 4, 5, 6, 7});
        const auto table = tableOf(volume);
        QCOMPARE(table->rows, 4);
        QCOMPARE(table->rowNames.back(), std::string("0,1,1"));
        QCOMPARE(table->cells[6].value(), 6.0);
        volume.stage = Volume::Stage::Sheets;
        volume.values = numbers({0.5, 4.5});
        QCOMPARE(tableOf(volume)->rows, 2);
        QCOMPARE(tableOf(volume)->cols, 1);
    }

    void valuesArePartedByCommas()
    {
        Table table = *tableOf(grid(2, 2, {1, -0.1, 1e-7, 4}));
        table.cells[3].reset();
        QCOMPARE(csvOf({table}, say), std::string("X input\n1,-0.1\n1e-07,\n"));
        QCOMPARE(csvOf({table, table}, say), std::string("X input\n1,-0.1\n1e-07,\n\nX input\n1,-0.1\n1e-07,\n"));
        QVERIFY(csvOf({}, say).empty());
    }

    void awkwardFieldsAreQuoted()
    {
        QCOMPARE(csvField("plain words"), std::string("plain words"));
        QCOMPARE(csvField("a, b"), std::string("\"a, b\""));
        QCOMPARE(csvField("say \"x\""), std::string("\"say \"\"x\"\"\""));
        QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
    }
};

QTEST_GUILESS_MAIN(TestSceneTables)
#include "tst_scene_tables.moc"
