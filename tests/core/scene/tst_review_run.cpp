// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/scene/review_run.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

using namespace convlab;
using Phase = LayerReview::Phase;

namespace {

const Grid &grid(const Scene &scene, const char *id)
{
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(scene.partIndex(id))]);
}

/// ResNet's first layer; its counts are torch's for Conv2d(3, 64, 7, stride=2, padding=3) on 224×224.
LayerSetup stem()
{
    return {32, 3, 64, 224, 7, 2, 3, 1};
}

} // namespace

class TestReviewRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsAndLinksBothWays()
    {
        for (const LayerSetup &setup : {LayerSetup(), stem(), LayerSetup{1, 1, 1, 5, 1, 1, 0, 1}}) {
            const ReviewRun run{LayerReview(setup)};
            QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
            QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
        }
    }

    void answersTheSixQuestions()
    {
        const LayerReview review(stem());
        QVERIFY((review.output() == Shape{32, 64, 112, 112}));
        QCOMPARE(review.parameters(), 9472);            // 7·7·3·64 + 64
        QCOMPARE(review.macs(), 118013952);             // 9,408 · 112 · 112
        QCOMPARE(review.flops(), 236027904);
        QCOMPARE(review.fields(), (std::vector<std::int64_t>{7, 19, 43}));
        QCOMPARE(review.standardWeights(), 9408);
        QCOMPARE(review.pointwiseWeights(), 192);
        QCOMPARE(review.separableWeights(), 339);       // 7·7·3 + 3·64
    }

    void thePageLayerHasThePageNumbers()
    {
        const LayerReview review{LayerSetup()};
        QCOMPARE(review.parameters(), 73856);
        QCOMPARE(review.standardWeights(), 73728);
        QCOMPARE(review.separableWeights(), 8768);
    }

    void oneChannelOfTheSampleIsDead()
    {
        const std::vector<double> shares = LayerReview(LayerSetup()).zeroShares();
        QCOMPARE(std::count(shares.begin(), shares.end(), 1.0), 1);
        QCOMPARE(shares[4], 1.0);
        QVERIFY(std::abs(shares[0] - 0.5) < 0.11);      // P(z < 0), three standard errors of 200
        QVERIFY(std::abs(shares[3] - 0.1587) < 0.08);   // P(z < −1)
        QVERIFY(std::abs(shares[5] - 0.8413) < 0.08);   // P(z < 1)
    }

    void aMomentRevealsItsNumberAndNoLaterOne()
    {
        const ReviewRun run{LayerReview(LayerSetup())};
        const Scene scene = run.sceneAt({static_cast<int>(Phase::Sizes), 1});
        QCOMPARE(grid(scene, "input").reveal.count, 4);
        QCOMPARE(grid(scene, "weight").reveal.count, 4);
        QCOMPARE(grid(scene, "output").reveal.count, 2);
        QCOMPARE(grid(scene, "counts").reveal.count, 0);
        const Scene end = run.sceneAt(run.lastMoment());
        for (const char *id : {"input", "weight", "output", "counts", "field", "zeros", "compare"})
            QCOMPARE(grid(end, id).reveal.count, grid(end, id).cols);
    }

    void everyStepHasItsTopic()
    {
        const ReviewRun run{LayerReview(LayerSetup())};
        std::set<std::string> topics;
        for (int step = 0; step < run.stepCount(); ++step)
            topics.insert(run.topicAt({step, 0}));
        QCOMPARE(topics.size(), std::size_t{6});
    }

    void theFormulaEndsInTheNumberOfTheCell()
    {
        const ReviewRun run{LayerReview(stem())};
        for (const CellRef &cell : checks::allCells(run.sceneAt({}))) {
            if (cell.part == ReviewStage::Input || cell.part == ReviewStage::Weight)
                continue; // read, not computed
            const Formula formula = run.formulaOf(cell);
            QVERIFY(!formula.tokens.empty());
            QCOMPARE(formula.tokens.back().a, (*std::get<Grid>(run.sceneAt({}).parts[static_cast<std::size_t>(cell.part)]).values)[static_cast<std::size_t>(cell.col)]);
        }
    }

    void impossibleLayersAreRefused()
    {
        QVERIFY_EXCEPTION_THROWN(LayerReview({8, 64, 128, 3, 5, 1, 0, 1}), ParameterError);
        QVERIFY_EXCEPTION_THROWN(LayerReview({8, 64, 128, 4, 3, 1, 0, 2}), ParameterError);
    }

    void remarksSayWhatIsOdd()
    {
        QVERIFY(ReviewRun{LayerReview(LayerSetup())}.remarks().empty());
        LayerSetup pointwise;
        pointwise.kernel = 1;
        pointwise.padding = 0;
        QCOMPARE(ReviewRun{LayerReview(pointwise)}.remarks().front().text.key, "review.remark.no_saving");
        QCOMPARE(ReviewRun{LayerReview(stem())}.remarks().front().text.key, "review.remark.unreached");
    }
};

QTEST_APPLESS_MAIN(TestReviewRun)
#include "tst_review_run.moc"
