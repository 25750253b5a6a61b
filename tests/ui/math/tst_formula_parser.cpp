// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_error.h"
#include "ui/math/formula_parser.h"
#include "ui/math/tex_formula.h"

#include <QTest>

using namespace convlab::ui;

namespace {

template<typename Node>
const Node *as(const FormulaNode &node)
{
    return std::get_if<Node>(&node.content);
}

char32_t code(const FormulaNode &node)
{
    const auto *symbol = as<SymbolNode>(node);
    return symbol ? symbol->code : 0;
}

} // namespace

class TestFormulaParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreItalicAndDigitsUpright();
    void signsHaveTheirClasses_data();
    void signsHaveTheirClasses();
    void scriptsTakeOneAtomOrAGroup();
    void primesAreASuperscript();
    void fractionsAndRootsHaveTheirParts();
    void fencesKeepTheirBrackets();
    void matricesHaveRowsAndColumns();
    void environmentsChooseTheirBrackets();
    void accentsLinesAndBraces();
    void wordsKeepTheirSpaces();
    void alphabetsApplyToTheirArgument();
    void marksAndLiveNumbersHaveNames();
    void spaceMeansNothing();
    void mistakesHaveAPlace_data();
    void mistakesHaveAPlace();
    void deepNestingIsRefused();
    void saysItAloud_data();
    void saysItAloud();
};

void TestFormulaParser::lettersAreItalicAndDigitsUpright()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("aXh2"));
    QCOMPARE(nodes.size(), std::size_t(4));
    QCOMPARE(code(nodes[0]), U'𝑎');
    QCOMPARE(code(nodes[1]), U'𝑋');
    QCOMPARE(code(nodes[2]), U'ℎ');  // the one letter that Unicode had before
    QCOMPARE(code(nodes[3]), U'2');
}

void TestFormulaParser::signsHaveTheirClasses_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<uint>("sign");
    QTest::addColumn<int>("atomClass");
    const auto row = [](const char *tex, char32_t sign, AtomClass atomClass) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << uint(sign) << static_cast<int>(atomClass);
    };
    row("-", U'−', AtomClass::Binary);
    row("*", U'∗', AtomClass::Binary);
    row("·", U'⋅', AtomClass::Binary);
    row("\\cdot", U'⋅', AtomClass::Binary);
    row("\\times", U'×', AtomClass::Binary);
    row("\\star", U'⋆', AtomClass::Binary);
    row("=", U'=', AtomClass::Relation);
    row("\\leq", U'≤', AtomClass::Relation);
    row("≥", U'≥', AtomClass::Relation);
    row("\\in", U'∈', AtomClass::Relation);
    row("\\leftarrow", U'←', AtomClass::Relation);
    row("\\mapsto", U'↦', AtomClass::Relation);
    row("(", U'(', AtomClass::Open);
    row("\\rceil", U'⌉', AtomClass::Close);
    row("\\{", U'{', AtomClass::Open);
    row(",", U',', AtomClass::Punctuation);
    row("\\dots", U'…', AtomClass::Inner);
    row("\\sum", U'∑', AtomClass::Operator);
    row("\\infty", U'∞', AtomClass::Ordinary);
    row("\\sigma", U'𝜎', AtomClass::Ordinary);
    row("\\Sigma", U'Σ', AtomClass::Ordinary);
}

void TestFormulaParser::signsHaveTheirClasses()
{
    QFETCH(QString, tex);
    QFETCH(uint, sign);
    QFETCH(int, atomClass);
    const FormulaNodes nodes = parseFormula(tex);
    QCOMPARE(nodes.size(), std::size_t(1));
    QCOMPARE(uint(code(nodes[0])), sign);
    QCOMPARE(static_cast<int>(as<SymbolNode>(nodes[0])->atomClass), atomClass);
}

void TestFormulaParser::scriptsTakeOneAtomOrAGroup()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("x_i^{k-1}y"));
    QCOMPARE(nodes.size(), std::size_t(2));
    const auto *scripts = as<ScriptsNode>(nodes[0]);
    QVERIFY(scripts);
    QCOMPARE(code(*scripts->base), U'𝑥');
    QCOMPARE(code(*scripts->sub), U'𝑖');
    QCOMPARE(as<GroupNode>(*scripts->sup)->children.size(), std::size_t(3));
}

void TestFormulaParser::primesAreASuperscript()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("f''"));
    const auto *scripts = as<ScriptsNode>(nodes.at(0));
    QVERIFY(scripts && scripts->sup && !scripts->sub);
    QCOMPARE(as<GroupNode>(*scripts->sup)->children.size(), std::size_t(2));
}

void TestFormulaParser::fractionsAndRootsHaveTheirParts()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("\\frac12\\sqrt[3]{x}\\sqrt y\\dfrac{a}{b}"));
    QCOMPARE(nodes.size(), std::size_t(4));
    QCOMPARE(code(*as<FractionNode>(nodes[0])->numerator), U'1');
    QCOMPARE(code(*as<FractionNode>(nodes[0])->denominator), U'2');
    QVERIFY(as<RadicalNode>(nodes[1])->degree);
    QVERIFY(!as<RadicalNode>(nodes[2])->degree);
    QVERIFY(as<FractionNode>(nodes[3])->size == FractionNode::Size::Display);
}

void TestFormulaParser::fencesKeepTheirBrackets()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("\\left\\lfloor a\\left(b\\right]\\right.c"));
    QCOMPARE(nodes.size(), std::size_t(2));
    const auto *outer = as<FencedNode>(nodes[0]);
    QVERIFY(outer);
    QCOMPARE(outer->left, U'⌊');
    QCOMPARE(outer->right, char32_t(0));
    const auto *inner = as<FencedNode>(outer->children.at(1));
    QVERIFY(inner);
    QCOMPARE(inner->right, U']');
}

void TestFormulaParser::matricesHaveRowsAndColumns()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("\\begin{bmatrix}1&2&3\\\\4&5&6\\\\\\end{bmatrix}"));
    const auto *matrix = as<MatrixNode>(nodes.at(0));
    QVERIFY(matrix);
    QCOMPARE(matrix->rows.size(), std::size_t(2)); // the last \\ starts no row
    QCOMPARE(matrix->rows[1].size(), std::size_t(3));
    QCOMPARE(code(matrix->rows[1][2].at(0)), U'6');
}

void TestFormulaParser::environmentsChooseTheirBrackets()
{
    const FormulaNodes matrix = parseFormula(QStringLiteral("\\begin{pmatrix}a\\end{pmatrix}"));
    QCOMPARE(as<MatrixNode>(matrix[0])->left, U'(');
    const FormulaNodes cases = parseFormula(QStringLiteral("\\begin{cases}a&b\\end{cases}"));
    QCOMPARE(as<MatrixNode>(cases[0])->left, U'{');
    QCOMPARE(as<MatrixNode>(cases[0])->right, char32_t(0));
    const FormulaNodes aligned = parseFormula(QStringLiteral("\\begin{aligned}a&=b\\end{aligned}"));
    QVERIFY(as<MatrixNode>(aligned[0])->columns == MatrixNode::Columns::Aligned);
}

void TestFormulaParser::accentsLinesAndBraces()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("\\hat x\\overline{AB}\\underbrace{a+b}_{n}\\underbrace{c}"));
    QCOMPARE(nodes.size(), std::size_t(4));
    QCOMPARE(as<AccentNode>(nodes[0])->code, char32_t(0x302));
    QVERIFY(as<LineNode>(nodes[1])->above);
    QVERIFY(as<BraceNode>(nodes[2])->label);
    QVERIFY(!as<BraceNode>(nodes[3])->label);
}

void TestFormulaParser::wordsKeepTheirSpaces()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("\\text{ if }\\max\\operatorname{vec}\\mathrm{in}"));
    QCOMPARE(as<WordNode>(nodes.at(0))->text, QStringLiteral(" if "));
    QVERIFY(as<WordNode>(nodes.at(1))->limits);
    QVERIFY(as<WordNode>(nodes.at(2))->atomClass == AtomClass::Operator);
    QCOMPARE(as<WordNode>(nodes.at(3))->text, QStringLiteral("in"));
}

void TestFormulaParser::alphabetsApplyToTheirArgument()
{
    const FormulaNodes nodes = parseFormula(QStringLiteral("\\mathbf{W}W\\mathbb R\\mathcal{L}\\mathrm{d}"));
    QCOMPARE(code(nodes.at(0)), U'𝐖');
    QCOMPARE(code(nodes.at(1)), U'𝑊');
    QCOMPARE(code(nodes.at(2)), U'ℝ');
    QCOMPARE(code(nodes.at(3)), U'ℒ');
    QCOMPARE(code(nodes.at(4)), U'd');
}

void TestFormulaParser::marksAndLiveNumbersHaveNames()
{
    const TexFormula formula(QStringLiteral("\\sym{kernel}{K}+\\sym{kernel.h}{k_h}\\cdot\\live{stride}+\\sym{kernel}{k}"));
    QCOMPARE(formula.ids(), (QStringList{QStringLiteral("kernel"), QStringLiteral("kernel.h")}));
    QCOMPARE(formula.liveNames(), QStringList{QStringLiteral("stride")});
    const auto *marked = as<MarkedNode>(formula.nodes().at(0));
    QVERIFY(marked);
    QCOMPARE(code(marked->children.at(0)), U'𝐾');
}

void TestFormulaParser::spaceMeansNothing()
{
    QCOMPARE(parseFormula(QStringLiteral(" a \n + b ")).size(), std::size_t(3));
    QVERIFY(parseFormula(QStringLiteral("  ")).empty());
}

void TestFormulaParser::mistakesHaveAPlace_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unknown command") << "a+\\foo" << 2 << "unknown command \\foo";
    QTest::newRow("lone backslash") << "a\\" << 1 << "backslash";
    QTest::newRow("open brace") << "x_{a" << 2 << "never closed";
    QTest::newRow("closing brace") << "a}b" << 1 << "closing brace";
    QTest::newRow("second subscript") << "x_a_b" << 3 << "second subscript";
    QTest::newRow("second superscript") << "x^a'" << 3 << "second superscript";
    QTest::newRow("missing argument") << "a\\frac{b}" << 1 << "\\frac needs an argument";
    QTest::newRow("missing script") << "a^" << 1 << "needs an argument";
    QTest::newRow("left alone") << "\\left(a" << 0 << "without its \\right";
    QTest::newRow("right alone") << "a\\right)" << 1 << "without its beginning";
    QTest::newRow("no bracket") << "\\left a\\right)" << 0 << "needs a bracket";
    QTest::newRow("brace across a fence") << "{\\left(a}\\right)" << 1 << "without its \\right";
    QTest::newRow("environment") << "\\begin{foo}a\\end{foo}" << 0 << "unknown environment";
    QTest::newRow("other end") << "\\begin{matrix}a\\end{cases}" << 15 << "\\end{cases} for \\begin{matrix}";
    QTest::newRow("no end") << "1+\\begin{matrix}a" << 2 << "without its \\end";
    QTest::newRow("ampersand") << "a&b" << 1 << "belongs into a matrix";
    QTest::newRow("new row") << "a\\\\b" << 1 << "belongs into a matrix";
    QTest::newRow("bad name") << "\\sym{2 x}{a}" << 4 << "not a name";
    QTest::newRow("marks nothing") << "\\sym{input}{}" << 11 << "marks nothing";
    QTest::newRow("no braces") << "\\live stride" << 0 << "argument in braces";
    QTest::newRow("open degree") << "\\sqrt[3{x}" << 5 << "never closed";
    QTest::newRow("no glyph") << "a+\u4E2D" << 2 << "has no";
    QTest::newRow("no glyph in a word") << "\\text{\uD55C}" << 0 << "has no";
}

void TestFormulaParser::mistakesHaveAPlace()
{
    QFETCH(QString, tex);
    QFETCH(int, position);
    QFETCH(QString, problem);
    try {
        const TexFormula formula(tex);
        QFAIL("the mistake was accepted");
    } catch (const FormulaError &error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(problem), error.what());
        QCOMPARE(int(error.position()), position);
    }
}

void TestFormulaParser::deepNestingIsRefused()
{
    const int depth = 100000;
    QVERIFY_THROWS_EXCEPTION(FormulaError, parseFormula(QString(depth, QLatin1Char('{')) + QString(depth, QLatin1Char('}'))));
    QVERIFY_THROWS_EXCEPTION(FormulaError, parseFormula(QStringLiteral("\\sqrt").repeated(depth)));
}

void TestFormulaParser::saysItAloud_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("sum") << "\\sym{output}{Y}[i,j] = \\sum_{m,n} X[i+m, j+n] \\cdot K_{m,n}"
                         << "Y at i, j equals the sum over m, n of X at i plus m, j plus n times K at m, n";
    QTest::newRow("limits") << "\\sum_{m=0}^{k-1} x_m" << "the sum from m equals 0 to k minus 1 of x sub m";
    QTest::newRow("floor") << "\\left\\lfloor\\frac{n}{2}\\right\\rfloor+1" << "floor of n over 2 end floor plus 1";
    QTest::newRow("long fraction") << "\\frac{n-k}{s}+1" << "the fraction n minus k over s, end fraction, plus 1";
    QTest::newRow("powers") << "x^2+y^3+W^T+2^{n}" << "x squared plus y cubed plus W transpose plus 2 to the power of n";
    QTest::newRow("numbers") << "12.5+3" << "12.5 plus 3";
    QTest::newRow("maximum") << "\\max_{m} x_m" << "the max over m of x sub m";
    QTest::newRow("matrix") << "\\begin{matrix}1&2\\\\3&4\\end{matrix}"
                            << "the 2 by 2 matrix with the rows 1, 2; 3, 4, end matrix";
    QTest::newRow("live") << "\\live{stride}\\cdot\\live{other}" << "minus 2 times unknown";
    QTest::newRow("accent") << "\\hat{y}" << "y hat";
    QTest::newRow("root") << "\\sqrt{x+1}" << "the square root of x plus 1, end root";
}

void TestFormulaParser::saysItAloud()
{
    QFETCH(QString, tex);
    QFETCH(QString, spoken);
    QCOMPARE(TexFormula(tex).spoken({{QStringLiteral("stride"), QStringLiteral("−2")}}), spoken);
}

QTEST_APPLESS_MAIN(TestFormulaParser)
#include "tst_formula_parser.moc"
