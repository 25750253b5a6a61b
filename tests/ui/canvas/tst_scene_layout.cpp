// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/scene_samples.h"
#include "ui/canvas/cell_rule.h"
#include "ui/canvas/scene_layout.h"

#include <QTest>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// The stage as rectangles, without a font or a pixel.
class TestSceneLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsStayInsideAndApart_data();
    void partsStayInsideAndApart();
    void titlesTakeTheRoomBesideThem();
    void everyCellIsHitAtItsCentre_data();
    void everyCellIsHitAtItsCentre();
    void gridsShareOneCellSize();
    void cellsTakeWholePixels();
    void cellsStopGrowing();
    void valuesDoNotMoveAnything();
    void wrapsWhereThatMakesCellsLarger();
    void aLineBeginsWithItsSign();
    void smallGridsStayReadableBesideAHugeOne();
    void picturesHaveTheirOwnCells();
    void aMatrixAsAPictureTakesItsShare();
    void tracksShareOneAxis();
    void twelveTracksFitIntoSixHundredPixels();
    void lowRowsHaveTheirWordsBesideTheCells_data();
    void lowRowsHaveTheirWordsBesideTheCells();
    void aBracketAboveATrackMovesNothing();
    void bracketsHaveRoom();
    void nothingIsHitBesideTheCells();
    void transformedIsTheSameMagnified();
    void tinyAreasDoNotCrash();
};

namespace {

/// Titles of a fixed size; signs as wide as in the fonts.
std::vector<PartMeasure> measuresOf(const Scene &scene, double titleWidth = 90)
{
    std::vector<PartMeasure> measures;
    for (const Part &part : scene.parts) {
        PartMeasure measure;
        if (std::holds_alternative<Sign>(part))
            measure.sign = {18, 32};
        else
            measure = {18, titleWidth, std::min(titleWidth, 60.0), {}, {}};
        measures.push_back(measure);
    }
    return measures;
}

SceneLayout layoutOf(const Scene &scene, const QSizeF &size)
{
    return layoutScene(scene, QRectF(QPointF(0, 0), size), measuresOf(scene));
}

const QRectF &body(const SceneLayout &layout, int part) { return layout.boxes[static_cast<std::size_t>(part)].body; }

QSizeF cellOf(const SceneLayout &layout, int part) { return layout.boxes[static_cast<std::size_t>(part)].cells.cell; }

QList<std::pair<QByteArray, Scene>> manyScenes()
{
    QList<std::pair<QByteArray, Scene>> scenes{{"convolution", convolutionLike()},
                                               {"large convolution", convolutionLike(64)},
                                               {"stack", stackLike(4, 29)},
                                               {"deep stack", stackLike(12, 64)}};
    for (unsigned seed = 0; seed < 100; ++seed)
        scenes.append({"random " + QByteArray::number(seed), randomScene(seed)});
    return scenes;
}

void addScenesAtAllSizes()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QSizeF>("size");
    const QList<std::pair<QByteArray, QSizeF>> sizes{{"1024x640", {640, 400}}, {"1280x800", {724, 592}}, {"whole 1280x800", {1280, 800}}, {"4K", {3840, 2160}}};
    const auto scenes = manyScenes();
    for (int i = 0; i < scenes.size(); ++i) {
        for (const auto &[name, size] : sizes)
            QTest::newRow((scenes[i].first + " at " + name).constData()) << i << size;
    }
}

Scene sceneOfRow()
{
    QFETCH(int, scene);
    static const auto scenes = manyScenes();
    return scenes[scene].second;
}

} // namespace

void TestSceneLayout::partsStayInsideAndApart_data() { addScenesAtAllSizes(); }

void TestSceneLayout::partsStayInsideAndApart()
{
    QFETCH(QSizeF, size);
    const Scene scene = sceneOfRow();
    const SceneLayout layout = layoutOf(scene, size);
    QCOMPARE(layout.boxes.size(), scene.parts.size());
    const QRectF area(QPointF(-0.01, -0.01), size + QSizeF(0.02, 0.02));
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        const PartBox &box = layout.boxes[i];
        QVERIFY2(area.contains(box.body) && (box.title.isEmpty() || area.contains(box.title)), qPrintable(QStringLiteral("part %1 leaves the area").arg(i)));
        for (std::size_t k = i + 1; k < layout.boxes.size(); ++k) {
            for (const QRectF &one : {box.title, box.body}) {
                for (const QRectF &other : {layout.boxes[k].title, layout.boxes[k].body}) {
                    const QRectF common = one.intersected(other);
                    QVERIFY2(common.width() < 0.01 || common.height() < 0.01, qPrintable(QStringLiteral("parts %1 and %2 overlap").arg(i).arg(k)));
                }
            }
        }
    }
}

/// Where columns are narrower than words, these take the free room beside them, and leave a gap to each other.
void TestSceneLayout::titlesTakeTheRoomBesideThem()
{
    Scene scene;
    for (int i = 0; i < 3; ++i)
        scene.parts.push_back(sampleGrid("X", Role::Input, 9, i == 1 ? 2 : 6, i));
    const std::vector<PartMeasure> measures = measuresOf(scene, 150);
    for (const double width : {300.0, 420.0, 500.0, 640.0, 1200.0}) {
        const QRectF area(0, 0, width, 240);
        const SceneLayout layout = layoutScene(scene, area, measures);
        QCOMPARE(layout.lines, 1);
        double right = area.left();
        for (std::size_t i = 0; i < 3; ++i) {
            const PartBox &box = layout.boxes[i];
            QVERIFY(box.title.width() <= std::max(150.0, box.body.width()) + 0.01 && box.title.left() >= right && area.contains(box.title));
            QVERIFY2(box.title.left() <= box.body.center().x() && box.title.right() >= box.body.center().x(), "over what it names");
            right = box.title.right() + 10;
        }
        if (width > 1000)
            QCOMPARE(layout.boxes[1].title.center().x(), layout.boxes[1].body.center().x());
    }
    const SceneLayout tight = layoutScene(scene, QRectF(0, 0, 420, 240), measures);
    QVERIFY(tight.boxes[1].title.width() > tight.boxes[1].body.width() + 10);
}

void TestSceneLayout::everyCellIsHitAtItsCentre_data() { addScenesAtAllSizes(); }

void TestSceneLayout::everyCellIsHitAtItsCentre()
{
    QFETCH(QSizeF, size);
    const Scene scene = sceneOfRow();
    const SceneLayout layout = layoutOf(scene, size);
    for (int part = 0; part < static_cast<int>(layout.boxes.size()); ++part) {
        const CellLattice &cells = layout.boxes[static_cast<std::size_t>(part)].cells;
        for (int row = 0; row < cells.rows; ++row) {
            for (int col = cells.firstCol; col < cells.firstCol + cells.cols; ++col) {
                const CellRef cell{part, row, col};
                QCOMPARE(layout.cellAt(layout.cellRect(cell).center()), cell);
            }
        }
    }
}

void TestSceneLayout::gridsShareOneCellSize()
{
    const SceneLayout layout = layoutOf(convolutionLike(7), {724, 592});
    QCOMPARE(cellOf(layout, kernelPart), cellOf(layout, inputPart));
    QCOMPARE(cellOf(layout, outputPart), cellOf(layout, inputPart));
    QVERIFY(layout.cell >= smallestDigitCell);
}

void TestSceneLayout::cellsTakeWholePixels()
{
    for (const double pixel : {1.0, 0.5}) {
        const Scene scene = convolutionLike(7);
        const SceneLayout layout = layoutScene(scene, {0, 0, 731, 597}, measuresOf(scene), pixel);
        const double devicePixels = cellOf(layout, inputPart).width() / pixel;
        QCOMPARE(devicePixels, std::round(devicePixels));
        QCOMPARE(body(layout, inputPart).left() / pixel, std::round(body(layout, inputPart).left() / pixel));
    }
}

void TestSceneLayout::cellsStopGrowing()
{
    QCOMPARE(layoutOf(convolutionLike(3), {3840, 2160}).cell, largestCell);
}

void TestSceneLayout::valuesDoNotMoveAnything()
{
    Scene scene = convolutionLike();
    const SceneLayout before = layoutOf(scene, {724, 592});
    Grid &output = std::get<Grid>(scene.parts[outputPart]);
    output.values = shared(std::vector<double>(16, -123456.789));
    output.reveal.count = 16;
    output.partial = PartialCell{0, 0, 1e9};
    QCOMPARE(layoutOf(scene, {724, 592}), before);
}

void TestSceneLayout::wrapsWhereThatMakesCellsLarger()
{
    Scene scene;
    scene.parts = {sampleGrid("A", Role::Input, 4, 12, 0), sampleGrid("B", Role::Input, 4, 12, 1), sampleGrid("C", Role::Input, 4, 12, 2)};
    QCOMPARE(layoutOf(scene, {1600, 260}).lines, 1);
    QCOMPARE(layoutOf(scene, {500, 900}).lines, 3);
    const SceneLayout wrapped = layoutOf(scene, {500, 900});
    QVERIFY(body(wrapped, 1).top() > body(wrapped, 0).bottom());
    // In one line the three would get at most a third of the width each.
    QVERIFY(cellOf(wrapped, 0).width() > 500.0 / 36);
}

void TestSceneLayout::aLineBeginsWithItsSign()
{
    const SceneLayout layout = layoutOf(convolutionLike(12), {420, 900});
    QVERIFY(layout.lines > 1);
    for (const int sign : {1, 3}) {
        const QRectF &place = body(layout, sign), &after = body(layout, sign + 1);
        QVERIFY2(place.center().y() > after.top() && place.center().y() < after.bottom(), "a sign stands beside what follows it");
        QVERIFY(place.right() <= after.left());
    }
}

void TestSceneLayout::smallGridsStayReadableBesideAHugeOne()
{
    const SceneLayout layout = layoutOf(convolutionLike(64), {1280, 800});
    QVERIFY(cellOf(layout, inputPart).width() < smallestDigitCell);
    QVERIFY(cellOf(layout, kernelPart).width() >= readableCell);
}

void TestSceneLayout::picturesHaveTheirOwnCells()
{
    Scene scene = convolutionLike(3);
    Grid picture = sampleGrid("I", Role::Input, 512, 512, 6);
    picture.style = GridStyle::Image;
    scene.parts.emplace_back(picture);
    const SceneLayout layout = layoutOf(scene, {1280, 800});
    QVERIFY(cellOf(layout, kernelPart).width() >= smallestDigitCell);
    QVERIFY(body(layout, 5).width() > 150);
    QVERIFY(cellOf(layout, 5).width() < 2);
}

void TestSceneLayout::aMatrixAsAPictureTakesItsShare()
{
    Scene scene;
    Grid picture = sampleGrid("X", Role::Input, 200, 100, 0), matrix = sampleGrid("R", Role::Column, 50, 700, 1);
    picture.style = GridStyle::Image;
    matrix.style = GridStyle::Heat;
    matrix.extent = {0.75, 0.25};
    scene.parts = {picture, matrix};
    const SceneLayout layout = layoutOf(scene, {1280, 800});
    const QRectF whole = body(layout, 0), part = body(layout, 1);
    QVERIFY(whole.height() > 300);
    QVERIFY(std::abs(part.width() / whole.height() - 0.75) < 0.02);
    QVERIFY(std::abs(part.height() / whole.height() - 0.25) < 0.02);
}

void TestSceneLayout::tracksShareOneAxis()
{
    Scene scene = stackLike(3, 21);
    Track &top = std::get<Track>(scene.parts[2]);
    top.first = 3.5;
    top.pitch = 4;
    top.count = 4;
    const SceneLayout layout = layoutOf(scene, {900, 500});
    const double unit = layout.boxes[0].cells.step.width();
    const double origin = layout.cellRect({0, 0, 0}).center().x();
    for (int i = 0; i < top.count; ++i) {
        const double expected = origin + (3.5 + 4 * i) * unit;
        QVERIFY(std::abs(layout.cellRect({2, 0, i}).center().x() - expected) < 1e-6);
    }
    QVERIFY2(layout.cellRect({0, 0, -1}).isValid(), "padding cells have a place");
    QVERIFY(body(layout, 2).bottom() < body(layout, 1).top());
    QVERIFY2(body(layout, 0).width() > 900 * 0.9, "the axis fills the width");
}

void TestSceneLayout::twelveTracksFitIntoSixHundredPixels()
{
    const SceneLayout layout = layoutOf(stackLike(12, 48), {1000, 600});
    for (const PartBox &box : layout.boxes) {
        QVERIFY2(box.title.height() > 0, "every track keeps its words");
        QVERIFY2(box.cells.cell.height() >= 10, "every track has cells that can be seen");
    }
}

void TestSceneLayout::lowRowsHaveTheirWordsBesideTheCells_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("names");
    QTest::newRow("names and measures") << 700 << true;
    QTest::newRow("measures only") << 430 << false;
}

void TestSceneLayout::lowRowsHaveTheirWordsBesideTheCells()
{
    QFETCH(int, width);
    QFETCH(bool, names);
    const SceneLayout layout = layoutOf(stackLike(12, 48), {double(width), 250});
    for (const PartBox &box : layout.boxes) {
        const QRectF cells = box.cells.bounds();
        QVERIFY2(box.title.right() - cells.right() > 90, "measures stand to the right of the cells");
        QVERIFY(std::abs(box.title.center().y() - cells.center().y()) < 1);
        if (names)
            QVERIFY2(cells.left() - box.title.left() > 150, "names stand to the left of the cells");
        else
            QVERIFY2(box.title.left() >= cells.right(), "the line of the words begins behind the cells");
    }
}

void TestSceneLayout::aBracketAboveATrackMovesNothing()
{
    Scene scene = stackLike(5, 29);
    const SceneLayout before = layoutOf(scene, {700, 400});
    scene.brackets.push_back({3, 1, 2, false, {"jump", {}}, Role::Layer3});
    const SceneLayout after = layoutOf(scene, {700, 400});
    for (int part = 0; part < 5; ++part)
        QCOMPARE(body(after, part), body(before, part));
}

void TestSceneLayout::bracketsHaveRoom()
{
    Scene scene = stackLike(12, 48);
    scene.brackets.push_back({0, 0, 3, true, {"sees", {}}, Role::Input});
    const SceneLayout layout = layoutOf(scene, {1000, 600});
    QVERIFY(body(layout, 0).bottom() + 36 < 600);
}

void TestSceneLayout::nothingIsHitBesideTheCells()
{
    const SceneLayout layout = layoutOf(convolutionLike(), {724, 592});
    QVERIFY(!layout.cellAt({1, 1}).valid());
    QVERIFY(!layout.cellAt(body(layout, 1).center()).valid());
    QVERIFY(!layout.cellAt(body(layout, inputPart).topLeft() - QPointF(0.5, 0.5)).valid());
    QVERIFY(layout.cellRect({inputPart, 99, 0}).isNull());
    QVERIFY(layout.cellRect({99, 0, 0}).isNull());
    QVERIFY(layout.cellRect({}).isNull());
}

void TestSceneLayout::transformedIsTheSameMagnified()
{
    const SceneLayout layout = layoutOf(convolutionLike(), {724, 592});
    const SceneLayout twice = layout.transformed(2, {-100, -50});
    const CellRef cell{kernelPart, 1, 2};
    const QRectF before = layout.cellRect(cell), after = twice.cellRect(cell);
    QCOMPARE(after.topLeft(), before.topLeft() * 2 + QPointF(-100, -50));
    QCOMPARE(after.size(), before.size() * 2);
    QCOMPARE(twice.cellAt(after.center()), cell);
    QCOMPARE(twice.boxes[kernelPart].title.height(), layout.boxes[kernelPart].title.height());
}

void TestSceneLayout::tinyAreasDoNotCrash()
{
    for (const auto &[name, scene] : manyScenes()) {
        for (const QSizeF &size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(30, 400), QSizeF(400, 12), QSizeF(90, 60)}) {
            const SceneLayout layout = layoutOf(scene, size);
            QCOMPARE(layout.boxes.size(), scene.parts.size());
            layout.cellAt({5, 5});
        }
    }
    QVERIFY(layoutOf({}, {100, 100}).boxes.empty());
}

QTEST_APPLESS_MAIN(TestSceneLayout)
#include "tst_scene_layout.moc"
