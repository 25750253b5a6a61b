// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_hunt_run.h"
#include "tests/core/scene/conv_setting.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

using namespace convlab;
using tests::ConvSetting;
using tests::grid;

namespace {

constexpr int puzzles = 99;

const ConvSetting rich{{1, 4, 7, 8}, {4, 2, 3, 3}, true, {{2, 2}, {2, 2}, {2, 1, 1, 1}, PaddingMode::Zeros, 2, false}};
const ConvSetting small{{1, 1, 5, 5}, {1, 1, 3, 3}, true, {{2, 2}, {}, {1, 1, 1, 1}, PaddingMode::Zeros, 1, false}};

ConvHuntRun runOf(const ConvSetting &s, const HuntAnswer &answer)
{
    return {ConvStage(tests::traceOf(s), ConvStage::View::Hunt), answer};
}

/// `place` picked in a puzzle.
HuntAnswer picking(const ConvSetting &s, int puzzle, std::size_t place, std::optional<ConvMutation> guess = {})
{
    HuntAnswer answer{puzzle, Tensor<double>(tests::traceOf(s).output().shape), guess};
    answer.picks.data[place] = puzzle;
    return answer;
}

std::size_t firstWrong(const ConvHuntRun &run)
{
    for (std::size_t place = 0; place < run.hunt().truth().data.size(); ++place)
        if (run.hunt().isWrong(place))
            return place;
    qFatal("nothing is wrong");
}

ConvHuntRun solved(const ConvSetting &s, int puzzle)
{
    const ConvHuntRun open = runOf(s, {puzzle, {}, {}});
    return runOf(s, picking(s, puzzle, firstWrong(open), open.hunt().hidden()));
}

CellRef outputCell(const ConvHuntRun &run, const ConvSetting &s, std::size_t place)
{
    const OutputCell cell = tests::traceOf(s).cellAt(static_cast<int>(place));
    return {run.sceneAt({}).partIndex("output.c" + std::to_string(cell.c)), cell.h, cell.w};
}

int verdicts(const Scene &scene)
{
    return static_cast<int>(std::count_if(scene.marks.begin(), scene.marks.end(), [](const Mark &mark) {
        return mark.emphasis == Emphasis::Agrees || mark.emphasis == Emphasis::Differs;
    }));
}

/// What the numbers before the last "=" add up to, from the words in the middle on.
double sumAfterTheWords(const Formula &formula)
{
    double sum = 0;
    bool counting = false;
    for (const Token &token : formula.tokens) {
        if (token.kind == Token::Kind::Words)
            counting = true;
        if (counting && token.text == "=")
            return sum;
        if (counting && token.kind == Token::Kind::Term)
            sum += token.a * token.b;
        if (counting && token.kind == Token::Kind::Number)
            sum += token.a;
    }
    return sum;
}

} // namespace

class TestConvHuntRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTogether()
    {
        for (const ConvSetting &s : {small, rich}) {
            for (const int puzzle : {1, 2, 7}) {
                const ConvHuntRun open = runOf(s, {puzzle, {}, {}}), done = solved(s, puzzle);
                QVERIFY(!open.found() && done.found());
                for (const ConvHuntRun *run : {&open, &done}) {
                    QCOMPARE(QString::fromStdString(checks::playsBothWays(*run)), QString());
                    if (&s == &small)
                        QCOMPARE(QString::fromStdString(checks::linksGoBothWays(*run)), QString());
                }
            }
        }
    }

    void theBrokenOutputStandsThereFromTheStart()
    {
        const ConvHuntRun run = runOf(small, {3, {}, {}});
        for (const Moment &moment : {Moment{0, 0}, run.lastMoment()}) {
            const Scene scene = run.sceneAt(moment);
            QCOMPARE(*grid(scene, "output.c0").values, run.hunt().shown().data);
            QCOMPARE(grid(scene, "output.c0").reveal.count, -1);
            QCOMPARE(verdicts(scene), 0); // and nothing tells on it
        }
    }

    void aClickPicksAndASecondOneTakesBack()
    {
        const ConvHuntRun open = runOf(small, {5, {}, {}});
        const CellRef cell = outputCell(open, small, 4);
        const auto wish = open.wishOfCell(cell);
        QVERIFY(wish && wish->name == "picks");
        const Tensor<double> picks = std::get<Tensor<double>>(wish->value);
        QCOMPARE(picks, picking(small, 5, 4).picks);
        const ConvHuntRun picked = runOf(small, {5, picks, {}});
        QCOMPARE(verdicts(picked.sceneAt({})), 1);
        QCOMPARE(std::get<Tensor<double>>(picked.wishOfCell(cell)->value), Tensor<double>(picks.shape));
        QVERIFY(!open.wishOfCell({open.sceneAt({}).partIndex("input.c0"), 0, 0}));
    }

    void picksOfAnotherPuzzleDoNotCount()
    {
        HuntAnswer answer = picking(small, 5, 4);
        answer.puzzle = 6;
        QCOMPARE(verdicts(runOf(small, answer).sceneAt({})), 0);
    }

    void aPickedCellSaysWhetherItIsWrong()
    {
        for (int puzzle = 1; puzzle <= 20; ++puzzle) {
            const ConvHuntRun open = runOf(small, {puzzle, {}, {}});
            for (std::size_t place = 0; place < open.hunt().truth().data.size(); ++place) {
                const Scene scene = runOf(small, picking(small, puzzle, place)).sceneAt({});
                const auto mark = std::find_if(scene.marks.begin(), scene.marks.end(), [](const Mark &m) {
                    return m.emphasis == Emphasis::Agrees || m.emphasis == Emphasis::Differs;
                });
                QVERIFY(mark != scene.marks.end());
                QVERIFY(mark->cell == outputCell(open, small, place));
                const bool wrong = open.hunt().truth().data[place] != open.hunt().shown().data[place];
                QVERIFY(mark->emphasis == (wrong ? Emphasis::Differs : Emphasis::Agrees));
            }
        }
    }

    void onceFoundTheRightOutputStandsBeside()
    {
        const ConvHuntRun run = solved(rich, 1);
        const Scene scene = run.sceneAt({});
        QCOMPARE(verdicts(scene), static_cast<int>(run.hunt().truth().data.size()));
        const auto plane = static_cast<std::ptrdiff_t>(grid(scene, "right.c2").values->size());
        const auto first = run.hunt().truth().data.begin() + 2 * plane;
        QCOMPARE(*grid(scene, "right.c2").values, std::vector<double>(first, first + plane));
    }

    void onceFoundTheBrokenLineIsMarked()
    {
        const Scene open = runOf(small, {3, {}, {}}).sceneAt({});
        QCOMPARE(open.partIndex("code"), -1);
        const Scene scene = solved(small, 3).sceneAt({});
        const Code &code = std::get<Code>(scene.parts[static_cast<std::size_t>(scene.partIndex("code"))]);
        QCOMPARE(std::count_if(code.lines.begin(), code.lines.end(), [](const Code::Line &line) { return line.current; }), std::ptrdiff_t{1});
    }

    /// The mistake is written out, and its sum is the number that stands there; for every mistake there is.
    void theBrokenSumIsWrittenOut()
    {
        std::set<ConvMutation> seen;
        for (int puzzle = 1; puzzle <= puzzles; ++puzzle) {
            const ConvHuntRun run = solved(rich, puzzle);
            if (!seen.insert(run.hunt().hidden()).second)
                continue;
            for (std::size_t place = 0; place < run.hunt().truth().data.size(); ++place) {
                const Formula formula = run.formulaOf(outputCell(run, rich, place));
                QCOMPARE(formula.tokens.back().a, run.hunt().shown().data[place]);
                if (run.hunt().isWrong(place))
                    QCOMPARE(sumAfterTheWords(formula), run.hunt().shown().data[place]);
            }
        }
        QCOMPARE(static_cast<int>(seen.size()), convMutationCount);
    }

    void beforeThatTheFormulaKeepsTheSecret()
    {
        const ConvHuntRun open = runOf(small, {3, {}, {}});
        const std::size_t wrong = firstWrong(open);
        QCOMPARE(open.formulaOf(outputCell(open, small, wrong)).tokens.back().a, open.hunt().truth().data[wrong]);
        const ConvHuntRun picked = runOf(small, picking(small, 3, wrong));
        QCOMPARE(picked.formulaOf(outputCell(open, small, wrong)).tokens.back().a, open.hunt().shown().data[wrong]);
    }

    void remarksFollowTheJudgement()
    {
        const ConvHuntRun open = runOf(small, {3, {}, {}});
        const auto remark = [](const ConvHuntRun &run) { return run.remarks().front().text.key; };
        QCOMPARE(remark(open), std::string("conv.hunt.open"));
        QCOMPARE(remark(runOf(small, {3, {}, ConvMutation::BiasForgotten})), std::string("conv.mutation.bias_forgotten"));
        QCOMPARE(remark(runOf(small, picking(small, 3, firstWrong(open)))), std::string("conv.hunt.wrong_cell"));
        QCOMPARE(remark(solved(small, 3)), std::string("conv.hunt.found"));
    }
};

QTEST_APPLESS_MAIN(TestConvHuntRun)
#include "tst_conv_hunt_run.moc"
