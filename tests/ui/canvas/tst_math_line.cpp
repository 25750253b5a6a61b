// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/math_writer.h"
#include "tests/ui/canvas/stage_fixture.h"
#include "ui/canvas/arithmetic_picture.h"
#include "ui/canvas/arithmetic_strip.h"

#include <QPainter>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

namespace {

constexpr QRectF strip(0, 0, 700, 44);
constexpr CellRef kernelCell{kernelPart, 0, 1};

/// (7 − 3) / 2 = 2 as tokens and as a set line; the kernel's number is a cell.
Formula quotient(double input = 7)
{
    Formula formula;
    for (const double value : {input, 3.0, 2.0}) {
        Token token;
        token.kind = Token::Kind::Number;
        token.a = value;
        formula.tokens.push_back(token);
    }
    formula.math = MathWriter().tex("\\left\\lfloor\\frac{").number(input, "input.size").tex("-").number(3, "kernel", kernelCell)
                       .tex("}{").number(2, "stride").tex("}\\right\\rfloor\\sym{later}{=").number(2, "output").tex("}").take();
    return formula;
}

int inkOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    return found;
}

} // namespace

/// Arithmetic as set mathematics.
class TestMathLine : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    Words m_words;

    ArithmeticPicture laidOut(const Formula &formula, const QRectF &area = strip) const
    {
        ArithmeticPicture picture;
        picture.layOut(formula, area, m_theme, m_words);
        return picture;
    }
    QImage painted(const Formula &formula, const ArithmeticLight &lit = {}) const
    {
        QImage image(strip.size().toSize(), QImage::Format_RGB32);
        image.fill(m_theme.panel);
        QPainter painter(&image);
        laidOut(formula).paint(painter, lit, m_theme);
        return image;
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_theme = loadTheme(QStringLiteral("light"));
    }

    void isSetWhereThereIsRoom()
    {
        QVERIFY(laidOut(quotient()).isSet());
        QVERIFY(laidOut(quotient(), QRectF(0, 0, 150, 44)).isSet());
        QVERIFY(!laidOut(quotient(), QRectF(0, 0, 40, 44)).isSet()); // tokens then
        QVERIFY(!laidOut(quotient(), QRectF(0, 0, 700, 20)).isSet());
        Formula plain = quotient();
        plain.math.reset();
        QVERIFY(!laidOut(plain).isSet());
    }

    void staysInsideItsArea()
    {
        const QImage image = painted(quotient());
        for (int x = 0; x < image.width(); ++x)
            for (const int y : {0, 1, image.height() - 2, image.height() - 1})
                QCOMPARE(image.pixelColor(x, y), m_theme.panel);
    }

    void theBaselineDoesNotJump()
    {
        MathLineSetter setter;
        const auto baseline = [&](const char *tex) {
            return setter.set(MathWriter().tex(tex).take(), strip, m_theme, m_words)->origin.y();
        };
        QCOMPARE(baseline("a = 1"), baseline("a = \\frac{1}{2}"));
        QCOMPARE(baseline("a = 1"), baseline("y_{i} = x^{2}"));
    }

    void symbolsAreFoundAndKnowTheirCells()
    {
        const ArithmeticPicture picture = laidOut(quotient());
        QStringList symbols;
        for (int place = 0; place < 200 * 44; ++place) {
            const ArithmeticPicture::Target target = picture.targetAt({1.0 * (place % 200), 1.0 * (place / 200)});
            if (!target.symbol.isEmpty() && !symbols.contains(target.symbol))
                symbols << target.symbol;
            QCOMPARE(target.cell.valid(), target.symbol == QLatin1String("kernel"));
            if (target.cell.valid())
                QCOMPARE(target.cell, kernelCell);
        }
        QVERIFY2(symbols.contains(QStringLiteral("input.size")) && symbols.contains(QStringLiteral("kernel")), qPrintable(symbols.join(QLatin1Char(' '))));
    }

    void lightsFallByNameCellAndPart()
    {
        const QColor fill = m_theme.role(Role::Kernel).fill;
        QCOMPARE(inkOf(painted(quotient()), fill), 0);
        QVERIFY(inkOf(painted(quotient(), {{}, {}, {QStringLiteral("kernel")}}), fill) > 30);
        QVERIFY(inkOf(painted(quotient(), {{kernelCell}, {}, {}}), fill) > 30);
        QVERIFY(inkOf(painted(quotient(), {{}, {kernelPart}, {}}), fill) > 30);
        QCOMPARE(inkOf(painted(quotient(), {{{kernelPart, 5, 5}}, {}, {QStringLiteral("bias")}}), fill), 0);
        QVERIFY(inkOf(painted(quotient(), {{}, {}, {QStringLiteral("input")}}), m_theme.role(Role::Input).fill) > 30);
    }

    void whatComesLaterIsPaleAndTheActiveIsUnderlined()
    {
        const QColor output = m_theme.role(Role::Output).text;
        Formula formula = quotient();
        QVERIFY(inkOf(painted(formula), output) > 3);
        formula.math->pending = {"later"};
        QCOMPARE(inkOf(painted(formula), output), 0);
        QVERIFY(inkOf(painted(formula), m_theme.role(Role::Input).text) > 3); // the rest as before
        QCOMPARE(inkOf(painted(formula), m_theme.focus), 0);
        formula.math->active = "stride";
        QVERIFY(inkOf(painted(formula), m_theme.focus) > 3);
    }

    void isReadAloud()
    {
        ArithmeticStrip widget(std::make_shared<const Words>());
        widget.setTheme(m_theme);
        widget.setFormula(quotient());
        QVERIFY2(widget.accessibleDescription().contains(QStringLiteral("7 minus 3")), qPrintable(widget.accessibleDescription()));
        QVERIFY(!widget.accessibleDescription().contains(QChar::ObjectReplacementCharacter));
    }

    void theStripReportsSymbolsAndKeepsItsHeight()
    {
        ArithmeticStrip widget(std::make_shared<const Words>());
        widget.setTheme(m_theme);
        widget.resize(700, widget.height());
        const int height = widget.height();
        widget.setFormula(quotient());
        QCOMPARE(widget.height(), height);
        QSignalSpy symbols(&widget, &ArithmeticStrip::symbolHovered), cells(&widget, &ArithmeticStrip::cellHovered);
        const double numerator = 14;
        for (int x = 0; x < 200; ++x)
            moveMouse(widget, QPointF(x, numerator));
        QStringList met;
        for (const auto &signal : symbols)
            met << signal.at(0).toString();
        QVERIFY(met.contains(QStringLiteral("input.size")) && met.contains(QStringLiteral("kernel")));
        QCOMPARE(cells.count(), 2); // on the kernel, and off again
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&widget, &leave);
        QCOMPARE(symbols.last().at(0).toString(), QString());
    }
};

QTEST_MAIN(TestMathLine)
#include "tst_math_line.moc"
