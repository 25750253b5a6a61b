// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_shift_run.h"
#include "tests/core/scene/conv_setting.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

using namespace convlab;
using tests::ConvSetting;
using tests::grid;

Q_DECLARE_METATYPE(ConvSetting)

namespace {

ConvShiftRun moved(const ConvSetting &s, const Shift &shift, ShiftEdge edge = ShiftEdge::Zeros)
{
    return {ConvStage(tests::traceOf(s), ConvStage::View::Shift), shift, edge};
}

std::vector<const Frame *> framesOn(const Scene &scene, const char *id)
{
    std::vector<const Frame *> frames;
    for (const Frame &frame : scene.frames)
        if (frame.part == scene.partIndex(id))
            frames.push_back(&frame);
    return frames;
}

/// The numbers under a frame.
std::vector<double> under(const Scene &scene, const Frame &frame)
{
    const Grid &cells = std::get<Grid>(scene.parts[static_cast<std::size_t>(frame.part)]);
    std::vector<double> numbers;
    for (int row = frame.row; row < frame.row + frame.rows; ++row)
        for (int col = frame.col; col < frame.col + frame.cols; ++col)
            numbers.push_back((*cells.values)[static_cast<std::size_t>(row * cells.cols + col)]);
    return numbers;
}

std::optional<Emphasis> verdictOn(const Scene &scene, const CellRef &cell)
{
    for (const Mark &mark : scene.marks)
        if (mark.cell == cell && (mark.emphasis == Emphasis::Agrees || mark.emphasis == Emphasis::Differs))
            return mark.emphasis;
    return {};
}

const ConvSetting plain{{1, 1, 6, 7}, {1, 1, 3, 3}, false, {}};
const ConvSetting stride2{{1, 1, 7, 7}, {1, 1, 3, 3}, false, {{2, 2}, {}, {}, PaddingMode::Zeros, 1, false}};

} // namespace

class TestConvShiftRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTogether_data()
    {
        QTest::addColumn<ConvSetting>("s");
        QTest::newRow("plain") << plain;
        QTest::newRow("stride") << stride2;
        QTest::newRow("channels, bias") << ConvSetting{{1, 2, 4, 5}, {3, 2, 2, 2}, true, {{}, {}, {1, 0, 1, 2}, PaddingMode::Zeros, 1, false}};
        QTest::newRow("groups, turned") << ConvSetting{{1, 4, 4, 4}, {2, 2, 2, 2}, false, {{1, 2}, {2, 1}, {1, 1, 1, 1}, PaddingMode::Circular, 2, true}};
    }

    void holdsTogether()
    {
        QFETCH(ConvSetting, s);
        for (const Shift &shift : {Shift{0, 0}, Shift{1, 2}, Shift{-3, 0}, Shift{4, -4}}) {
            for (const ShiftEdge edge : {ShiftEdge::Zeros, ShiftEdge::Circular}) {
                const ConvShiftRun run = moved(s, shift, edge);
                QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
                QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
            }
        }
    }

    void theHandleStandsWhereTheInputIs()
    {
        for (const Shift &shift : {Shift{0, 0}, Shift{1, 2}, Shift{-3, 4}}) {
            const ConvShiftRun run = moved(plain, shift);
            const Scene scene = run.sceneAt({});
            const auto frames = framesOn(scene, "moved.input.c0");
            QVERIFY(!frames.empty());
            QVERIFY(frames.front()->loose);
            const auto wish = run.wishOfFrame(frames.front()->id, frames.front()->row, frames.front()->col);
            QVERIFY(wish == (Wish{"shift", Extent2{shift.rows, shift.cols}}));
        }
    }

    void draggingItMovesTheInputAsFarAsItGoes()
    {
        const ConvShiftRun run = moved({{1, 1, 6, 6}, {1, 1, 3, 3}, false, {{}, {}, {2, 1, 2, 1}, PaddingMode::Zeros, 1, false}}, {0, 0});
        const int handle = framesOn(run.sceneAt({}), "moved.input.c0").front()->id;
        QVERIFY(run.wishOfFrame(handle, 3, 0) == (Wish{"shift", Extent2{1, -1}}));
        QVERIFY(run.wishOfFrame(handle, 40, -40) == (Wish{"shift", Extent2{4, -4}}));
        QVERIFY(!run.wishOfFrame(handle + 1, 3, 0));
        QCOMPARE(run.stepForFrame(handle, 3, 0), -1); // it does not play
    }

    /// The window on the moved input goes along: it sees what the window on the input sees.
    void theSecondWindowSeesTheSamePatch()
    {
        const ConvShiftRun run = moved(stride2, {2, 0});
        int seen = 0;
        for (int step = 0; step < run.stepCount(); ++step) {
            const Scene scene = run.sceneAt({step, 0});
            const auto windows = framesOn(scene, "moved.input.c0");
            if (windows.size() < 2)
                continue; // it has moved out of the picture
            QCOMPARE(under(scene, *windows[1]), under(scene, *framesOn(scene, "input.c0").front()));
            ++seen;
        }
        QCOMPARE(seen, 6); // three rows of stops, of which the last one leaves
    }

    void draggingTheSecondWindowPlays()
    {
        const ConvShiftRun run = moved(stride2, {2, 0});
        for (int step = 0; step < 6; ++step) {
            const Scene scene = run.sceneAt({step, 0});
            const Frame window = *framesOn(scene, "moved.input.c0").at(1);
            QCOMPARE(run.stepForFrame(window.id, window.row, window.col), step);
        }
        const Scene scene = run.sceneAt({});
        QCOMPARE(run.stepForFrame(framesOn(scene, "moved.input.c0").at(1)->id, 0, 0), -1); // nothing has moved there
    }

    void verdictsStandOnTheOutputOfTheMovedInput()
    {
        const ConvShiftRun run = moved(stride2, {0, 1});
        const Scene scene = run.sceneAt({});
        const Grid &ofMoved = grid(scene, "moved.output.c0"), &movedOutput = grid(scene, "output.moved.c0");
        int differing = 0;
        for (int row = 0; row < ofMoved.rows; ++row) {
            for (int col = 0; col < ofMoved.cols; ++col) {
                const auto place = static_cast<std::size_t>(row * ofMoved.cols + col);
                const bool same = (*ofMoved.values)[place] == (*movedOutput.values)[place];
                QVERIFY(verdictOn(scene, {scene.partIndex("moved.output.c0"), row, col}) == (same ? Emphasis::Agrees : Emphasis::Differs));
                differing += same ? 0 : 1;
            }
        }
        QVERIFY(differing > 0);
    }

    void whatNothingMovedToIsBlankAndNotJudged()
    {
        const Scene scene = moved(plain, {1, 0}).sceneAt({});
        const Grid &movedOutput = grid(scene, "output.moved.c0");
        for (int col = 0; col < movedOutput.cols; ++col) {
            QCOMPARE((*movedOutput.states)[static_cast<std::size_t>(col)], CellState::Blank);
            QVERIFY(!verdictOn(scene, {scene.partIndex("moved.output.c0"), 0, col}));
            QVERIFY(verdictOn(scene, {scene.partIndex("moved.output.c0"), 1, col}));
        }
    }

    void theRemarkSaysWhatHappens()
    {
        const auto remark = [](const ConvSetting &s, const Shift &shift, ShiftEdge edge) {
            return moved(s, shift, edge).remarks().front().text.key;
        };
        ConvSetting padded = plain;
        padded.params.padding = {1, 1, 1, 1};
        ConvSetting ring = padded;
        ring.params.mode = PaddingMode::Circular;
        QCOMPARE(remark(plain, {0, 0}, ShiftEdge::Zeros), std::string("conv.shift.none"));
        QCOMPARE(remark(plain, {0, 1}, ShiftEdge::Zeros), std::string("conv.shift.holds"));
        QCOMPARE(remark(stride2, {0, 1}, ShiftEdge::Zeros), std::string("conv.shift.breaks"));
        QCOMPARE(remark(padded, {0, 1}, ShiftEdge::Circular), std::string("conv.shift.holds_inside"));
        QCOMPARE(remark(ring, {0, 1}, ShiftEdge::Circular), std::string("conv.shift.holds_everywhere"));
    }
};

QTEST_APPLESS_MAIN(TestConvShiftRun)
#include "tst_conv_shift_run.moc"
