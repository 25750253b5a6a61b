// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"
#include "tests/ui/canvas/stage_fixture.h"

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// What a change on the stage changes in its picture.
class TestCanvasRepaint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedValuesRepaint();
    void phaseMovesWhatMoves();
    void phaseZeroIsStill();
    void linksAreDrawnAndTakenAway();
    void dimmingGreysOut();
    void randomScenesAreShownAndHit();
    void cachedStepsLookLikeFreshOnes();
    void whatWasHiddenLooksAsBefore();
};

namespace {

/// What has to differ for a person to see a change.
constexpr double visible = 0.0002;

} // namespace

void TestCanvasRepaint::changedValuesRepaint()
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

/// A hidden stage keeps no picture of itself.
void TestCanvasRepaint::whatWasHiddenLooksAsBefore()
{
    StageFixture stage(convolutionLike(5, 2));
    const QImage before = stage.picture();
    stage.view.hide();
    stage.view.show();
    QCOMPARE(stage.picture(), before);
    stage.view.hide();
    stage.view.setScenes(convolutionLike(5, 3), convolutionLike(5, 3), 0);
    stage.view.show();
    QCOMPARE(stage.picture(), StageFixture(convolutionLike(5, 3)).picture());
}

void TestCanvasRepaint::phaseMovesWhatMoves()
{
    StageFixture stage(convolutionLike(5, 2));
    const QImage still = stage.picture();
    stage.view.setScenes(convolutionLike(5, 2), convolutionLike(5, 3), 0);
    stage.view.setPhase(0.5);
    QVERIFY(visibleDifference(still, stage.picture()) > visible);
    const QRect kernel = stage.view.cellRect({kernelPart, 1, 1}).toRect();
    QCOMPARE(visibleDifference(still.copy(kernel), stage.picture().copy(kernel)), 0.0);
}

void TestCanvasRepaint::phaseZeroIsStill()
{
    StageFixture stage(convolutionLike(5, 2));
    const QImage alone = stage.picture();
    stage.view.setScenes(convolutionLike(5, 2), convolutionLike(5, 3), 0);
    QCOMPARE(stage.picture(), alone);
}

void TestCanvasRepaint::linksAreDrawnAndTakenAway()
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

void TestCanvasRepaint::dimmingGreysOut()
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

void TestCanvasRepaint::randomScenesAreShownAndHit()
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
void TestCanvasRepaint::cachedStepsLookLikeFreshOnes()
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

QTEST_MAIN(TestCanvasRepaint)
#include "tst_canvas_repaint.moc"
