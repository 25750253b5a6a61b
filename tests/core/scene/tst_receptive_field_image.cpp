// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_scene.h"
#include "core/tensor/sample_picture.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/reference_cases.h"
#include "tests/support/stacks.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace convlab;
using namespace convlab::tests;

namespace {

std::unique_ptr<const Playable> image(const StackSpec &spec)
{
    return playReceptiveField(spec, FieldView::Image);
}

const StackSpec page{{29, 29}, pageLayers(), {}, {-1, -1}};

const Grid &gridAt(const Scene &scene, int part)
{
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(part)]);
}

const Frame *frameOf(const Scene &scene, int id)
{
    const auto found = std::find_if(scene.frames.begin(), scene.frames.end(),
                                    [id](const Frame &frame) { return frame.id == id; });
    return found == scene.frames.end() ? nullptr : &*found;
}

} // namespace

class ReceptiveFieldImageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesGrowAroundTheNeuron();
    void aFrameGrowsFromTheLayerBelow();
    void rectangularFieldsAreRectangles();
    void outputsAppearAtTheEnd();
    void outputIsTheMeanOfItsField();
    void linksAreSymmetric();
    void fieldsAgreeWithMeasuredGradients_data();
    void fieldsAgreeWithMeasuredGradients();
    void largeFieldsLightOnlyTheirRim();
    void bothAxesAreWrittenWhereTheyDiffer();
    void pictureIsTheSameEveryTime();
};

void ReceptiveFieldImageTest::framesGrowAroundTheNeuron()
{
    const auto run = image(page);
    for (int step = 0; step < run->stepCount(); ++step)
        QCOMPARE(run->sceneAt(run->finished(step)).frames.size(), static_cast<std::size_t>(step));
    const Scene scene = run->sceneAt(run->lastMoment());
    QCOMPARE(*frameOf(scene, 1), (Frame{1, 0, 13, 13, 3, 3, Role::Layer1}));
    QCOMPARE(*frameOf(scene, 2), (Frame{2, 0, 12, 12, 5, 5, Role::Layer2}));
    QCOMPARE(*frameOf(scene, 3), (Frame{3, 0, 10, 10, 9, 9, Role::Layer3}));
    QCOMPARE(*frameOf(scene, 4), (Frame{4, 0, 8, 8, 13, 13, Role::Layer4}));
}

void ReceptiveFieldImageTest::aFrameGrowsFromTheLayerBelow()
{
    const auto run = image(page);
    QCOMPARE(frameOf(run->sceneAt({4, 0}), 4)->rows, 9);
    QCOMPARE(frameOf(run->sceneAt({4, 1}), 4)->rows, 13);
}

void ReceptiveFieldImageTest::rectangularFieldsAreRectangles()
{
    LayerGeometry wide = squareLayer(1);
    wide.kernel = {1, 5};
    wide.stride = {1, 2};
    const auto run = image({{9, 21}, {wide, squareLayer(3)}, {}, {0, 0}});
    const Frame frame = *frameOf(run->sceneAt(run->lastMoment()), 2);
    QCOMPARE(std::pair(frame.rows, frame.cols), (std::pair{3, 9}));
    QCOMPARE(std::pair(frame.row, frame.col), (std::pair{0, 0}));
}

void ReceptiveFieldImageTest::outputsAppearAtTheEnd()
{
    const auto run = image(page);
    QCOMPARE(gridAt(run->sceneAt({3, 3}), 1).reveal.count, 0);
    const Grid output = gridAt(run->sceneAt({4, 3}), 1);
    QCOMPARE(output.reveal.count, -1);
    QCOMPARE(std::pair(output.rows, output.cols), (std::pair{5, 5}));
}

void ReceptiveFieldImageTest::outputIsTheMeanOfItsField()
{
    const StackSpec spec{{8, 8}, {squareLayer(3, 1, 1), squareLayer(2, 2)}, {}, {-1, -1}};
    const auto run = image(spec);
    const Scene scene = run->sceneAt(run->lastMoment());
    const std::vector<double> &picture = *gridAt(scene, 0).values;
    for (int row = 0; row < 4; ++row) {
        for (int col = 0; col < 4; ++col) {
            double sum = 0;
            int cells = 0;
            for (int y = std::max(0, 2 * row - 1); y <= std::min(7, 2 * row + 2); ++y) {
                for (int x = std::max(0, 2 * col - 1); x <= std::min(7, 2 * col + 2); ++x, ++cells)
                    sum += picture[static_cast<std::size_t>(y * 8 + x)];
            }
            const double shown = (*gridAt(scene, 1).values)[static_cast<std::size_t>(row * 4 + col)];
            QVERIFY(std::abs(shown - sum / cells) < 1e-12);
        }
    }
}

void ReceptiveFieldImageTest::linksAreSymmetric()
{
    const StackSpec spec{{10, 8}, {squareLayer(3, 2, 1), squareLayer(3, 1, 2, 2)}, {squareLayer(1, 2)}, {-1, -1}};
    const auto run = image(spec);
    QCOMPARE(QString::fromStdString(checks::linksGoBothWays(*run)), QString());
    QCOMPARE(QString::fromStdString(checks::playsBothWays(*run)), QString());
    QVERIFY(run->linksOf({0, 99, 0}).empty());
}

void ReceptiveFieldImageTest::fieldsAgreeWithMeasuredGradients_data()
{
    QTest::addColumn<QJsonObject>("attrs");
    QTest::addColumn<QJsonObject>("out");
    for (const ReferenceCase &reference : referenceCases(QStringLiteral("receptive_field.jsonl"), QStringLiteral("receptive_field")))
        QTest::newRow(qPrintable(reference.id)) << reference.attrs << reference.out;
}

void ReceptiveFieldImageTest::fieldsAgreeWithMeasuredGradients()
{
    QFETCH(QJsonObject, attrs);
    QFETCH(QJsonObject, out);
    const auto pair = [](const QJsonValue &value) { return extentOf(value); };
    StackSpec spec;
    spec.input = pair(attrs[QStringLiteral("input")]);
    spec.neuron = pair(attrs[QStringLiteral("output_index")]);
    for (const QJsonValue &value : attrs[QStringLiteral("layers")].toArray()) {
        const QJsonObject object = value.toObject();
        LayerGeometry layer;
        layer.kind = object[QStringLiteral("type")] == QStringLiteral("conv") ? LayerKind::Conv : LayerKind::AveragePool;
        layer.kernel = pair(object[QStringLiteral("kernel")]);
        layer.stride = pair(object[QStringLiteral("stride")]);
        layer.dilation = pair(object[QStringLiteral("dilation")]);
        layer.padding = symmetricPadding(object[QStringLiteral("padding")]);
        spec.layers.push_back(layer);
    }
    QStringList lit(static_cast<qsizetype>(spec.input.h), QString(static_cast<qsizetype>(spec.input.w), u'0'));
    for (const Mark &mark : image(spec)->linksOf({1, static_cast<int>(spec.neuron.h), static_cast<int>(spec.neuron.w)})) {
        if (mark.cell.part == 0)
            lit[mark.cell.row][mark.cell.col] = u'1';
    }
    QStringList expected;
    for (const QJsonValue &row : out[QStringLiteral("mask_rows")].toArray())
        expected << row.toString();
    QCOMPARE(lit, expected);
}

void ReceptiveFieldImageTest::largeFieldsLightOnlyTheirRim()
{
    const auto run = image({{200, 200}, {squareLayer(101)}, {}, {-1, -1}});
    QCOMPARE(run->linksOf({1, 0, 0}).size(), std::size_t{1 + 4 * 100});
}

void ReceptiveFieldImageTest::bothAxesAreWrittenWhereTheyDiffer()
{
    LayerGeometry wide = squareLayer(1);
    wide.kernel = {1, 5};
    const auto symbols = [](const Formula &formula) {
        QStringList texts;
        for (const Token &token : formula.tokens) {
            if (token.kind == Token::Kind::Text && token.strong)
                texts << QString::fromStdString(token.text);
        }
        return texts;
    };
    QCOMPARE(symbols(image({{9, 9}, {wide}, {}, {-1, -1}})->sceneAt({1, 3}).formula),
             QStringList({QStringLiteral("R↕"), QStringLiteral("J↕"), QStringLiteral("R↔"), QStringLiteral("J↔")}));
    QCOMPARE(symbols(image(page)->sceneAt({1, 3}).formula), QStringList({QStringLiteral("R"), QStringLiteral("J"), QStringLiteral("3×3")}));
}

void ReceptiveFieldImageTest::pictureIsTheSameEveryTime()
{
    const std::vector<double> picture = samplePicture(40, 64);
    QCOMPARE(picture.size(), std::size_t{40 * 64});
    QVERIFY(picture == samplePicture(40, 64));
    const auto [low, high] = std::minmax_element(picture.begin(), picture.end());
    QVERIFY(*low >= 0 && *low < 0.2);
    QVERIFY(*high <= 1 && *high > 0.9);
}

QTEST_APPLESS_MAIN(ReceptiveFieldImageTest)
#include "tst_receptive_field_image.moc"
