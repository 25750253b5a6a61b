// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"
#include "tests/ui/canvas/stage_fixture.h"

#include <QWheelEvent>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// The stage under mouse and keyboard, apart from editing.
class TestCanvasView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoveringReportsEveryCellOnce();
    void hoveringATrackReportsItsCells();
    void aBarReportsTheCellItStandsFor();
    void leavingReportsNothing();
    void aClickPinsAndAClickBesideUnpins();
    void aPressThatIsReleasedElsewhereIsNoClick();
    void escapeUnpins();
    void draggingAFrameReportsWhereItWants();
    void aDraggedFrameStaysOnItsGrid();
    void arrowsBelongToThePageUntilACursorIsShown();
    void arrowsMoveTheCursorAcrossGrids();
    void homeAndEndGoToTheEndsOfARow();
    void tabShowsTheCursorOnTheFirstEditableCell();
    void enterPinsTheCursorCell();
    void controlWheelZoomsAroundThePointer();
    void plainWheelIsLeftToThePage();
    void zoomStaysInItsBounds();
    void middleButtonPans();
    void doubleClickBesideEverythingResetsTheView();
    void changedValuesRepaint();
    void phaseMovesWhatMoves();
    void phaseZeroIsStill();
    void linksAreDrawnAndTakenAway();
    void dimmingGreysOut();
    void keyIShowsIndices();
    void randomScenesAreShownAndHit();
    void cachedStepsLookLikeFreshOnes();
};

namespace {

/// What has to differ for a person to see a change.
constexpr double visible = 0.0002;

void move(CanvasView &view, const QPointF &position)
{
    QMouseEvent event(QEvent::MouseMove, position, view.mapToGlobal(position), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

void wheel(CanvasView &view, const QPointF &position, int delta, Qt::KeyboardModifiers modifiers, bool *taken = nullptr)
{
    QWheelEvent event(position, view.mapToGlobal(position), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    event.ignore();
    QCoreApplication::sendEvent(&view, &event);
    if (taken)
        *taken = event.isAccepted();
}

/// Presses, moves in small steps, and lets go.
void drag(CanvasView &view, Qt::MouseButton button, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(&view, button, {}, from);
    for (int i = 1; i <= 10; ++i) {
        const QPointF position = QPointF(from) + QPointF(to - from) * i / 10.0;
        QMouseEvent event(QEvent::MouseMove, position, view.mapToGlobal(position), Qt::NoButton, button, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    }
    QTest::mouseRelease(&view, button, {}, to);
}

} // namespace

void TestCanvasView::hoveringReportsEveryCellOnce()
{
    StageFixture stage;
    QSignalSpy hovered(&stage.view, &CanvasView::cellHovered);
    const CellRef cell{kernelPart, 1, 2};
    move(stage.view, stage.at(cell));
    move(stage.view, stage.at(cell) + QPointF(2, 2));
    QCOMPARE(hovered.count(), 1);
    QCOMPARE(cellOf(hovered), cell);
    move(stage.view, stage.at({outputPart, 3, 0}));
    QCOMPARE(cellOf(hovered), (CellRef{outputPart, 3, 0}));
}

void TestCanvasView::hoveringATrackReportsItsCells()
{
    StageFixture stage(stackLike(3, 20));
    QSignalSpy hovered(&stage.view, &CanvasView::cellHovered);
    for (const CellRef &cell : {CellRef{0, 0, -1}, CellRef{1, 0, 7}, CellRef{2, 0, 0}}) {
        move(stage.view, stage.at(cell));
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
    move(stage.view, stage.at({5, 0, 0}));
    QCOMPARE(cellOf(hovered), (CellRef{kernelPart, 0, 1}));
    move(stage.view, stage.at({5, 0, 1}));
    QCOMPARE(cellOf(hovered), (CellRef{5, 0, 1}));
}

void TestCanvasView::leavingReportsNothing()
{
    StageFixture stage;
    QSignalSpy hovered(&stage.view, &CanvasView::cellHovered);
    move(stage.view, stage.at({inputPart, 1, 1}));
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
    drag(stage.view, Qt::LeftButton, stage.at({outputPart, 0, 0}), stage.at({outputPart, 2, 2}));
    QCOMPARE(clicked.count(), 0);
}

void TestCanvasView::escapeUnpins()
{
    StageFixture stage;
    stage.click({inputPart, 2, 2});
    QSignalSpy clicked(&stage.view, &CanvasView::cellClicked);
    stage.key(Qt::Key_Escape);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(!cellOf(clicked).valid());
    QVERIFY(!stage.view.cursorCell().valid());
}

void TestCanvasView::draggingAFrameReportsWhereItWants()
{
    StageFixture stage; // the frame stands over rows 0..2, columns 1..3 of the input
    QSignalSpy dragged(&stage.view, &CanvasView::frameDragged);
    QSignalSpy clicked(&stage.view, &CanvasView::cellClicked);
    drag(stage.view, Qt::LeftButton, stage.at({inputPart, 1, 2}), stage.at({inputPart, 3, 3}));
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
    drag(stage.view, Qt::LeftButton, stage.at({inputPart, 1, 2}), {720, 590});
    QCOMPARE(dragged.last().at(1).toInt(), 7 - 3);
    QCOMPARE(dragged.last().at(2).toInt(), 7 - 3);
}

void TestCanvasView::arrowsBelongToThePageUntilACursorIsShown()
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

void TestCanvasView::arrowsMoveTheCursorAcrossGrids()
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

void TestCanvasView::homeAndEndGoToTheEndsOfARow()
{
    StageFixture stage;
    stage.click({inputPart, 3, 3});
    stage.key(Qt::Key_End);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 3, 6}));
    stage.key(Qt::Key_Home);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 3, 0}));
}

void TestCanvasView::tabShowsTheCursorOnTheFirstEditableCell()
{
    StageFixture stage;
    stage.view.clearFocus();
    QVERIFY(!stage.view.cursorCell().valid());
    stage.view.setFocus(Qt::TabFocusReason);
    QCOMPARE(stage.view.cursorCell(), (CellRef{inputPart, 1, 1}));
}

void TestCanvasView::enterPinsTheCursorCell()
{
    StageFixture stage;
    stage.key(Qt::Key_Return); // shows the cursor
    QSignalSpy clicked(&stage.view, &CanvasView::cellClicked);
    stage.key(Qt::Key_Return);
    QCOMPARE(cellOf(clicked), stage.view.cursorCell());
}

void TestCanvasView::controlWheelZoomsAroundThePointer()
{
    StageFixture stage;
    QSignalSpy zoomed(&stage.view, &CanvasView::zoomChanged);
    const CellRef cell{inputPart, 2, 3};
    const QPointF position = stage.at(cell);
    wheel(stage.view, position, 480, Qt::ControlModifier);
    QVERIFY(stage.view.zoom() > 1.5);
    QCOMPARE(zoomed.last().at(0).toDouble(), stage.view.zoom());
    QCOMPARE(stage.view.cellAt(position), cell);
    QVERIFY2(stage.view.cellRect({inputPart, 0, 0}).left() < 0 || stage.view.cellRect({outputPart, 0, 3}).right() > 724, "the stage is larger than the window");
}

void TestCanvasView::plainWheelIsLeftToThePage()
{
    StageFixture stage;
    bool taken = true;
    wheel(stage.view, {100, 100}, 120, {}, &taken);
    QVERIFY(!taken);
    stage.view.setZoom(3);
    wheel(stage.view, {100, 100}, 120, {}, &taken);
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
    drag(stage.view, Qt::MiddleButton, {300, 300}, {330, 280});
    QCOMPARE(stage.view.cellRect({kernelPart, 0, 0}).topLeft(), before.topLeft() + QPointF(30, -20));
}

void TestCanvasView::doubleClickBesideEverythingResetsTheView()
{
    StageFixture stage;
    stage.view.setZoom(1.02);
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, {2, 2});
    QCOMPARE(stage.view.zoom(), 1.0);
}

void TestCanvasView::changedValuesRepaint()
{
    StageFixture stage;
    const QImage before = stage.picture();
    Scene scene = stage.view.scene();
    Grid &kernel = std::get<Grid>(scene.parts[kernelPart]);
    std::vector<double> values = *kernel.values;
    values[4] = 77;
    kernel.values = shared(values);
    stage.view.setScenes(scene, scene, 0);
    const QImage after = stage.picture();
    const QRect changed = stage.view.cellRect({kernelPart, 1, 1}).toRect();
    QVERIFY(visibleDifference(before.copy(changed), after.copy(changed)) > visible);
    const QRect untouched = stage.view.cellRect({kernelPart, 2, 2}).toRect();
    QCOMPARE(visibleDifference(before.copy(untouched), after.copy(untouched)), 0.0);
}

void TestCanvasView::phaseMovesWhatMoves()
{
    StageFixture stage(convolutionLike(5, 2));
    const QImage still = stage.picture();
    stage.view.setScenes(convolutionLike(5, 2), convolutionLike(5, 3), 0);
    stage.view.setPhase(0.5);
    QVERIFY(visibleDifference(still, stage.picture()) > visible);
    const QRect kernel = stage.view.cellRect({kernelPart, 1, 1}).toRect();
    QCOMPARE(visibleDifference(still.copy(kernel), stage.picture().copy(kernel)), 0.0);
}

void TestCanvasView::phaseZeroIsStill()
{
    StageFixture stage(convolutionLike(5, 2));
    const QImage alone = stage.picture();
    stage.view.setScenes(convolutionLike(5, 2), convolutionLike(5, 3), 0);
    QCOMPARE(stage.picture(), alone);
}

void TestCanvasView::linksAreDrawnAndTakenAway()
{
    StageFixture stage;
    const QImage before = stage.picture();
    stage.view.setLinks({{{kernelPart, 0, 0}, Emphasis::Origin, Role::Kernel}, {{inputPart, 4, 4}, Emphasis::Linked, Role::Kernel}}, false);
    const QImage linked = stage.picture();
    for (const CellRef &cell : {CellRef{kernelPart, 0, 0}, CellRef{inputPart, 4, 4}}) {
        const QRect place = stage.view.cellRect(cell).toRect();
        QVERIFY(visibleDifference(before.copy(place), linked.copy(place)) > 0.01);
    }
    stage.view.setLinks({}, false);
    QCOMPARE(stage.picture(), before);
}

void TestCanvasView::dimmingGreysOut()
{
    StageFixture stage;
    const QImage before = stage.picture();
    stage.view.setDimmed(true);
    const QPoint frame = stage.view.cellRect({inputPart, 0, 1}).topLeft().toPoint() + QPoint(0, 10);
    const QColor bright = before.pixelColor(frame), dim = stage.picture().pixelColor(frame);
    QVERIFY(dim.saturation() < bright.saturation());
    stage.view.setDimmed(false);
    QCOMPARE(stage.picture(), before);
}

void TestCanvasView::keyIShowsIndices()
{
    StageFixture stage;
    const QImage before = stage.picture();
    stage.key(Qt::Key_I);
    QVERIFY(visibleDifference(before, stage.picture()) > visible);
    stage.key(Qt::Key_I);
    QCOMPARE(stage.picture(), before);
}

void TestCanvasView::randomScenesAreShownAndHit()
{
    StageFixture stage;
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Scene scene = randomScene(seed);
        stage.view.setScenes(scene, randomScene(seed + 1), 0.3);
        QVERIFY(!stage.picture().isNull());
        for (int part = 0; part < static_cast<int>(scene.parts.size()); ++part) {
            const auto *grid = std::get_if<Grid>(&scene.parts[static_cast<std::size_t>(part)]);
            if (!grid)
                continue;
            const CellRef last{part, grid->rows - 1, grid->cols - 1};
            QCOMPARE(stage.view.cellAt(stage.view.cellRect(last).center()), last);
        }
    }
}

/// Whatever the stage keeps between frames: after any walk it looks as if it had just been opened.
void TestCanvasView::cachedStepsLookLikeFreshOnes()
{
    StageFixture walked;
    for (const int known : {1, 7, 3, 16, 0, 5}) {
        walked.view.setScenes(convolutionLike(5, std::max(known, 1)), convolutionLike(5, known + 1), 0.4);
        walked.picture();
        const Scene scene = convolutionLike(known % 2 == 0 ? 5 : 6, known + 1);
        walked.view.setScenes(scene, scene, 0);
        StageFixture fresh(scene);
        QCOMPARE(walked.picture(), fresh.picture());
    }
}

QTEST_MAIN(TestCanvasView)
#include "tst_canvas_view.moc"
