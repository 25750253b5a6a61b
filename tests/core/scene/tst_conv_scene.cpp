// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_run.h"
#include "core/tensor/pattern.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

#include <cmath>

using namespace convlab;

namespace {

struct Case {
    Shape input{1, 1, 4, 5}, weight{1, 1, 2, 3};
    bool bias = false;
    ConvParams params;
    ConvStage::View view = ConvStage::View::Grids;
};

Tensor<double> patterned(const Shape &shape, std::uint64_t salt)
{
    Tensor<double> tensor(shape);
    for (std::int64_t i = 0; i < shape.count(); ++i)
        tensor.data[static_cast<std::size_t>(i)] = patternNumber(salt, 0, 0, i, -9, 9) / 7;
    return tensor;
}

Tensor<double> referenceOf(const Case &c)
{
    return crossCorrelate2d(patterned(c.input, 1), patterned(c.weight, 2),
                            c.bias ? patterned({1, c.weight.n, 1, 1}, 3).data : std::vector<double>{}, c.params);
}

ConvRun runOf(const Case &c)
{
    return ConvRun(ConvStage(ConvTrace(patterned(c.input, 1), patterned(c.weight, 2),
                                       c.bias ? patterned({1, c.weight.n, 1, 1}, 3).data : std::vector<double>{},
                                       c.params),
                             c.view));
}

ConvRun runOf(const Tensor<double> &x, const Tensor<double> &w, const ConvParams &params = {})
{
    return ConvRun(ConvStage(ConvTrace(x, w, {}, params), ConvStage::View::Grids));
}

Tensor<double> matrix(std::int64_t rows, std::vector<double> values)
{
    const Shape shape{1, 1, rows, static_cast<std::int64_t>(values.size()) / rows};
    return {shape, std::move(values)};
}

const Tensor<double> pageX = matrix(3, {1, 2, 3, 4, 5, 6, 7, 8, 9});
const Tensor<double> pageK = matrix(2, {1, 0, 0, -1});

const Grid &grid(const Scene &scene, const char *id)
{
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(scene.partIndex(id))]);
}

std::vector<CellRef> marked(const std::vector<Mark> &marks, Emphasis emphasis, int part)
{
    std::vector<CellRef> cells;
    for (const Mark &mark : marks) {
        if (mark.emphasis == emphasis && mark.cell.part == part)
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
        if (token.kind == Token::Kind::Term)
            text += digits(token.a) + "*" + digits(token.b);
        else
            text += token.kind == Token::Kind::Number ? digits(token.a) : token.text;
        text += " ";
    }
    return text;
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestConvScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunHoldsTogether_data()
    {
        QTest::addColumn<Case>("c");
        QTest::newRow("plain") << Case{};
        QTest::newRow("window, stride, dilation, padding")
            << Case{{1, 1, 6, 7}, {1, 1, 2, 3}, true, {{2, 3}, {3, 1}, {1, 2, 0, 1}, PaddingMode::Zeros, 1, false},
                    ConvStage::View::Products};
        QTest::newRow("groups") << Case{{1, 4, 3, 3}, {4, 2, 2, 2}, true, {{}, {}, {}, PaddingMode::Zeros, 2, false}};
        QTest::newRow("reflection")
            << Case{{1, 2, 3, 4}, {3, 2, 2, 2}, false, {{}, {}, {2, 1, 1, 3}, PaddingMode::Reflect, 1, true}};
        QTest::newRow("circular")
            << Case{{1, 1, 3, 3}, {1, 1, 3, 3}, false, {{2, 1}, {}, {1, 1, 1, 1}, PaddingMode::Circular, 1, false}};
    }

    void everyRunHoldsTogether()
    {
        QFETCH(Case, c);
        const ConvRun run = runOf(c);
        QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
        QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
        QCOMPARE(run.pageNumbers(), referenceOf(c).data);
    }

    void everyMicroSumEndsInTheReference_data() { everyRunHoldsTogether_data(); }

    void everyMicroSumEndsInTheReference()
    {
        QFETCH(Case, c);
        const ConvRun run = runOf(c);
        const Tensor<double> reference = referenceOf(c);
        for (int step = 0; step < run.stepCount(); ++step) {
            const Scene beforeWriting = run.sceneAt({step, run.microCount(step) - 2});
            const double value = reference.data[static_cast<std::size_t>(step)];
            int partials = 0;
            for (const Part &part : beforeWriting.parts) {
                if (const Grid *output = std::get_if<Grid>(&part); output && output->partial && output->id.starts_with("output.")) {
                    QVERIFY(output->partial->value == value);
                    ++partials;
                }
            }
            QCOMPARE(partials, 1);
            QVERIFY(beforeWriting.formula.tokens.back().a == value);
            const Scene done = run.sceneAt(run.finished(step));
            QVERIFY(done.formula.tokens.back().a == value);
            QVERIFY(done.formula.tokens.back().strong);
        }
    }

    void outputsAppearInWritingOrder()
    {
        const ConvRun run = runOf(Case{{1, 1, 3, 3}, {2, 1, 2, 2}, false, {}});
        QCOMPARE(run.stepCount(), 8);
        for (int step = 0; step < 8; ++step) {
            const Scene open = run.sceneAt({step, 0}), done = run.sceneAt(run.finished(step));
            QCOMPARE(grid(open, "output.c0").reveal.count, std::min(step, 4));
            QCOMPARE(grid(open, "output.c1").reveal.count, std::max(step - 4, 0));
            QCOMPARE(grid(done, "output.c0").reveal.count, std::min(step + 1, 4));
            QCOMPARE(grid(done, "output.c1").reveal.count, std::max(step - 3, 0));
            QVERIFY(!grid(done, "output.c0").partial && !grid(done, "output.c1").partial);
            QCOMPARE(grid(open, step < 4 ? "output.c0" : "output.c1").partial->value, 0.0);
        }
    }

    void frameStandsOnTheSpanAndMarksOnTheTaps()
    {
        ConvParams params;
        params.stride = {2, 1};
        params.dilation = {2, 3};
        const ConvRun run = runOf(Case{{1, 1, 5, 8}, {1, 1, 2, 2}, false, params});
        const Scene scene = run.sceneAt(run.finished(6)); // outputs are 2 x 5: row 1, column 1
        QCOMPARE(scene.frames.size(), std::size_t{1});
        QCOMPARE(scene.frames[0], (Frame{0, 0, 2, 1, 3, 4, Role::Kernel}));
        const std::vector<CellRef> expected{{0, 2, 1}, {0, 2, 4}, {0, 4, 1}, {0, 4, 4}};
        QCOMPARE(marked(scene.marks, Emphasis::Active, 0), expected);
    }

    void groupsFrameOnlyTheirChannels()
    {
        ConvParams params;
        params.groups = 2;
        const ConvRun run = runOf(Case{{1, 4, 3, 3}, {2, 2, 2, 2}, false, params});
        const auto framedInputs = [&](int step) {
            std::set<int> parts;
            for (const Frame &frame : run.sceneAt(run.finished(step)).frames)
                if (frame.part < 4)
                    parts.insert(frame.part);
            return parts;
        };
        QCOMPARE(framedInputs(0), (std::set<int>{0, 1}));
        QCOMPARE(framedInputs(4), (std::set<int>{2, 3}));
    }

    void cellsThatNoWindowReachesAreTold()
    {
        ConvParams params;
        params.stride = {3, 3};
        params.padding = {1, 0, 0, 0};
        const Scene scene = runOf(Case{{1, 1, 5, 5}, {1, 1, 2, 2}, false, params}).sceneAt({});
        const Grid &input = grid(scene, "input.c0"); // padded 6 x 5; windows cover rows 0-1, 3-4 and columns 0-1, 3-4
        const std::string rows = "RR.RR.", cols = "RR.RR";
        QCOMPARE(input.rows, 6);
        QCOMPARE(input.cols, 5);
        for (int row = 0; row < 6; ++row) {
            for (int col = 0; col < 5; ++col) {
                const bool reached = rows[static_cast<std::size_t>(row)] == 'R' && cols[static_cast<std::size_t>(col)] == 'R';
                const CellState real = reached ? CellState::Normal : CellState::Unreached;
                const CellState padding = reached ? CellState::Padding : CellState::UnreachedPadding;
                QCOMPARE((*input.states)[static_cast<std::size_t>(row * 5 + col)], row == 0 ? padding : real);
            }
        }
    }

    void paddingShowsWhatItsModePutsThere()
    {
        ConvParams params;
        params.padding = {0, 2, 0, 2};
        params.mode = PaddingMode::Circular;
        const Scene scene = runOf(matrix(1, {1, 2, 3}), matrix(1, {1}), params).sceneAt({});
        QCOMPARE(*grid(scene, "input.c0").values, (std::vector<double>{2, 3, 1, 2, 3, 1, 2}));
    }

    void formulaWritesTheSumOut()
    {
        const ConvRun run = runOf(pageX, pageK);
        QCOMPARE(written(run.sceneAt(run.finished(1)).formula), std::string("Y[0,1] = 2*1 + 3*0 + 5*0 + 6*-1 = -4 "));
        const Scene half = run.sceneAt({1, 5}); // second tap accumulated
        QCOMPARE(half.formula.tokens.back().a, 2.0);
        QCOMPARE(half.formula.tokens[4].progress, Token::Progress::Active);
        QCOMPARE(half.formula.tokens[6].progress, Token::Progress::Pending);
    }

    void formulaAddsChannelSumsThenTheBias()
    {
        const Tensor<double> x({1, 2, 1, 2}, {1, 2, 3, 4}), w({2, 2, 1, 2}, {5, 6, 7, 8, 1, 1, 1, 1});
        const ConvRun run(ConvStage(ConvTrace(x, w, {10, 20}, {}), ConvStage::View::Grids));
        QCOMPARE(written(run.formulaOf(CellRef{run.sceneAt({}).partIndex("output.c0"), 0, 0})),
                 std::string("Y₀[0,0] = ( 1*5 + 2*6 ) + ( 3*7 + 4*8 ) + 10 = 17 + 53 + 10 = 80 "));
        QVERIFY(run.formulaOf({0, 0, 0}).tokens.empty());
    }

    void negativeSumsStandInBrackets()
    {
        const Tensor<double> x({1, 2, 1, 1}, {-1, 2}), w({1, 2, 1, 1}, {3, -4});
        const ConvRun run(ConvStage(ConvTrace(x, w, {-5}, {}), ConvStage::View::Grids));
        QCOMPARE(written(run.sceneAt(run.lastMoment()).formula),
                 std::string("Y[0,0] = ( -1*3 ) + ( 2*-4 ) + ( -5 ) = -3 + ( -8 ) + ( -5 ) = -16 "));
    }

    void fetchedNumbersFlyToTheirWeights()
    {
        const ConvRun run = runOf(pageX, pageK);
        const Scene fetch = run.sceneAt({3, 6}); // the third tap: row 1, column 0 of the window at (1, 1)
        const int kernel = fetch.partIndex("kernel.o0.l0");
        QCOMPARE(fetch.flights, (std::vector<Flight>{{{{0, 2, 1}}, {{kernel, 1, 0}}, Role::Input}}));
        QVERIFY(run.sceneAt({3, 7}).flights.empty());
        QVERIFY(run.sceneAt(run.finished(3)).flights.empty());
    }

    void onlyTheCurrentTermIsActive()
    {
        const ConvRun run = runOf(pageX, pageK);
        for (int micro = 0; micro < run.microCount(0); ++micro) {
            int terms = 0, others = 0;
            for (const Token &token : run.sceneAt({0, micro}).formula.tokens) {
                if (token.progress == Token::Progress::Active)
                    ++(token.kind == Token::Kind::Term ? terms : others);
            }
            const bool finished = micro == run.microCount(0) - 1;
            QCOMPARE(terms, finished ? 0 : 1);
            QCOMPARE(others, micro % 3 == 2 && !finished ? 1 : 0); // the sum, when it grows
        }
    }

    void linksOfAnOutputAreItsPatchAndItsWeights()
    {
        const ConvRun run = runOf(pageX, pageK);
        const Scene scene = run.sceneAt({});
        const int kernel = scene.partIndex("kernel.o0.l0"), output = scene.partIndex("output.c0");
        const auto links = run.linksOf({output, 1, 0});
        QCOMPARE(marked(links, Emphasis::Linked, 0), (std::vector<CellRef>{{0, 1, 0}, {0, 1, 1}, {0, 2, 0}, {0, 2, 1}}));
        QCOMPARE(marked(links, Emphasis::Linked, kernel).size(), std::size_t{4});
        QCOMPARE(marked(links, Emphasis::Origin, output), (std::vector<CellRef>{{output, 1, 0}}));
    }

    void linksOfAnInputAreItsFanOut()
    {
        const ConvRun run = runOf(pageX, pageK);
        const int output = run.sceneAt({}).partIndex("output.c0");
        const auto feeds = [&](int row, int col) {
            return marked(run.linksOf({0, row, col}), Emphasis::Linked, output).size();
        };
        QCOMPARE(feeds(0, 0), std::size_t{1}); // corner
        QCOMPARE(feeds(0, 1), std::size_t{2}); // edge
        QCOMPARE(feeds(1, 1), std::size_t{4}); // centre
    }

    void productsCarryTheirSigns()
    {
        Case c{{1, 1, 3, 3}, {1, 1, 2, 2}, false, {}, ConvStage::View::Products};
        const ConvRun run = runOf(c);
        const Scene scene = run.sceneAt({2, 4}); // the second tap is multiplied, the third not fetched
        const Bars &bars = std::get<Bars>(scene.parts[static_cast<std::size_t>(scene.partIndex("products"))]);
        const Tensor<double> x = patterned(c.input, 1), w = patterned(c.weight, 2);
        QCOMPARE(bars.bars.size(), std::size_t{4});
        QCOMPARE(bars.bars[1].value, x.at(0, 0, 1, 1) * w.at(0, 0, 0, 1));
        QVERIFY(bars.bars[1].known && !bars.bars[2].known);
        for (const Bars::Bar &bar : bars.bars)
            QVERIFY(std::abs(bar.value) <= bars.scale);
    }

    void flippedKernelIsShownTurnedAndStaysEditable()
    {
        ConvParams params;
        params.flip = true;
        const Scene scene = runOf(pageX, matrix(2, {1, 2, 3, 4}), params).sceneAt({});
        const Grid &kernel = grid(scene, "kernel.o0.l0");
        QCOMPARE(*kernel.values, (std::vector<double>{4, 3, 2, 1}));
        QVERIFY(kernel.source.turned);
        QCOMPARE(kernel.title.key, std::string("conv.kernel_turned"));
    }

    void draggingFindsTheNearestStop()
    {
        ConvParams params;
        params.stride = {2, 2};
        const ConvRun run = runOf(Case{{1, 1, 7, 7}, {2, 1, 3, 3}, false, params}); // outputs 3 x 3
        const Scene second = run.sceneAt(run.finished(9));
        const int frame = second.frames[0].id;
        QCOMPARE(run.stepForFrame(frame, 0, 0), 9);
        QCOMPARE(run.stepForFrame(frame, 3, 4), 9 + 2 * 3 + 2);
        QCOMPARE(run.stepForFrame(frame, 60, -5), 9 + 2 * 3);
        for (int step = 0; step < run.stepCount(); ++step) {
            const Frame window = run.sceneAt(run.finished(step)).frames[0];
            QCOMPARE(run.stepForFrame(window.id, window.row, window.col), step);
        }
        QCOMPARE(run.stepForFrame(second.frames.back().id, 0, 0), -1); // the frame on the kernel does not move
    }

    void factsCountParametersAndMultiplications()
    {
        const auto fact = [](const ConvRun &run, const char *key) {
            for (const Label &label : run.facts()) {
                if (label.key == key)
                    return label.numbers;
            }
            return std::vector<double>{};
        };
        ConvParams params;
        params.padding = {1, 1, 1, 1};
        params.stride = {2, 2};
        const ConvRun run = runOf(Case{{1, 1, 7, 7}, {1, 1, 3, 3}, true, params});
        QCOMPARE(fact(run, "conv.fact.output"), (std::vector<double>{4, 4, 1}));
        QCOMPARE(fact(run, "conv.fact.parameters_bias"), (std::vector<double>{9, 1}));
        QCOMPARE(fact(run, "conv.fact.macs"), (std::vector<double>{144}));
        QCOMPARE(fact(run, "conv.fact.field"), (std::vector<double>{3, 3}));
    }

    void liveNumbersFillTheSizeFormula()
    {
        const ConvRun run = runOf(Case{{1, 1, 9, 7}, {1, 1, 3, 2}, false, {{2, 3}, {2, 1}, {1, 0, 2, 1}, PaddingMode::Zeros, 1, false}});
        std::map<std::string, double> live;
        for (const auto &[name, value] : run.liveNumbers())
            live[name] = value;
        for (const char *axis : {"_h", "_w"}) {
            const auto at = [&](const char *name) { return live.at(std::string(name) + axis); };
            const double span = at("dilation") * (at("kernel") - 1) + 1;
            QCOMPARE(std::floor((at("input") + at("padding") - span) / at("stride")) + 1, at("output"));
        }
        QCOMPARE(live["padding_h"], 3.0);
        QCOMPARE(live["output_w"], 3.0);
    }

    void remarksNameWhatTheNumbersHide()
    {
        QCOMPARE(runOf(pageX, pageK).remarks().size(), std::size_t{1});
        QCOMPARE(runOf(pageX, pageK).remarks()[0].text.key, std::string("conv.remark.constant"));
        QVERIFY(runOf(matrix(2, {1, 3, 4, 0}), matrix(1, {1, 2})).remarks().empty());
        ConvParams flip;
        flip.flip = true;
        const auto remarks = runOf(matrix(3, {1, 3, 2, 4, 0, 6, 7, 5, 8}), matrix(2, {1, 2, 2, 1}), flip).remarks();
        QCOMPARE(remarks.size(), std::size_t{1});
        QCOMPARE(remarks[0].text.key, std::string("conv.remark.symmetric"));
    }

    void largeScenesShareTheirArrays()
    {
        const ConvRun run = runOf(Case{{1, 1, 64, 64}, {1, 1, 3, 3}, false, {}});
        const Scene one = run.sceneAt({0, 0}), other = run.sceneAt(run.lastMoment());
        QCOMPARE(grid(one, "input.c0").values.get(), grid(other, "input.c0").values.get());
        QCOMPARE(grid(one, "output.c0").values.get(), grid(other, "output.c0").values.get());
        QVERIFY(one.marks.size() < 20); // the window, not the grid
    }
};

QTEST_APPLESS_MAIN(TestConvScene)
#include "tst_conv_scene.moc"
