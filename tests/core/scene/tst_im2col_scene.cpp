// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/im2col_run.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

using Layout = Im2colView::Layout;
using Memory = Im2colView::Memory;

struct Setting {
    Shape input{1, 1, 3, 3}, weight{1, 1, 2, 2};
    ConvParams params;
    UnfoldDirection direction = UnfoldDirection::Im2col;
    Im2colView view;
};

std::unique_ptr<Im2colRun> runOf(const Setting &s)
{
    const bool page = s.input == Shape{1, 1, 3, 3} && s.weight == Shape{1, 1, 2, 2};
    const Tensor<double> x = page ? rampTensor(s.input) : patternTensor(s.input, 1);
    const Tensor<double> w = page ? Tensor<double>(s.weight, {1, 2, 3, -4}) : patternTensor(s.weight, 2);
    return std::make_unique<Im2colRun>(Im2colStage(std::make_shared<const Im2colTrace>(x, w, s.params, s.direction), s.view));
}

Setting folding()
{
    Setting s;
    s.direction = UnfoldDirection::Col2im;
    return s;
}

Setting demanding()
{
    Setting s{{1, 2, 4, 5}, {2, 2, 3, 2}, {}, UnfoldDirection::Im2col, {}};
    s.params.stride = {2, 1};
    s.params.dilation = {1, 2};
    s.params.padding = {1, 0, 2, 1};
    s.view.heat = true;
    return s;
}

const Grid &grid(const Scene &scene, const char *id)
{
    const int part = scene.partIndex(id);
    if (part < 0)
        qFatal("no part %s", id);
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(part)]);
}

CellRef cell(const Playable &run, const char *id, int row, int col)
{
    return {run.sceneAt({}).partIndex(id), row, col};
}

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

/// The formula as plain text, without progress.
std::string written(const Formula &formula)
{
    const auto digits = [](double value) { return QString::number(value).toStdString(); };
    std::string text;
    for (const Token &token : formula.tokens) {
        switch (token.kind) {
        case Token::Kind::Term: text += digits(token.a) + "*" + digits(token.b); break;
        case Token::Kind::Number: text += digits(token.a); break;
        case Token::Kind::Words: text += "{" + token.label.key + "}"; break;
        case Token::Kind::Text: text += token.text; break;
        }
        text += " ";
    }
    return text;
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

Q_DECLARE_METATYPE(Setting)

class TestIm2colScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRunHoldsTogether_data();
    void everyRunHoldsTogether();
    void pageMatrixIsReproduced();
    void columnsAppearOneByOne();
    void microStepsFillAColumnCellByCell();
    void patchLiftsOutIntoTheNextColumn();
    void flightsGoOnWhereTheyStopped();
    void productsFillTheOutput();
    void partialSumRunsToTheOutput();
    void columnsFoldBackAndAddUp();
    void paddingIsDroppedOnTheWayBack();
    void rowsLayoutTurnsTheProduct();
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

void TestIm2colScene::everyRunHoldsTogether_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::newRow("page") << Setting{};
    QTest::newRow("fold") << folding();
    QTest::newRow("demanding") << demanding();
    Setting rows = demanding();
    rows.view.layout = Layout::PatchesAsRows;
    rows.view.memory = Memory::Nhwc;
    QTest::newRow("rows") << rows;
    Setting back = demanding();
    back.direction = UnfoldDirection::Col2im;
    QTest::newRow("demanding fold") << back;
    back.view.layout = Layout::PatchesAsRows;
    back.view.heat = false;
    QTest::newRow("demanding fold, rows") << back;
    Setting gaps{{1, 1, 7, 5}, {1, 1, 2, 2}, {}, UnfoldDirection::Im2col, {}};
    gaps.params.stride = {3, 3};
    QTest::newRow("unreached cells") << gaps;
    QTest::newRow("one tap") << Setting{{1, 1, 2, 3}, {1, 1, 1, 1}, {}, UnfoldDirection::Im2col, {}};
}

void TestIm2colScene::everyRunHoldsTogether()
{
    QFETCH(Setting, setting);
    const auto run = runOf(setting);
    QCOMPARE(QString::fromStdString(checks::playsBothWays(*run)), QString());
    QCOMPARE(QString::fromStdString(checks::linksGoBothWays(*run)), QString());
}

void TestIm2colScene::pageMatrixIsReproduced()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section8")].toObject();
    const std::vector<double> matrix = numbersOf(page[QStringLiteral("matrix")]);
    QCOMPARE(runOf({})->pageNumbers(), matrix);
    Setting turned;
    turned.view.layout = Layout::PatchesAsRows;
    QCOMPARE(runOf(turned)->pageNumbers(), matrix);
    const Scene last = runOf({})->sceneAt(runOf({})->lastMoment());
    QCOMPARE(*grid(last, "columns").values, matrix);
}

void TestIm2colScene::columnsAppearOneByOne()
{
    const auto run = runOf({});
    QCOMPARE(run->stepCount(), 8);
    for (int step = 0; step < 4; ++step) {
        const Scene scene = run->sceneAt(run->finished(step));
        const Grid &matrix = grid(scene, "columns");
        QVERIFY(matrix.reveal.order == Reveal::Order::Columns);
        QCOMPARE(matrix.reveal.count, 4 * (step + 1));
        QCOMPARE(grid(scene, "product").reveal.count, 0);
        QCOMPARE(scene.frames[0], (Frame{0, 0, step / 2, step % 2, 2, 2, Role::Column}));
        QCOMPARE(scene.frames[1].col, step);
        QCOMPARE(scene.frames[1].rows, 4);
    }
}

void TestIm2colScene::microStepsFillAColumnCellByCell()
{
    const auto run = runOf({});
    const int matrix = run->sceneAt({}).partIndex("columns");
    for (int micro = 0; micro < 4; ++micro) {
        const Scene scene = run->sceneAt({1, micro});
        QCOMPARE(grid(scene, "columns").reveal.count, 4 + micro + 1);
        std::vector<CellRef> current;
        for (const Mark &mark : scene.marks) {
            if (mark.emphasis == Emphasis::Current)
                current.push_back(mark.cell);
        }
        QCOMPARE(current, (std::vector<CellRef>{{0, micro / 2, 1 + micro % 2}, {matrix, micro, 1}}));
    }
}

void TestIm2colScene::patchLiftsOutIntoTheNextColumn()
{
    const auto run = runOf({});
    const int matrix = run->sceneAt({}).partIndex("columns");
    const Scene scene = run->sceneAt(run->finished(1));
    QCOMPARE(scene.flights.size(), std::size_t(1));
    QCOMPARE(scene.flights[0].from, (std::vector<CellRef>{{0, 1, 0}, {0, 1, 1}, {0, 2, 0}, {0, 2, 1}}));
    QCOMPARE(scene.flights[0].to, (std::vector<CellRef>{{matrix, 0, 2}, {matrix, 1, 2}, {matrix, 2, 2}, {matrix, 3, 2}}));
    QVERIFY(run->sceneAt(run->finished(3)).flights.empty()); // the matrix stands
}

void TestIm2colScene::flightsGoOnWhereTheyStopped()
{
    const auto run = runOf({});
    const Scene scene = run->sceneAt({2, 1}); // two of four entries have arrived
    QCOMPARE(scene.flights[0].to, (std::vector<CellRef>{cell(*run, "columns", 2, 2), cell(*run, "columns", 3, 2)}));
    QVERIFY(run->sceneAt({2, 3}).flights.empty());
}

void TestIm2colScene::productsFillTheOutput()
{
    const auto run = runOf(demanding()); // two filters
    const int positions = grid(run->sceneAt({}), "columns").cols;
    for (int product = 0; product < 2 * positions; ++product) {
        const Scene scene = run->sceneAt(run->finished(positions + product));
        QCOMPARE(grid(scene, "product").reveal.count, product + 1);
        QCOMPARE(grid(scene, "output.c0").reveal.count, product / 2 + 1);
        QCOMPARE(grid(scene, "output.c1").reveal.count, (product + 1) / 2);
    }
    const Scene last = run->sceneAt(run->lastMoment());
    const Setting s = demanding();
    const Tensor<double> expected = crossCorrelate2d(patternTensor(s.input, 1), patternTensor(s.weight, 2), {}, s.params);
    QCOMPARE(*grid(last, "product").values, expected.data);
    const auto half = static_cast<std::ptrdiff_t>(expected.data.size() / 2);
    QCOMPARE(*grid(last, "output.c1").values, std::vector<double>(expected.data.begin() + half, expected.data.end()));
}

void TestIm2colScene::partialSumRunsToTheOutput()
{
    const auto run = runOf({});
    // The second column 2 3 5 6 times 1 2 3 -4.
    const std::vector<double> sums{0, 2, 2, 8, 8, 23, 23, -1};
    for (int micro = 0; micro < 8; ++micro) {
        const Scene scene = run->sceneAt({5, micro});
        QCOMPARE(*grid(scene, "product").partial, (PartialCell{0, 1, sums[static_cast<std::size_t>(micro)]}));
        QCOMPARE(*grid(scene, "output.c0").partial, (PartialCell{0, 1, sums[static_cast<std::size_t>(micro)]}));
    }
    const Scene done = run->sceneAt(run->finished(5));
    QVERIFY(!grid(done, "product").partial);
    QCOMPARE((*grid(done, "product").values)[1], -1.0);
}

void TestIm2colScene::columnsFoldBackAndAddUp()
{
    const auto run = runOf(folding());
    QCOMPARE(run->stepCount(), 4);
    const Scene first = run->sceneAt(run->finished(0)); // the last column, 5 6 8 9
    QCOMPARE(*grid(first, "sum.c0").values, (std::vector<double>{0, 0, 0, 0, 5, 6, 0, 8, 9}));
    QCOMPARE(grid(first, "columns").reveal.count, 12);
    const Scene second = run->sceneAt(run->finished(1)); // then 4 5 7 8
    QCOMPARE(*grid(second, "sum.c0").values, (std::vector<double>{0, 0, 0, 4, 10, 6, 7, 16, 9}));
    const Scene last = run->sceneAt(run->lastMoment());
    QCOMPARE(*grid(last, "sum.c0").values, (std::vector<double>{1, 4, 3, 8, 20, 12, 7, 16, 9}));
    QCOMPARE(grid(last, "columns").reveal.count, 0);
    QVERIFY(last.partIndex("weights") < 0);

    const Scene half = run->sceneAt({1, 1}); // two entries of the second step have gone back: 8, then 7
    QCOMPARE(*grid(half, "sum.c0").values, (std::vector<double>{0, 0, 0, 0, 5, 6, 7, 16, 9}));
    QCOMPARE(half.flights[0].from, (std::vector<CellRef>{cell(*run, "columns", 1, 2), cell(*run, "columns", 0, 2)}));
}

void TestIm2colScene::paddingIsDroppedOnTheWayBack()
{
    Setting s = folding();
    s.params.padding = {1, 1, 1, 1};
    const auto run = runOf(s);
    const Scene first = run->sceneAt({0, 0}); // the outermost corner of the last window
    QVERIFY(written(first.formula).find("im2col.strip.dropped") != std::string::npos);
    const Scene last = run->sceneAt(run->lastMoment());
    const Grid &sums = grid(last, "sum.c0");
    for (int row = 0; row < 5; ++row) {
        for (int col = 0; col < 5; ++col) {
            const bool padding = row == 0 || row == 4 || col == 0 || col == 4;
            const double expected = padding ? 0 : 4.0 * ((row - 1) * 3 + col);
            QCOMPARE((*sums.values)[static_cast<std::size_t>(row * 5 + col)], expected); // each real cell is copied 4 times
        }
    }
}

void TestIm2colScene::rowsLayoutTurnsTheProduct()
{
    Setting s = demanding();
    const Scene columns = runOf(s)->sceneAt({});
    s.view.layout = Layout::PatchesAsRows;
    const Scene rows = runOf(s)->sceneAt({});
    for (const char *id : {"columns", "weights", "product"}) {
        const Grid &upright = grid(columns, id), &turned = grid(rows, id);
        QCOMPARE(turned.rows, upright.cols);
        QCOMPARE(turned.cols, upright.rows);
        QCOMPARE(turned.place.row, upright.place.col);
        for (int row = 0; row < upright.rows; ++row) {
            for (int col = 0; col < upright.cols; ++col)
                QCOMPARE((*turned.values)[static_cast<std::size_t>(col * turned.cols + row)],
                         (*upright.values)[static_cast<std::size_t>(row * upright.cols + col)]);
        }
    }
    QVERIFY(grid(rows, "columns").reveal.order == Reveal::Order::Rows);
}

void TestIm2colScene::sourceLightsItsCopies_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("col");
    QTest::addColumn<int>("copies");
    QTest::newRow("corner") << 0 << 0 << 1;
    QTest::newRow("edge") << 0 << 1 << 2;
    QTest::newRow("centre") << 1 << 1 << 4;
}

void TestIm2colScene::sourceLightsItsCopies()
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

void TestIm2colScene::entryLightsItsSource()
{
    const auto run = runOf({});
    // Column 2 is the window at row 1, column 0; its row 1 is the tap at row 0, column 1.
    const CellRef entry = cell(*run, "columns", 1, 2);
    QCOMPARE(linked(*run, entry, "input.c0"), (std::vector<CellRef>{{0, 1, 1}}));
    QCOMPARE(linked(*run, entry, "weights"), (std::vector<CellRef>{cell(*run, "weights", 0, 1)}));
    QCOMPARE(linked(*run, entry, "product"), (std::vector<CellRef>{cell(*run, "product", 0, 2)}));
}

void TestIm2colScene::outputLightsItsColumnAndItsKernelRow()
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

void TestIm2colScene::heatCountsTheCopies()
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

void TestIm2colScene::stripGivesAddresses()
{
    QCOMPARE(written(runOf({})->sceneAt(runOf({})->finished(1)).formula),
             std::string("X_col[:,1] = 2 @1 3 @2 5 @4 6 @5 {im2col.strip.nchw} "));
    Setting channels{{1, 2, 2, 2}, {1, 2, 1, 2}, {}, UnfoldDirection::Im2col, {}};
    channels.view.memory = Memory::Nhwc;
    channels.params.padding = {0, 1, 0, 0};
    const std::string text = written(runOf(channels)->sceneAt(runOf(channels)->finished(0)).formula);
    // Window at column -1: padding, then cell (0,0) of channel 0 at 0 and of channel 1 at 1.
    QVERIFY(text.find("X_col[:,0] = 0 @– ") == 0);
    QVERIFY(text.find("@0 ") != std::string::npos && text.find("@1 {im2col.strip.nhwc}") != std::string::npos);
}

void TestIm2colScene::stripAddsProducts()
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

void TestIm2colScene::hoveredSumShowsItsCopies()
{
    const auto run = runOf(folding());
    QCOMPARE(written(run->formulaOf(cell(*run, "sum.c0", 1, 1))), std::string("S[1,1] = 5 + 5 + 5 + 5 = 20 "));
    QCOMPARE(written(run->sceneAt({1, 0}).formula), std::string("S[2,1] = 8 + 8 = 16 "));
}

void TestIm2colScene::draggingFindsTheNearestColumn()
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

void TestIm2colScene::factsCountBytes()
{
    const auto run = runOf({});
    QCOMPARE(factNumbers(*run, "im2col.fact.output"), (std::vector<double>{2, 2, 1}));
    QCOMPARE(factNumbers(*run, "im2col.fact.matrix"), (std::vector<double>{4, 4}));
    QCOMPARE(factNumbers(*run, "im2col.fact.bytes"), (std::vector<double>{36, 64}));
    QCOMPARE(factNumbers(*run, "im2col.fact.duplication"), std::vector<double>{1.78});
    QCOMPARE(factNumbers(*run, "im2col.fact.macs"), std::vector<double>{16});
    QVERIFY(factNumbers(*runOf(folding()), "im2col.fact.macs").empty());
}

void TestIm2colScene::remarksNameWhatTheNumbersHide()
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

void TestIm2colScene::inputAndKernelAreEditable()
{
    const Scene scene = runOf(demanding())->sceneAt({});
    QCOMPARE(grid(scene, "input.c1").source, (GridSource{"x", 0, 1, 1, 0, 4, 5, false}));
    QCOMPARE(grid(scene, "kernel.o1.l0").source, (GridSource{"w", 1, 0, 0, 0, 3, 2, false}));
    QVERIFY(grid(scene, "columns").source.name.empty());
}

QTEST_APPLESS_MAIN(TestIm2colScene)
#include "tst_im2col_scene.moc"
