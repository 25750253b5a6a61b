// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scene/im2col_setting.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

using Layout = Im2colView::Layout;
using Memory = Im2colView::Memory;
using Setting = Im2colSetting;

} // namespace

Q_DECLARE_METATYPE(Im2colSetting)

class TestIm2colScene : public QObject {
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

QTEST_APPLESS_MAIN(TestIm2colScene)
#include "tst_im2col_scene.moc"
