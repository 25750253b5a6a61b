// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_run.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/reference_cases.h"

#include <QtTest>

using namespace convlab;

namespace {

const std::vector<PoolKind> allKinds(allPoolKinds.begin(), allPoolKinds.end());

/// The lab page's input.
const Tensor<double> pageX({1, 1, 4, 4}, {1, 3, 2, 0, 4, 6, 5, 1, 2, 1, 0, 2, 3, 4, 1, 5});

PoolSetup sliding(const PoolParams &params)
{
    return {PoolSetup::Windows::Sliding, params, {}, PoolSetup::Ties::First};
}

PoolSetup adaptive(Extent2 output)
{
    return {PoolSetup::Windows::Adaptive, {}, output, PoolSetup::Ties::First};
}

PoolRun runOf(const Tensor<double> &x, const PoolSetup &setup = {}, std::vector<PoolKind> kinds = allKinds)
{
    return PoolRun(PoolStage(PoolTrace(x, setup), std::move(kinds)));
}

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

std::string written(const Formula &formula)
{
    std::string text;
    for (const Token &token : formula.tokens)
        text += (token.kind == Token::Kind::Number ? QString::number(token.a).toStdString() : token.text) + " ";
    return text;
}

} // namespace

Q_DECLARE_METATYPE(PoolSetup)

class TestPoolScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunHoldsTogether_data()
    {
        QTest::addColumn<PoolSetup>("setup");
        QTest::newRow("page") << PoolSetup{};
        QTest::newRow("overlapping, padded, ceil") << sliding({{3, 3}, {2, 2}, {}, {1, 1, 1, 0}, true, false});
        QTest::newRow("dilated") << sliding({{2, 2}, {1, 1}, {2, 2}, {1, 1, 1, 1}, false, true});
        QTest::newRow("gaps") << sliding({{1, 2}, {2, 3}, {}, {}, false, true});
        QTest::newRow("global") << PoolSetup{PoolSetup::Windows::Global, {}, {}, PoolSetup::Ties::Last};
        QTest::newRow("adaptive") << adaptive({3, 2});
    }

    void everyRunHoldsTogether()
    {
        QFETCH(PoolSetup, setup);
        const Tensor<double> x = tests::patternTensor({1, 1, 5, 6}, 3);
        for (const std::vector<PoolKind> &kinds : {allKinds, {PoolKind::Max}, {PoolKind::Average}, {PoolKind::Min}}) {
            const PoolRun run = runOf(x, setup, kinds);
            QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
            QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
        }
    }

    void everyMicroValueEndsInTheReference_data() { everyRunHoldsTogether_data(); }

    void everyMicroValueEndsInTheReference()
    {
        QFETCH(PoolSetup, setup);
        const Tensor<double> x = tests::patternTensor({1, 1, 5, 6}, 3);
        const PoolTrace trace(x, setup); // judged by the reference operators in its own test
        const PoolRun run = runOf(x, setup);
        for (int step = 0; step < run.stepCount(); ++step) {
            const Scene scene = run.sceneAt({step, run.microCount(step) - 2});
            for (int shown = 0; shown < 4; ++shown) {
                const Grid &output = std::get<Grid>(scene.parts[static_cast<std::size_t>(2 + shown)]);
                QVERIFY(output.partial.has_value());
                QCOMPARE(output.partial->value, trace.output(allPoolKinds[static_cast<std::size_t>(shown)])
                                                    .data[static_cast<std::size_t>(step)]);
                QCOMPARE(output.reveal.count, step);
            }
        }
    }

    void pageNumbersAreThoseOfTheLabPage()
    {
        const std::vector<double> printed{6, 5, 4, 5, 3.5, 2, 2.5, 2};
        QCOMPARE(runOf(pageX).pageNumbers(), printed);
        QCOMPARE(runOf(pageX, {}, {PoolKind::Min}).pageNumbers(), printed);
    }

    void runningMaximumGrows()
    {
        const PoolRun run = runOf(pageX);
        const double expected[] = {1, 3, 4, 6};
        for (int micro = 0; micro < 4; ++micro)
            QCOMPARE(grid(run.sceneAt({0, micro}), "output.max").partial->value, expected[micro]);
        QCOMPARE(grid(run.sceneAt({0, 3}), "output.avg").partial->value, 14.0);
        QCOMPARE(grid(run.sceneAt({0, 4}), "output.avg").partial->value, 3.5);
    }

    void onlySumsHaveAStepForDividing()
    {
        QCOMPARE(runOf(pageX).microCount(0), 4 + 2);
        const PoolRun max = runOf(pageX, {}, {PoolKind::Max});
        QCOMPARE(max.microCount(0), 4 + 1);
        QCOMPARE(grid(max.sceneAt({0, 4}), "output.max").reveal.count, 1);
    }

    void formulasAreWrittenOut()
    {
        const PoolRun run = runOf(pageX);
        QCOMPARE(written(run.sceneAt(run.finished(0)).formula),
                 std::string("max ( 1 , 3 , 4 , 6 ) = 6 | avg = ( 1 + 3 + 4 + 6 ) / 4 = 3.5 | min = 1 | L2 = 7.87401 "));
        const Scene scene = run.sceneAt({});
        QCOMPARE(written(run.formulaOf({scene.partIndex("output.L2"), 0, 0})), std::string("L2 = √( 1 ² + 3 ² + 4 ² + 6 ² ) = 7.87401 "));
        QVERIFY(run.formulaOf({0, 0, 0}).tokens.empty());
    }

    void longListsAreShortenedSideBySide()
    {
        PoolSetup global;
        global.windows = PoolSetup::Windows::Global;
        const Tensor<double> x = tests::rampTensor({1, 1, 4, 4}, -3); // -3 to 12
        const PoolRun all = runOf(x, global), one = runOf(x, global, {PoolKind::Max});
        QCOMPARE(written(all.sceneAt({0, 16}).formula),
                 std::string("max ( -3 , … , 12 ) = 12 | avg = ( -3 + … + 12 ) / 16 = 4.5 | min = -3 | L2 = 25.7682 "));
        QVERIFY(written(all.sceneAt({0, 2}).formula).starts_with("max ( -3 , … , -1 , … , 12 ) = -1 | avg = ( -3 + … + ( -1 ) + … + 12 )"));
        QCOMPARE(one.sceneAt({}).formula.tokens.size(), std::size_t{2 + 16 + 15 + 3});
    }

    void divisorFollowsThePadding()
    {
        PoolParams params{{2, 2}, {2, 2}, {}, {1, 1, 1, 1}, false, true};
        const auto corner = [&] { return written(runOf(pageX, sliding(params), {PoolKind::Average}).sceneAt({0, 5}).formula); };
        QCOMPARE(corner(), std::string("avg = ( 0 + 0 + 0 + 1 ) / 4 = 0.25 "));
        params.countIncludePad = false;
        QCOMPARE(corner(), std::string("avg = ( 0 + 0 + 0 + 1 ) / 1 = 1 "));
    }

    void paddingShowsWhatItCountsAs()
    {
        const PoolSetup setup = sliding({{2, 2}, {2, 2}, {}, {1, 1, 1, 1}, false, true});
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const auto corner = [&](std::vector<PoolKind> kinds) {
            return grid(runOf(pageX, setup, std::move(kinds)).sceneAt({}), "input").values->front();
        };
        QCOMPARE(corner(allKinds), -infinity);
        QCOMPARE(corner({PoolKind::Min}), infinity);
        QCOMPARE(corner({PoolKind::L2}), 0.0);
        const Scene scene = runOf(pageX, setup).sceneAt({});
        QCOMPARE(scene.formula.tokens[2].a, -infinity);
        QCOMPARE(scene.formula.tokens[2].role, Role::Padding);
        QCOMPARE((*grid(scene, "input").states)[0], CellState::Padding);
    }

    void winnersKeepTheirArrows()
    {
        const PoolRun run = runOf(pageX);
        const Scene scene = run.sceneAt(run.lastMoment());
        const int max = scene.partIndex("output.max");
        const std::vector<Arrow> expected{{{0, 1, 1}, {max, 0, 0}, Role::Output}, {{0, 1, 2}, {max, 0, 1}, Role::Output},
                                          {{0, 3, 1}, {max, 1, 0}, Role::Output}, {{0, 3, 3}, {max, 1, 1}, Role::Output}};
        QCOMPARE(scene.arrows, expected);
        QCOMPARE(marked(scene.marks, Emphasis::Winner, 0).size(), std::size_t{4});
        QCOMPARE(run.sceneAt(run.finished(1)).arrows.size(), std::size_t{2});
        QVERIFY(runOf(pageX, {}, {PoolKind::Average}).sceneAt({}).arrows.empty());
    }

    void onlyTheLastArrowsStay()
    {
        const PoolRun small = runOf(tests::rampTensor({1, 1, 4, 4}), sliding({{1, 1}, {1, 1}, {}, {}, false, true}));
        QCOMPARE(small.sceneAt(small.lastMoment()).arrows.size(), std::size_t{4});
        const PoolRun run = runOf(tests::rampTensor({1, 1, 64, 64}), sliding({{2, 2}, {1, 1}, {}, {}, false, true}));
        const Scene scene = run.sceneAt(run.lastMoment());
        QCOMPARE(scene.arrows.size(), std::size_t{1});
        QVERIFY(scene.marks.size() < 300); // not one per output either
    }

    void linksPointOutTheWinner()
    {
        const PoolRun run = runOf(pageX);
        const Scene scene = run.sceneAt({});
        const int max = scene.partIndex("output.max"), average = scene.partIndex("output.avg");
        QCOMPARE(marked(run.linksOf({max, 0, 0}), Emphasis::Winner, 0), (std::vector<CellRef>{{0, 1, 1}}));
        QCOMPARE(marked(run.linksOf({average, 0, 0}), Emphasis::Linked, 0).size(), std::size_t{4});
        QVERIFY(marked(run.linksOf({average, 0, 0}), Emphasis::Winner, 0).empty());
        QCOMPARE(marked(run.linksOf({0, 1, 1}), Emphasis::Winner, max), (std::vector<CellRef>{{max, 0, 0}}));
        QVERIFY(marked(run.linksOf({0, 0, 0}), Emphasis::Winner, max).empty());
    }

    void cellsThatNoWindowReachesAreTold()
    {
        const Scene scene = runOf(tests::rampTensor({1, 1, 5, 5}), sliding({})).sceneAt({});
        const Grid &input = grid(scene, "input");
        for (int row = 0; row < 5; ++row)
            for (int col = 0; col < 5; ++col)
                QCOMPARE((*input.states)[static_cast<std::size_t>(row * 5 + col)],
                         row == 4 || col == 4 ? CellState::Unreached : CellState::Normal);
    }

    void factsCountWhatIsKept()
    {
        const auto facts = runOf(tests::rampTensor({1, 1, 5, 5}), sliding({})).facts();
        QCOMPARE(facts[0], (Label{"pool.fact.output", {2, 2}}));
        QCOMPARE(facts[2], (Label{"pool.fact.kept", {25, 4}}));
        QCOMPARE(facts[3], (Label{"pool.fact.unreached", {9}}));
    }

    void remarksNameWhatTheNumbersHide()
    {
        const PoolSetup padded = sliding({{2, 2}, {2, 2}, {}, {1, 1, 1, 1}, false, true});
        QVERIFY(runOf(pageX).remarks().empty());
        QCOMPARE(runOf(pageX, padded).remarks()[0].text.key, std::string("pool.remark.padding"));
        QVERIFY(runOf(Tensor<double>({1, 1, 4, 4}, -1), padded).remarks().empty());
        QVERIFY(runOf(pageX, padded, {PoolKind::Average}).remarks().empty());
        const PoolSetup dilated = sliding({{2, 2}, {1, 1}, {2, 2}, {}, false, true});
        QCOMPARE(runOf(pageX, dilated).remarks()[0].text.key, std::string("pool.remark.dilated"));
        QVERIFY(runOf(pageX, dilated, {PoolKind::Max}).remarks().empty());
    }

    void draggingFindsTheNearestWindow()
    {
        for (const PoolSetup &setup : {sliding({{3, 3}, {2, 2}, {}, {1, 1, 1, 1}, false, true}), adaptive({3, 2})}) {
            const PoolRun run = runOf(tests::rampTensor({1, 1, 7, 7}), setup);
            for (int step = 0; step < run.stepCount(); ++step) {
                const Frame frame = run.sceneAt(run.finished(step)).frames[0];
                QCOMPARE(run.stepForFrame(frame.id, frame.row, frame.col), step);
            }
            QCOMPARE(run.stepForFrame(0, 99, 99), run.stepCount() - 1);
            QCOMPARE(run.stepForFrame(1, 0, 0), -1);
        }
    }
};

QTEST_APPLESS_MAIN(TestPoolScene)
#include "tst_pool_scene.moc"
