// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cell_digits.h"
#include "ui/canvas/cell_rule.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace convlab::ui;

/// Numbers in cells: as exact as the room allows, never misleading.
class TestCellDigits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbers_data();
    void writesNumbers();
    void neverLongerThanTheRoomNorFartherThanARounding();
    void whatIsTinyBesideTheOthersReadsZero();
    void noNumberTouchesItsNeighbour();
    void smallCellsHaveNoDigits();
    void digitsAreAsLargeAsTheLongestNumberAllows();
};

void TestCellDigits::writesNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, int room, const char *text) {
        QTest::addRow("%g in %d", value, room) << value << room << QString::fromUtf8(text);
    };
    row(0, 3, "0");
    row(-0.0, 3, "0");
    row(7, 1, "7");
    row(-4, 2, "−4");
    row(12345, 5, "12345");
    row(0.5, 3, "0.5");
    row(0.25, 4, "0.25");
    row(0.25, 3, "0.3");
    row(-0.125, 5, "−0.13");
    row(2.5, 3, "2.5");
    row(2.04, 3, "2");
    row(99.96, 4, "100");
    row(-1.999, 4, "−2");
    row(0.04, 4, "0.04");
    row(0.04, 3, ".04");
    row(-0.04, 4, "−.04");
    row(1.0 / 3, 5, "0.333");
    row(73856, 5, "73856");
    row(73856, 4, "74k");
    row(-73856, 4, "−74k");
    row(7385, 3, "7k");
    row(115605504, 5, "116M");
    row(999600, 4, "1M");
    row(590592, 5, "591k");
    row(1234567, 4, "1.2M");
    row(462422016, 3, "5e8");
    row(std::numeric_limits<double>::infinity(), 3, "∞");
    row(-std::numeric_limits<double>::infinity(), 3, "−∞");
    row(std::numeric_limits<double>::quiet_NaN(), 3, "NaN");
}

void TestCellDigits::writesNumbers()
{
    QFETCH(double, value);
    QFETCH(int, room);
    QTEST(cellText(value, room).toString(), "text");
}

void TestCellDigits::neverLongerThanTheRoomNorFartherThanARounding()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> exponent(-1, 3), sign(-1, 1);
    for (int i = 0; i < 20000; ++i) {
        const double value = std::copysign(std::pow(10, exponent(random)), sign(random));
        const QString text = cellText(value, 5).toString();
        QVERIFY2(text.size() <= 5, qPrintable(text));
        QString plain = text;
        bool ok = false;
        const double read = plain.replace(QChar(0x2212), QLatin1Char('-')).toDouble(&ok);
        QVERIFY2(ok, qPrintable(text));
        // Three characters are left for the number beside sign and point, so two digits are right at least.
        QVERIFY2(std::abs(read - value) <= std::max(0.005, std::abs(value) * 0.05), qPrintable(text));
    }
}

void TestCellDigits::whatIsTinyBesideTheOthersReadsZero()
{
    const DigitStyle style = digitStyle({1.69, -0.0009, 0}, {40, 40});
    DigitStyle four = style;
    four.characters = 4;
    QCOMPARE(cellText(-0.0009, four).toString(), QStringLiteral("0.00"));
    QCOMPARE(cellText(0.0, four).toString(), QStringLiteral("0"));
    QCOMPARE(cellText(0.002, four).toString(), QStringLiteral(".002"));
    DigitStyle counts = digitStyle({73856, 462422016}, {40, 40});
    counts.characters = 4;
    QCOMPARE(cellText(73856, counts).toString(), QStringLiteral("74k"));
    DigitStyle alone = digitStyle({-0.0009, 0.0004}, {40, 40});
    alone.characters = 4;
    QVERIFY2(cellText(-0.0009, alone).toString() != QStringLiteral("0.00"), "where all are small, their size is what counts");
}

/// −4e−3 has five characters wherever it stands: beside larger numbers it rounds, among its like all digits shrink.
void TestCellDigits::noNumberTouchesItsNeighbour()
{
    const std::vector<std::vector<double>> grids{{0.51, -0.004, -0.27}, {-0.004, 0.03}, {-0.0041, 0.0012}, {-4.62422016e8, 7.5e-9}, {1.69, -0.0009}};
    for (const std::vector<double> &values : grids) {
        for (double side = smallestDigitCell; side <= largestCell; ++side) {
            const DigitStyle style = digitStyle(values, {side, side});
            for (const double value : values) {
                const CellText text = cellText(value, style);
                QVERIFY2(text.size * style.pixels * monoAdvance <= side - 1 || style.pixels <= 6, qPrintable(QStringLiteral("%1 in %2").arg(text.toString()).arg(side)));
            }
        }
    }
    QCOMPARE(cellText(-0.004, digitStyle(grids.front(), {26, 26})).toString(), QStringLiteral("0.00"));
    for (double side = smallestDigitCell; side <= largestCell; ++side)
        QCOMPARE(cellText(-23, digitStyle({6, -23, 24}, {side, side})).toString(), QString::fromUtf8("−23"));
}

void TestCellDigits::smallCellsHaveNoDigits()
{
    QCOMPARE(digitStyle({1, 2}, {smallestDigitCell - 1, smallestDigitCell - 1}), DigitStyle());
    QVERIFY(digitStyle({1, 2}, {smallestDigitCell, smallestDigitCell}).pixels >= 8);
}

void TestCellDigits::digitsAreAsLargeAsTheLongestNumberAllows()
{
    const QSizeF cell(36, 36);
    const DigitStyle one = digitStyle({1, 2, 3}, cell), three = digitStyle({1, -22, 3}, cell), five = digitStyle({1, -1.234, 3}, cell);
    QVERIFY(one.pixels >= three.pixels);
    QVERIFY(three.pixels > five.pixels);
    QVERIFY(five.pixels >= 8);
    for (const DigitStyle &style : {one, three, five})
        QVERIFY(style.characters * style.pixels * monoAdvance <= cell.width());
}

QTEST_APPLESS_MAIN(TestCellDigits)
#include "tst_cell_digits.moc"
