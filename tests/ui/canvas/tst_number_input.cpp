// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/scene_samples.h"
#include "ui/canvas/number_input.h"
#include "ui/canvas/number_table.h"

#include <QTest>

using namespace convlab;
using namespace convlab::ui;

/// What a learner types, and what a spreadsheet copies.
class TestNumberInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void readsBlocks_data();
    void readsBlocks();
    void refusesBlocks_data();
    void refusesBlocks();
    void writesWhatItReads();
    void hiddenCellsAreNotCopied();
};

void TestNumberInput::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << QStringLiteral("3") << 3.0;
    QTest::newRow("negative") << QStringLiteral("-0.5") << -0.5;
    QTest::newRow("the minus that the stage shows") << QStringLiteral("−2") << -2.0;
    QTest::newRow("comma") << QStringLiteral("1,25") << 1.25;
    QTest::newRow("power") << QStringLiteral("1e-3") << 0.001;
    QTest::newRow("fraction") << QStringLiteral("1/2") << 0.5;
    QTest::newRow("negative fraction") << QStringLiteral("-3/4") << -0.75;
    QTest::newRow("fraction of decimals") << QStringLiteral("0,5 / 2") << 0.25;
    QTest::newRow("spaces around") << QStringLiteral("  7 ") << 7.0;
    QTest::newRow("no zero before the point") << QStringLiteral(".5") << 0.5;
    QTest::newRow("plus") << QStringLiteral("+4") << 4.0;
}

void TestNumberInput::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QTEST(parseNumber(text).value_or(-9999), "value");
}

void TestNumberInput::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "two", "1/0", "1/", "/2", "1/2/3", "1e999", "nan", "inf", "1 2", "0x10", "--1", "1.2.3", "5%"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestNumberInput::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(!parseNumber(text));
}

void TestNumberInput::readsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("columns");
    const auto row = [](const char *name, const char *text, const QList<double> &values, int columns) {
        QTest::newRow(name) << QString::fromUtf8(text) << values << columns;
    };
    row("tabs", "1\t2\n3\t4\n", {1, 2, 3, 4}, 2);
    row("tabs with decimal commas", "1,5\t2,5\r\n-3,25\t4\r\n", {1.5, 2.5, -3.25, 4}, 2);
    row("semicolons with decimal commas", "1,5;2\n3;4,5", {1.5, 2, 3, 4.5}, 2);
    row("spaces", "1 0 -1\n2 0 -2\n1 0 -1", {1, 0, -1, 2, 0, -2, 1, 0, -1}, 3);
    row("aligned spaces", "  1  -2\n -3   4\n", {1, -2, -3, 4}, 2);
    row("commas", "1,2,3\n4,5,6", {1, 2, 3, 4, 5, 6}, 3);
    row("commas and spaces", "1, 2, 3", {1, 2, 3}, 3);
    row("commas with decimal points", "1.5,2\n3,4.5", {1.5, 2, 3, 4.5}, 2);
    row("nested brackets", "[[1, 2], [3, 4]]", {1, 2, 3, 4}, 2);
    row("NumPy's print", "[[ 1.  0.]\n [ 0. -1.]]", {1, 0, 0, -1}, 2);
    row("one number", "7", {7}, 1);
    row("one row per line", "1\n2\n3", {1, 2, 3}, 1);
    row("fractions", "1/9 1/9\n1/9 1/9", {1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0}, 2);
}

void TestNumberInput::readsBlocks()
{
    QFETCH(QString, text);
    QFETCH(QList<double>, values);
    const auto table = parseTable(text);
    QVERIFY(table);
    QCOMPARE(QList<double>(table->values.begin(), table->values.end()), values);
    QTEST(table->columns, "columns");
}

void TestNumberInput::refusesBlocks_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "\n\n", "good morning", "1\t2\n3", "1 2\n3 x", "1\t\t3"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestNumberInput::refusesBlocks()
{
    QFETCH(QString, text);
    QVERIFY(!parseTable(text));
}

void TestNumberInput::writesWhatItReads()
{
    Grid grid = tests::sampleGrid("X", Role::Input, 2, 3, 0);
    grid.values = tests::shared({1, -0.5, 1.0 / 3, 1e-12, 12345.678, 0});
    const auto table = parseTable(tableText(grid));
    QVERIFY(table);
    QCOMPARE(table->values, *grid.values);
    QCOMPARE(table->columns, 3);
}

void TestNumberInput::hiddenCellsAreNotCopied()
{
    Grid grid = tests::sampleGrid("Y", Role::Output, 2, 2, 0);
    grid.values = tests::shared({1, 2, 3, 4});
    grid.reveal.count = 3;
    QCOMPARE(tableText(grid), QStringLiteral("1\t2\n3\t\n"));
}

QTEST_APPLESS_MAIN(TestNumberInput)
#include "tst_number_input.moc"
