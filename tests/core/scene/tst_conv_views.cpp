// SPDX-License-Identifier: GPL-3.0-or-later
// The views of section 2: the same moments, each in another form.
#include "core/errors/parameter_error.h"
#include "core/scene/conv_run.h"
#include "tests/core/scene/conv_setting.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

using namespace convlab;
using tests::ConvSetting;
using tests::grid;
using View = ConvStage::View;

Q_DECLARE_METATYPE(ConvSetting)

namespace {

const std::vector<View> allViews{View::Grids, View::Products, View::Toeplitz, View::Columns, View::Code};

const Code &code(const Scene &scene)
{
    return std::get<Code>(scene.parts[static_cast<std::size_t>(scene.partIndex("code"))]);
}

std::string textOf(const std::vector<Code::Piece> &pieces)
{
    std::string text;
    for (const Code::Piece &piece : pieces)
        text += piece.text + (piece.number ? QString::number(*piece.number).toStdString() : std::string());
    return text;
}

std::string running(const Scene &scene)
{
    std::string text;
    for (const Code::Line &line : code(scene).lines)
        text += line.current ? textOf(line.text) + " | " + textOf(line.values) + "; " : std::string();
    return text;
}

std::string listing(const Code &code)
{
    std::string text;
    for (const Code::Line &line : code.lines)
        text += std::string(static_cast<std::size_t>(line.indent), ' ') + textOf(line.text) + "\n";
    return text;
}

bool linked(const Playable &run, const CellRef &from, const CellRef &to)
{
    for (const Mark &mark : run.linksOf(from))
        if (mark.cell == to && mark.emphasis == Emphasis::Linked)
            return true;
    return false;
}

} // namespace

class TestConvViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyViewHoldsTogether_data()
    {
        QTest::addColumn<ConvSetting>("s");
        QTest::newRow("page size") << ConvSetting{{1, 1, 3, 3}, {1, 1, 2, 2}, false, {}};
        QTest::newRow("window, bias") << ConvSetting{{1, 1, 6, 7}, {1, 1, 2, 3}, true, {{2, 3}, {3, 1}, {1, 2, 0, 1}, PaddingMode::Zeros, 1, false}};
        QTest::newRow("groups") << ConvSetting{{1, 4, 3, 3}, {4, 2, 2, 2}, true, {{}, {}, {}, PaddingMode::Zeros, 2, false}};
        QTest::newRow("the border cell") << ConvSetting{{1, 2, 3, 3}, {2, 2, 3, 3}, false, {{}, {}, {2, 1, 1, 2}, PaddingMode::Replicate, 1, true}};
        QTest::newRow("circular") << ConvSetting{{1, 1, 3, 4}, {1, 1, 3, 3}, false, {{2, 1}, {}, {1, 1, 1, 1}, PaddingMode::Circular, 1, false}};
    }

    void everyViewHoldsTogether()
    {
        QFETCH(ConvSetting, s);
        const auto grids = tests::runOf(s, View::Grids);
        for (const View view : allViews) {
            const auto run = tests::runOf(s, view);
            QCOMPARE(QString::fromStdString(checks::playsBothWays(*run)), QString());
            QCOMPARE(QString::fromStdString(checks::linksGoBothWays(*run)), QString());
            // The cursor is shared: the same steps and micro-steps with the same words and sums.
            QCOMPARE(run->stepCount(), grids->stepCount());
            for (const Moment &moment : checks::moments(*run, 100)) {
                QCOMPARE(run->microCount(moment.step), grids->microCount(moment.step));
                QVERIFY(run->sceneAt(moment).caption == grids->sceneAt(moment).caption);
                QVERIFY(run->sceneAt(moment).formula.tokens.back().a == grids->sceneAt(moment).formula.tokens.back().a);
                QCOMPARE(run->topicAt(moment), grids->topicAt(moment));
            }
        }
    }

    void matrixProductsGiveTheOutput_data() { everyViewHoldsTogether_data(); }

    void matrixProductsGiveTheOutput()
    {
        QFETCH(ConvSetting, s);
        const Scene columns = tests::runOf(s, View::Columns)->sceneAt({});
        const Grid &w = grid(columns, "weight_rows"), &x = grid(columns, "columns"), &y = grid(columns, "output_rows");
        const ConvTrace trace = tests::traceOf(s);
        for (int row = 0; row < y.rows; ++row) {
            for (int col = 0; col < y.cols; ++col) {
                double sum = trace.biasOf(row);
                for (int k = 0; k < w.cols; ++k)
                    sum += (*w.values)[static_cast<std::size_t>(row * w.cols + k)] * (*x.values)[static_cast<std::size_t>(k * x.cols + col)];
                QVERIFY(std::abs(sum - (*y.values)[static_cast<std::size_t>(row * y.cols + col)]) < 1e-12);
            }
        }
    }

    void structuralZerosAreBlank()
    {
        const Scene scene = tests::runOf({{1, 1, 3, 3}, {1, 1, 2, 2}, false, {}}, View::Toeplitz)->sceneAt({});
        const Grid &t = grid(scene, "toeplitz");
        const std::string rows[] = {"##.##....", ".##.##...", "...##.##.", "....##.##"};
        for (int row = 0; row < 4; ++row)
            for (int col = 0; col < 9; ++col) {
                const bool used = rows[row][static_cast<std::size_t>(col)] == '#';
                QCOMPARE((*t.states)[static_cast<std::size_t>(row * 9 + col)], used ? CellState::Normal : CellState::Blank);
            }
        QVERIFY(t.blocks == (Blocks{2, 3}));
        QVERIFY(t.outerBlocks == Blocks{});
    }

    void channelsAreBlocksOfBlocks()
    {
        const Scene scene = tests::runOf({{1, 2, 3, 4}, {3, 2, 2, 2}, false, {}}, View::Toeplitz)->sceneAt({});
        QVERIFY(grid(scene, "toeplitz").blocks == (Blocks{3, 4}));
        QVERIFY(grid(scene, "toeplitz").outerBlocks == (Blocks{6, 12}));
    }

    void anEntryMeetsItsOutputItsInputAndItsWeight()
    {
        const auto run = tests::runOf({{1, 1, 3, 3}, {1, 1, 2, 2}, false, {}}, View::Toeplitz);
        const Scene scene = run->sceneAt({});
        const auto cell = [&](const char *id, int row, int col) { return CellRef{scene.partIndex(id), row, col}; };
        const CellRef entry = cell("toeplitz", 3, 7); // output (1,1), input (2,1): the weight in row 1, column 0
        for (const CellRef &partner : {cell("output.c0", 1, 1), cell("line_output", 3, 0), cell("input.c0", 2, 1), cell("line_input", 0, 7),
                                       cell("kernel.o0.l0", 1, 0)}) {
            QVERIFY(linked(*run, entry, partner));
            QVERIFY(linked(*run, partner, entry));
        }
        QVERIFY(run->linksOf(cell("toeplitz", 0, 8)).empty());
        QVERIFY(!run->formulaOf(cell("line_output", 2, 0)).tokens.empty());
    }

    void aColumnMeetsItsOutputs()
    {
        const auto run = tests::runOf({{1, 1, 3, 3}, {2, 1, 2, 2}, false, {}}, View::Columns);
        const Scene scene = run->sceneAt({});
        const auto cell = [&](const char *id, int row, int col) { return CellRef{scene.partIndex(id), row, col}; };
        for (int row = 0; row < 4; ++row)
            for (const char *output : {"output.c0", "output.c1"})
                QVERIFY(linked(*run, cell("columns", row, 2), cell(output, 1, 0)));
        QVERIFY(!linked(*run, cell("columns", 0, 2), cell("output.c0", 0, 0)));
        QVERIFY(linked(*run, cell("columns", 3, 0), cell("input.c0", 1, 1)));
        QVERIFY(linked(*run, cell("columns", 3, 0), cell("weight_rows", 1, 3)));
    }

    void matrixFramesCanBeDragged()
    {
        for (const View view : {View::Toeplitz, View::Columns}) {
            const auto run = tests::runOf({{1, 2, 4, 4}, {3, 2, 2, 2}, false, {}}, view);
            for (int step = 0; step < run->stepCount(); ++step) {
                const Frame frame = run->sceneAt(run->finished(step)).frames.back();
                QCOMPARE(run->stepForFrame(frame.id, frame.row, frame.col), step);
            }
        }
    }

    void bracketsNeverComeAndGo()
    {
        ConvParams params;
        params.padding = {3, 0, 3, 0};
        const auto run = tests::runOf({{1, 2, 3, 3}, {1, 2, 2, 2}, false, params}, View::Toeplitz);
        std::set<std::string> keys;
        for (int step = 0; step < run->stepCount(); ++step) {
            const Scene scene = run->sceneAt({step, 0});
            QCOMPARE(scene.brackets.size(), std::size_t{2});
            keys.insert(scene.brackets.front().label.key);
        }
        QCOMPARE(keys.count("conv.bracket.padding"), std::size_t{1}); // windows in the padding alone have one, too
    }

    void matricesThatCannotBeSeenAreRefused()
    {
        const auto refused = [](View view, const Shape &input, const Shape &weight) {
            try {
                ConvStage::requireDrawable(view, input, weight, {});
            } catch (const ParameterError &error) {
                return error.rule() == Rule::TooLargeToDraw;
            }
            return false;
        };
        QVERIFY(!refused(View::Toeplitz, {1, 1, 16, 16}, {1, 1, 3, 3}));
        QVERIFY(refused(View::Toeplitz, {1, 1, 17, 16}, {1, 1, 3, 3}));
        QVERIFY(refused(View::Columns, {1, 1, 64, 64}, {1, 1, 3, 3}));
        QVERIFY(!refused(View::Columns, {1, 1, 18, 18}, {1, 1, 3, 3}));
        QVERIFY(!refused(View::Code, {1, 1, 64, 64}, {1, 1, 3, 3}));
    }

    void theLoopsAreWrittenOut()
    {
        const ConvSetting plain{{1, 1, 3, 3}, {1, 1, 2, 2}, false, {}};
        QCOMPARE(listing(code(tests::runOf(plain, View::Code)->sceneAt({}))),
                 std::string("for i in range(2):\n for j in range(2):\n  total = 0\n  for m in range(2):\n   for n in range(2):\n"
                             "    x = X[i + m, j + n]\n    w = K[m, n]\n    p = x * w\n    total = total + p\n  Y[i, j] = total\n"));
        const ConvSetting rich{{1, 4, 5, 5}, {4, 2, 2, 2}, true, {{2, 1}, {1, 3}, {1, 0, 1, 0}, PaddingMode::Zeros, 2, true}};
        QCOMPARE(listing(code(tests::runOf(rich, View::Code)->sceneAt({}))),
                 std::string("P = pad(X, 1,0,1,0)\nF = flip(K)\nfor o in range(4):\n for i in range(3):\n  for j in range(2):\n   total = 0\n"
                             "   for c in range(2):\n    for m in range(2):\n     for n in range(2):\n"
                             "      x = P[o//2*2 + c, 2*i + m, j + 3*n]\n      w = F[o, c, m, n]\n      p = x * w\n"
                             "      total = total + p\n   total = total + b[o]\n   Y[o, i, j] = total\n"));
    }

    void theLineOfTheMomentRuns()
    {
        const Tensor<double> x({1, 1, 3, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9}), w({1, 1, 2, 2}, {1, 0, 0, -1});
        const ConvRun run(ConvStage(ConvTrace(x, w, {}, {}), View::Code));
        QCOMPARE(running(run.sceneAt({1, 9})), std::string("x = X[i + m, j + n] | X[1, 2] = 6; w = K[m, n] | K[1, 1] = -1; "));
        QCOMPARE(running(run.sceneAt({1, 10})), std::string("p = x * w | p = -6; "));
        QCOMPARE(running(run.sceneAt({1, 11})), std::string("total = total + p | total = -4; "));
        QCOMPARE(running(run.sceneAt({1, 12})), std::string("Y[i, j] = total | Y[0, 1] = -4; "));
        const Code shown = code(run.sceneAt({1, 9}));
        QCOMPARE(textOf(shown.lines[1].values), std::string("j = 1"));
        QCOMPARE(shown.lines[1].text[1].role, Role::Output);
        QCOMPARE(shown.lines[3].text[1].role, Role::Kernel);
    }

    void codeKeepsItsPlaceWhileItRuns()
    {
        const auto run = tests::runOf({{1, 2, 3, 3}, {2, 2, 2, 2}, true, {}}, View::Code);
        const Code first = code(run->sceneAt({}));
        for (const Moment &moment : checks::moments(*run)) {
            const Scene scene = run->sceneAt(moment);
            for (std::size_t i = 0; i < first.lines.size(); ++i) {
                QVERIFY(code(scene).lines[i].text == first.lines[i].text);
                QVERIFY(static_cast<int>(textOf(code(scene).lines[i].values).size()) <= first.valueWidth);
            }
        }
    }

    void layersAreSummedOneByOne()
    {
        const Tensor<double> x({1, 2, 1, 2}, {1, 2, 3, 4}), w({1, 2, 1, 2}, {5, 6, 7, 8});
        const ConvRun run(ConvStage(ConvTrace(x, w, {10}, {}), View::Products));
        const auto shown = [&](int micro) {
            std::vector<double> numbers;
            const Scene scene = run.sceneAt({0, micro});
            for (const char *id : {"sum.0", "sum.1", "sum.2", "sum.3"})
                numbers.push_back(grid(scene, id).partial ? grid(scene, id).partial->value : -1);
            return numbers;
        };
        QCOMPARE(shown(0), (std::vector<double>{-1, -1, 10, -1}));
        QCOMPARE(shown(5), (std::vector<double>{17, -1, 10, -1}));
        QCOMPARE(shown(11), (std::vector<double>{17, 53, 10, -1}));
        QCOMPARE(shown(13), (std::vector<double>{17, 53, 10, 80}));
    }
};

QTEST_APPLESS_MAIN(TestConvViews)
#include "tst_conv_views.moc"
