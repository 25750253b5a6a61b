// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/formula_tokens.h"
#include "ui/canvas/arithmetic_layout.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

namespace {

/// "max(0, 1, 2 …) = 9".
Formula maximumOf(int count)
{
    Formula formula;
    formula.tokens = {signToken("max", true), signToken("(")};
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            formula.tokens.push_back(signToken(","));
        formula.tokens.push_back(numberToken(i));
    }
    formula.tokens.push_back(signToken(")"));
    formula.tokens.push_back(signToken("="));
    formula.tokens.push_back(numberToken(9));
    return formula;
}

} // namespace

class TestArithmeticSpacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_theme = loadTheme(QStringLiteral("light"));
    }

    void bracketsAndCommasStandClose()
    {
        const ArithmeticLayout line = layoutArithmetic(maximumOf(2), QRectF(0, 0, 600, 40), m_theme, m_words);
        const auto gap = [&](int token) { return line.tokenPlace(token + 1).left() - line.tokenPlace(token).right(); };
        const double apart = gap(6); // "=" and the result
        QVERIFY(apart > 3);
        for (const int close : {0, 1, 2, 4})  // max ( 0 , ∙ 1 )
            QVERIFY2(std::abs(gap(close)) < 0.01, qPrintable(QString::number(close)));
        QVERIFY(std::abs(gap(3) - apart) < 0.01); // after a comma
        QVERIFY(std::abs(gap(5) - apart) < 0.01); // before "="
    }

    void aLongListIsLeftOutInTheMiddle()
    {
        const Formula formula = maximumOf(80);
        const QRectF area(0, 0, 400, 40);
        const ArithmeticLayout line = layoutArithmetic(formula, area, m_theme, m_words);
        QVERIFY(line.elided);
        QVERIFY(line.pieces.back().place.right() <= area.right());
        QVERIFY(!line.tokenPlace(0).isEmpty()); // the name
        QVERIFY(!line.tokenPlace(static_cast<int>(formula.tokens.size()) - 1).isEmpty()); // the result
    }

private:
    Theme m_theme;
    Words m_words;
};

QTEST_MAIN(TestArithmeticSpacing)
#include "tst_arithmetic_spacing.moc"
