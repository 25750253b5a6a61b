// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_backward_run.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/reference_cases.h"

#include <QtTest>

using namespace convlab;

namespace {

const std::vector<PoolKind> allKinds(allPoolKinds.begin(), allPoolKinds.end());
const Tensor<double> pageX({1, 1, 4, 4}, {1, 3, 2, 0, 4, 6, 5, 1, 2, 1, 0, 2, 3, 4, 1, 5});
const Tensor<double> pageG({1, 1, 2, 2}, {1, 2, 3, 4});

PoolBackwardRun runOf(const Tensor<double> &x, const PoolSetup &setup, const Tensor<double> &g, std::vector<PoolKind> kinds = allKinds)
{
    return PoolBackwardRun(PoolBackwardStage(PoolBackwardTrace(PoolTrace(x, setup), g), std::move(kinds)));
}

const Grid &grid(const Scene &scene, const char *id)
{
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(scene.partIndex(id))]);
}

QString written(const Formula &formula)
{
    QString text;
    for (const Token &token : formula.tokens)
        text += (token.kind == Token::Kind::Number ? QString::number(token.a) : QString::fromStdString(token.text)) + QLatin1Char(' ');
    return text.trimmed();
}

} // namespace

Q_DECLARE_METATYPE(PoolSetup)

class TestPoolBackwardScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunHoldsTogether_data()
    {
        QTest::addColumn<PoolSetup>("setup");
        QTest::newRow("page") << PoolSetup{};
        QTest::newRow("overlapping, padded, ceil")
            << PoolSetup{PoolSetup::Windows::Sliding, {{3, 3}, {2, 2}, {}, {1, 1, 1, 0}, true, false}, {}, PoolSetup::Ties::First};
        QTest::newRow("dilated")
            << PoolSetup{PoolSetup::Windows::Sliding, {{2, 2}, {1, 1}, {2, 2}, {1, 1, 1, 1}, false, true}, {}, PoolSetup::Ties::Last};
        QTest::newRow("global") << PoolSetup{PoolSetup::Windows::Global, {}, {}, PoolSetup::Ties::Last};
        QTest::newRow("adaptive") << PoolSetup{PoolSetup::Windows::Adaptive, {}, {3, 2}, PoolSetup::Ties::First};
    }

    void everyRunHoldsTogether()
    {
        QFETCH(PoolSetup, setup);
        const Tensor<double> x = tests::patternTensor({1, 1, 5, 6}, 3);
        const Tensor<double> g = tests::patternTensor(poolOutputShape(x.shape, setup), 5);
        for (const std::vector<PoolKind> &kinds : {allKinds, {PoolKind::Max}, {PoolKind::Average}, {PoolKind::Min}, {PoolKind::L2}}) {
            const PoolBackwardRun run = runOf(x, setup, g, kinds);
            QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
            QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
        }
    }

    void eachWinnerGetsItsWindowsGradient()
    {
        const PoolBackwardRun run = runOf(pageX, {}, pageG);
        const Scene end = run.sceneAt(run.lastMoment());
        QCOMPARE(*grid(end, "gradient.max").values, (std::vector<double>{0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 3, 0, 4}));
        QCOMPARE(*grid(end, "gradient.min").values, (std::vector<double>{1, 0, 0, 2, 0, 0, 0, 0, 0, 3, 4, 0, 0, 0, 0, 0}));
        QCOMPARE(*grid(end, "gradient.avg").values,
                 (std::vector<double>{.25, .25, .5, .5, .25, .25, .5, .5, .75, .75, 1, 1, .75, .75, 1, 1}));
    }

    void arrowsLeadFromTheGradientToTheWinner()
    {
        const PoolBackwardRun run = runOf(pageX, {}, pageG, {PoolKind::Max});
        const Scene scene = run.sceneAt(run.finished(1));
        const int dx = scene.partIndex("gradient.max"), dy = scene.partIndex("upstream");
        QCOMPARE(scene.arrows.size(), std::size_t{2}); // that of the first window stays
        QVERIFY((scene.arrows[1] == Arrow{{dy, 0, 1}, {dx, 1, 2}, Role::Gradient}));
    }

    void theAverageHasAnArrowToEachCell()
    {
        const PoolBackwardRun run = runOf(pageX, {}, pageG, {PoolKind::Average});
        QCOMPARE(run.sceneAt({0, 0}).arrows.size(), std::size_t{4});
    }

    void overlappingWindowsAddUp()
    {
        const Tensor<double> x({1, 1, 3, 3}, {1, 2, 3, 4, 9, 5, 6, 7, 8});
        PoolSetup setup;
        setup.params.stride = {1, 1};
        const PoolBackwardRun run = runOf(x, setup, pageG, {PoolKind::Max});
        const int dx = run.sceneAt({}).partIndex("gradient.max");
        QCOMPARE(written(run.formulaOf({dx, 1, 1})), QStringLiteral("dX[1,1] = 1 + 2 + 3 + 4 = 10"));
        QCOMPARE(written(run.formulaOf({dx, 0, 0})), QStringLiteral("dX[0,0] = 0"));
        QCOMPARE(grid(run.sceneAt(run.finished(2)), "gradient.max").values->at(4), 6.0);
    }

    void eachShareIsWrittenOut()
    {
        const PoolBackwardRun run = runOf(pageX, {}, pageG);
        QCOMPARE(written(run.sceneAt({0, 0}).formula), QStringLiteral("dY[0,0] = 1"));
        QCOMPARE(written(run.sceneAt({0, 4}).formula),
                 QStringLiteral("dX[1,1] | max 0 + 1 = 1 | avg 0 + 1 / 4 = 0.25 | min 0 + 0 = 0 | L2 0 + 1 · 6 / 7.87401 = 0.762001"));
        QCOMPARE(written(run.sceneAt({0, 5}).formula),
                 QStringLiteral("dY[0,0] = 1 | max → dX[1,1] | avg · 1 / 4 | min → dX[0,0] | L2 · X / 7.87401"));
        const PoolBackwardRun one = runOf(pageX, {}, pageG, {PoolKind::Average});
        QCOMPARE(written(one.sceneAt({3, 1}).formula), QStringLiteral("dX[2,2] = 0 + 4 / 4 = 1"));
    }

    void theGradientOfTheOutputCanBeEdited()
    {
        const Scene scene = runOf(pageX, {}, pageG).sceneAt({});
        QCOMPARE(grid(scene, "upstream").source.name, std::string("g"));
        QCOMPARE(grid(scene, "input").source.name, std::string("x"));
        QVERIFY(grid(scene, "gradient.max").source.name.empty());
    }

    void pageNumbersAreStillThoseOfTheLabPage()
    {
        QCOMPARE(runOf(pageX, {}, pageG).pageNumbers(), (std::vector<double>{6, 5, 4, 5, 3.5, 2, 2.5, 2}));
    }

    void tiesAreSaid()
    {
        QVERIFY(runOf(pageX, {}, pageG).remarks().empty());
        const Tensor<double> even({1, 1, 4, 4}, 2.0);
        QCOMPARE(runOf(even, {}, pageG).remarks().front().text.key, std::string("pool.back.remark.ties"));
        QVERIFY(runOf(even, {}, pageG, {PoolKind::Average}).remarks().empty());
    }

    void topicsNameTheTwoPhases()
    {
        const PoolBackwardRun run = runOf(pageX, {}, pageG);
        QCOMPARE(run.topicAt({0, 0}), std::string("take"));
        QCOMPARE(run.topicAt({0, 2}), std::string("route"));
    }
};

QTEST_APPLESS_MAIN(TestPoolBackwardScene)
#include "tst_pool_backward_scene.moc"
