// SPDX-License-Identifier: GPL-3.0-or-later
// Volumes and strips on the stage: where they stand, what they say, how they change.
#include "tests/support/golden.h"
#include "tests/ui/canvas/stage_fixture.h"
#include "ui/canvas/cell_words.h"
#include "ui/canvas/scene_painter.h"
#include "ui/canvas/volume_layout.h"

#include <QPainter>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

namespace {

constexpr int blockPart = 0, stripPart = 1;
constexpr double visible = 0.0002;

/// A block of n*c sheets with sets of two columns, and a strip of as many channels; the last one is outside its band.
Scene blockLike(int n, int c, int h, int w, Volume::Stage stage = Volume::Stage::Block, int known = -1)
{
    Volume volume;
    volume.id = "block";
    volume.symbol = "X";
    volume.role = Role::Input;
    volume.n = n;
    volume.c = c;
    volume.h = h;
    volume.w = w;
    volume.stage = stage;
    volume.values = shared(counting(n * c, volume.sheetRows() * volume.sheetCols()));
    volume.tintScale = 10;
    std::vector<int> sets;
    for (int i = 0; i < n * c; ++i)
        sets.push_back(i % c / 2);
    volume.sets = std::make_shared<const std::vector<int>>(sets);
    Strip strip;
    strip.id = "means";
    strip.symbol = "M";
    strip.role = Role::Output;
    strip.place = {1, 0, 0};
    std::vector<double> values(static_cast<std::size_t>(c), 0.5);
    values.back() = 3;
    strip.values = shared(values);
    strip.low = -1;
    strip.high = 3;
    strip.bandLow = -1;
    strip.bandHigh = 1;
    strip.known = known;
    Scene scene;
    scene.parts = {volume, strip};
    return scene;
}

} // namespace

class TestVolumeStage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySheetAndChannelIsHit_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("c");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(724, 592), QSize(700, 240), QSize(300, 700), QSize(2000, 1400)}) {
            for (const auto &[n, c] : {std::pair{1, 1}, {2, 3}, {8, 16}, {12, 24}})
                QTest::addRow("%dx%d at %dx%d", n, c, size.width(), size.height()) << n << c << size;
        }
    }

    void everySheetAndChannelIsHit()
    {
        QFETCH(int, n);
        QFETCH(int, c);
        QFETCH(QSize, size);
        StageFixture stage(blockLike(n, c, 4, 4));
        stage.view.resize(size);
        QCoreApplication::processEvents();
        for (int col = 0; col < c; ++col) {
            for (int row = 0; row < n; ++row)
                QCOMPARE(stage.view.cellAt(stage.view.cellRect({blockPart, row, col}).center()), (CellRef{blockPart, row, col}));
            QCOMPARE(stage.view.cellAt(stage.view.cellRect({stripPart, 0, col}).center()), (CellRef{stripPart, 0, col}));
            QVERIFY(stage.view.cellRect({stripPart, 0, col}).width() <= stage.view.cellRect({blockPart, 0, col}).width());
        }
        for (const CellRef &corner : {CellRef{blockPart, 0, 0}, CellRef{blockPart, n - 1, c - 1}, CellRef{stripPart, 0, c - 1}})
            QVERIFY(QRectF(stage.view.rect()).contains(stage.view.cellRect(corner)));
    }

    void channelsStandUnderTheirSheetsWhereThereIsHeight()
    {
        StageFixture stage(blockLike(6, 16, 8, 8));
        stage.view.resize(500, 700);
        QCoreApplication::processEvents();
        for (int c = 0; c < 16; ++c)
            QCOMPARE(stage.view.cellRect({stripPart, 0, c}).left(), stage.view.cellRect({blockPart, 0, c}).left());
    }

    /// Strips beside the block give their width to its sheets.
    /// A low stage makes strips lower, too, before it shows nothing.
    void aLowStageKeepsItsCells()
    {
        Scene scene = blockLike(8, 16, 14, 14);
        for (const int row : {1, 2}) {
            Strip strip = std::get<Strip>(scene.parts[stripPart]);
            strip.id += std::to_string(row);
            strip.place = {1, row, 0};
            scene.parts.push_back(strip);
        }
        StageFixture stage(scene);
        for (const int height : {400, 250, 200, 170, 140}) {
            stage.view.resize(800, height);
            QCoreApplication::processEvents();
            for (int part = 0; part < 4; ++part) {
                const QRectF cells = stage.view.partCells(part).bounds();
                QVERIFY2(cells.width() > 60 && cells.height() > (part == blockPart ? 40 : 8), qPrintable(QStringLiteral("%1: %2×%3").arg(height).arg(cells.width()).arg(cells.height())));
                QVERIFY(QRectF(stage.view.rect()).contains(cells));
            }
        }
    }

    void wideBlocksFillAFlatStage()
    {
        StageFixture stage(blockLike(8, 16, 14, 14));
        stage.view.resize(722, 298);
        QCoreApplication::processEvents();
        const QRectF first = stage.view.cellRect({blockPart, 0, 0}), last = stage.view.cellRect({blockPart, 7, 15});
        QVERIFY(last.right() - first.left() > 0.5 * stage.view.width());
        QVERIFY(last.bottom() - first.top() > 0.6 * stage.view.height());
        QVERIFY(stage.view.cellRect({stripPart, 0, 0}).left() > last.right());
    }

    void collapsedSheetsStayInTheirSlots()
    {
        const Scene scene = blockLike(3, 4, 5, 9);
        const Volume &volume = std::get<Volume>(scene.parts[blockPart]);
        const CellLattice sheets = volumeSheets(volume, 20, 1, {QPointF(0, 0), volumeSize(volume, 20, 1)});
        double area = 1e9;
        for (const Volume::Stage stage : {Volume::Stage::Block, Volume::Stage::Columns, Volume::Stage::Sheets}) {
            const QRectF place = sheetRect(volume, stage, sheets, 1, 2, 3);
            QVERIFY(sheets.rect(2, 3).contains(place));
            QVERIFY(place.width() * place.height() < area);
            area = place.width() * place.height();
        }
        QCOMPARE(setRange(volume, 1, 2), (CellRange{0, 2, 2, 3}));
        QCOMPARE(setRange(volume, 0, 1), (CellRange{0, 2, 0, 1}));
    }

    void sheetsAndChannelsSayWhatTheyHold()
    {
        const Words words;
        const Scene full = blockLike(2, 3, 2, 2, Volume::Stage::Block, 1), cells = blockLike(2, 3, 2, 2, Volume::Stage::Sheets);
        QCOMPARE(cellName(full, {blockPart, 1, 2}, words), QStringLiteral("X, sample 1, channel 2: 4 numbers"));
        QCOMPARE(cellName(cells, {blockPart, 0, 2}, words), QStringLiteral("X, sample 0, channel 2: −2"));
        QCOMPARE(cellName(full, {stripPart, 0, 0}, words), QStringLiteral("M, channel 0: 0.5"));
        QCOMPARE(cellName(full, {stripPart, 0, 1}, words), QStringLiteral("M, channel 1: not known yet"));
        QCOMPARE(cellName(cells, {stripPart, 0, 2}, words), QStringLiteral("M, channel 2: 3, outside the expected band"));
    }

    void axesCollapseWhileAStepPlays()
    {
        const Scene before = blockLike(4, 6, 6, 6), after = blockLike(4, 6, 6, 6, Volume::Stage::Columns);
        StageFixture stage(before);
        const QImage still = stage.picture();
        stage.view.setScenes(before, after, 0);
        QCOMPARE(stage.picture(), still);
        stage.view.setPhase(0.5);
        const QImage half = stage.picture();
        const QRect sheet = stage.view.cellRect({blockPart, 1, 1}).toRect();
        QVERIFY(visibleDifference(still.copy(sheet), half.copy(sheet)) > visible);
        stage.view.setScenes(after, after, 0);
        QVERIFY(visibleDifference(half.copy(sheet), stage.picture().copy(sheet)) > visible);
        stage.view.setScenes(before, before, 0);
        QCOMPARE(stage.picture(), still);
    }

    void aNumberGrowsWhileItIsMeasured()
    {
        const Scene before = blockLike(2, 6, 4, 4, Volume::Stage::Sets, 5), after = blockLike(2, 6, 4, 4, Volume::Stage::Sets, 6);
        StageFixture stage(before);
        const QImage still = stage.picture();
        stage.view.setScenes(before, after, 0.6);
        const QRect last = stage.view.cellRect({stripPart, 0, 5}).toRect(), first = stage.view.cellRect({stripPart, 0, 0}).toRect();
        QVERIFY(visibleDifference(still.copy(last), stage.picture().copy(last)) > visible);
        QCOMPARE(visibleDifference(still.copy(first), stage.picture().copy(first)), 0.0);
    }

    void outsideTheBandLooksDifferentWithoutColour()
    {
        Scene inside = blockLike(2, 6, 4, 4);
        std::get<Strip>(inside.parts[stripPart]).bandHigh = 3;
        StageFixture stage(blockLike(2, 6, 4, 4)), other(inside);
        const QRect last = stage.view.cellRect({stripPart, 0, 5}).toRect();
        const auto grey = [&last](StageFixture &of) { return of.picture().copy(last).convertToFormat(QImage::Format_Grayscale8); };
        QVERIFY(grey(stage) != grey(other));
    }

    /// Numbers, pictures and areas of sets, as the window and as an export shows them.
    void windowAndExportAgree_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("stage");
        for (const int side : {2, 14})
            for (int stage = 0; stage < 4; ++stage)
                QTest::addRow("side %d, stage %d", side, stage) << side << stage;
    }

    void windowAndExportAgree()
    {
        QFETCH(int, side);
        QFETCH(int, stage);
        const Scene scene = blockLike(2, 4, side, side, static_cast<Volume::Stage>(stage));
        StageFixture fixture(scene);
        fixture.view.clearFocus();
        QImage exported(fixture.view.size(), QImage::Format_RGB32);
        QPainter painter(&exported);
        StagePicture picture;
        picture.now = &scene;
        paintStage(painter, exported.rect(), picture, loadTheme(QStringLiteral("light")), Words());
        painter.end();
        QVERIFY(visibleDifference(fixture.picture(), exported) < visible);
    }

    /// Whatever the stage keeps between frames: after a walk it looks as if it had just been opened.
    void cachedStepsLookLikeFreshOnes()
    {
        StageFixture walked(blockLike(3, 6, 5, 5));
        for (const int stage : {1, 0, 2, 3, 0}) {
            walked.view.setScenes(blockLike(3, 6, 5, 5), blockLike(3, 6, 5, 5, Volume::Stage::Sheets), 0.4);
            walked.picture();
            const Scene scene = blockLike(3, 6, 5, 5, static_cast<Volume::Stage>(stage), stage);
            walked.view.setScenes(scene, scene, 0);
            StageFixture fresh(scene);
            QCOMPARE(walked.picture(), fresh.picture());
        }
    }
};

QTEST_MAIN(TestVolumeStage)
#include "tst_volume_stage.moc"
