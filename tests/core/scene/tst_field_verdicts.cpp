// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a target that a stack is to reach, and about branches that are to be added.
#include "core/scene/alignment.h"
#include "core/scene/field_target.h"
#include "tests/support/stacks.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

Label verdict(const std::vector<LayerGeometry> &layers, int target, const std::vector<LayerGeometry> &branch = {})
{
    return judgeTarget(ReceptiveFieldTrace({{128, 128}, layers, branch, {-1, -1}}), target);
}

Label caption(const StackSpec &spec)
{
    return alignmentOf(ReceptiveFieldTrace(spec), Axis::Horizontal).caption();
}

} // namespace

class TestFieldVerdicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsCounted() { QCOMPARE(verdict(pageLayers(), 31), (Label{"field.target.short", {31, 13, 18}})); }

    void plainStacksAreComparedWithTheirOwnMeans()
    {
        // R = 5 without stride and dilation: four 2×2 layers are the fewest, 16 weights; dilated ones need three, 12.
        const std::vector<LayerGeometry> twos(4, squareLayer(2));
        QCOMPARE(verdict(twos, 5), (Label{"field.target.same", {5, 16, 12}}));
        QCOMPARE(verdict({squareLayer(3), squareLayer(3)}, 5), (Label{"field.target.reached", {5, 18, 16, 12}}));
    }

    void doublingDilationIsTheFewest()
    {
        const std::vector<LayerGeometry> doubling{squareLayer(2), squareLayer(2, 1, 0, 2), squareLayer(2, 1, 0, 4)};
        QCOMPARE(verdict(doubling, 8), (Label{"field.target.best", {8, 12}}));
        QCOMPARE(verdict({squareLayer(3), squareLayer(3, 1, 0, 3)}, 8), (Label{"field.target.more", {8, 18, 12, 12}}));
    }

    void holesDoNotCount()
    {
        const std::vector<LayerGeometry> sieve{squareLayer(3, 1, 0, 2), squareLayer(3, 1, 0, 2)};
        QCOMPARE(verdict(sieve, 9).key, std::string("field.target.holes"));
    }

    void onlySquareConvolutionsAreJudged()
    {
        LayerGeometry wide;
        wide.kernel = {1, 9};
        QCOMPARE(verdict({wide}, 5).key, std::string("field.target.rules"));
        QCOMPARE(verdict({squareLayer(9, 1, 0, 1, LayerKind::MaxPool)}, 5).key, std::string("field.target.rules"));
        QCOMPARE(verdict({squareLayer(9)}, 5, {squareLayer(9)}).key, std::string("field.target.rules"));
    }

    void branchesHalfACellApartAreToldWithNumbers()
    {
        const std::vector<LayerGeometry> main{squareLayer(3, 2, 1), squareLayer(3, 1, 1)};
        // Neuron 5 of the stack: start -1 - 2 + 5·2 = 7, centre 7 + 3 = 10; of the pooling: cells 10 and 11, centre 10.5.
        QCOMPARE(caption({{24, 24}, main, {squareLayer(2, 2, 0, 1, LayerKind::AveragePool)}, {5, 5}}),
                 (Label{"field.caption.centres", {5, 10, 10.5, 0.5}}));
        QCOMPARE(caption({{24, 24}, main, {squareLayer(1, 2)}, {5, 5}}), (Label{"field.caption.aligned", {5, 10, 2, 7}}));
    }

    void otherSizesAndStridesAreToldFirst()
    {
        QCOMPARE(caption({{24, 24}, {squareLayer(3, 2, 1)}, {squareLayer(1)}, {-1, -1}}), (Label{"field.caption.outputs", {12, 24}}));
        // (9 - 5) / 2 + 1 = 3 outputs and 9 - 7 + 1 = 3 outputs: as many, but at other distances.
        QCOMPARE(caption({{9, 9}, {squareLayer(5, 2)}, {squareLayer(7)}, {-1, -1}}), (Label{"field.caption.jumps", {2, 1}}));
    }

    /// SAME padding at stride 2 depends on the input: what aligns at 9 cells fails at 8 (google-research/receptive_field).
    void alignmentMayDependOnTheInput()
    {
        const auto samePadded = [](std::int64_t before, std::int64_t after) {
            LayerGeometry layer = squareLayer(3, 2);
            layer.padding = {before, before, after, after};
            return layer;
        };
        QCOMPARE(caption({{9, 9}, {samePadded(1, 1)}, {squareLayer(1, 2)}, {-1, -1}}).key, std::string("field.caption.aligned"));
        QCOMPARE(caption({{8, 8}, {samePadded(0, 1)}, {squareLayer(1, 2)}, {-1, -1}}).key, std::string("field.caption.centres"));
    }
};

QTEST_APPLESS_MAIN(TestFieldVerdicts)
#include "tst_field_verdicts.moc"
