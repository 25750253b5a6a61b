// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/stage_fixture.h"

#include <QAccessible>
#include <QSignalSpy>

#include <cmath>
#include <limits>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// The stage as a screen reader walks it.
class TestCanvasAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyGridIsATable();
    void everyCellSaysWhereItIsAndWhatItHolds();
    void cellsKnowTheirPlaceOnTheScreen();
    void theCursorHasTheFocus();
    void anotherSceneBringsOtherCells();
    void tracksAreTablesToo();
    void theCaptionIsTheDescription();
    void aNumberIsReplaced_data();
    void aNumberIsReplaced();
    void aNumberIsTypedInPieces();
    void whatIsComputedCannotBeChanged();
};

namespace {

QAccessibleInterface *stageOf(StageFixture &stage) { return QAccessible::queryAccessibleInterface(&stage.view); }

QString nameOf(QAccessibleInterface *interface) { return interface ? interface->text(QAccessible::Name) : QString(); }

QAccessibleInterface *cellAt(StageFixture &stage, int table, int row, int col)
{
    return stageOf(stage)->child(table)->tableInterface()->cellAt(row, col);
}

} // namespace

void TestCanvasAccessible::everyGridIsATable()
{
    StageFixture stage;
    QAccessibleInterface *root = stageOf(stage);
    QCOMPARE(root->childCount(), 3); // the signs have nothing to walk through
    QStringList names;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *table = root->child(i);
        QCOMPARE(table->role(), QAccessible::Table);
        QVERIFY(table->tableInterface());
        QCOMPARE(root->indexOfChild(table), i);
        QCOMPARE(table->childCount(), table->tableInterface()->rowCount() * table->tableInterface()->columnCount());
        names << nameOf(table);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("X 5×5, padded to 7×7"), QStringLiteral("K 3×3"), QStringLiteral("Y 4×4")}));
}

void TestCanvasAccessible::everyCellSaysWhereItIsAndWhatItHolds()
{
    StageFixture stage;
    QCOMPARE(nameOf(cellAt(stage, 1, 0, 2)), QStringLiteral("K, row 0, column 2: −2"));
    // The array's own cells count from 0; the padding ring before it is −1.
    QVERIFY(nameOf(cellAt(stage, 0, 0, 0)).startsWith(QStringLiteral("X, row -1, column -1: 0, padding")));
    QVERIFY(nameOf(cellAt(stage, 0, 6, 6)).contains(QStringLiteral("no window reaches it")));
    QVERIFY(nameOf(cellAt(stage, 2, 3, 3)).contains(QStringLiteral("not known yet")));
    QVERIFY(nameOf(cellAt(stage, 2, 0, 1)).contains(QStringLiteral("current")));
    QVERIFY(cellAt(stage, 1, 0, 0)->state().editable);
    QVERIFY(cellAt(stage, 2, 0, 0)->state().readOnly);
}

void TestCanvasAccessible::cellsKnowTheirPlaceOnTheScreen()
{
    StageFixture stage;
    QAccessibleInterface *cell = cellAt(stage, 1, 2, 1);
    QCOMPARE(cell->rect().center(), stage.view.mapToGlobal(stage.view.cellRect({kernelPart, 2, 1}).toAlignedRect().center()));
    const QPoint centre = cell->rect().center();
    QAccessibleInterface *table = stageOf(stage)->childAt(centre.x(), centre.y());
    QCOMPARE(table, stageOf(stage)->child(1));
    QCOMPARE(table->childAt(centre.x(), centre.y()), cell);
    QCOMPARE(cell->parent(), table);
    QCOMPARE(table->indexOfChild(cell), 2 * 3 + 1);
}

void TestCanvasAccessible::aNumberIsReplaced_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");      // NaN: refused
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("whole") << QStringLiteral("7") << 7.0;
    QTest::newRow("fraction") << QStringLiteral("1/2") << 0.5;
    QTest::newRow("comma") << QStringLiteral("-0,25") << -0.25;
    QTest::newRow("minus sign") << QStringLiteral("−3e2") << -300.0;
    QTest::newRow("words") << QStringLiteral("seven") << none;
    QTest::newRow("nothing") << QStringLiteral(" ") << none;
    QTest::newRow("no number") << QStringLiteral("1/0") << none;
}

void TestCanvasAccessible::aNumberIsReplaced()
{
    QFETCH(QString, typed);
    QFETCH(double, value);
    StageFixture stage;
    QAccessibleInterface *cell = cellAt(stage, 1, 0, 2);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited), refused(&stage.view, &CanvasView::editRefused);
    QCOMPARE(cell->textInterface()->text(0, 99), QStringLiteral("-2"));
    QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("-2"));
    QCOMPARE(cell->valueInterface()->currentValue().toDouble(), -2.0);
    cell->editableTextInterface()->replaceText(0, cell->textInterface()->characterCount(), QStringLiteral("-2")); // as it is
    QCOMPARE(edited.size() + refused.size(), 0);
    for (int way = 0; way < 2; ++way) {
        if (way == 0)
            cell->editableTextInterface()->replaceText(0, cell->textInterface()->characterCount(), typed);
        else
            cell->setText(QAccessible::Value, typed);
        if (std::isnan(value)) {
            QCOMPARE(edited.size(), 0);
            QCOMPARE(refused.size(), way + 1);
            continue;
        }
        QCOMPARE(refused.size(), 0);
        QCOMPARE(edited.size(), way + 1);
        QCOMPARE(edited.back().at(0).value<CellRef>(), (CellRef{kernelPart, 0, 2}));
        QCOMPARE(edited.back().at(1).toDouble(), value);
    }
    if (std::isnan(value))
        return;
    cell->valueInterface()->setCurrentValue(value);
    QCOMPARE(edited.back().at(1).toDouble(), value);
}

void TestCanvasAccessible::aNumberIsTypedInPieces()
{
    StageFixture stage;
    QAccessibleInterface *cell = cellAt(stage, 1, 0, 2);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited), refused(&stage.view, &CanvasView::editRefused);
    cell->editableTextInterface()->deleteText(0, 2);
    QCOMPARE(cell->textInterface()->characterCount(), 0);
    cell->editableTextInterface()->insertText(0, QStringLiteral("-"));
    QCOMPARE(edited.size() + refused.size(), 0);
    cell->editableTextInterface()->insertText(1, QStringLiteral("5"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.front().at(1).toDouble(), -5.0);
}

void TestCanvasAccessible::whatIsComputedCannotBeChanged()
{
    StageFixture stage;
    QAccessibleInterface *output = cellAt(stage, 2, 0, 0), *padding = cellAt(stage, 0, 0, 0);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited);
    for (QAccessibleInterface *cell : {output, padding}) {
        QVERIFY(!cell->editableTextInterface() && !cell->textInterface() && !cell->valueInterface());
        cell->setText(QAccessible::Value, QStringLiteral("1"));
        QVERIFY(cell->tableCellInterface());
    }
    QVERIFY(edited.isEmpty());
    QVERIFY(!stage.view.typeInto({outputPart, 0, 0}, QStringLiteral("1")));
}

void TestCanvasAccessible::theCursorHasTheFocus()
{
    StageFixture stage;
    stage.click({kernelPart, 1, 1});
    QVERIFY(cellAt(stage, 1, 1, 1)->state().focused);
    QCOMPARE(stageOf(stage)->focusChild(), cellAt(stage, 1, 1, 1));
    stage.key(Qt::Key_Down);
    QVERIFY(!cellAt(stage, 1, 1, 1)->state().focused);
    QVERIFY(cellAt(stage, 1, 2, 1)->state().focused);
}

void TestCanvasAccessible::anotherSceneBringsOtherCells()
{
    StageFixture stage(convolutionLike(6));
    QAccessibleInterface *last = cellAt(stage, 0, 7, 7);
    QVERIFY(last && last->isValid());
    const Scene smaller = convolutionLike(3);
    stage.view.setScenes(smaller, smaller, 0);
    QVERIFY(!last->isValid());
    QVERIFY(!cellAt(stage, 0, 7, 7));
    QCOMPARE(stageOf(stage)->child(0)->childCount(), 25);
}

void TestCanvasAccessible::tracksAreTablesToo()
{
    StageFixture stage(stackLike(2, 9));
    QAccessibleInterface *table = stageOf(stage)->child(0);
    QCOMPARE(table->tableInterface()->columnCount(), 9 + 2);
    QVERIFY(nameOf(table->child(0)).endsWith(QStringLiteral("cell -1: padding")));
    QCOMPARE(table->indexOfChild(table->child(4)), 4);
}

void TestCanvasAccessible::theCaptionIsTheDescription()
{
    Scene scene = convolutionLike();
    scene.caption = {"caption.of.this.moment", {}};
    StageFixture stage(scene);
    QVERIFY(stageOf(stage)->text(QAccessible::Description).contains(QStringLiteral("caption.of.this.moment")));
}

QTEST_MAIN(TestCanvasAccessible)
#include "tst_canvas_accessible.moc"
