// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/latex.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace convlab;

namespace {

std::string say(const Label &label)
{
    return label.key;
}

std::string live(const std::string &name)
{
    return name == "stride" ? "2" : "?";
}

Token text(const char *sign)
{
    Token token;
    token.text = sign;
    return token;
}

Token term(double a, double b)
{
    Token token;
    token.kind = Token::Kind::Term;
    token.a = a;
    token.b = b;
    return token;
}

Table table(int rows, int cols)
{
    Table made{"x", "X", {"input", {}}, rows, cols, {}, {}};
    for (int i = 0; i < rows * cols; ++i)
        made.cells.emplace_back(i);
    return made;
}

} // namespace

class TestLatex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersReadBackTheSame()
    {
        for (const double value : {0.1, 1.0 / 3, 1e-5, -2.0, 123456789.0, 5e-324, std::numeric_limits<double>::max()})
            QVERIFY(QByteArray::fromStdString(exactNumber(value)).toDouble() == value);
        QCOMPARE(exactNumber(2), std::string("2"));
        QCOMPARE(exactNumber(std::nan("")), std::string("nan"));
        QCOMPARE(exactNumber(-std::numeric_limits<double>::infinity()), std::string("-inf"));
    }

    void numbersAreMathematics()
    {
        QCOMPARE(latexNumber(1e-5), std::string("1 \\cdot 10^{-5}"));
        QCOMPARE(latexNumber(-2.5e30), std::string("-2.5 \\cdot 10^{30}"));
        QCOMPARE(latexNumber(-0.0), std::string("0"));
        QCOMPARE(latexNumber(std::numeric_limits<double>::infinity()), std::string("\\infty"));
        QCOMPARE(latexNumber(std::nan("")), std::string("\\text{nan}"));
    }

    void wordsAreEscaped_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("latex");
        QTest::newRow("TeX's signs") << "50 % of {a_b} & #1 $" << "50 \\% of \\{a\\_b\\} \\& \\#1 \\$";
        QTest::newRow("backslash") << "a\\b" << "a$\\backslash$b";
        QTest::newRow("tilde and hat") << "~^" << "$\\sim$$\\wedge$";
        QTest::newRow("minus and times") << "3 × −2" << "3 $\\times$ $-$2";
        QTest::newRow("powers") << "10⁻¹²" << "10$^{-12}$";
        QTest::newRow("other letters stay") << "Faltungsgröße 卷积" << "Faltungsgröße 卷积";
        QTest::newRow("lines") << "a\nb" << "a b";
    }

    void wordsAreEscaped()
    {
        QFETCH(QString, words);
        QFETCH(QString, latex);
        QCOMPARE(QString::fromStdString(latexText(words.toStdString())), latex);
    }

    void symbolsBecomeCommands_data()
    {
        QTest::addColumn<QString>("symbols");
        QTest::addColumn<QString>("latex");
        QTest::newRow("index") << "Y[1,2]" << "Y_{1,2}";
        QTest::newRow("row") << "W[1,:]" << "W_{1,:}";
        QTest::newRow("a bracket that is no index") << "= [1]" << "= [1]";
        QTest::newRow("hat") << "x̂[0]" << "\\hat{x}_{0}";
        QTest::newRow("word below") << "X_col[:,1]" << "X_{\\text{col},\\,:,1}";
        QTest::newRow("floor") << "= ⌊" << "= \\lfloor ";
        QTest::newRow("raised") << "L⁺" << "L^{+}";
        QTest::newRow("a raised number") << "10⁻¹²" << "10^{-12}";
        QTest::newRow("lowered") << "K₀" << "K_{0}";
        QTest::newRow("prime") << "X′" << "X'";
        QTest::newRow("percent") << "%" << "\\%";
    }

    void symbolsBecomeCommands()
    {
        QFETCH(QString, symbols);
        QFETCH(QString, latex);
        QCOMPARE(QString::fromStdString(latexSymbols(symbols.toStdString())), latex);
    }

    void ourOwnCommandsGoAway_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("latex");
        QTest::newRow("symbol") << "\\sym{kernel}{K} + 1" << "K + 1";
        QTest::newRow("symbol with a script") << "\\sym{input.c_in}{C_{in}}^2" << "{C_{in}}^2";
        QTest::newRow("symbol as a script") << "x_\\sym{a}{ij}" << "x_{ij}";
        QTest::newRow("symbol behind a command") << "\\cdot\\sym{kernel}{k}" << "\\cdot k";
        QTest::newRow("nested") << "\\sym{a}{\\sym{b}{x} y}" << "x y";
        QTest::newRow("live") << "\\frac{1}{\\live{stride}}" << "\\frac{1}{2}";
        QTest::newRow("unknown live") << "\\live{nothing}" << "?";
        QTest::newRow("argmax") << "\\argmax_i x" << "\\operatorname*{argmax}_i x";
        QTest::newRow("less") << "a \\lt b" << "a < b";
        QTest::newRow("typed signs") << "a≤b·c" << "a\\leq b\\cdot c";
        QTest::newRow("escaped braces") << "\\left\\{ \\sym{a}{\\{x\\}} \\right\\}" << "\\left\\{ \\{x\\} \\right\\}";
        QTest::newRow("alignment stays") << "a &= b \\\\ &= c" << "a &= b \\\\ &= c";
        QTest::newRow("words") << "\\text{50 % × 2}" << "\\text{50 \\% $\\times$ 2}";
        QTest::newRow("a brace that is missing") << "\\sym{a}{x" << "x";
    }

    void ourOwnCommandsGoAway()
    {
        QFETCH(QString, tex);
        QFETCH(QString, latex);
        QCOMPARE(QString::fromStdString(latexOf(tex.toStdString(), live)), latex);
    }

    void arithmeticIsWritten()
    {
        Formula formula;
        formula.tokens = {text("y[0]"), text("="), term(2, 1), text("+"), term(-3, -0.5)};
        QCOMPARE(latexOf(formula, say), std::string("y_{0} = 2 \\cdot 1 + (-3) \\cdot (-0.5)"));
        QVERIFY(latexOf(Formula{}, say).empty());
    }

    void longSumsBreak()
    {
        Formula formula;
        formula.tokens = {text("y"), text("=")};
        for (int i = 0; i < 20; ++i) {
            if (i > 0)
                formula.tokens.push_back(text("+"));
            formula.tokens.push_back(term(i, 1));
        }
        const QString latex = QString::fromStdString(latexOf(formula, say));
        QVERIFY2(latex.startsWith(QLatin1String("\\begin{aligned}\n  y &= 0")), qPrintable(latex));
        QCOMPARE(latex.count(QLatin1String("\\\\\n")), 3);
        QCOMPARE(latex.count(QLatin1String("\\cdot")), 20);
    }

    void aSetLineIsTakenWithItsNumbers()
    {
        Formula formula;
        formula.tokens = {text("never")};
        formula.math = MathLine{{"standard", {}}, {}, "= \\sym{kernel}{\\live{n0}}", {{"n0", 1.0 / 3, 2}}, {}, {}, {}};
        QCOMPARE(latexOf(formula, say), std::string("\\text{standard}\\;= 0.3333333333333333"));
    }

    void matricesAreBracketed()
    {
        Table known = table(2, 2);
        known.cells[3].reset();
        QCOMPARE(latexOf(known, say), std::string("X = \\begin{bmatrix}\n  0 & 1 \\\\\n  2 & \\cdot\n\\end{bmatrix}"));
    }

    void aMatrixThatNoPageHoldsIsNone()
    {
        QVERIFY(latexOf(table(1, latexColumns + 1), say).empty());
        QVERIFY(latexOf(table(latexRows + 1, 1), say).empty());
        QVERIFY(!latexOf(table(1, latexColumns), say).empty());
    }

    void aTitleStandsForASymbolThatIsMissing()
    {
        Table unnamed = table(1, 1);
        unnamed.symbol.clear();
        QVERIFY(latexOf(unnamed, say).starts_with("\\text{input} = "));
    }
};

QTEST_GUILESS_MAIN(TestLatex)
#include "tst_latex.moc"
