// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_format.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace convlab::ui;

class TestNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsNumbers_data();
    void formatsNumbers();
    void significantDigitsAreAnArgument();
    void shortensCells_data();
    void shortensCells();
    void cellsNeverGrowWiderThanAsked();
    void groupsCounts_data();
    void groupsCounts();
    void writesPowersOut_data();
    void writesPowersOut();
};

void TestNumberFormat::formatsNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    QTest::newRow("negative zero") << -0.0 << QStringLiteral("0");
    QTest::newRow("one") << 1.0 << QStringLiteral("1");
    QTest::newRow("minus sign") << -2.0 << QStringLiteral("−2");
    QTest::newRow("no trailing zeros") << 2.50 << QStringLiteral("2.5");
    QTest::newRow("ten keeps its zero") << 10.0 << QStringLiteral("10");
    QTest::newRow("binary noise") << 0.1 + 0.2 << QStringLiteral("0.3");
    QTest::newRow("rounds up into the next digit") << 9.9999999 << QStringLiteral("10");
    QTest::newRow("six digits") << 5565.4501 << QStringLiteral("5565.45");
    QTest::newRow("small") << -0.0344123 << QStringLiteral("−0.0344123");
    QTest::newRow("very small") << 0.00000012 << QStringLiteral("1.2e−7");
    QTest::newRow("page's error") << 4.069411474461049e-12 << QStringLiteral("4.06941e−12");
    QTest::newRow("whole, exact") << 411041920.0 << QStringLiteral("411041920");
    QTest::newRow("whole, too long") << 2.05e13 << QStringLiteral("2.05e13");
    QTest::newRow("no made-up digits") << 1234567.8 << QStringLiteral("1.23457e6");
    QTest::newRow("plain is not longer") << 0.00123457 << QStringLiteral("0.00123457");
    QTest::newRow("three-digit exponent") << -5e-300 << QStringLiteral("−5e−300");
    QTest::newRow("nan") << std::nan("") << QStringLiteral("NaN");
    QTest::newRow("infinity") << infinity << QStringLiteral("∞");
    QTest::newRow("negative infinity") << -infinity << QStringLiteral("−∞");
}

void TestNumberFormat::formatsNumbers()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(formatNumber(value), text);
}

void TestNumberFormat::significantDigitsAreAnArgument()
{
    QCOMPARE(formatNumber(3.14159265, 3), QStringLiteral("3.14"));
    QCOMPARE(formatNumber(3.14159265, 8), QStringLiteral("3.1415927"));
    QCOMPARE(formatNumber(1234, 2), QStringLiteral("1234"));
}

void TestNumberFormat::shortensCells_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("text");
    QTest::newRow("fits") << -4.0 << 6 << QStringLiteral("−4");
    QTest::newRow("decimals") << -0.0344123 << 6 << QStringLiteral("−0.034");
    QTest::newRow("point") << 123.4567 << 6 << QStringLiteral("123.46");
    QTest::newRow("rounds to whole") << 12345.678 << 6 << QStringLiteral("12346");
    QTest::newRow("large") << -123456.7 << 6 << QStringLiteral("−1.2e5");
    QTest::newRow("large whole") << 1234567.0 << 6 << QStringLiteral("1.23e6");
    QTest::newRow("tiny") << 0.000012345 << 6 << QStringLiteral("1.2e−5");
    QTest::newRow("three wide") << 0.6666 << 3 << QStringLiteral("0.7");
    QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << 6 << QStringLiteral("−∞");
}

void TestNumberFormat::shortensCells()
{
    QFETCH(double, value);
    QFETCH(int, characters);
    QFETCH(QString, text);
    QCOMPARE(formatCell(value, characters), text);
}

void TestNumberFormat::cellsNeverGrowWiderThanAsked()
{
    for (int exponent = -99; exponent <= 99; ++exponent)
        for (const double digits : {1.0, -9.99999, 3.14159, -7.0}) {
            const QString text = formatCell(digits * std::pow(10.0, exponent), 6);
            QVERIFY2(text.size() <= 6, qPrintable(text));
        }
}

void TestNumberFormat::groupsCounts_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0");
    QTest::newRow("three digits") << qint64(999) << QStringLiteral("999");
    QTest::newRow("page's parameters") << qint64(73856) << QStringLiteral("73\u202F856");
    QTest::newRow("page's dense layer") << qint64(411041920) << QStringLiteral("411\u202F041\u202F920");
    QTest::newRow("four digits") << qint64(8192) << QStringLiteral("8192");
    QTest::newRow("negative") << qint64(-10000) << QStringLiteral("−10\u202F000");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                              << QStringLiteral("−9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808");
}

void TestNumberFormat::groupsCounts()
{
    QFETCH(qint64, value);
    QFETCH(QString, text);
    QCOMPARE(formatCount(value), text);
}

void TestNumberFormat::writesPowersOut_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("small whole") << 8192.0 << QStringLiteral("8192");
    QTest::newRow("whole") << 411041920.0 << QStringLiteral("411\u202F041\u202F920");
    QTest::newRow("huge") << 2.06244e13 << QStringLiteral("2.06244\u00A0×\u00A010¹³");
    QTest::newRow("tiny") << -4.06941e-12 << QStringLiteral("−4.06941\u00A0×\u00A010⁻¹²");
    QTest::newRow("bare power") << 1e-8 << QStringLiteral("10⁻⁸");
    QTest::newRow("negative power") << -1e-8 << QStringLiteral("−10⁻⁸");
    QTest::newRow("fraction") << 0.25 << QStringLiteral("0.25");
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << QStringLiteral("∞");
}

void TestNumberFormat::writesPowersOut()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(formatProse(value), text);
}

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_number_format.moc"
