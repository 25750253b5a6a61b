// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/symbol_meaning.h"

#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

Grid grid(const char *id, Role role, int rows, int cols, std::vector<CellState> states = {})
{
    Grid grid;
    grid.id = id;
    grid.role = role;
    grid.rows = rows;
    grid.cols = cols;
    if (!states.empty())
        grid.states = std::make_shared<const std::vector<CellState>>(std::move(states));
    return grid;
}

/// Two inputs, the first with a column of padding; a kernel; a column matrix; a track with padding at its ends.
Scene stage()
{
    const auto pad = CellState::Padding, real = CellState::Normal;
    Track track;
    track.id = "layer1";
    track.role = Role::Layer1;
    track.count = 3;
    track.padBefore = track.padAfter = 1;
    Track other = track;
    other.id = "layer12";
    Scene scene;
    scene.parts = {grid("input.c1", Role::Input, 2, 2, {pad, real, pad, real}), Sign{"⋆", {}}, grid("input.c2", Role::Input, 1, 1),
                   grid("kernel.up", Role::Kernel, 1, 1), grid("columns", Role::Column, 1, 1), track, other};
    return scene;
}

std::vector<ControlSpec> controls(const QStringList &names)
{
    std::vector<ControlSpec> specs;
    for (const QString &name : names) {
        ControlSpec spec;
        spec.name = name;
        specs.push_back(spec);
    }
    return specs;
}

using Parts = std::vector<int>;

} // namespace

class TestSymbolMeaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreFoundByTheStartOfTheirId_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QList<int>>("parts");
        QTest::newRow("all of a kind") << "input" << QList<int>{0, 2};
        QTest::newRow("one of them") << "input.c2" << QList<int>{2};
        QTest::newRow("narrower than any") << "input.size" << QList<int>{0, 2};
        QTest::newRow("by its broader part") << "kernel.h" << QList<int>{3};
        QTest::newRow("by its role") << "column" << QList<int>{4};
        QTest::newRow("a number is not cut") << "layer1" << QList<int>{5};
        QTest::newRow("no part") << "stride" << QList<int>{};
        QTest::newRow("part of a word") << "in" << QList<int>{};
        QTest::newRow("nothing") << "" << QList<int>{};
    }
    void partsAreFoundByTheStartOfTheirId()
    {
        QFETCH(QString, symbol);
        QFETCH(QList<int>, parts);
        QCOMPARE(partsMeant(stage(), symbol), Parts(parts.begin(), parts.end()));
    }

    void paddingMeansItsCells()
    {
        QList<CellRef> cells;
        for (const Mark &mark : cellsMeant(stage(), QStringLiteral("padding")))
            cells << mark.cell;
        QCOMPARE(cells, (QList<CellRef>{{0, 0, 0}, {0, 1, 0}, {5, 0, -1}, {5, 0, 3}, {6, 0, -1}, {6, 0, 3}}));
        QVERIFY(cellsMeant(stage(), QStringLiteral("input")).empty());
    }

    void aWindowMeansTheCellsUnderIt()
    {
        Scene scene = stage();
        scene.frames.push_back({0, 0, 0, 1, 2, 1, Role::Kernel});
        const std::vector<Mark> marks = cellsMeant(scene, QStringLiteral("window"));
        QCOMPARE(marks.size(), std::size_t(2));
        QCOMPARE(marks[1].cell, (CellRef{0, 1, 1}));
        QVERIFY(cellsMeant(scene, QStringLiteral("kernel")).empty()); // it has a part of its own
        scene.parts.erase(scene.parts.begin() + 3);
        QCOMPARE(cellsMeant(scene, QStringLiteral("kernel")).size(), std::size_t(2));
    }

    void controlsAreFoundByEitherPart()
    {
        const auto specs = controls({QStringLiteral("size"), QStringLiteral("kernel"), QStringLiteral("stride")});
        QCOMPARE(controlMeant(specs, QStringLiteral("stride")), QStringLiteral("stride"));
        QCOMPARE(controlMeant(specs, QStringLiteral("input.size")), QStringLiteral("size"));
        QCOMPARE(controlMeant(specs, QStringLiteral("kernel.h")), QStringLiteral("kernel"));
        QCOMPARE(controlMeant(specs, QStringLiteral("output")), QString());
        QCOMPARE(controlMeant(specs, QString()), QString());
    }

    void cellsAndControlsFindTheirSymbols()
    {
        const QStringList symbols{QStringLiteral("input"), QStringLiteral("input.size"), QStringLiteral("padding"), QStringLiteral("kernel")};
        QCOMPARE(symbolsOf(symbols, stage(), {0, 0, 1}), (QStringList{QStringLiteral("input"), QStringLiteral("input.size")}));
        QCOMPARE(symbolsOf(symbols, stage(), {0, 0, 0}), QStringList{QStringLiteral("padding")});
        QCOMPARE(symbolsOf(symbols, stage(), {5, 0, 3}), QStringList{QStringLiteral("padding")});
        QCOMPARE(symbolsOf(symbols, stage(), {3, -1, -1}), QStringList{QStringLiteral("kernel")}); // its title
        QCOMPARE(symbolsOf(symbols, stage(), {-1, -1, -1}), QStringList());
        QCOMPARE(symbolsOf(symbols, stage(), {99, 0, 0}), QStringList());
        QCOMPARE(symbolsOf(symbols, controls({QStringLiteral("size")}), QStringLiteral("size")), QStringList{QStringLiteral("input.size")});
        QCOMPARE(symbolsOf(symbols, controls({QStringLiteral("size")}), QString()), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestSymbolMeaning)
#include "tst_symbol_meaning.moc"
