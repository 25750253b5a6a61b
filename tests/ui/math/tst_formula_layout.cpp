// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_layout.h"
#include "ui/theme/fonts.h"

#include <QTest>

using namespace convlab::ui;

namespace {

constexpr double em = 100;

FormulaLayout laid(const char *tex, FormulaStyle style = FormulaStyle::Display, const LiveValues &values = {})
{
    return layoutFormula(TexFormula(QString::fromUtf8(tex)), em, style, values);
}

/// The ink of a glyph, from the outline rather than from the metrics that the layout used.
QRectF ink(const GlyphMark &glyph)
{
    const QTransform place(glyph.size * glyph.stretchX, 0, 0, glyph.size * glyph.stretchY, glyph.x, glyph.y);
    return place.mapRect(MathFont::instance().outline(glyph.glyph).boundingRect());
}

/// The only glyph of a sign in a formula.
GlyphMark glyphOf(const FormulaLayout &layout, char32_t code)
{
    const GlyphId wanted = MathFont::instance().glyph(code);
    for (const GlyphMark &glyph : layout.glyphs)
        if (glyph.glyph == wanted)
            return glyph;
    qFatal("the glyph is not there");
}

double mu(double count)
{
    return count / 18 * em;
}

} // namespace

class TestFormulaLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        loadLettersOf(*Language::find(QStringLiteral("zh_CN")));
    }
    void spacingFollowsTheClasses();
    void aMinusSignInFrontStandsClose();
    void scriptsAreSmallerAndMoved();
    void scriptsOfOneBaseStayApart();
    void fractionBarLiesBetweenOnTheAxis();
    void displayLimitsAreCentred();
    void inlineLimitsStandBeside();
    void bracketsCoverTheirContent_data();
    void bracketsCoverTheirContent();
    void tallBracketsHaveNoGaps();
    void plainBracketsStaySmall();
    void rootsReachOverTheirContent();
    void matrixColumnsAreCentred();
    void casesAreFlushLeft();
    void alignedSignsStandBelowEachOther();
    void accentsStandOverTheirLetter();
    void chineseWordsTakeTheLettersOfTheText();
    void bracesSpanTheirBase();
    void everyInkLiesInsideTheBox_data();
    void everyInkLiesInsideTheBox();
    void sizeScalesEverything();
    void marksChangeNoSpacing();
    void marksCanBeHit();
    void liveNumbersAreSet();
    void liveNumbersKeepTheBaseline();
    void rolesComeFromTheIds();
    void layoutIsFast();
};

void TestFormulaLayout::spacingFollowsTheClasses()
{
    const double a = laid("a").width, b = laid("b").width, plus = laid("{+}").width, equals = laid("{=}").width;
    QCOMPARE(laid("a+b").width, a + plus + b + 2 * mu(4));
    QCOMPARE(laid("a=b").width, a + equals + b + 2 * mu(5));
    QCOMPARE(laid("ab").width, a + b);
    QCOMPARE(laid("a\\,b").width, a + b + mu(3));
    QCOMPARE(laid("a\\quad b").width, a + b + em);
    QCOMPARE(laid("a,b").width, a + laid("{,}").width + b + mu(3));
    QCOMPARE(laid("\\sin a").width, laid("\\text{sin}").width + a + mu(3));
}

void TestFormulaLayout::aMinusSignInFrontStandsClose()
{
    const double minus = laid("{-}").width, one = laid("1").width;
    QCOMPARE(laid("-1").width, minus + one);
    QCOMPARE(laid("(-1)").width, laid("(").width + minus + one + laid(")").width);
    QCOMPARE(laid("a=-1").width, laid("a={}").width + minus + one);
    QCOMPARE(laid("1-1").width, minus + 2 * one + 2 * mu(4));
}

void TestFormulaLayout::scriptsAreSmallerAndMoved()
{
    const FormulaLayout layout = laid("x_1^2");
    QCOMPARE(layout.glyphs.size(), std::size_t(3));
    const GlyphMark base = layout.glyphs[0], sub = layout.glyphs[1], sup = layout.glyphs[2];
    QCOMPARE(base.y, 0.0);
    QCOMPARE(sub.size, 0.7 * em);
    QVERIFY(sub.y > 0 && sup.y < 0);
    QVERIFY(sup.x >= base.x + ink(base).width());
    const FormulaLayout nested = laid("x^{y^z}");
    QCOMPARE(nested.glyphs[2].size, 0.5 * em);
    QVERIFY(nested.glyphs[2].y < nested.glyphs[1].y);
}

void TestFormulaLayout::scriptsOfOneBaseStayApart()
{
    const FormulaLayout layout = laid("x_{\\frac{a}{b}}^{\\frac{a}{b}}");
    double lowestSup = -1e9, highestSub = 1e9;
    for (const GlyphMark &glyph : layout.glyphs) {
        const bool letterOfSup = ink(glyph).bottom() < -0.2 * em;
        if (letterOfSup)
            lowestSup = std::max(lowestSup, ink(glyph).bottom());
        else if (glyph.size < em)
            highestSub = std::min(highestSub, ink(glyph).top());
    }
    QVERIFY2(highestSub - lowestSup > 0.1 * em, qPrintable(QString::number(highestSub - lowestSup)));
}

void TestFormulaLayout::fractionBarLiesBetweenOnTheAxis()
{
    const FormulaLayout layout = laid("-\\frac{ag}{b}");
    QCOMPARE(layout.rules.size(), std::size_t(1));
    const QRectF bar = layout.rules[0].rect;
    const QRectF minus = ink(layout.glyphs[0]), a = ink(layout.glyphs[1]), g = ink(layout.glyphs[2]), b = ink(layout.glyphs[3]);
    QVERIFY(std::abs(bar.center().y() - minus.center().y()) < 0.01 * em);
    QVERIFY(std::max(a.bottom(), g.bottom()) < bar.top() && b.top() > bar.bottom());
    QVERIFY(bar.left() <= a.left() && bar.right() >= g.right());
    QVERIFY(std::abs(b.center().x() - bar.center().x()) < 0.03 * em);
    QVERIFY(laid("\\frac{a}{b}", FormulaStyle::Inline).height() < laid("\\frac{a}{b}").height());
}

void TestFormulaLayout::displayLimitsAreCentred()
{
    const FormulaLayout layout = laid("\\sum_m^n");
    const QRectF sum = ink(layout.glyphs[0]);
    const GlyphMark above = layout.glyphs[1], below = layout.glyphs[2];
    QVERIFY(ink(above).bottom() < sum.top() && ink(below).top() > sum.bottom());
    QVERIFY(std::abs(ink(above).center().x() - sum.center().x()) < 0.05 * em);
    QVERIFY(std::abs(ink(below).center().x() - sum.center().x()) < 0.05 * em);
    const FormulaLayout maximum = laid("\\max_{m}");
    QVERIFY(ink(maximum.glyphs.back()).top() > 0);
    QVERIFY(std::abs(ink(maximum.glyphs.back()).center().x() - maximum.width / 2) < 0.05 * em);
}

void TestFormulaLayout::inlineLimitsStandBeside()
{
    const FormulaLayout layout = laid("\\sum_m^n", FormulaStyle::Inline);
    const QRectF sum = ink(layout.glyphs[0]);
    QVERIFY(ink(layout.glyphs[1]).left() > sum.center().x() && ink(layout.glyphs[2]).left() > sum.center().x());
    QVERIFY(sum.height() < ink(laid("\\sum").glyphs[0]).height());
}

void TestFormulaLayout::bracketsCoverTheirContent_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("letter") << "x";
    QTest::newRow("fraction") << "\\frac{a}{b}";
    QTest::newRow("stacked fractions") << "\\frac{\\frac{a}{b}}{\\frac{c}{d}}";
    QTest::newRow("matrix") << "\\begin{matrix}1&2\\\\3&4\\\\5&6\\end{matrix}";
    QTest::newRow("tall matrix") << "\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\\\7\\\\8\\\\9\\end{matrix}";
}

void TestFormulaLayout::bracketsCoverTheirContent()
{
    QFETCH(QString, content);
    const FormulaLayout inside = laid(qPrintable(content));
    for (const char *pair : {"( )", "[ ]", "\\{ \\}", "| |", "\\lfloor \\rfloor", "\\lceil \\rceil"}) {
        const QStringList brackets = QString::fromLatin1(pair).split(QLatin1Char(' '));
        const QString tex = QStringLiteral("\\left%1 %2\\right%3").arg(brackets[0], content, brackets[1]);
        const FormulaLayout layout = laid(qPrintable(tex));
        // The first glyphs are the left bracket's; it may fall short by a fifth of an em at either end.
        QRectF bracket;
        for (std::size_t i = 0; i < layout.glyphs.size() && layout.glyphs[i].x < 0.01; ++i)
            bracket |= ink(layout.glyphs[i]);
        QVERIFY2(bracket.top() <= -inside.ascent + 0.2 * em && bracket.bottom() >= inside.descent - 0.2 * em, qPrintable(tex));
        QVERIFY2(bracket.height() >= 0.94 * inside.height() || bracket.height() >= inside.height() - 0.2 * em,
                 qPrintable(tex));
        QVERIFY2(layout.width > inside.width, qPrintable(tex));
    }
}

void TestFormulaLayout::tallBracketsHaveNoGaps()
{
    const FormulaLayout layout = laid("\\left(\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\\\6\\\\7\\\\8\\\\9\\end{matrix}\\right.");
    std::vector<QRectF> pieces;
    for (const GlyphMark &glyph : layout.glyphs)
        if (glyph.x < 0.01)
            pieces.push_back(ink(glyph));
    QVERIFY(pieces.size() >= 3);
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) // from the bottom up
        QVERIFY(std::abs(pieces[i].top() - pieces[i + 1].bottom()) < 0.01 * em);
}

void TestFormulaLayout::plainBracketsStaySmall()
{
    const double letter = laid("\\left(x\\right)").height();
    QCOMPARE(letter, laid("(x)").height());
    QCOMPARE(laid("(\\frac{a}{b})").height(), laid("\\frac{a}{b}").height());
}

void TestFormulaLayout::rootsReachOverTheirContent()
{
    for (const char *tex : {"\\sqrt{x}", "\\sqrt{\\frac{a}{b}}", "\\sqrt{\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\end{matrix}}"}) {
        const FormulaLayout layout = laid(tex);
        const QRectF bar = layout.rules.back().joined ? layout.rules.back().rect : layout.rules.front().rect;
        const FormulaLayout inside = laid(QByteArray(tex).mid(6).chopped(1).constData());
        QVERIFY(bar.bottom() < -inside.ascent);
        QVERIFY(bar.width() >= inside.width - 0.02 * em);
        QCOMPARE(bar.right(), layout.width);
        QRectF sign;
        for (const GlyphMark &glyph : layout.glyphs)
            if (ink(glyph).right() <= bar.left() + 0.01 * em)
                sign |= ink(glyph);
        QVERIFY(std::abs(sign.top() - bar.top()) < 0.01 * em && std::abs(sign.right() - bar.left()) < 0.01 * em);
        QVERIFY(sign.bottom() >= inside.descent - 0.01 * em);
    }
}

void TestFormulaLayout::matrixColumnsAreCentred()
{
    const FormulaLayout layout = laid("\\begin{matrix}1&22\\\\333&4\\end{matrix}");
    const double digit = laid("1").width;
    const GlyphMark one = layout.glyphs[0], four = layout.glyphs.back();
    QVERIFY(qFuzzyCompare(one.x, digit));                       // in the middle of three digits
    QVERIFY(qFuzzyCompare(four.x, 3 * digit + em + digit / 2)); // one em between the columns
    QVERIFY(four.y > one.y);
    const double axis = MathFont::instance().constant(MathConstant::AxisHeight) * em;
    QVERIFY(std::abs((layout.ascent - layout.descent) / 2 - axis) < 1e-6);
}

void TestFormulaLayout::casesAreFlushLeft()
{
    const FormulaLayout layout = laid("\\begin{cases}1&x\\\\222&y\\end{cases}");
    QCOMPARE(glyphOf(layout, U'1').x, glyphOf(layout, U'2').x);
    QCOMPARE(glyphOf(layout, U'𝑥').x, glyphOf(layout, U'𝑦').x);
}

void TestFormulaLayout::alignedSignsStandBelowEachOther()
{
    const FormulaLayout layout = laid("\\begin{aligned}aaa&=b\\\\c&=d\\end{aligned}");
    std::vector<double> signs;
    for (const GlyphMark &glyph : layout.glyphs)
        if (glyph.glyph == MathFont::instance().glyph(U'='))
            signs.push_back(glyph.x);
    QCOMPARE(signs.size(), std::size_t(2));
    QCOMPARE(signs[0], signs[1]);
    QCOMPARE(signs[0], laid("aaa").width + mu(5));
}

void TestFormulaLayout::accentsStandOverTheirLetter()
{
    for (const char *tex : {"\\hat{x}", "\\bar{H}", "\\tilde{K}", "\\vec{v}"}) {
        const FormulaLayout layout = laid(tex);
        const QRectF letter = ink(layout.glyphs[0]), accent = ink(layout.glyphs[1]);
        QVERIFY2(accent.bottom() < letter.top(), tex);
        QVERIFY2(accent.center().x() > letter.left() && accent.center().x() < letter.right() + 0.05 * em, tex);
    }
}

void TestFormulaLayout::bracesSpanTheirBase()
{
    const FormulaLayout base = laid("a+b+c+d+e"), layout = laid("\\underbrace{a+b+c+d+e}_{n}");
    QRectF brace;
    for (const GlyphMark &glyph : layout.glyphs)
        if (glyph.size == em && ink(glyph).top() > base.descent)
            brace |= ink(glyph);
    QVERIFY(brace.width() > 0.95 * base.width && brace.width() < 1.05 * base.width);
    QVERIFY(ink(layout.glyphs.back()).top() > brace.bottom());
}

void TestFormulaLayout::everyInkLiesInsideTheBox_data()
{
    QTest::addColumn<QString>("tex");
    for (const char *tex : {"f_j^2", "\\sum_{i=1}^{n} x_i", "\\left\\lfloor\\frac{n+2p-d(k-1)-1}{s}\\right\\rfloor+1",
                            "\\underbrace{x+y}_{\\text{sum}}", "\\overline{AB}+\\hat{K}", "\\sqrt[3]{\\frac{a}{b}}",
                            "\\begin{pmatrix}f&g\\\\y&j\\end{pmatrix}", "W^{V^{f}}"})
        QTest::newRow(tex) << QString::fromLatin1(tex);
}

void TestFormulaLayout::everyInkLiesInsideTheBox()
{
    QFETCH(QString, tex);
    for (const FormulaStyle style : {FormulaStyle::Display, FormulaStyle::Inline}) {
        const FormulaLayout layout = laid(qPrintable(tex), style);
        const QRectF box = layout.rect().adjusted(-0.1 * em, -0.01 * em, 0.1 * em, 0.01 * em);
        for (const GlyphMark &glyph : layout.glyphs)
            QVERIFY(box.contains(ink(glyph)));
        for (const RuleMark &rule : layout.rules)
            QVERIFY(box.contains(rule.rect));
    }
}

void TestFormulaLayout::sizeScalesEverything()
{
    const TexFormula formula(QStringLiteral("\\sum_{m}\\frac{x_m}{2}+\\sqrt{y}"));
    const FormulaLayout small = layoutFormula(formula, 10, FormulaStyle::Display);
    const FormulaLayout large = layoutFormula(formula, 40, FormulaStyle::Display);
    QVERIFY(qFuzzyCompare(4 * small.width, large.width) && qFuzzyCompare(4 * small.ascent, large.ascent));
    QCOMPARE(small.glyphs.size(), large.glyphs.size());
}

void TestFormulaLayout::marksChangeNoSpacing()
{
    QCOMPARE(laid("\\sym{input}{X}\\sym{stride}{+}\\sym{kernel}{K}").width, laid("X+K").width);
    QCOMPARE(laid("\\sym{kernel}{f}_m").width, laid("f_m").width);
    QCOMPARE(laid("\\sym{output}{a+b}=c").width, laid("a+b=c").width);
}

void TestFormulaLayout::marksCanBeHit()
{
    const FormulaLayout layout = laid("\\sym{output}{Y} = \\sym{input}{X_{\\sym{stride}{s}}}");
    const QString output = QStringLiteral("output"), input = QStringLiteral("input"), stride = QStringLiteral("stride");
    QCOMPARE(layout.regionsOf(output).size(), std::size_t(1));
    QCOMPARE(layout.hitTest(layout.regionsOf(output)[0].center()), output);
    QCOMPARE(layout.hitTest(layout.regionsOf(stride)[0].center()), stride); // the innermost wins
    QCOMPARE(layout.hitTest(layout.regionsOf(input)[0].topLeft() + QPointF(1, 1)), input);
    QCOMPARE(layout.hitTest(ink(glyphOf(layout, U'=')).center()), QString());
    QCOMPARE(layout.hitTest(QPointF(-em, 0)), QString());
    QVERIFY(layout.regionsOf(input)[0].contains(layout.regionsOf(stride)[0]));
}

void TestFormulaLayout::liveNumbersAreSet()
{
    const auto value = [](const char *text) { return LiveValues{{QStringLiteral("a"), QString::fromUtf8(text)}}; };
    QCOMPARE(laid("\\live{a}+1", FormulaStyle::Display, value("42")).width, laid("42+1").width);
    QCOMPARE(laid("\\live{a}", FormulaStyle::Display, value("−2")).width, laid("-2").width);
    QCOMPARE(laid("\\live{a}").width, laid("?").width);
    const FormulaLayout small = laid("\\live{a}", FormulaStyle::Display, value("4.07e−12"));
    QVERIFY(small.glyphs.back().y < 0 && small.glyphs.back().size < em); // the exponent
    QCOMPARE(laid("\\live{a}", FormulaStyle::Display, value("7")).hitTest(QPointF(0.1 * em, -0.1 * em)), QStringLiteral("a"));
}

void TestFormulaLayout::liveNumbersKeepTheBaseline()
{
    const TexFormula formula(QStringLiteral("\\left\\lfloor\\frac{\\live{n}-1}{2}\\right\\rfloor+1"));
    const auto height = [&](const char *n) {
        return layoutFormula(formula, em, FormulaStyle::Display, {{QStringLiteral("n"), QString::fromUtf8(n)}});
    };
    QCOMPARE(height("7").ascent, height("224").ascent);
    QCOMPARE(height("7").descent, height("224").descent);
}

void TestFormulaLayout::rolesComeFromTheIds()
{
    const FormulaLayout layout = laid("\\sym{kernel.h}{k\\sym{stride}{s}}\\live{input}x");
    QCOMPARE(layout.glyphs[0].role, convlab::Role::Kernel);
    QCOMPARE(layout.glyphs[1].role, convlab::Role::Kernel); // no role of its own: that around it
    QCOMPARE(layout.glyphs[2].role, convlab::Role::Input);
    QCOMPARE(layout.glyphs[3].role, convlab::Role::None);
}

void TestFormulaLayout::layoutIsFast()
{
    const TexFormula formula(QStringLiteral("\\left\\lfloor\\frac{\\live{n}+2\\cdot\\live{p}-\\live{d}\\,(\\live{k}-1)-1}{\\live{s}}\\right\\rfloor+1"));
    const LiveValues values{{QStringLiteral("n"), QStringLiteral("224")}};
    QBENCHMARK {
        layoutFormula(formula, 17, FormulaStyle::Display, values);
    }
}

void TestFormulaLayout::chineseWordsTakeTheLettersOfTheText()
{
    const FormulaLayout words = laid("\\text{深度}");
    QCOMPARE(words.glyphs.size(), std::size_t(2));
    const QRectF first = ink(words.glyphs[0]), second = ink(words.glyphs[1]);
    for (const QRectF &letter : {first, second}) {
        QVERIFY(letter.width() > 0.5 * em && letter.width() < em);
        QVERIFY(words.ascent >= -letter.top() && words.descent >= letter.bottom());
    }
    QVERIFY(second.left() > first.right());
    QVERIFY(words.width >= second.right());
    QVERIFY(first != QTransform::fromTranslate(first.left() - second.left(), 0).mapRect(second)); // no empty boxes for both
    const FormulaLayout small = laid("\\underbrace{k}_{\\text{深度}}");
    QVERIFY(small.descent > words.height() * 0.6);
}

QTEST_MAIN(TestFormulaLayout)
#include "tst_formula_layout.moc"
