// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/formula_tokens.h"
#include "tests/ui/canvas/stage_fixture.h"
#include "ui/canvas/arithmetic_speech.h"
#include "ui/canvas/cell_words.h"
#include "ui/math/plain_speech.h"

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// What a screen reader is told of a step.
class TestArithmeticSpeech : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsAreWords_data();
    void signsAreWords();
    void negativeNumbersHaveNoBrackets();
    void aStepSaysWhereItsResultStands();
    void aMomentWithoutArithmeticSaysItsCaption();
    void aCellSaysItsWeight();
};

namespace {

Token product(double a, CellRef ref, double b, CellRef refB)
{
    Token token;
    token.kind = Token::Kind::Term;
    token.a = a;
    token.ref = ref;
    token.role = Role::Input;
    token.b = b;
    token.refB = refB;
    token.roleB = Role::Kernel;
    return token;
}

} // namespace

void TestArithmeticSpeech::signsAreWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *text, const char *spoken) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(spoken); };
    row("Y[1,0] =", "Y at 1, 0 equals");
    row("−4", "minus 4");
    row("1.5", "1.5");
    row("X_col[:,2]", "X col at :, 2");
    row("3 · 2", "3 times 2");
    row("= ⌊", "equals floor of");
    row("⌋ · ⌊", "end floor times floor of");
    row("= (x − μ) / √(σ² + ε)", "equals open parenthesis x minus mu close parenthesis over the square root of open parenthesis sigma squared plus epsilon close parenthesis");
    row("∂L", "partial L");
    row("25\u202F088", "25088");
    row("[1]", "open bracket 1 close bracket");
    row("", "");
}

void TestArithmeticSpeech::signsAreWords()
{
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    QCOMPARE(speakPlain(text), spoken);
}

void TestArithmeticSpeech::negativeNumbersHaveNoBrackets()
{
    Formula formula;
    formula.tokens = {signToken("s"), signToken("="), product(1, {}, -1, {}), signToken("+"), signToken("("), numberToken(-3), signToken(")"), signToken("="), numberToken(-4)};
    QCOMPARE(spokenTokens(formula, {}), QStringLiteral("s equals 1 times minus 1 plus minus 3 equals minus 4"));
}

void TestArithmeticSpeech::aStepSaysWhereItsResultStands()
{
    Scene scene = convolutionLike();
    Token name = signToken("Y[0,1]");
    name.ref = {outputPart, 0, 1};
    scene.formula.tokens = {name, signToken("="), product(2, {}, 3, {}), signToken("="), numberToken(6)};
    QCOMPARE(spokenMoment(scene, {}), QStringLiteral("Y, row 0, column 1: 2 times 3 equals 6"));
}

void TestArithmeticSpeech::aMomentWithoutArithmeticSaysItsCaption()
{
    Scene scene = convolutionLike();
    scene.formula = {};
    scene.caption = {"caption.of.this.moment", {}};
    QVERIFY(spokenMoment(scene, {}).contains(QStringLiteral("caption.of.this.moment")));
}

void TestArithmeticSpeech::aCellSaysItsWeight()
{
    Scene scene = convolutionLike();
    const CellRef cell{inputPart, 2, 3};
    scene.marks = {{cell, Emphasis::Active, Role::Input}};
    scene.formula.tokens.clear();
    QVERIFY(cellName(scene, cell, {}).endsWith(QStringLiteral(", under the window")));
    scene.formula.tokens = {product(5, cell, -2, {kernelPart, 0, 0})};
    QVERIFY2(cellName(scene, cell, {}).endsWith(QStringLiteral(", under kernel weight −2")), qPrintable(cellName(scene, cell, {})));
}

QTEST_MAIN(TestArithmeticSpeech)
#include "tst_arithmetic_speech.moc"
