// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_scene.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/stacks.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace convlab;
using namespace convlab::tests;

namespace {

std::unique_ptr<const Playable> rows(const StackSpec &spec)
{
    return playReceptiveField(spec, FieldView::Rows);
}

std::set<int> markedColumns(const std::vector<Mark> &marks, int part)
{
    std::set<int> columns;
    for (const Mark &mark : marks) {
        if (mark.cell.part == part)
            columns.insert(mark.cell.col);
    }
    return columns;
}

std::set<int> range(int first, int last)
{
    std::set<int> numbers;
    for (int number = first; number <= last; ++number)
        numbers.insert(number);
    return numbers;
}

const Track &trackAt(const Scene &scene, int part)
{
    return std::get<Track>(scene.parts[static_cast<std::size_t>(part)]);
}

std::vector<double> numbersIn(const Formula &formula)
{
    std::vector<double> numbers;
    for (const Token &token : formula.tokens) {
        if (token.kind == Token::Kind::Number)
            numbers.push_back(token.a);
    }
    return numbers;
}

const StackSpec page{{29, 29}, pageLayers(), {}, {-1, -1}};
const StackSpec branched{{24, 24},
                         {squareLayer(3, 1, 1), squareLayer(2, 2), squareLayer(3, 1, 2, 2)},
                         {squareLayer(2, 2, 0, 1, LayerKind::AveragePool)},
                         {0, 0}};

} // namespace

class ReceptiveFieldRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reproducesThePage();
    void tracksStandOverTheirCentres();
    void coneOfThePage();
    void layersAreHiddenUntilBuilt();
    void microStepsGrowTheFieldInOrder();
    void everyMomentIsTheSameBackwards();
    void aFieldInThePaddingSaysSo();
    void dilationMakesOneRibbonPerTap();
    void evenKernelsStandBetweenCells();
    void unreachedCellsAreTold();
    void theBranchHangsBelowTheInput();
    void linksOfEveryCellAreSymmetric();
    void formulaOfACellTellsItsCentre();
    void remarksNameTheTrap_data();
    void remarksNameTheTrap();
    void rectangularStacksShowTheAskedAxis();
    void costOfThePage();
    void labCellPrintsWhatThePagePrints();
    void snippetsHoldTheCurrentNumbers();
    void sceneOfTwelveLayers();
};

void ReceptiveFieldRowsTest::reproducesThePage()
{
    QCOMPARE(rows(page)->pageNumbers(), (std::vector<double>{3, 1, 5, 2, 9, 2, 13, 4}));
}

void ReceptiveFieldRowsTest::tracksStandOverTheirCentres()
{
    const Scene scene = rows(page)->sceneAt({4, 3});
    const std::vector<std::tuple<double, double, int>> expected{
        {0, 1, 29}, {1, 1, 27}, {2, 2, 13}, {4, 2, 11}, {6, 4, 5}};
    QCOMPARE(scene.parts.size(), expected.size());
    for (int part = 0; part < 5; ++part) {
        const Track &track = trackAt(scene, part);
        QCOMPARE(std::tuple(track.first, track.pitch, track.count), expected[static_cast<std::size_t>(part)]);
        QCOMPARE(track.place.row, 4 - part);    // the input at the bottom
    }
    QCOMPARE(trackAt(scene, 4).measure, (Label{"field.measure", {13, 2, 4}}));
}

void ReceptiveFieldRowsTest::coneOfThePage()
{
    const Scene scene = rows(page)->sceneAt({4, 3});
    QCOMPARE(markedColumns(scene.marks, 4), (std::set<int>{2}));
    QCOMPARE(markedColumns(scene.marks, 3), range(4, 6));
    QCOMPARE(markedColumns(scene.marks, 2), range(4, 8));
    QCOMPARE(markedColumns(scene.marks, 1), range(8, 18));
    QCOMPARE(markedColumns(scene.marks, 0), range(8, 20));
    QCOMPARE(scene.ribbons.size(), std::size_t{4});
    QCOMPARE(scene.ribbons.front(), (Ribbon{4, 2, 2, 3, 4, 6, Role::Layer3}));
    QCOMPARE(scene.brackets.size(), std::size_t{1});
    QCOMPARE(scene.brackets.front(), (Bracket{0, 8, 20, true, {"field.sight.all", {13}}, Role::Input}));
    QCOMPARE(numbersIn(scene.formula), (std::vector<double>{9, 3, 2, 13, 2, 2, 4}));
    QCOMPARE(scene.formula.tokens.back().label, (Label{"field.formula.centre", {2, 14}}));
}

void ReceptiveFieldRowsTest::layersAreHiddenUntilBuilt()
{
    const auto run = rows(page);
    for (int step = 0; step < run->stepCount(); ++step) {
        const Scene scene = run->sceneAt(run->finished(step));
        for (int part = 0; part < 5; ++part) {
            QCOMPARE(trackAt(scene, part).hidden, part > step);
            QCOMPARE(trackAt(scene, part).measure.empty(), part > step);
            QCOMPARE(markedColumns(scene.marks, part).empty(), part > step);
        }
    }
}

void ReceptiveFieldRowsTest::microStepsGrowTheFieldInOrder()
{
    const auto run = rows(page);
    const Scene span = run->sceneAt({4, 0});
    QCOMPARE(markedColumns(span.marks, 3), range(4, 6));            // the taps
    QCOMPARE(span.brackets.front().label, (Label{"field.sight.all", {9}}));  // R is still the old one
    QVERIFY(trackAt(span, 4).measure.empty());

    const Scene size = run->sceneAt({4, 1});
    QCOMPARE(size.brackets.front().label, (Label{"field.sight.all", {13}}));
    QCOMPARE(markedColumns(size.marks, 0), range(8, 20));
    QCOMPARE(markedColumns(size.marks, 1), range(10, 18 - 2));      // still the cone of one cell of layer 3
    QCOMPARE(trackAt(size, 4).measure, (Label{"field.measure.size", {13}}));

    const Scene jump = run->sceneAt({4, 2});
    const auto measured = std::find_if(jump.brackets.begin(), jump.brackets.end(),
                                       [](const Bracket &bracket) { return bracket.part == 4; });
    QVERIFY(measured != jump.brackets.end());
    QCOMPARE(measured->label, (Label{"field.bracket.jump", {4}}));
    QCOMPARE(measured->last - measured->first, 1);
}

void ReceptiveFieldRowsTest::everyMomentIsTheSameBackwards()
{
    const auto run = rows(branched);
    QCOMPARE(QString::fromStdString(checks::playsBothWays(*run)), QString());
    const std::vector<Moment> moments = checks::moments(*run);
    for (std::size_t i = 1; i < moments.size(); ++i)
        QVERIFY2(!(run->sceneAt(moments[i]) == run->sceneAt(moments[i - 1])), "every moment shows something new");
}

void ReceptiveFieldRowsTest::aFieldInThePaddingSaysSo()
{
    // Three 3×3 with padding 1 on 6 cells: neuron 0 spans -3 … 3, of which 4 cells are real.
    const StackSpec spec{{6, 6}, {squareLayer(3, 1, 1), squareLayer(3, 1, 1), squareLayer(3, 1, 1)}, {}, {0, 0}};
    const Scene scene = rows(spec)->sceneAt({3, 3});
    QCOMPARE(scene.brackets.size(), std::size_t{2});
    QCOMPARE(scene.brackets[0], (Bracket{0, 0, 3, true, {"field.sight.clipped", {7, 4, 3}}, Role::Input}));
    QCOMPARE(scene.brackets[1], (Bracket{0, -3, -1, true, {}, Role::Padding}));
    for (const Mark &mark : scene.marks)
        QCOMPARE(mark.role == Role::Padding, mark.cell.col < 0);
    QVERIFY(markedColumns(scene.marks, 2).contains(-1));
}

void ReceptiveFieldRowsTest::dilationMakesOneRibbonPerTap()
{
    const StackSpec spec{{30, 30}, {squareLayer(3, 1, 0, 2), squareLayer(3, 1, 0, 2)}, {}, {-1, -1}};
    const Scene scene = rows(spec)->sceneAt({2, 3});
    const auto between = [&](int upper) {
        return std::count_if(scene.ribbons.begin(), scene.ribbons.end(),
                             [&](const Ribbon &ribbon) { return ribbon.fromPart == upper; });
    };
    QCOMPARE(between(2), 3);
    QCOMPARE(between(1), 9);
    QCOMPARE(markedColumns(scene.marks, 0).size(), std::size_t{5});
    QCOMPARE(scene.brackets.front().label, (Label{"field.sight.holes", {9, 5}}));
    // The span is written out: k′ = 2 · (3 − 1) + 1 = 5.
    const std::vector<double> numbers = numbersIn(scene.formula);
    QCOMPARE(std::vector<double>(numbers.begin(), numbers.begin() + 3), (std::vector<double>{2, 3, 5}));
}

void ReceptiveFieldRowsTest::evenKernelsStandBetweenCells()
{
    const Scene scene = rows({{8, 8}, {squareLayer(2, 2), squareLayer(2, 1)}, {}, {-1, -1}})->sceneAt({2, 3});
    QCOMPARE(trackAt(scene, 1).first, 0.5);
    QCOMPARE(trackAt(scene, 2).first, 1.5);
    QCOMPARE(trackAt(scene, 2).pitch, 2.0);
}

void ReceptiveFieldRowsTest::unreachedCellsAreTold()
{
    const Scene scene = rows({{8, 8}, {squareLayer(3, 2)}, {}, {-1, -1}})->sceneAt({1, 3});
    QVERIFY(trackAt(scene, 0).states);
    QCOMPARE(trackAt(scene, 0).states->back(), CellState::Unreached);
    QCOMPARE(std::count(trackAt(scene, 0).states->begin(), trackAt(scene, 0).states->end(), CellState::Unreached), 1);
    QVERIFY(!trackAt(scene, 1).states);
}

void ReceptiveFieldRowsTest::theBranchHangsBelowTheInput()
{
    const StackSpec spec{{16, 16}, {squareLayer(3, 2, 1), squareLayer(3, 1, 1)},
                         {squareLayer(2, 2, 0, 1, LayerKind::AveragePool)}, {3, 3}};
    const auto run = rows(spec);
    const Scene scene = run->sceneAt(run->lastMoment());
    const int branch = scene.partIndex("branch1");
    QCOMPARE(branch, 3);
    QVERIFY(trackAt(scene, branch).place.row > trackAt(scene, 0).place.row);
    QVERIFY(trackAt(scene, 2).place.row < trackAt(scene, 0).place.row);
    QCOMPARE(markedColumns(scene.marks, branch), (std::set<int>{3}));
    QCOMPARE(trackAt(scene, 2).first, 0.0);
    QCOMPARE(trackAt(scene, branch).first, 0.5);
    const auto verdict = std::find_if(scene.formula.tokens.begin(), scene.formula.tokens.end(), [](const Token &token) {
        return token.label.key == "field.formula.misaligned";
    });
    QVERIFY(verdict != scene.formula.tokens.end());
    QCOMPARE(run->remarks().front().text, (Label{"field.remark.misaligned", {0.5}}));
    for (const Mark &mark : scene.marks)
        QCOMPARE(std::count_if(scene.marks.begin(), scene.marks.end(),
                               [&](const Mark &other) { return other.cell == mark.cell; }), 1);
}

void ReceptiveFieldRowsTest::linksOfEveryCellAreSymmetric()
{
    QCOMPARE(QString::fromStdString(checks::linksGoBothWays(*rows(branched))), QString());
    QCOMPARE(QString::fromStdString(checks::linksGoBothWays(*rows(page))), QString());
    QVERIFY(rows(page)->linksOf({}).empty());
    QVERIFY(rows(page)->linksOf({0, 0, 999}).empty());
}

void ReceptiveFieldRowsTest::formulaOfACellTellsItsCentre()
{
    const Formula formula = rows(page)->formulaOf({4, 0, 3});
    QCOMPARE(numbersIn(formula), (std::vector<double>{0, 3, 4, 13, 18}));    // 0 + 3·4 + (13 − 1)/2 = 18
    QVERIFY(rows(page)->formulaOf({0, 0, 3}).tokens.empty());
}

void ReceptiveFieldRowsTest::remarksNameTheTrap_data()
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("padding");
    QTest::addColumn<int>("dilation");
    QTest::addColumn<QString>("key");
    QTest::newRow("larger than the input") << 5 << 2 << 2 << 1 << QStringLiteral("field.remark.exceeds");
    QTest::newRow("holes") << 3 << 1 << 2 << 2 << QStringLiteral("field.remark.holes");
    QTest::newRow("J never changes") << 3 << 1 << 1 << 1 << QStringLiteral("field.remark.one_jump");
    QTest::newRow("nothing to say") << 3 << 2 << 1 << 1 << QString();
}

void ReceptiveFieldRowsTest::remarksNameTheTrap()
{
    QFETCH(int, kernel);
    QFETCH(int, stride);
    QFETCH(int, padding);
    QFETCH(int, dilation);
    const LayerGeometry layer = squareLayer(kernel, stride, padding, dilation);
    const auto remarks = rows({{10, 10}, {layer, layer}, {}, {-1, -1}})->remarks();
    QTEST(QString::fromStdString(remarks.empty() ? std::string() : remarks.front().text.key), "key");
}

void ReceptiveFieldRowsTest::rectangularStacksShowTheAskedAxis()
{
    LayerGeometry tall = squareLayer(1);
    tall.kernel = {5, 1};
    tall.stride = {2, 1};
    const StackSpec spec{{11, 7}, {tall, squareLayer(3)}, {}, {-1, -1}};
    const auto vertical = playReceptiveField(spec, FieldView::Rows, Axis::Vertical);
    const auto horizontal = playReceptiveField(spec, FieldView::Rows, Axis::Horizontal);
    QCOMPARE(trackAt(vertical->sceneAt({2, 3}), 2).measure, (Label{"field.measure", {9, 2, 2}}));
    QCOMPARE(trackAt(horizontal->sceneAt({2, 3}), 2).measure, (Label{"field.measure", {3, 1, 1}}));
    QCOMPARE(trackAt(vertical->sceneAt({2, 3}), 0).count, 11);
    QCOMPARE(horizontal->facts().front(), (Label{"field.fact.field_pair", {9, 3}}));
}

void ReceptiveFieldRowsTest::costOfThePage()
{
    const std::vector<Label> facts = rows(page)->facts();
    const auto has = [&](const Label &fact) { return std::count(facts.begin(), facts.end(), fact) == 1; };
    QVERIFY(has({"field.fact.field", {13}}));
    QVERIFY(has({"field.fact.jump", {4}}));
    QVERIFY(has({"field.fact.outputs", {5, 5}}));
    QVERIFY(has({"field.fact.neuron", {2, 5, 4}}));
    QVERIFY(has({"field.fact.weights", {36}}));
}

void ReceptiveFieldRowsTest::labCellPrintsWhatThePagePrints()
{
    QCOMPARE(QString::fromStdString(rows(page)->labOutput()), QStringLiteral("layer 1: receptive_field=3, jump=1\n"
                                                                            "layer 2: receptive_field=5, jump=2\n"
                                                                            "layer 3: receptive_field=9, jump=2\n"
                                                                            "layer 4: receptive_field=13, jump=4\n"));
}

void ReceptiveFieldRowsTest::snippetsHoldTheCurrentNumbers()
{
    const auto run = rows({{20, 20}, {squareLayer(5, 2, 1, 3), squareLayer(2, 2, 0, 1, LayerKind::MaxPool)}, {}, {0, 1}});
    const Snippets snippets = run->snippets();
    const auto has = [](const std::string &code, const char *part) { return code.find(part) != std::string::npos; };
    QVERIFY(has(snippets.numpy, "(5, 2, 3),\n    (2, 2, 1),"));
    QVERIFY(has(snippets.cpp, "{5, 2, 3},\n        {2, 2, 1},"));
    QVERIFY(has(snippets.torch, "nn.ZeroPad2d((1, 1, 1, 1))"));
    QVERIFY(has(snippets.torch, "nn.Conv2d(1, 1, (5, 5), stride=(2, 2), dilation=(3, 3), bias=False)"));
    QVERIFY(has(snippets.torch, "output[0, 0, 0, 1]"));
}

void ReceptiveFieldRowsTest::sceneOfTwelveLayers()
{
    StackSpec spec{{256, 256}, {}, {}, {-1, -1}};
    for (int i = 0; i < 12; ++i)
        spec.layers.push_back(squareLayer(7, 1, 3, 1));
    const auto run = rows(spec);
    const Moment last = run->lastMoment();
    const Scene scene = run->sceneAt(last);
    QCOMPARE(scene.brackets.front().label, (Label{"field.sight.all", {73}}));     // 1 + 12·6
    QCOMPARE(scene.ribbons.size(), std::size_t{12});
    QBENCHMARK { run->sceneAt(last); }
}

QTEST_APPLESS_MAIN(ReceptiveFieldRowsTest)
#include "tst_receptive_field_rows.moc"
