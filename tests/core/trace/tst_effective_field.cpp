// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/legacy_normal.h"
#include "core/trace/effective_field.h"

#include <QtTest>

#include <cmath>

using namespace convlab;

namespace {

LayerGeometry layer(std::int64_t kernel, std::int64_t stride = 1, std::int64_t padding = 0, std::int64_t dilation = 1, LayerKind kind = LayerKind::Conv)
{
    LayerGeometry geometry;
    geometry.kind = kind;
    geometry.kernel = {kernel, kernel};
    geometry.stride = {stride, stride};
    geometry.padding = {padding, padding, padding, padding};
    geometry.dilation = {dilation, dilation};
    return geometry;
}

std::vector<double> normals(LegacyNormal &random, std::size_t count)
{
    std::vector<double> values(count);
    for (double &value : values)
        value = random.normal();
    return values;
}

FieldNetwork networkOf(const ReceptiveFieldTrace &trace)
{
    const int level = trace.layerCount(0);
    return {trace.layers(0), trace.stack(0, Axis::Vertical), trace.stack(0, Axis::Horizontal), level,
            trace.neuron(0, Axis::Vertical, level), trace.neuron(0, Axis::Horizontal, level)};
}

} // namespace

class TestEffectiveField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Central differences, cell by cell: for smooth parts of the network the gradient must agree with them.
    void gradientAgreesWithNudgedInputs_data()
    {
        QTest::addColumn<std::vector<LayerGeometry>>("layers");
        QTest::addColumn<bool>("relu");
        const auto max = LayerKind::MaxPool, average = LayerKind::AveragePool;
        QTest::newRow("page") << std::vector{layer(3), layer(3, 2), layer(3), layer(3, 2)} << false;
        QTest::newRow("relu") << std::vector{layer(3), layer(3, 2), layer(3)} << true;
        QTest::newRow("padded") << std::vector{layer(3, 1, 1), layer(3, 2, 1), layer(5, 1, 2)} << true;
        QTest::newRow("dilated") << std::vector{layer(3, 1, 2, 2), layer(3, 1, 2, 2)} << false;
        QTest::newRow("maximum") << std::vector{layer(3, 1, 1), layer(2, 2, 0, 1, max), layer(3)} << true;
        QTest::newRow("average") << std::vector{layer(3, 1, 1), layer(3, 2, 1, 1, average), layer(3)} << false;
    }

    void gradientAgreesWithNudgedInputs()
    {
        QFETCH(std::vector<LayerGeometry>, layers);
        QFETCH(bool, relu);
        const ReceptiveFieldTrace trace({{17, 15}, layers, {}, {-1, -1}});
        const FieldNetwork network = networkOf(trace);
        LegacyNormal random(7);
        FieldNetwork::Weights weights;
        for (const LayerGeometry &geometry : layers)
            weights.push_back(geometry.kind == LayerKind::Conv ? normals(random, static_cast<std::size_t>(geometry.kernel.h * geometry.kernel.w)) : std::vector<double>{});
        const std::size_t cells = network.inputRows().size() * network.inputCols().size();
        FieldNetwork::Plane input = normals(random, cells);
        const FieldNetwork::Plane gradient = network.gradient(weights, relu, input);
        QCOMPARE(gradient.size(), cells);
        constexpr double nudge = 1e-6;
        for (std::size_t cell = 0; cell < cells; ++cell) {
            const double kept = input[cell];
            input[cell] = kept + nudge;
            const double above = network.output(weights, relu, input);
            input[cell] = kept - nudge;
            const double below = network.output(weights, relu, input);
            input[cell] = kept;
            const double numeric = (above - below) / (2 * nudge);
            QVERIFY2(std::abs(numeric - gradient[cell]) < 1e-6 * std::max(1.0, std::abs(numeric)), qPrintable(QString::number(cell)));
        }
    }

    // n layers of three equal taps: how many paths lead to a cell are the trinomial coefficients (OEIS A027907).
    void equalWeightsCountPaths()
    {
        const ReceptiveFieldTrace trace({{15, 15}, {layer(3), layer(3), layer(3), layer(3)}, {}, {-1, -1}});
        const EffectiveField field = effectiveField(trace, {4}, {});
        const std::vector<double> paths{1, 4, 10, 16, 19, 16, 10, 4, 1};
        QCOMPARE(field.rows, 9);
        QCOMPARE(field.cols, 9);
        for (int row = 0; row < 9; ++row)
            for (int col = 0; col < 9; ++col)
                QVERIFY(std::abs(field.at(field.top + row, field.left + col) - paths[static_cast<std::size_t>(row)] * paths[static_cast<std::size_t>(col)] / 361) < 1e-12);
        QCOMPARE(field.at(field.top - 1, field.left), 0.0);
        const std::vector<double> profile = field.profile(Axis::Horizontal);
        for (std::size_t col = 0; col < 9; ++col)
            QVERIFY(std::abs(profile[col] - paths[col] / 19) < 1e-12);
    }

    void equalDilationLeavesASieve()
    {
        const ReceptiveFieldTrace trace({{33, 33}, {layer(3, 1, 0, 2), layer(3, 1, 0, 2), layer(3, 1, 0, 2)}, {}, {-1, -1}});
        const EffectiveField field = effectiveField(trace, {3}, {});
        for (int row = 0; row < field.rows; ++row)
            for (int col = 0; col < field.cols; ++col)
                QCOMPARE(field.at(field.top + row, field.left + col) > 0, row % 2 == 0 && col % 2 == 0);
    }

    void theFieldGrowsSlowerThanItsFrame()
    {
        double before = 1;
        for (const int depth : {4, 8, 12}) {
            const ReceptiveFieldTrace trace({{41, 41}, std::vector<LayerGeometry>(static_cast<std::size_t>(depth), layer(3)), {}, {-1, -1}});
            const double share = effectiveField(trace, {depth}, {}).size() / (2 * depth + 1);
            QVERIFY(share < before);
            before = share;
        }
    }

    void theSameSeedGivesTheSameField()
    {
        const ReceptiveFieldTrace trace({{21, 21}, {layer(3), layer(3), layer(3)}, {}, {-1, -1}});
        FieldModel model{FieldWeights::Random, true, 5};
        const EffectiveField one = effectiveField(trace, {3}, model), two = effectiveField(trace, {3}, model);
        QVERIFY(one.strength == two.strength);
        QVERIFY(one.networks > 1);
        model.seed = 6;
        QVERIFY(effectiveField(trace, {3}, model).strength != one.strength);
    }

    void tooMuchWorkIsSaid()
    {
        const ReceptiveFieldTrace trace({{256, 256}, std::vector<LayerGeometry>(12, layer(11)), {}, {-1, -1}});
        const EffectiveField field = effectiveField(trace, {12}, {FieldWeights::Random, true, 1});
        QVERIFY(field.simplified);
        QCOMPARE(*std::max_element(field.strength.begin(), field.strength.end()), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestEffectiveField)
#include "tst_effective_field.moc"
