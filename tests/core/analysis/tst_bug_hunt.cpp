// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bug_hunt.h"
#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <set>

using namespace convlab;

namespace {

using Finding = BugHunt::Finding;

constexpr int puzzles = 99;

struct Setting {
    Shape input{1, 1, 5, 5}, weight{1, 1, 3, 3};
    std::vector<double> bias{2};
    ConvParams params{{2, 2}, {}, {1, 1, 1, 1}, PaddingMode::Zeros, 1, false};

    BugHunt hunt(int seed) const { return {tests::patternTensor(input, 1), tests::patternTensor(weight, 2), bias, params, seed}; }
};

Setting rich()
{
    return {{1, 4, 7, 8}, {4, 2, 3, 3}, {1, -2, 0.5, 3}, {{2, 2}, {2, 2}, {2, 1, 1, 1}, PaddingMode::Zeros, 2, false}};
}

std::size_t firstPlace(const BugHunt &hunt, bool wrong)
{
    for (std::size_t place = 0; place < hunt.truth().data.size(); ++place)
        if (hunt.isWrong(place) == wrong)
            return place;
    qFatal("no such output");
}

/// A seed for which some output is right.
BugHunt withARightCell()
{
    for (int seed = 1; seed <= puzzles; ++seed) {
        const BugHunt hunt = Setting().hunt(seed);
        for (std::size_t place = 0; place < hunt.truth().data.size(); ++place)
            if (!hunt.isWrong(place))
                return hunt;
    }
    qFatal("every mistake spoils every output");
}

} // namespace

class TestBugHunt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedHidesTheSameMistake()
    {
        for (int seed = 1; seed <= puzzles; ++seed)
            QVERIFY(rich().hunt(seed).hidden() == rich().hunt(seed).hidden());
    }

    void everyMistakeIsHiddenSomewhere()
    {
        std::set<ConvMutation> hidden;
        for (int seed = 1; seed <= puzzles; ++seed)
            hidden.insert(rich().hunt(seed).hidden());
        QCOMPARE(static_cast<int>(hidden.size()), convMutationCount);
    }

    void whatIsHiddenCanBeTold()
    {
        for (const Setting &s : {Setting(), rich()}) {
            for (int seed = 1; seed <= puzzles; ++seed) {
                const BugHunt hunt = s.hunt(seed);
                QVERIFY(hunt.shown() != hunt.truth());
                QVERIFY(hunt.outputOf(hunt.hidden()) == hunt.shown());
                for (int other = 0; other < convMutationCount; ++other) {
                    const auto mutation = static_cast<ConvMutation>(other);
                    const auto output = hunt.outputOf(mutation);
                    QVERIFY(mutation == hunt.hidden() || !output || *output != hunt.shown());
                }
            }
        }
    }

    /// On the lab page's example a stuck window and a transposed stop give −4 everywhere, too: never hidden.
    void theLabPagesExampleHidesNoStuckWindow()
    {
        const Tensor<double> x = tests::rampTensor({1, 1, 3, 3}), w({1, 1, 2, 2}, {1, 0, 0, -1});
        std::set<ConvMutation> hidden;
        for (int seed = 1; seed <= puzzles; ++seed)
            hidden.insert(BugHunt(x, w, {}, {}, seed).hidden());
        QCOMPARE(hidden, (std::set<ConvMutation>{ConvMutation::KernelTurned, ConvMutation::LastColumnSkipped, ConvMutation::SumCarriedOver}));
    }

    void numbersThatHideEverythingAreRefused()
    {
        try {
            BugHunt(Tensor<double>({1, 1, 3, 3}), Tensor<double>({1, 1, 2, 2}), {}, {}, 1);
            QFAIL("zeros tell nothing");
        } catch (const ParameterError &error) {
            QCOMPARE(error.rule(), Rule::EveryMistakeHidden);
        }
    }

    void roundingIsNoMistake()
    {
        QVERIFY(!BugHunt::different(0.1 + 0.2, 0.3));
        QVERIFY(!BugHunt::different(0.0, -0.0));
        QVERIFY(BugHunt::different(1, 1.001));
        QVERIFY(!BugHunt::different(1e15, 1e15 + 1));
    }

    void wordsWithoutACellAreNoProof()
    {
        const BugHunt hunt = rich().hunt(1);
        QVERIFY(hunt.judge({}, {}).finding == Finding::Open);
        QVERIFY(hunt.judge({}, hunt.hidden()).finding == Finding::OnlyNamed);
    }

    void aRightCellIsTold()
    {
        const BugHunt hunt = withARightCell();
        const std::size_t right = firstPlace(hunt, false), wrong = firstPlace(hunt, true);
        const BugHunt::Judgement told = hunt.judge({wrong, right}, hunt.hidden());
        QVERIFY(told.finding == Finding::RightCell);
        QCOMPARE(told.place, right);
        QCOMPARE(told.truth, told.shown);
    }

    void aWrongCellAndItsNameSolveIt()
    {
        for (int seed = 1; seed <= puzzles; ++seed) {
            const BugHunt hunt = rich().hunt(seed);
            const std::size_t wrong = firstPlace(hunt, true);
            QVERIFY(hunt.judge({wrong}, {}).finding == Finding::WrongCell);
            const BugHunt::Judgement found = hunt.judge({wrong}, hunt.hidden());
            QVERIFY(found.finding == Finding::Found);
            QCOMPARE(found.truth, hunt.truth().data[wrong]);
            QCOMPARE(found.shown, hunt.shown().data[wrong]);
            QVERIFY(found.truth != found.shown);
        }
    }

    /// Another name is refuted by a number that it would give and that does not stand there.
    void anotherNameIsRefutedByANumber()
    {
        for (int seed = 1; seed <= puzzles; ++seed) {
            const BugHunt hunt = rich().hunt(seed);
            const std::size_t wrong = firstPlace(hunt, true);
            for (int other = 0; other < convMutationCount; ++other) {
                const auto guess = static_cast<ConvMutation>(other);
                if (guess == hunt.hidden())
                    continue;
                const BugHunt::Judgement told = hunt.judge({wrong}, guess);
                QVERIFY(told.finding == Finding::OtherGuess);
                QCOMPARE(told.guessed, hunt.outputOf(guess)->data[told.place]);
                QVERIFY(told.guessed != told.shown);
            }
        }
    }

    void aNameWithoutRoomChangesNothing()
    {
        const BugHunt hunt = Setting().hunt(1); // one channel, no dilation
        for (const ConvMutation idle : {ConvMutation::DilationForgotten, ConvMutation::LastChannelSkipped, ConvMutation::FirstGroupForAll})
            QVERIFY(hunt.judge({firstPlace(hunt, true)}, idle).finding == Finding::IdleGuess);
    }
};

QTEST_APPLESS_MAIN(TestBugHunt)
#include "tst_bug_hunt.moc"
