// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/stage_fixture.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// The stage under the mouse, apart from editing.
class TestCanvasView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoveringReportsEveryCellOnce();
    void hoveringATrackReportsItsCells();
    void aBarReportsTheCellItStandsFor();
    void aTitleThatLosesWordsSaysThemOnAsking();
    void leavingReportsNothing();
    void aClickPinsAndAClickBesideUnpins();
    void aPressThatIsReleasedElsewhereIsNoClick();
    void draggingAFrameReportsWhereItWants();
    void aDraggedFrameStaysOnItsGrid();
    void controlWheelZoomsAroundThePointer();
    void plainWheelIsLeftToThePage();
    void zoomStaysInItsBounds();
    void middleButtonPans();
    void doubleClickBesideEverythingResetsTheView();
};

void TestCanvasView::hoveringReportsEveryCellOnce()
{
    StageFixture stage;
    QSignalSpy hovered(&stage.view, &CanvasView::cellHovered);
    const CellRef cell{kernelPart, 1, 2};
    moveMouse(stage.view, stage.at(cell));
    moveMouse(stage.view, stage.at(cell) + QPointF(2, 2));
    QCOMPARE(hovered.count(), 1);
    QCOMPARE(cellOf(hovered), cell);
    moveMouse(stage.view, stage.at({outputPart, 3, 0}));
    QCOMPARE(cellOf(hovered), (CellRef{outputPart, 3, 0}));
}

void TestCanvasView::hoveringATrackReportsItsCells()
{
    StageFixture stage(stackLike(3, 20));
    QSignalSpy hovered(&stage.view, &CanvasView::cellHovered);
    for (const CellRef &cell : {CellRef{0, 0, -1}, CellRef{1, 0, 7}, CellRef{2, 0, 0}}) {
        moveMouse(stage.view, stage.at(cell));
        QCOMPARE(cellOf(hovered), cell);
    }
}

void TestCanvasView::aBarReportsTheCellItStandsFor()
{
    Scene scene = convolutionLike();
    Bars bars;
    bars.place = {6, 0, 0};
    bars.bars = {{1, Role::None, {kernelPart, 0, 1}, true}, {-2, Role::None, {}, true}};
    scene.parts.emplace_back(bars);
    StageFixture stage(scene);
    QSignalSpy hovered(&stage.view, &CanvasView::cellHovered);
    moveMouse(stage.view, stage.at({5, 0, 0}));
    QCOMPARE(cellOf(hovered), (CellRef{kernelPart, 0, 1}));
    moveMouse(stage.view, stage.at({5, 0, 1}));
    QCOMPARE(cellOf(hovered), (CellRef{5, 0, 1}));
}

void TestCanvasView::aTitleThatLosesWordsSaysThemOnAsking()
{
    Scene scene;
    scene.parts.push_back(sampleGrid("X", Role::Input, 9, 2, 0));
    std::get<Grid>(scene.parts[0]).title = {"a title with many more words than there is room for above two columns", {}};
    StageFixture stage(scene);
    const auto ask = [&](const QSize &size) {
        stage.view.resize(size);
        QCoreApplication::processEvents();
        const QPoint place(stage.at({0, 0, 0}).x() + 8, stage.view.cellRect({0, 0, 0}).toRect().top() - 22);
        QHelpEvent help(QEvent::ToolTip, place, stage.view.mapToGlobal(place));
        QCoreApplication::sendEvent(&stage.view, &help);
    };
    ask({160, 500});
    QVERIFY(QToolTip::text().contains(QStringLiteral("than there is room for")));
    ask({1400, 500});
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestCanvasView::leavingReportsNothing()
{
    StageFixture stage;
    QSignalSpy hovered(&stage.view, &CanvasView::cellHovered);
    moveMouse(stage.view, stage.at({inputPart, 1, 1}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&stage.view, &leave);
    QCOMPARE(hovered.count(), 2);
    QVERIFY(!cellOf(hovered).valid());
}

void TestCanvasView::aClickPinsAndAClickBesideUnpins()
{
    StageFixture stage;
    QSignalSpy clicked(&stage.view, &CanvasView::cellClicked);
    stage.click({inputPart, 2, 2});
    QCOMPARE(cellOf(clicked), (CellRef{inputPart, 2, 2}));
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 2, 2}));
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, {2, 2});
    QCOMPARE(clicked.count(), 2);
    QVERIFY(!cellOf(clicked).valid());
    QVERIFY(!stage.view.cursorCell().valid());
}

void TestCanvasView::aPressThatIsReleasedElsewhereIsNoClick()
{
    StageFixture stage;
    QSignalSpy clicked(&stage.view, &CanvasView::cellClicked);
    dragMouse(stage.view, Qt::LeftButton, stage.at({outputPart, 0, 0}), stage.at({outputPart, 2, 2}));
    QCOMPARE(clicked.count(), 0);
}

void TestCanvasView::draggingAFrameReportsWhereItWants()
{
    StageFixture stage; // the frame stands over rows 0..2, columns 1..3 of the input
    QSignalSpy dragged(&stage.view, &CanvasView::frameDragged);
    QSignalSpy clicked(&stage.view, &CanvasView::cellClicked);
    dragMouse(stage.view, Qt::LeftButton, stage.at({inputPart, 1, 2}), stage.at({inputPart, 3, 3}));
    QVERIFY(!dragged.isEmpty());
    QCOMPARE(dragged.last().at(0).toInt(), 0);
    QCOMPARE(dragged.last().at(1).toInt(), 2);
    QCOMPARE(dragged.last().at(2).toInt(), 2);
    QCOMPARE(clicked.count(), 0);
}

void TestCanvasView::aDraggedFrameStaysOnItsGrid()
{
    StageFixture stage;
    QSignalSpy dragged(&stage.view, &CanvasView::frameDragged);
    dragMouse(stage.view, Qt::LeftButton, stage.at({inputPart, 1, 2}), {720, 590});
    QCOMPARE(dragged.last().at(1).toInt(), 7 - 3);
    QCOMPARE(dragged.last().at(2).toInt(), 7 - 3);
}

void TestCanvasView::controlWheelZoomsAroundThePointer()
{
    StageFixture stage;
    QSignalSpy zoomed(&stage.view, &CanvasView::zoomChanged);
    const CellRef cell{inputPart, 2, 3};
    const QPointF position = stage.at(cell);
    turnWheel(stage.view, position, 480, Qt::ControlModifier);
    QVERIFY(stage.view.zoom() > 1.5);
    QCOMPARE(zoomed.last().at(0).toDouble(), stage.view.zoom());
    QCOMPARE(stage.view.cellAt(position), cell);
    QVERIFY2(stage.view.cellRect({inputPart, 0, 0}).left() < 0 || stage.view.cellRect({outputPart, 0, 3}).right() > 724, "the stage is larger than the window");
}

void TestCanvasView::plainWheelIsLeftToThePage()
{
    StageFixture stage;
    bool taken = true;
    turnWheel(stage.view, {100, 100}, 120, {}, &taken);
    QVERIFY(!taken);
    stage.view.setZoom(3);
    turnWheel(stage.view, {100, 100}, 120, {}, &taken);
    QVERIFY2(taken, "a zoomed stage scrolls");
}

void TestCanvasView::zoomStaysInItsBounds()
{
    StageFixture stage;
    stage.view.setZoom(0.01);
    QCOMPARE(stage.view.zoom(), 1.0);
    stage.view.setZoom(1000);
    QCOMPARE(stage.view.zoom(), 40.0);
    stage.picture();
    stage.view.resetView();
    QCOMPARE(stage.view.zoom(), 1.0);
}

void TestCanvasView::middleButtonPans()
{
    StageFixture stage;
    stage.view.setZoom(4);
    const QRectF before = stage.view.cellRect({kernelPart, 0, 0});
    dragMouse(stage.view, Qt::MiddleButton, {300, 300}, {330, 280});
    QCOMPARE(stage.view.cellRect({kernelPart, 0, 0}).topLeft(), before.topLeft() + QPointF(30, -20));
}

void TestCanvasView::doubleClickBesideEverythingResetsTheView()
{
    StageFixture stage;
    stage.view.setZoom(1.02);
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, {2, 2});
    QCOMPARE(stage.view.zoom(), 1.0);
}

QTEST_MAIN(TestCanvasView)
#include "tst_canvas_view.moc"
