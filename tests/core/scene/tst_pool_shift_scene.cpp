// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_shift_plots.h"
#include "core/scene/pool_shift_run.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/reference_cases.h"

#include <QtTest>

using namespace convlab;

namespace {

const Tensor<double> bars({1, 1, 2, 8}, {0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1});
const std::vector<PoolKind> two{PoolKind::Max, PoolKind::Average};

PoolShiftRun runOf(const Tensor<double> &x, const PoolSetup &setup, int shift, std::vector<PoolKind> kinds = two)
{
    return PoolShiftRun(PoolShiftStage(x, setup, shift, std::move(kinds)));
}

std::size_t changedMarks(const Scene &scene, const char *id)
{
    const int part = scene.partIndex(id);
    return static_cast<std::size_t>(std::count_if(scene.marks.begin(), scene.marks.end(), [part](const Mark &mark) {
        return mark.cell.part == part && mark.emphasis == Emphasis::Winner;
    }));
}

} // namespace

class TestPoolShiftScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunHoldsTogether()
    {
        const Tensor<double> x = tests::patternTensor({1, 1, 5, 6}, 3);
        PoolSetup padded;
        padded.params = {{3, 3}, {2, 2}, {}, {1, 1, 1, 0}, true, false};
        for (const PoolSetup &setup : {PoolSetup{}, padded, PoolSetup{PoolSetup::Windows::Global, {}, {}, PoolSetup::Ties::First},
                                       PoolSetup{PoolSetup::Windows::Adaptive, {}, {3, 2}, PoolSetup::Ties::First}}) {
            for (const int shift : {0, 1, 8}) {
                const PoolShiftRun run = runOf(x, setup, shift);
                QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
                QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
            }
        }
    }

    void changedOutputsAreMarkedAndCounted()
    {
        const PoolShiftRun run = runOf(bars, {}, 1);
        const Scene end = run.sceneAt(run.lastMoment());
        QCOMPARE(changedMarks(end, "moved.max"), std::size_t{2});
        QCOMPARE(changedMarks(end, "moved.avg"), std::size_t{4});
        QCOMPARE(changedMarks(run.sceneAt({0, 0}), "moved.avg"), std::size_t{1});
        QVERIFY((end.caption == Label{"pool.shift.caption.all", {4, 4, 2, 4}}));
        QVERIFY((run.facts().back() == Label{"pool.shift.fact.maxima", {1, 2, 4}}));
    }

    void noShiftChangesNothing()
    {
        const PoolShiftRun run = runOf(bars, {}, 0);
        QCOMPARE(changedMarks(run.sceneAt(run.lastMoment()), "moved.avg"), std::size_t{0});
    }

    void plotsCountEveryShift()
    {
        const std::vector<Plot> plots = runOf(bars, {}, 1).plots();
        QCOMPARE(plots.size(), std::size_t{2});
        QCOMPARE(plots[0].series.size(), std::size_t{4}); // max and average, each at two strides
        // The bars repeat after 4 cells: 2 of 4 maxima change after one cell, all after two.
        QCOMPARE(plots[0].series[0].y, (std::vector<double>{0, 50, 100, 50, 0, 50, 100, 50, 0}));
        QCOMPARE(plots[0].series[1].y, (std::vector<double>{0, 100, 100, 100, 0, 100, 100, 100, 0}));
        // At stride 1 everything moves along.
        for (const std::size_t dense : {2U, 3U}) {
            const std::vector<double> &left = plots[1].series[dense].y;
            for (std::size_t shift = 0; shift < 7; ++shift)
                QCOMPARE(left[shift], 0.0);
            QVERIFY(std::isnan(left[7])); // nothing left to compare with
        }
        QVERIFY(plots[1].series[0].y[1] > 0);
    }

    void windowsThatDoNotSlideHaveNoStride()
    {
        const PoolShiftRun run = runOf(bars, {PoolSetup::Windows::Global, {}, {}, PoolSetup::Ties::First}, 1);
        QCOMPARE(run.plots().size(), std::size_t{1});
        QCOMPARE(run.plots()[0].series.size(), std::size_t{2});
        QCOMPARE(run.plots()[0].series[0].y, std::vector<double>(9, 0.0));
    }

    void theCursorStandsAtTheShift()
    {
        const PoolShiftRun run = runOf(bars, {}, 3);
        QCOMPARE(run.plotCursor("in-place", {}).value(), 3.0);
        QCOMPARE(run.pageNumbers().size(), std::size_t{8});
    }
};

QTEST_APPLESS_MAIN(TestPoolShiftScene)
#include "tst_pool_shift_scene.moc"
