// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/residual_run.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

using namespace convlab;

namespace {

ResidualSetup setupOf(bool network, bool project)
{
    ResidualSetup s;
    s.branch = network ? ResidualSetup::Branch::Network : ResidualSetup::Branch::Constants;
    s.project = project;
    s.x = {1, -0.5, 0.25};
    s.constants = project ? std::vector<double>{0.25, -0.5} : std::vector<double>{-0.2, 0.1, 0.4};
    s.inner = {0.5, -0.25, 0, 0.25, 0.5, -0.5, 0, 0.25, 0.5};
    s.outer = project ? std::vector<double>{0.5, 0.25, 0, -0.25, 0.5, 0.25} : s.inner;
    s.projection = project ? std::vector<double>{0.5, 0, 0.5, 0, 1, -0.5} : s.inner;
    s.upstream = project ? std::vector<double>{1, -1} : std::vector<double>{1, 1, 1};
    s.depth = 5;
    return s;
}

ResidualRun runOf(const ResidualSetup &setup, ResidualView view)
{
    return ResidualRun(ResidualStage(ResidualTrace(setup), view));
}

template<typename P>
const P &part(const Scene &scene, const char *id)
{
    return std::get<P>(scene.parts[static_cast<std::size_t>(scene.partIndex(id))]);
}

} // namespace

class TestResidualScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsAndLinksBothWays()
    {
        for (const bool network : {false, true}) {
            for (const bool project : {false, true}) {
                for (const ResidualView view : {ResidualView::Forward, ResidualView::Backward}) {
                    const ResidualRun run = runOf(setupOf(network, project), view);
                    QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
                    QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
                }
            }
        }
    }

    void theBranchStandsOnTheEndOfTheSkip()
    {
        const ResidualRun run = runOf(setupOf(false, false), ResidualView::Forward);
        const Bars bars = part<Bars>(run.sceneAt(run.finished(1)), "element.1");
        QCOMPARE(bars.bars[0].value, -0.5);
        QCOMPARE(bars.bars[1].base, -0.5);
        QCOMPARE(bars.bars[1].value, 0.1);
        QCOMPARE(bars.bars[2].value, -0.4);
        QVERIFY(bars.bars[2].known && !part<Bars>(run.sceneAt(run.finished(1)), "element.2").bars[2].known);
    }

    void aNetworkIsComputedBeforeItIsAdded()
    {
        const ResidualRun run = runOf(setupOf(true, true), ResidualView::Forward);
        QCOMPARE(run.stepCount(), 2 + 3 + 2 + 2); // projection, hidden, branch, sum
        QCOMPARE(part<Grid>(run.sceneAt(run.finished(4)), "hidden").reveal.count, 3);
        QCOMPARE(part<Grid>(run.sceneAt(run.finished(4)), "branch").reveal.count, 0);
    }

    void eachBackwardStepPassesOneBlock()
    {
        const ResidualRun run = runOf(setupOf(false, false), ResidualView::Backward);
        QCOMPARE(run.stepCount(), 5);
        const Scene third = run.sceneAt(run.finished(2));
        QVERIFY(std::abs((*part<Grid>(third, "x").values)[0] - 1.1 * 1.1 * 1.1) < 1e-12);
        QVERIFY(std::abs((*part<Grid>(third, "plain.out").values)[0] - 0.001) < 1e-15);
        QCOMPARE(run.plotCursor("depth", {2, 0}), std::optional(3.0));
        QVERIFY(part<Grid>(run.sceneAt({0, 0}), "output").source.name == "g");
        QVERIFY(part<Grid>(third, "output").source.name.empty());
    }

    void aProjectionDoesNotChain()
    {
        const ResidualRun run = runOf(setupOf(true, true), ResidualView::Backward);
        QCOMPARE(run.stepCount(), 1);
        QVERIFY(run.plots().empty());
    }
};

QTEST_APPLESS_MAIN(TestResidualScene)
#include "tst_residual_scene.moc"
