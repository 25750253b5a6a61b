// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scene/im2col_setting.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

using Layout = Im2colView::Layout;
using Memory = Im2colView::Memory;
using Setting = Im2colSetting;

/// The cells of part `id` among the links of `of`, the cell itself left out.
std::vector<CellRef> linked(const Playable &run, const CellRef &of, const char *id)
{
    const int part = run.sceneAt({}).partIndex(id);
    std::vector<CellRef> cells;
    for (const Mark &mark : run.linksOf(of)) {
        if (mark.cell.part == part && mark.emphasis == Emphasis::Linked)
            cells.push_back(mark.cell);
    }
    return cells;
}

std::vector<double> factNumbers(const Playable &run, const char *key)
{
    for (const Label &label : run.facts()) {
        if (label.key == key)
            return label.numbers;
    }
    return {};
}

} // namespace

class TestIm2colLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourceLightsItsCopies_data();
    void sourceLightsItsCopies();
    void entryLightsItsSource();
    void outputLightsItsColumnAndItsKernelRow();
    void heatCountsTheCopies();
    void stripGivesAddresses();
    void stripAddsProducts();
    void hoveredSumShowsItsCopies();
    void draggingFindsTheNearestColumn();
    void factsCountBytes();
    void remarksNameWhatTheNumbersHide();
    void inputAndKernelAreEditable();
};

void TestIm2colLinks::sourceLightsItsCopies_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("col");
    QTest::addColumn<int>("copies");
    QTest::newRow("corner") << 0 << 0 << 1;
    QTest::newRow("edge") << 0 << 1 << 2;
    QTest::newRow("centre") << 1 << 1 << 4;
}

void TestIm2colLinks::sourceLightsItsCopies()
{
    QFETCH(int, row);
    QFETCH(int, col);
    QFETCH(int, copies);
    for (const auto direction : {UnfoldDirection::Im2col, UnfoldDirection::Col2im}) {
        Setting s;
        s.direction = direction;
        const auto run = runOf(s);
        const auto cells = linked(*run, {0, row, col}, "columns");
        QCOMPARE(static_cast<int>(cells.size()), copies);
        for (const CellRef &entry : cells) {
            const Scene scene = run->sceneAt({});
            const double value = (*grid(scene, "columns").values)[static_cast<std::size_t>(entry.row * 4 + entry.col)];
            QCOMPARE(value, row * 3 + col + 1.0);
        }
    }
}

void TestIm2colLinks::entryLightsItsSource()
{
    const auto run = runOf({});
    // Column 2 is the window at row 1, column 0; its row 1 is the tap at row 0, column 1.
    const CellRef entry = cell(*run, "columns", 1, 2);
    QCOMPARE(linked(*run, entry, "input.c0"), (std::vector<CellRef>{{0, 1, 1}}));
    QCOMPARE(linked(*run, entry, "weights"), (std::vector<CellRef>{cell(*run, "weights", 0, 1)}));
    QCOMPARE(linked(*run, entry, "product"), (std::vector<CellRef>{cell(*run, "product", 0, 2)}));
}

void TestIm2colLinks::outputLightsItsColumnAndItsKernelRow()
{
    const auto run = runOf({});
    for (const CellRef &output : {cell(*run, "output.c0", 1, 0), cell(*run, "product", 0, 2)}) {
        std::vector<CellRef> column, kernelRow;
        for (int tap = 0; tap < 4; ++tap) {
            column.push_back(cell(*run, "columns", tap, 2));
            kernelRow.push_back(cell(*run, "weights", 0, tap));
        }
        QCOMPARE(linked(*run, output, "columns"), column);
        QCOMPARE(linked(*run, output, "weights"), kernelRow);
        QCOMPARE(linked(*run, output, "input.c0"), (std::vector<CellRef>{{0, 1, 0}, {0, 1, 1}, {0, 2, 0}, {0, 2, 1}}));
    }
}

void TestIm2colLinks::heatCountsTheCopies()
{
    Setting s;
    QVERIFY(runOf(s)->sceneAt({}).partIndex("copies.c0") < 0);
    s.view.heat = true;
    const auto run = runOf(s);
    const Scene scene = run->sceneAt({});
    QCOMPARE(*grid(scene, "copies.c0").values, (std::vector<double>{1, 2, 1, 2, 4, 2, 1, 2, 1}));
    QCOMPARE(grid(scene, "copies.c0").tintScale, 4.0);
    QCOMPARE(linked(*run, cell(*run, "copies.c0", 1, 1), "columns").size(), std::size_t(4));
    QCOMPARE(linked(*run, cell(*run, "copies.c0", 1, 1), "input.c0"), (std::vector<CellRef>{{0, 1, 1}}));
}

void TestIm2colLinks::stripGivesAddresses()
{
    QCOMPARE(written(runOf({})->sceneAt(runOf({})->finished(1)).formula),
             std::string("X_col[:,1] = 2 @1, 3 @2, 5 @4, 6 @5 {im2col.strip.nchw} "));
    Setting channels{{1, 2, 2, 2}, {1, 2, 1, 2}, {}, UnfoldDirection::Im2col, {}};
    channels.view.memory = Memory::Nhwc;
    channels.params.padding = {0, 1, 0, 0};
    const std::string text = written(runOf(channels)->sceneAt(runOf(channels)->finished(0)).formula);
    // Window at column -1: padding, then cell (0,0) of channel 0 at 0 and of channel 1 at 1.
    QVERIFY(text.find("X_col[:,0] = 0 @–, ") == 0);
    QVERIFY(text.find("@0, ") != std::string::npos && text.find("@1 {im2col.strip.nhwc}") != std::string::npos);
}

void TestIm2colLinks::stripAddsProducts()
{
    const auto run = runOf({});
    QCOMPARE(written(run->sceneAt(run->finished(5)).formula), std::string("Y[0,1] = 1*2 + 2*3 + 3*5 + -4*6 = -1 "));
    const Formula half = run->sceneAt({5, 3}).formula; // the second product has joined
    QCOMPARE(half.tokens.back().a, 8.0);
    QVERIFY(half.tokens[4].progress == Token::Progress::Active);
    QVERIFY(half.tokens[6].progress == Token::Progress::Pending);
    QCOMPARE(written(run->formulaOf(cell(*run, "output.c0", 0, 1))), written(run->sceneAt(run->finished(5)).formula));
    QCOMPARE(written(run->formulaOf(cell(*run, "columns", 1, 2))),
             std::string("X_col[1,2] = X[1,1] = 5 @4 {im2col.strip.nchw} "));
}

void TestIm2colLinks::hoveredSumShowsItsCopies()
{
    const auto run = runOf(folding());
    QCOMPARE(written(run->formulaOf(cell(*run, "sum.c0", 1, 1))), std::string("S[1,1] = 5 + 5 + 5 + 5 = 20 "));
    QCOMPARE(written(run->sceneAt({1, 0}).formula), std::string("S[2,1] = 8 + 8 = 16 "));
}

void TestIm2colLinks::draggingFindsTheNearestColumn()
{
    for (const Setting &s : {Setting{}, demanding(), folding()}) {
        const auto run = runOf(s);
        for (int step = 0; step < run->stepCount(); ++step) {
            const Frame window = run->sceneAt(run->finished(step)).frames[0];
            const int found = run->stepForFrame(window.id, window.row, window.col);
            const Frame there = run->sceneAt(run->finished(found)).frames[0];
            QCOMPARE(there, window);
        }
    }
    QCOMPARE(runOf({})->stepForFrame(0, 9, -4), 2);
    QCOMPARE(runOf({})->stepForFrame(200, 0, 0), -1);
}

void TestIm2colLinks::factsCountBytes()
{
    const auto run = runOf({});
    QCOMPARE(factNumbers(*run, "im2col.fact.output"), (std::vector<double>{2, 2, 1}));
    QCOMPARE(factNumbers(*run, "im2col.fact.matrix"), (std::vector<double>{4, 4}));
    QCOMPARE(factNumbers(*run, "im2col.fact.bytes"), (std::vector<double>{36, 64}));
    QCOMPARE(factNumbers(*run, "im2col.fact.duplication"), std::vector<double>{1.78});
    QCOMPARE(factNumbers(*run, "im2col.fact.macs"), std::vector<double>{16});
    QVERIFY(factNumbers(*runOf(folding()), "im2col.fact.macs").empty());
}

void TestIm2colLinks::remarksNameWhatTheNumbersHide()
{
    QCOMPARE(runOf({})->remarks().size(), std::size_t(1));
    QCOMPARE(runOf({})->remarks()[0].text.key, std::string("im2col.remark.symmetric"));
    QCOMPARE(runOf({})->remarks()[0].preset, std::string("telling"));
    QVERIFY(runOf(demanding())->remarks().empty());

    Setting oneChannel;
    oneChannel.view.memory = Memory::Nhwc;
    QCOMPARE(runOf(oneChannel)->remarks().back().text.key, std::string("im2col.remark.one_channel"));

    Setting apart{{1, 1, 4, 4}, {1, 1, 2, 2}, {}, UnfoldDirection::Col2im, {}};
    apart.params.stride = {2, 2};
    QCOMPARE(runOf(apart)->remarks()[0].text.key, std::string("im2col.remark.no_overlap"));
}

void TestIm2colLinks::inputAndKernelAreEditable()
{
    const Scene scene = runOf(demanding())->sceneAt({});
    QCOMPARE(grid(scene, "input.c1").source, (GridSource{"x", 0, 1, 1, 0, 4, 5, false}));
    QCOMPARE(grid(scene, "kernel.o1.l0").source, (GridSource{"w", 1, 0, 0, 0, 3, 2, false}));
    QVERIFY(grid(scene, "columns").source.name.empty());
}

QTEST_APPLESS_MAIN(TestIm2colLinks)
#include "tst_im2col_links.moc"
