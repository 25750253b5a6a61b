// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_run.h"
#include "tests/core/scene/playable_checks.h"

#include <QTest>

#include <set>

using namespace convlab;

namespace {

ActivationSetting small(std::optional<NormKind> norm = {})
{
    ActivationSetting setting;
    setting.shape = {3, 4, 2, 5};
    setting.norm = norm;
    setting.groups = 2;
    return setting;
}

const Volume &block(const Scene &scene) { return std::get<Volume>(scene.parts[ActivationStage::Block]); }
const Strip &strip(const Scene &scene, ActivationStage::Part part) { return std::get<Strip>(scene.parts[part]); }

/// How many sheets one set has, over all sets; one number, as all sets are equal.
std::size_t sheetsPerSet(const Volume &volume)
{
    const std::set<int> different(volume.sets->begin(), volume.sets->end());
    return volume.sets->size() / different.size();
}

} // namespace

class TestActivationScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsAndLinksBothWays()
    {
        for (int norm = -1; norm < 4; ++norm) {
            const ActivationRun run(small(norm < 0 ? std::nullopt : std::optional(static_cast<NormKind>(norm))));
            QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
            QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
        }
    }

    void axesCollapseOneAfterTheOther()
    {
        const ActivationRun run(small());
        QCOMPARE(run.stepCount(), 6);
        const std::size_t sizes[] = {3 * 4 * 2 * 5, 3 * 4 * 2, 3 * 4, 3 * 4};
        const Volume::Stage stages[] = {Volume::Stage::Block, Volume::Stage::Columns, Volume::Stage::Sheets, Volume::Stage::Sets};
        for (int step = 0; step < 4; ++step) {
            const Scene scene = run.sceneAt(run.finished(step));
            QCOMPARE(block(scene).values->size(), sizes[step]);
            QVERIFY(block(scene).stage == stages[step]);
        }
    }

    void channelsAreMeasuredOneByOne()
    {
        const ActivationRun run(small());
        const Scene second = run.sceneAt({3, 1});
        QCOMPARE(strip(second, ActivationStage::Means).known, 2);
        QCOMPARE(strip(second, ActivationStage::Deviations).known, 0);
        QCOMPARE(second.frames.at(0).col, 1);
        QCOMPARE(run.plotCursor("means", {3, 1}), std::optional(1.0));
        QCOMPARE(strip(run.sceneAt(run.lastMoment()), ActivationStage::Means).known, -1);
    }

    void theFourNormsShareDifferentSheets()
    {
        const auto shown = [](std::optional<NormKind> norm) { return block(ActivationRun(small(norm)).sceneAt({})); };
        QVERIFY(!shown({}).outlined && shown(NormKind::Batch).outlined);
        QCOMPARE(sheetsPerSet(shown(NormKind::Batch)), std::size_t(3));
        QCOMPARE(sheetsPerSet(shown(NormKind::Layer)), std::size_t(4));
        QCOMPARE(sheetsPerSet(shown(NormKind::Instance)), std::size_t(1));
        QCOMPARE(sheetsPerSet(shown(NormKind::Group)), std::size_t(2));
    }

    void aNormIsSeenBeforeItIsMeasured()
    {
        const ActivationRun run(small(NormKind::Batch));
        QCOMPARE(run.stepCount(), 8);
        QVERIFY(*block(run.sceneAt({0, 0})).values != *block(run.sceneAt({4, 0})).values);
        for (const double mean : *strip(run.sceneAt(run.lastMoment()), ActivationStage::Means).values)
            QVERIFY(std::abs(mean) < 1e-12);
    }

    void theHistogramCountsEveryNumber()
    {
        const ActivationRun run(small());
        const auto total = [](const PlotSeries &series) {
            double sum = 0;
            for (const double share : series.y)
                sum += share;
            return sum;
        };
        QVERIFY(std::abs(total(run.plots()[0].series[0]) - 100) < 1e-9);
        QVERIFY(run.plotExtras("histogram", {}, {}).empty());
        const std::vector<PlotSeries> current = run.plotExtras("histogram", {3, 2}, {});
        QCOMPARE(current.at(0).label.numbers, (std::vector<double>{2}));
        QVERIFY(std::abs(total(current[0]) - 100) < 1e-9);
        QCOMPARE(run.plotExtras("histogram", {3, 2}, {ActivationStage::Block, 1, 3}).at(0).label.numbers, (std::vector<double>{3}));
        QVERIFY(run.plotExtras("means", {3, 2}, {}).empty());
    }

    void aConstantBlockHasAHistogram()
    {
        ActivationSetting setting = small(NormKind::Batch);
        setting.shape = {1, 4, 1, 1};
        const ActivationRun run(setting);
        for (const Plot &plot : run.plots())
            for (const PlotSeries &series : plot.series)
                QCOMPARE(series.x.size(), series.y.size());
        QCOMPARE(run.remarks().at(0).text.key, std::string("stats.remark.one_value"));
    }

    void onlyTheRightAnswerIsRight()
    {
        ActivationSetting setting;
        setting.guess = true;
        for (setting.seed = 0; setting.seed < 24; ++setting.seed) {
            setting.answer.reset();
            QVERIFY(ActivationRun(setting).remarks().empty());
            for (int answer = 0; answer < activationFaults; ++answer) {
                setting.answer = static_cast<ActivationFault>(answer);
                const std::string key = ActivationRun(setting).remarks().at(0).text.key;
                QCOMPARE(key.rfind("stats.right.", 0) == 0, setting.answer == setting.present());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestActivationScene)
#include "tst_activation_scene.moc"
