// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/stage_fixture.h"
#include "ui/canvas/arithmetic_layout.h"
#include "ui/canvas/arithmetic_strip.h"

#include <QPainter>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// The step written out with its numbers.
class TestArithmeticStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setsAShortSumAtFullSize();
    void negativeFactorsStandInBrackets();
    void shrinksBeforeItLeavesOut();
    void leavesOutTheMiddleOnly();
    void indicesStandLower();
    void hoveringANumberReportsItsCell();
    void litNumbersAreDrawnDifferently();
    void barsShowTheSignOfTheProduct();
    void theHeightDoesNotDependOnTheFormula();
    void theWholeSumIsReadAloud();
    void paintsOnAnyDevice();

private:
    Theme m_theme;
    Words m_words;
};

namespace {

Token text(const char *symbol, bool strong = false)
{
    Token token;
    token.text = symbol;
    token.strong = strong;
    return token;
}

Token term(double a, double b, const CellRef &ref = {}, const CellRef &refB = {})
{
    Token token;
    token.kind = Token::Kind::Term;
    token.a = a;
    token.b = b;
    token.role = Role::Input;
    token.roleB = Role::Kernel;
    token.ref = ref;
    token.refB = refB;
    return token;
}

Token number(double value, const CellRef &ref = {})
{
    Token token;
    token.kind = Token::Kind::Number;
    token.a = value;
    token.role = Role::Output;
    token.ref = ref;
    token.strong = true;
    return token;
}

/// Y[0,0] = 1·(−1) + 2·(−1) + … = −count; term `active` is being computed.
Formula sum(int count, int active = -1)
{
    Formula formula;
    formula.tokens = {text("Y[0,0]", true), text("=")};
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            formula.tokens.push_back(text("+"));
        formula.tokens.push_back(term(i + 1, -1, {inputPart, 0, i}, {kernelPart, 0, i}));
        if (i == active)
            formula.tokens.back().progress = Token::Progress::Active;
    }
    formula.tokens.push_back(text("="));
    formula.tokens.push_back(number(-count, {outputPart, 0, 0}));
    formula.barScale = count;
    return formula;
}

constexpr QRectF strip(0, 0, 700, 44);

bool shows(const ArithmeticLayout &layout, int token) { return !layout.tokenPlace(token).isNull(); }

} // namespace

void TestArithmeticStrip::initTestCase()
{
    loadFonts();
    m_theme = loadTheme(QStringLiteral("light"));
}

void TestArithmeticStrip::setsAShortSumAtFullSize()
{
    const ArithmeticLayout layout = layoutArithmetic(sum(3), strip, m_theme, m_words);
    QCOMPARE(layout.pixels, 15.0);
    QVERIFY(!layout.elided);
    double right = -1;
    for (const ArithmeticLayout::Piece &piece : layout.pieces) {
        QVERIFY2(piece.place.left() >= right - 1e-6, "pieces follow each other");
        right = piece.place.right();
    }
    QVERIFY(right <= strip.right());
}

void TestArithmeticStrip::negativeFactorsStandInBrackets()
{
    Formula formula;
    formula.tokens = {term(-3, -0.5), number(-1.5)};
    QString shown;
    for (const ArithmeticLayout::Piece &piece : layoutArithmetic(formula, strip, m_theme, m_words).pieces)
        shown += piece.text;
    QCOMPARE(shown, QStringLiteral("(−3)·(−0.5)−1.5"));
}

void TestArithmeticStrip::shrinksBeforeItLeavesOut()
{
    const ArithmeticLayout layout = layoutArithmetic(sum(9), strip, m_theme, m_words);
    QVERIFY(layout.pixels < 15);
    QVERIFY(layout.pixels >= 11);
    QVERIFY(!layout.elided);
}

void TestArithmeticStrip::leavesOutTheMiddleOnly()
{
    for (const int active : {-1, 0, 20, 39}) {
        const Formula formula = sum(40, active);
        const ArithmeticLayout layout = layoutArithmetic(formula, strip, m_theme, m_words);
        QVERIFY(layout.elided);
        QCOMPARE(layout.pixels, 11.0);
        QVERIFY(shows(layout, 0));
        QVERIFY(shows(layout, static_cast<int>(formula.tokens.size()) - 1));
        if (active >= 0)
            QVERIFY2(shows(layout, 2 + 2 * active), "the active term stays");
        QVERIFY(layout.pieces.back().place.right() <= strip.right());
        const auto ellipses = std::count_if(layout.pieces.begin(), layout.pieces.end(), [](const auto &piece) { return piece.token < 0; });
        QVERIFY(ellipses >= 1 && ellipses <= 2);
    }
}

void TestArithmeticStrip::indicesStandLower()
{
    Formula formula;
    formula.tokens = {text("X_col[:,2]", true)};
    const ArithmeticLayout layout = layoutArithmetic(formula, strip, m_theme, m_words);
    QCOMPARE(layout.pieces.size(), std::size_t(3));
    QCOMPARE(layout.pieces[0].text, QStringLiteral("X"));
    QCOMPARE(layout.pieces[1].text, QStringLiteral("col"));
    QVERIFY(layout.pieces[1].lowered);
    QCOMPARE(layout.pieces[2].text, QStringLiteral("[:,2]"));
}

void TestArithmeticStrip::hoveringANumberReportsItsCell()
{
    ArithmeticStrip widget(std::make_shared<const Words>());
    widget.setTheme(m_theme);
    widget.resize(700, widget.height());
    widget.setFormula(sum(3));
    QSignalSpy hovered(&widget, &ArithmeticStrip::cellHovered);
    // Three terms end to end: somewhere along the line each of their cells is met, in this order.
    QList<CellRef> met;
    for (int x = 0; x < widget.width(); ++x) {
        const auto before = hovered.count();
        moveMouse(widget, QPointF(x, widget.height() / 3.0));
        if (hovered.count() > before && cellOf(hovered).valid())
            met.append(cellOf(hovered));
    }
    QCOMPARE(met, (QList<CellRef>{{inputPart, 0, 0}, {kernelPart, 0, 0}, {inputPart, 0, 1}, {kernelPart, 0, 1}, {inputPart, 0, 2}, {kernelPart, 0, 2}, {outputPart, 0, 0}}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&widget, &leave);
    QVERIFY(!cellOf(hovered).valid());
}

void TestArithmeticStrip::litNumbersAreDrawnDifferently()
{
    ArithmeticStrip widget(std::make_shared<const Words>());
    widget.setTheme(m_theme);
    widget.resize(700, widget.height());
    widget.setFormula(sum(3));
    const QImage before = widget.grab().toImage();
    widget.setLit({{inputPart, 0, 1}});
    QVERIFY(widget.grab().toImage() != before);
    widget.setLit({{inputPart, 5, 5}});
    QCOMPARE(widget.grab().toImage(), before);
}

void TestArithmeticStrip::barsShowTheSignOfTheProduct()
{
    const auto colors = [this](double a) {
        Formula formula;
        formula.tokens = {term(a, 1)};
        QImage image(200, 44, QImage::Format_RGB32);
        image.fill(m_theme.panel);
        QPainter painter(&image);
        paintFormula(painter, QRectF(0, 0, 200, 44), formula, m_theme, m_words);
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                seen.insert(image.pixel(x, y));
        return seen;
    };
    QVERIFY(colors(1).contains(m_theme.positive.rgb()));
    QVERIFY(!colors(1).contains(m_theme.negative.rgb()));
    QVERIFY(colors(-1).contains(m_theme.negative.rgb()));
    QVERIFY(!colors(0).contains(m_theme.positive.rgb()));
}

void TestArithmeticStrip::theHeightDoesNotDependOnTheFormula()
{
    ArithmeticStrip widget(std::make_shared<const Words>());
    widget.setTheme(m_theme);
    const int empty = widget.height();
    widget.setFormula(sum(60, 3));
    QCOMPARE(widget.height(), empty);
    QCOMPARE(widget.minimumHeight(), widget.maximumHeight());
}

void TestArithmeticStrip::theWholeSumIsReadAloud()
{
    ArithmeticStrip widget(std::make_shared<const Words>());
    widget.setTheme(m_theme);
    widget.resize(200, widget.height());
    widget.setFormula(sum(30));
    QVERIFY(widget.accessibleDescription().startsWith(QStringLiteral("Y at 0, 0 equals 1 times minus 1 plus 2 times minus 1")));
    QVERIFY(widget.accessibleDescription().endsWith(QStringLiteral("30 times minus 1 equals minus 30")));
}

void TestArithmeticStrip::paintsOnAnyDevice()
{
    QImage image(40, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintFormula(painter, image.rect(), {}, m_theme, m_words);
    paintFormula(painter, image.rect(), sum(50, 49), m_theme, m_words);
    painter.end();
    QVERIFY(image.pixelColor(3, 10).isValid());
}

QTEST_MAIN(TestArithmeticStrip)
#include "tst_arithmetic_strip.moc"
