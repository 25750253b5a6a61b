// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"
#include "tests/ui/canvas/stage_fixture.h"

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// The stage under the keyboard, apart from editing.
class TestCanvasKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapeUnpins();
    void arrowsBelongToThePageUntilACursorIsShown();
    void arrowsMoveTheCursorAcrossGrids();
    void homeAndEndGoToTheEndsOfARow();
    void tabShowsTheCursorOnTheFirstEditableCell();
    void enterPinsTheCursorCell();
    void controlAndArrowsDragTheFrameUnderTheCursor();
    void keyIShowsIndices();
};

namespace {

/// What has to differ for a person to see a change.
constexpr double visible = 0.0002;

} // namespace

void TestCanvasKeyboard::escapeUnpins()
{
    StageFixture stage;
    stage.click({inputPart, 2, 2});
    QSignalSpy clicked(&stage.view, &CanvasView::cellClicked);
    stage.key(Qt::Key_Escape);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(!cellOf(clicked).valid());
    QVERIFY(!stage.view.cursorCell().valid());
}

void TestCanvasKeyboard::arrowsBelongToThePageUntilACursorIsShown()
{
    StageFixture stage;
    const auto isTaken = [&stage](int key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&stage.view, &event);
        return event.isAccepted();
    };
    QVERIFY(!isTaken(Qt::Key_Right));
    QVERIFY(!isTaken(Qt::Key_Space));
    stage.click({inputPart, 1, 1});
    QVERIFY(isTaken(Qt::Key_Right));
    QVERIFY2(!isTaken(Qt::Key_Space), "Space always plays");
    stage.key(Qt::Key_Escape);
    QVERIFY(!isTaken(Qt::Key_Right));
}

void TestCanvasKeyboard::arrowsMoveTheCursorAcrossGrids()
{
    StageFixture stage;
    QSignalSpy hovered(&stage.view, &CanvasView::cellHovered);
    stage.click({inputPart, 3, 5});
    stage.key(Qt::Key_Right);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 3, 6}));
    QCOMPARE(cellOf(hovered), (CellRef{inputPart, 3, 6}));
    stage.key(Qt::Key_Right); // over the edge: the kernel is next
    QCOMPARE(stage.view.cursorCell(), (CellRef{kernelPart, 1, 0}));
    stage.key(Qt::Key_Up);
    QCOMPARE(stage.view.cursorCell(), (CellRef{kernelPart, 0, 0}));
    stage.key(Qt::Key_Left);
    QCOMPARE(stage.view.cursorCell().part, inputPart);
    QCOMPARE(stage.view.cursorCell().col, 6);
}

void TestCanvasKeyboard::homeAndEndGoToTheEndsOfARow()
{
    StageFixture stage;
    stage.click({inputPart, 3, 3});
    stage.key(Qt::Key_End);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 3, 6}));
    stage.key(Qt::Key_Home);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 3, 0}));
}

void TestCanvasKeyboard::tabShowsTheCursorOnTheFirstEditableCell()
{
    StageFixture stage;
    stage.view.clearFocus();
    QVERIFY(!stage.view.cursorCell().valid());
    stage.view.setFocus(Qt::TabFocusReason);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 1, 1}));
}

void TestCanvasKeyboard::enterPinsTheCursorCell()
{
    StageFixture stage;
    stage.key(Qt::Key_Return); // shows the cursor
    QSignalSpy clicked(&stage.view, &CanvasView::cellClicked);
    stage.key(Qt::Key_Return);
    QCOMPARE(cellOf(clicked), stage.view.cursorCell());
}

void TestCanvasKeyboard::controlAndArrowsDragTheFrameUnderTheCursor()
{
    Scene scene = convolutionLike(); // its frame stands over rows 0..2, columns 1..3 of the input
    StageFixture stage(scene);
    QSignalSpy dragged(&stage.view, &CanvasView::frameDragged);
    QObject::connect(&stage.view, &CanvasView::frameDragged, &stage.view, [&](int, int row, int col) {
        if ((col - scene.frames.front().col) % 2 != 0) // a stride of 2
            return;
        scene.frames.front().row = row;
        scene.frames.front().col = col;
        stage.view.setScenes(scene, scene, 0);
    });
    stage.key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY2(dragged.isEmpty(), "no cell is chosen");
    stage.click({inputPart, 1, 2});
    stage.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(scene.frames.front().col, 3);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 1, 4}));
    stage.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(scene.frames.front().row, 1);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 2, 4}));
    dragged.clear();
    stage.key(Qt::Key_Escape);
    stage.click({outputPart, 1, 1});
    stage.key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY2(dragged.isEmpty(), "no frame stands there");
    QCOMPARE(stage.view.cursorCell(), (CellRef{outputPart, 1, 1}));
}

void TestCanvasKeyboard::keyIShowsIndices()
{
    StageFixture stage;
    const QImage before = stage.picture();
    stage.key(Qt::Key_I);
    QVERIFY(visibleDifference(before, stage.picture()) > visible);
    stage.key(Qt::Key_I);
    QCOMPARE(stage.picture(), before);
}

QTEST_MAIN(TestCanvasKeyboard)
#include "tst_canvas_keyboard.moc"
