// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_scene.h"
#include "core/trace/effective_field.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/stacks.h"

#include <QtTest>

#include <numeric>

using namespace convlab;
using namespace convlab::tests;

namespace {

std::unique_ptr<const Playable> effective(const StackSpec &spec, const FieldModel &model = {})
{
    return playReceptiveField(spec, FieldView::Effective, Axis::Horizontal, model);
}

const StackSpec page{{29, 29}, pageLayers(), {}, {-1, -1}};
/// A branch that looks further than the stack.
const StackSpec wideBranch{{24, 24}, {squareLayer(1)}, {squareLayer(5, 1, 2)}, {-1, -1}};

std::size_t positiveCells(const Scene &scene)
{
    const std::vector<double> &values = *std::get<Grid>(scene.parts.front()).values;
    return static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [](double value) { return value > 0; }));
}

} // namespace

class TestReceptiveFieldEffective : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunHoldsTogether()
    {
        for (const StackSpec &spec : {page, wideBranch}) {
            for (const FieldWeights weights : {FieldWeights::Ones, FieldWeights::Random, FieldWeights::Bell})
                QCOMPARE(QString::fromStdString(checks::playsBothWays(*effective(spec, {weights, true, 3}))), QString());
        }
    }

    void theFrameIsTheTheoreticalFieldOfEachLayer()
    {
        const auto run = effective(page);
        const int sizes[] = {1, 3, 5, 9, 13};
        for (int step = 0; step < run->stepCount(); ++step) {
            const Scene scene = run->sceneAt(run->finished(step));
            QCOMPARE(scene.frames.front().rows, sizes[step]);
            QCOMPARE(positiveCells(scene), static_cast<std::size_t>(sizes[step] * sizes[step])); // all of it, and nothing else
        }
    }

    void branchesAreMeasuredTogether()
    {
        const auto run = effective(wideBranch);
        const Scene end = run->sceneAt(run->lastMoment());
        QCOMPARE(end.frames.front().rows, 5);
        QCOMPARE(end.frames.front().cols, 5);
        QCOMPARE(positiveCells(end), std::size_t{25});
        QCOMPARE(end.caption.numbers, (std::vector<double>{5, 5, 100, 5, 5})); // 25 equal paths, and one more in the middle
        const Plot plot = run->plots().front();
        QVERIFY(*plot.x.minimum < plot.series.front().x.front() && plot.series.front().x.back() < *plot.x.maximum);
    }

    void aBranchKeepsTheColoursOfItsLayers()
    {
        const auto run = effective(wideBranch);
        QCOMPARE(run->sceneAt(run->finished(1)).frames.front().role, layerRole(0));
        QCOMPARE(run->sceneAt(run->finished(2)).frames.front().role, layerRole(1));
    }

    void theProfileIsThatOfTheHeatMap()
    {
        const auto run = effective(page);
        const Scene end = run->sceneAt(run->lastMoment());
        const std::vector<double> &heat = *std::get<Grid>(end.parts.front()).values;
        std::vector<double> columns(29);
        for (std::size_t i = 0; i < heat.size(); ++i)
            columns[i % 29] += heat[i];
        const double largest = *std::max_element(columns.begin(), columns.end());
        const PlotSeries profile = run->plots().front().series.front();
        QCOMPARE(profile.x.size(), std::size_t{13});
        for (std::size_t i = 0; i < profile.x.size(); ++i)
            QVERIFY(std::abs(profile.y[i] - columns[static_cast<std::size_t>(profile.x[i])] / largest) < 1e-12);
    }

    void rectangularFieldsAreSaidAsTheyAre()
    {
        LayerGeometry wide;
        wide.kernel = {1, 5};
        const auto run = effective({{9, 15}, {wide}, {}, {-1, -1}});
        QCOMPARE(run->sceneAt(run->lastMoment()).caption.numbers, (std::vector<double>{2.2, 2.2, 100, 1, 5})); // √5 a side
    }

    void tooMuchWorkIsRemarked()
    {
        const StackSpec spec{{256, 256}, std::vector<LayerGeometry>(12, squareLayer(11, 1, 5)), {}, {-1, -1}};
        QCOMPARE(effective(spec, {FieldWeights::Random, true, 1})->remarks().front().text.key, std::string("field.remark.simplified"));
        QVERIFY(effective(spec)->remarks().empty() || effective(spec)->remarks().front().text.key != "field.remark.simplified");
    }
};

QTEST_APPLESS_MAIN(TestReceptiveFieldEffective)
#include "tst_receptive_field_effective.moc"
