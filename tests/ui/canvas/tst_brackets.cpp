// SPDX-License-Identifier: GPL-3.0-or-later
// The words of measures: seen wherever there is room on their line, and never over each other.
#include "tests/ui/canvas/stage_fixture.h"
#include "ui/canvas/parts/cell_lattice.h"

#include <QTest>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

namespace {

/// A row of twenty cells with measures below it.
Scene rowWith(const std::vector<Bracket> &brackets)
{
    Scene scene;
    scene.parts.push_back(sampleGrid("X", Role::Input, 1, 20, 0));
    scene.brackets = brackets;
    return scene;
}

/// The columns of pixels below the bars that are not empty, as runs with gaps of more than `gap`.
QList<std::pair<int, int>> wordsBelow(StageFixture &stage, int gap = 7)
{
    const QImage picture = stage.picture();
    const QRect cells = stage.view.partCells(0).bounds().toRect();
    const QRect line(0, cells.bottom() + 18, picture.width(), 16);
    const QRgb ground = picture.pixel(2, 2);
    QList<std::pair<int, int>> runs;
    for (int x = line.left(); x <= line.right(); ++x) {
        bool inked = false;
        for (int y = line.top(); y <= line.bottom() && !inked; ++y)
            inked = picture.pixel(x, y) != ground;
        if (!inked)
            continue;
        if (runs.isEmpty() || x - runs.back().second > gap)
            runs.append({x, x});
        runs.back().second = x;
    }
    return runs;
}

} // namespace

class TestBrackets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNeighbourWithoutWordsTakesNoRoom()
    {
        const Bracket seven{0, 2, 5, true, {"seven cells of the input", {}}, Role::Input};
        StageFixture alone(rowWith({seven})), beside(rowWith({seven, {0, 6, 8, true, {}, Role::None}}));
        QCOMPARE(wordsBelow(alone).size(), 1);
        QCOMPARE(wordsBelow(beside), wordsBelow(alone));
    }

    void wordsMoveAsideBeforeTheyMeet()
    {
        StageFixture stage(rowWith({{0, 8, 9, true, {"one of many words", {}}, Role::Input}, {0, 10, 11, true, {"another of them", {}}, Role::Kernel}}));
        QCOMPARE(wordsBelow(stage).size(), 2);
    }

    void atAnEdgeTheyStayInside()
    {
        StageFixture stage(rowWith({{0, 18, 19, true, {"words at the end of the row", {}}, Role::Input}}));
        const auto words = wordsBelow(stage);
        QCOMPARE(words.size(), 1);
        QVERIFY(words.front().second < stage.view.width() - 1);
    }

    void whatWouldStandElsewhereIsLeftOut()
    {
        std::vector<Bracket> many;
        for (int i = 0; i < 20; ++i)
            many.push_back({0, i, i, true, {"a long name for one cell", {}}, Role::Input});
        StageFixture stage(rowWith(many));
        QVERIFY(wordsBelow(stage).size() < 6);
    }
};

QTEST_MAIN(TestBrackets)
#include "tst_brackets.moc"
