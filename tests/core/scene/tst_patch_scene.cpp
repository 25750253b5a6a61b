// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_run.h"
#include "tests/core/scene/patch_settings.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

#include <set>

using namespace convlab;
using namespace convlab::tests;

namespace {

PatchRun runOf(const PatchSetup &setup)
{
    return PatchRun(PatchStage(PatchTrace(setup)));
}

const Grid &grid(const Scene &scene, const char *id)
{
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(scene.partIndex(id))]);
}

bool lights(const std::vector<Mark> &marks, const CellRef &cell)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) { return mark.cell == cell; });
}

/// A setting of the size class that is shown as pictures, small enough for checks of every pair of cells.
PatchSetup smallPicture(PatchOrder order)
{
    return patchSetup({1, 3, 5, 8}, 2, 8, order);
}

} // namespace

class TestPatchScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsAndLinksBothWays_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("sequence");
        for (const int channels : {1, 3}) {
            for (const int order : {0, 1, 2}) {
                for (const bool sequence : {false, true})
                    QTest::addRow("%d channels, order %d, %s", channels, order, sequence ? "sequence" : "tokens") << channels << order << sequence;
            }
        }
    }

    void playsAndLinksBothWays()
    {
        QFETCH(int, channels);
        QFETCH(int, order);
        QFETCH(bool, sequence);
        for (const std::int64_t dims : {3, 8}) { // written out, and as pictures
            PatchSetup setup = patchSetup({1, channels, 5, 4}, 2, dims, order == 0 ? PatchOrder::ChannelRowCol : PatchOrder::RowColChannel);
            setup.permuted = order != 2;
            if (sequence)
                setup = withSequence(setup, true, true);
            const PatchRun run = runOf(setup);
            QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
            QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
        }
    }

    void aTokenLightsItsPatchAndItsRow()
    {
        const PatchStage stage(PatchTrace(smallPicture(PatchOrder::RowColChannel)));
        const PatchRun run(stage);
        const std::vector<Mark> marks = run.linksOf(stage.tokenCell(5, 2)); // second row of patches, second of four
        QVERIFY(lights(marks, {stage.firstPlane, 2, 2}) && lights(marks, {stage.firstPlane, 3, 3}));
        QVERIFY(!lights(marks, {stage.firstPlane, 2, 4}) && !lights(marks, {stage.firstPlane, 4, 2}));
        for (int place = 0; place < 12; ++place)
            QVERIFY(lights(marks, stage.rowCell(5, place)));
        QVERIFY(lights(marks, stage.matrixCell(2, 0)) && !lights(marks, stage.matrixCell(3, 0)));
    }

    void aPixelLightsItsToken()
    {
        const PatchStage stage(PatchTrace(smallPicture(PatchOrder::ChannelRowCol)));
        const std::vector<Mark> marks = PatchRun(stage).linksOf({stage.firstPlane, 3, 2});
        QVERIFY(lights(marks, stage.tokenCell(5, 0)) && lights(marks, stage.mapCell(5, 0)) && !lights(marks, stage.tokenCell(4, 0)));
        for (const int channel : {0, 1, 2})
            QVERIFY(lights(marks, stage.rowCell(5, channel * 4 + 2))); // (c, 1, 0)
        QCOMPARE(PatchRun(stage).linksOf({stage.firstPlane, 4, 0}).size(), std::size_t{1}); // in no patch
    }

    void bothPathsWriteAtTheSameTime()
    {
        const PatchRun run = runOf(patchSetup({1, 1, 6, 6}, 3, 2));
        const Scene multiplying = run.sceneAt({2, 4}); // token 0, filter 1
        QVERIFY(grid(multiplying, "tokens").partial && grid(multiplying, "map.d1").partial && !grid(multiplying, "map.d0").partial);
        QCOMPARE(grid(multiplying, "map.d0").reveal.count, 1);
        QCOMPARE(grid(multiplying, "map.d1").reveal.count, 0);
        QCOMPARE(grid(multiplying, "tokens").reveal.count, 1);
        const Scene written = run.sceneAt(run.finished(2));
        QCOMPARE(grid(written, "tokens").reveal.count, 2);
        QCOMPARE(grid(written, "map.d1").reveal.count, 1);
    }

    void theWindowHopsWithoutOverlap()
    {
        const PatchRun run = runOf(patchSetup({1, 1, 7, 8}, 3, 2));
        std::set<std::pair<int, int>> corners;
        for (int step = 0; step < run.stepCount(); ++step) {
            const Frame frame = run.sceneAt({step, 0}).frames.front();
            QCOMPARE(frame.rows, 3);
            corners.insert({frame.row, frame.col});
        }
        QCOMPARE(corners, (std::set<std::pair<int, int>>{{0, 0}, {0, 3}, {3, 0}, {3, 3}}));
        const Grid input = grid(run.sceneAt({}), "input.c0");
        QCOMPARE((*input.states)[6 * 8], CellState::Unreached);
        QCOMPARE((*input.states)[5 * 8 + 5], CellState::Normal);
        QCOMPARE((*input.states)[6], CellState::Unreached);
    }

    void draggingTheWindowGoesToItsStep()
    {
        const PatchRun run = runOf(patchSetup({1, 1, 6, 6}, 3, 2));
        QCOMPARE(run.stepForFrame(0, 2, 4), 3 * 3);
        QCOMPARE(run.stepForFrame(0, 0, 1), 0);
        QCOMPARE(run.stepForFrame(100, 0, 0), -1);
    }

    void pixelsFlyToTheirPlaceInTheRow()
    {
        const PatchRun run = runOf(patchSetup({1, 3, 4, 4}, 2, 2, PatchOrder::RowColChannel));
        const Flight flight = run.sceneAt({0, 1}).flights.front();
        QCOMPARE(flight.from.size(), std::size_t{10});
        QCOMPARE(flight.from.front(), (CellRef{2, 0, 0})); // entry 2: channel 2 of the first pixel
        QCOMPARE(flight.to.front().col, 2);
    }

    void picturesAreDrawnInColours()
    {
        PatchSetup setup = patchSetup({1, 3, 16, 16}, 8, 10, PatchOrder::RowColChannel);
        for (double &value : setup.image.data)
            value = 0;
        setup.image.at(0, 1, 0, 0) = 1;
        const Scene scene = runOf(setup).sceneAt({});
        QCOMPARE((*grid(scene, "input").colours)[0], 0x00ff00u);
        QCOMPARE((*grid(scene, "rows").colours)[1], 0x5fff5fu);
        QCOMPARE((*grid(scene, "rows").colours)[0], 0u);
        QCOMPARE(grid(scene, "input").tiles, (Tiles{8, 8}));
    }

    void theSequenceComesRowByRow()
    {
        const PatchSetup setup = withSequence(patchSetup({1, 1, 6, 6}, 3, 2), true, true);
        const PatchRun run = runOf(setup);
        QCOMPARE(grid(run.sceneAt({12, 0}), "sequence").reveal.count, 0);
        QCOMPARE(grid(run.sceneAt({14, 0}), "sequence").reveal.count, 3);
        QCOMPARE(run.topicAt({12, 0}), std::string("class"));
        QCOMPARE(run.topicAt({14, 0}), std::string("position"));
        const Grid sequence = grid(run.sceneAt(run.lastMoment()), "sequence");
        QCOMPARE((*sequence.values)[0], setup.token[0] + setup.offsets[0]);
        const PatchRun plain = runOf(withSequence(patchSetup({1, 1, 6, 6}, 3, 2), true, false));
        QCOMPARE(grid(plain.sceneAt(plain.lastMoment()), "sequence").reveal.count, 5 * 2);
    }

    void theTrapIsSaid()
    {
        QCOMPARE(runOf(patchSetup({1, 3, 32, 32}, 16, 768)).remarks().front().preset, std::string("telling"));
        QVERIFY(runOf(patchSetup({1, 3, 32, 32}, 16, 192)).remarks().empty());
        PatchSetup mixed = patchSetup({1, 3, 4, 4}, 2, 3, PatchOrder::RowColChannel);
        mixed.permuted = false;
        QCOMPARE(runOf(mixed).remarks().front().text.key, std::string("patch.remark.mixed"));
    }
};

QTEST_APPLESS_MAIN(TestPatchScene)
#include "tst_patch_scene.moc"
