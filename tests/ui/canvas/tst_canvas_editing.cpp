// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/stage_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// Changing numbers on the stage: typing, deleting, pasting, and what is refused.
class TestCanvasEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doubleClickOpensTheNumberSelected();
    void typingADigitReplacesTheNumber();
    void f2EditsTheCursorCell();
    void enterCommitsAndMovesDown();
    void tabCommitsAndMovesRight();
    void escapeKeepsTheOldNumber();
    void anUnchangedNumberIsNoEdit();
    void nonsenseStaysInTheFieldInRed();
    void leavingTheFieldTakesANumber();
    void leavingTheFieldDropsNonsense();
    void deleteSetsZero();
    void paddingIsRefusedWithAReason();
    void computedCellsAreRefusedWithAReason();
    void aBlockIsPastedAtTheCursor();
    void aClipboardWithoutNumbersIsRefused();
    void copyGivesTheWholeGrid();
    void digitsBelongToThePageOnCellsThatCannotBeEdited();

private:
    static QLineEdit *editor(StageFixture &stage) { return stage.view.findChild<QLineEdit *>(); }
};

namespace {

constexpr CellRef firstReal{inputPart, 1, 1};
constexpr CellRef weight{kernelPart, 1, 1};

void type(QLineEdit *field, const char *text, Qt::Key then)
{
    field->clear();
    QTest::keyClicks(field, QString::fromUtf8(text));
    QTest::keyClick(field, then);
}

} // namespace

void TestCanvasEditing::doubleClickOpensTheNumberSelected()
{
    StageFixture stage;
    stage.doubleClick(weight);
    QVERIFY(editor(stage));
    QCOMPARE(editor(stage)->text(), QStringLiteral("4"));
    QCOMPARE(editor(stage)->selectedText(), QStringLiteral("4"));
    QVERIFY(QRectF(editor(stage)->geometry()).intersects(stage.view.cellRect(weight)));
}

void TestCanvasEditing::typingADigitReplacesTheNumber()
{
    StageFixture stage;
    stage.click(weight);
    QTest::keyClick(&stage.view, Qt::Key_7);
    QVERIFY(editor(stage));
    QCOMPARE(editor(stage)->text(), QStringLiteral("7"));
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited);
    QTest::keyClicks(editor(stage), QStringLiteral(".5"));
    QTest::keyClick(editor(stage), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(cellOf(edited), weight);
    QCOMPARE(edited.last().at(1).toDouble(), 7.5);
}

void TestCanvasEditing::f2EditsTheCursorCell()
{
    StageFixture stage;
    stage.click(firstReal);
    stage.key(Qt::Key_F2);
    QVERIFY(editor(stage));
}

void TestCanvasEditing::enterCommitsAndMovesDown()
{
    StageFixture stage;
    stage.doubleClick(firstReal);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited);
    type(editor(stage), "1/2", Qt::Key_Return);
    QCOMPARE(edited.last().at(1).toDouble(), 0.5);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 2, 1}));
    QVERIFY2(stage.view.hasFocus(), "the stage has the keyboard back");
}

void TestCanvasEditing::tabCommitsAndMovesRight()
{
    StageFixture stage;
    stage.doubleClick(firstReal);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited);
    type(editor(stage), "-0,25", Qt::Key_Tab);
    QCOMPARE(edited.last().at(1).toDouble(), -0.25);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 1, 2}));
}

void TestCanvasEditing::escapeKeepsTheOldNumber()
{
    StageFixture stage;
    stage.doubleClick(weight);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited), clicked(&stage.view, &CanvasView::cellClicked);
    type(editor(stage), "9", Qt::Key_Escape);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(clicked.count(), 0);
    QCOMPARE(stage.view.cursorCell(), weight);
}

void TestCanvasEditing::anUnchangedNumberIsNoEdit()
{
    StageFixture stage;
    stage.doubleClick(weight);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited);
    QTest::keyClick(editor(stage), Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(stage.view.cursorCell(), (CellRef{kernelPart, 2, 1}));
}

void TestCanvasEditing::nonsenseStaysInTheFieldInRed()
{
    StageFixture stage;
    stage.doubleClick(weight);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited), refused(&stage.view, &CanvasView::editRefused);
    type(editor(stage), "two", Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(cellOf(refused), weight);
    QVERIFY(refused.last().at(1).toString().contains(QStringLiteral("two")));
    QVERIFY(editor(stage) && editor(stage)->isVisible());
    QCOMPARE(editor(stage)->text(), QStringLiteral("two"));
    QVERIFY(editor(stage)->styleSheet().contains(loadTheme(QStringLiteral("light")).bad.name()));
    type(editor(stage), "2", Qt::Key_Return);
    QCOMPARE(edited.last().at(1).toDouble(), 2.0);
}

void TestCanvasEditing::leavingTheFieldTakesANumber()
{
    StageFixture stage;
    stage.doubleClick(weight);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited);
    editor(stage)->clear();
    QTest::keyClicks(editor(stage), QStringLiteral("8"));
    stage.view.setFocus(Qt::MouseFocusReason);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.last().at(1).toDouble(), 8.0);
}

void TestCanvasEditing::leavingTheFieldDropsNonsense()
{
    StageFixture stage;
    stage.doubleClick(weight);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited);
    editor(stage)->clear();
    QTest::keyClicks(editor(stage), QStringLiteral("8x"));
    stage.view.setFocus(Qt::MouseFocusReason);
    QCOMPARE(edited.count(), 0);
}

void TestCanvasEditing::deleteSetsZero()
{
    StageFixture stage;
    stage.click(firstReal);
    QSignalSpy edited(&stage.view, &CanvasView::cellEdited);
    stage.key(Qt::Key_Delete);
    QCOMPARE(cellOf(edited), firstReal);
    QCOMPARE(edited.last().at(1).toDouble(), 0.0);
}

void TestCanvasEditing::paddingIsRefusedWithAReason()
{
    StageFixture stage;
    QSignalSpy refused(&stage.view, &CanvasView::editRefused), edited(&stage.view, &CanvasView::cellEdited);
    stage.doubleClick({inputPart, 0, 3});
    QVERIFY(!editor(stage));
    QCOMPARE(cellOf(refused), (CellRef{inputPart, 0, 3}));
    QVERIFY(refused.last().at(1).toString().contains(QStringLiteral("adding")));
    stage.key(Qt::Key_Delete);
    QCOMPARE(refused.count(), 2);
    QCOMPARE(edited.count(), 0);
}

void TestCanvasEditing::computedCellsAreRefusedWithAReason()
{
    StageFixture stage;
    QSignalSpy refused(&stage.view, &CanvasView::editRefused);
    stage.click({outputPart, 0, 0});
    stage.key(Qt::Key_F2);
    QVERIFY(!editor(stage));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.last().at(1).toString().contains(QStringLiteral("computed")));
}

void TestCanvasEditing::aBlockIsPastedAtTheCursor()
{
    StageFixture stage;
    stage.click(firstReal);
    QSignalSpy pasted(&stage.view, &CanvasView::blockPasted);
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2,5\t3\n4\t5\t6\n"));
    stage.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.count(), 1);
    QCOMPARE(cellOf(pasted), firstReal);
    QCOMPARE(pasted.last().at(1).value<std::vector<double>>(), (std::vector<double>{1, 2.5, 3, 4, 5, 6}));
    QCOMPARE(pasted.last().at(2).toInt(), 3);
}

void TestCanvasEditing::aClipboardWithoutNumbersIsRefused()
{
    StageFixture stage;
    stage.click(firstReal);
    QSignalSpy pasted(&stage.view, &CanvasView::blockPasted), refused(&stage.view, &CanvasView::editRefused);
    QGuiApplication::clipboard()->setText(QStringLiteral("good morning"));
    stage.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.count(), 0);
    QCOMPARE(refused.count(), 1);
}

void TestCanvasEditing::copyGivesTheWholeGrid()
{
    StageFixture stage;
    stage.click(weight);
    stage.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0\t1\t-2\n3\t4\t-5\n6\t7\t-8\n"));
}

void TestCanvasEditing::digitsBelongToThePageOnCellsThatCannotBeEdited()
{
    StageFixture stage;
    const auto isTaken = [&stage] {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_2, Qt::NoModifier, QStringLiteral("2"));
        event.ignore();
        QCoreApplication::sendEvent(&stage.view, &event);
        return event.isAccepted();
    };
    stage.click({outputPart, 0, 0});
    QVERIFY(!isTaken());
    stage.click(weight);
    QVERIFY(isTaken());
}

QTEST_MAIN(TestCanvasEditing)
#include "tst_canvas_editing.moc"
