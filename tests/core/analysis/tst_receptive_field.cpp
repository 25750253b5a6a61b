// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/receptive_field.h"

#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace convlab;
using namespace convlab::tests;

namespace {

LayerGeometry layerOf(const QJsonObject &object)
{
    LayerGeometry layer;
    const QString type = object[QStringLiteral("type")].toString();
    layer.kind = type == QStringLiteral("conv")       ? LayerKind::Conv
                 : type == QStringLiteral("avg_pool") ? LayerKind::AveragePool
                                                      : LayerKind::MaxPool;
    layer.kernel = extentOf(object[QStringLiteral("kernel")]);
    layer.stride = extentOf(object[QStringLiteral("stride")]);
    layer.dilation = extentOf(object[QStringLiteral("dilation")]);
    layer.padding = symmetricPadding(object[QStringLiteral("padding")]);
    return layer;
}

std::vector<LayerGeometry> layersOf(const QJsonObject &attrs)
{
    std::vector<LayerGeometry> layers;
    for (const QJsonValue &value : attrs[QStringLiteral("layers")].toArray())
        layers.push_back(layerOf(value.toObject()));
    return layers;
}

LayerGeometry squareLayer(std::int64_t kernel, std::int64_t stride, std::int64_t padding = 0, std::int64_t dilation = 1)
{
    LayerGeometry layer;
    layer.kernel = {kernel, kernel};
    layer.stride = {stride, stride};
    layer.padding = {padding, padding, padding, padding};
    layer.dilation = {dilation, dilation};
    return layer;
}

/// Walks back from one output through all layers: the input cells that it can feel.
std::set<std::int64_t> cellsBehind(const std::vector<AxisGeometry> &axes, std::int64_t output)
{
    std::set<std::int64_t> reached{output};
    for (auto axis = axes.rbegin(); axis != axes.rend(); ++axis) {
        std::set<std::int64_t> before;
        for (const std::int64_t out : reached) {
            for (std::int64_t tap = 0; tap < axis->kernel; ++tap) {
                const std::int64_t position = tapPosition(*axis, out, tap);
                if (position >= 0 && position < axis->size)
                    before.insert(position);
            }
        }
        reached = std::move(before);
    }
    return reached;
}

QString axisError(const AxisField &field, const QJsonObject &expected, int axis)
{
    const auto number = [&](const char *key) { return expected[QLatin1String(key)].toArray()[axis].toDouble(); };
    const bool same = static_cast<double>(field.size) == number("R") && static_cast<double>(field.jumpAfter) == number("J")
                      && static_cast<double>(field.start) == number("start") && field.centre(0) == number("center0")
                      && static_cast<double>(field.outputs) == number("out");
    return same ? QString() : QStringLiteral("R %1 J %2 start %3").arg(field.size).arg(field.jumpAfter).arg(field.start);
}

} // namespace

class TestReceptiveField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSection6();
    void reference_data();
    void reference();
    void referenceMasks_data() { reference_data(); }
    void referenceMasks();
    void item49_jumpGrowsAfterItIsUsed();
    void item49_centreIsAHalfForEvenFields();
    void pointwisePaddingOnlyShifts();
    void dilationWidensTheSpan();
    void poolingKeepsItsOwnRules();
    void layerWithoutOutputIsNamed();
    void emptyStackIsAnError();
    void jumpsThatDoNotFitAreAnError();
};

void TestReceptiveField::pageSection6()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"));
    std::vector<LayerGeometry> layers;
    const QJsonArray rows = page[QStringLiteral("section6")][QStringLiteral("rows")].toArray();
    for (const QJsonValue &row : rows)
        layers.push_back(squareLayer(integersOf(row)[0], integersOf(row)[1]));
    const std::vector<LayerField> fields = receptiveField(layers, {32, 32});
    QCOMPARE(static_cast<qsizetype>(fields.size()), rows.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto expected = integersOf(rows[static_cast<int>(i)]);
        QCOMPARE(fields[i].vertical.size, expected[2]);
        QCOMPARE(fields[i].horizontal.size, expected[2]);
        QCOMPARE(fields[i].horizontal.jumpAfter, expected[3]);
    }
}

void TestReceptiveField::reference_data()
{
    QTest::addColumn<ReferenceCase>("one");
    for (const ReferenceCase &one : referenceCases(QStringLiteral("receptive_field.jsonl"), QStringLiteral("receptive_field")))
        QTest::newRow(qPrintable(one.id)) << one;
}

void TestReceptiveField::reference()
{
    QFETCH(ReferenceCase, one);
    const auto fields = receptiveField(layersOf(one.attrs), extentOf(one.attrs[QStringLiteral("input")]));
    const QJsonArray expected = one.out[QStringLiteral("per_layer")].toArray();
    QCOMPARE(static_cast<qsizetype>(fields.size()), expected.size());
    for (int i = 0; i < expected.size(); ++i) {
        const LayerField &field = fields[static_cast<std::size_t>(i)];
        QCOMPARE(axisError(field.vertical, expected[i].toObject(), 0), QString());
        QCOMPARE(axisError(field.horizontal, expected[i].toObject(), 1), QString());
    }
    const Extent2 output = extentOf(one.attrs[QStringLiteral("output_index")]);
    const QJsonArray interval = one.out[QStringLiteral("theoretical_interval_inclusive")].toArray();
    const AxisField &last = fields.back().horizontal;
    QCOMPARE(last.start + output.w * last.jumpAfter, integersOf(interval[1])[0]);
    QCOMPARE(last.start + output.w * last.jumpAfter + last.size - 1, integersOf(interval[1])[1]);
}

void TestReceptiveField::referenceMasks()
{
    QFETCH(ReferenceCase, one);
    const Extent2 input = extentOf(one.attrs[QStringLiteral("input")]);
    std::vector<AxisGeometry> vertical, horizontal;
    std::int64_t rows = input.h, cols = input.w;
    for (const LayerGeometry &layer : layersOf(one.attrs)) {
        vertical.push_back({rows, layer.kernel.h, layer.stride.h, layer.dilation.h, layer.padding.top, layer.padding.bottom});
        horizontal.push_back({cols, layer.kernel.w, layer.stride.w, layer.dilation.w, layer.padding.left, layer.padding.right});
        rows = outputSize(vertical.back());
        cols = outputSize(horizontal.back());
    }
    const Extent2 output = extentOf(one.attrs[QStringLiteral("output_index")]);
    const auto felt = [](const std::set<std::int64_t> &cells, std::int64_t cell) { return cells.count(cell) > 0; };
    const auto feltRows = cellsBehind(vertical, output.h), feltCols = cellsBehind(horizontal, output.w);
    const QJsonArray mask = one.out[QStringLiteral("mask_rows")].toArray();
    for (int row = 0; row < mask.size(); ++row) {
        QString line;
        for (int col = 0; col < input.w; ++col)
            line += QLatin1Char(felt(feltRows, row) && felt(feltCols, col) ? '1' : '0');
        QCOMPARE(line, mask[row].toString());
    }
}

void TestReceptiveField::item49_jumpGrowsAfterItIsUsed()
{
    const auto fields = receptiveField({squareLayer(3, 2, 1), squareLayer(3, 2, 1)}, {32, 32});
    QCOMPARE(fields[0].vertical.jumpBefore, std::int64_t(1));
    QCOMPARE(fields[0].vertical.size, std::int64_t(3));   // with the jump after the stride it were 5
    QCOMPARE(fields[0].vertical.start, std::int64_t(-1));
    QCOMPARE(fields[1].vertical.jumpBefore, std::int64_t(2));
    QCOMPARE(fields[1].vertical.size, std::int64_t(7));
    QCOMPARE(fields[1].vertical.start, std::int64_t(-3));
    QCOMPARE(fields[1].vertical.jumpAfter, std::int64_t(4));
}

void TestReceptiveField::item49_centreIsAHalfForEvenFields()
{
    const auto fields = receptiveField({squareLayer(2, 2)}, {8, 8});
    QCOMPARE(fields[0].vertical.centre(0), 0.5);
    QCOMPARE(fields[0].vertical.centre(3), 6.5);
}

void TestReceptiveField::pointwisePaddingOnlyShifts()
{
    const auto fields = receptiveField({squareLayer(3, 2), squareLayer(1, 1, 1)}, {9, 9});
    QCOMPARE(fields[1].vertical.size, fields[0].vertical.size);
    QCOMPARE(fields[1].vertical.start, fields[0].vertical.start - 2);
    QCOMPARE(fields[1].vertical.outputs, fields[0].vertical.outputs + 2);
}

void TestReceptiveField::dilationWidensTheSpan()
{
    const auto fields = receptiveField({squareLayer(3, 1, 0, 1), squareLayer(3, 1, 0, 2), squareLayer(3, 1, 0, 4)}, {32, 32});
    QCOMPARE(fields[0].horizontal.size, std::int64_t(3));
    QCOMPARE(fields[1].horizontal.size, std::int64_t(7));
    QCOMPARE(fields[2].horizontal.size, std::int64_t(15));
}

void TestReceptiveField::poolingKeepsItsOwnRules()
{
    LayerGeometry pool = squareLayer(2, 2);
    pool.kind = LayerKind::MaxPool;
    pool.ceilMode = true;
    QCOMPARE(receptiveField({pool}, {5, 5})[0].vertical.outputs, std::int64_t(3));
    pool.kind = LayerKind::Conv; // convolution knows no ceil mode
    QCOMPARE(receptiveField({pool}, {5, 5})[0].vertical.outputs, std::int64_t(2));
    LayerGeometry padded = squareLayer(3, 1, 2);
    QCOMPARE(receptiveField({padded}, {5, 5})[0].vertical.outputs, std::int64_t(7));
    padded.kind = LayerKind::AveragePool;
    QVERIFY_EXCEPTION_THROWN(receptiveField({padded}, {5, 5}), ParameterError);
}

void TestReceptiveField::layerWithoutOutputIsNamed()
{
    try {
        receptiveField({squareLayer(3, 2), squareLayer(3, 2), squareLayer(3, 1)}, {8, 8});
        QFAIL("the third layer sees one cell");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::WindowExceedsInput);
        QCOMPARE(error.numbers().front().second, 1.0);
    }
}

void TestReceptiveField::emptyStackIsAnError()
{
    try {
        receptiveField({}, {8, 8});
        QFAIL("no layer, no field");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::EmptyStack);
    }
}

void TestReceptiveField::jumpsThatDoNotFitAreAnError()
{
    const std::vector<LayerGeometry> layers(12, squareLayer(1, 1 << 20));
    try {
        receptiveField(layers, {8, 8});
        QFAIL("2^240 does not fit");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::TooLarge);
    }
}

QTEST_APPLESS_MAIN(TestReceptiveField)
#include "tst_receptive_field.moc"
