// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/condition.h"

#include <QtTest>

#include <limits>

using namespace convlab;

class TestCondition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesExpressions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *text, bool holds) { QTest::newRow(text) << QString::fromLatin1(text) << holds; };
        row("output = 14", true);
        row("output=14", true);
        row("output != 14", false);
        row("output <= 14", true);
        row("output < 14", false);
        row("output >= 14", true);
        row("output > 13.5", true);
        row("output > 14", false);
        row("2 + 3 * 4 = output", true);            // * before +
        row("(2 + 3) * 4 = 20", true);
        row("20 - 4 - 2 = output", true);           // from the left
        row("56 / 2 / 2 = output", true);
        row("-output + 15 = 1", true);
        row("3 - -output = 17", true);
        row("standard / separable >= 8.4", true);
        row("standard / separable >= 8.5", false);
        row("0.1 + 0.2 = 0.3", true);               // equal but for rounding
        row("0.1 + 0.2 > 0.3", false);
        row("1e3 = 1000", true);
        row("fault.dead = 1", true);
    }

    void comparesExpressions()
    {
        QFETCH(QString, text);
        QFETCH(bool, holds);
        const NamedNumbers numbers{{"output", 14}, {"standard", 73728}, {"separable", 8768}, {"fault.dead", 1}};
        const auto verdict = Condition(text.toStdString()).judge(numbers);
        QVERIFY(verdict.known);
        QCOMPARE(verdict.holds, holds);
    }

    void saysBothSides()
    {
        const auto verdict = Condition("a * 2 <= b + 1").judge({{"a", 4}, {"b", 5}});
        QCOMPARE(verdict.left, 8.0);
        QCOMPARE(verdict.right, 6.0);
        QVERIFY(!verdict.holds);
    }

    void namesItsNumbersOnce()
    {
        QCOMPARE(Condition("b + a * b > c_out2.x").names(), (std::vector<std::string>{"b", "a", "c_out2.x"}));
    }

    void whatIsUnknownNeverHolds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"missing = 14", "missing != 14", "output / zero > 1", "nan = nan", "output < infinite"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsUnknownNeverHolds()
    {
        QFETCH(QString, text);
        const double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
        const auto verdict = Condition(text.toStdString()).judge({{"output", 14}, {"zero", 0}, {"nan", nan}, {"infinite", infinite}});
        QVERIFY(!verdict.known && !verdict.holds);
    }

    void mistakesNameTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        const auto row = [](const char *text, int position) { QTest::newRow(text) << QString::fromLatin1(text) << position; };
        row("", 0);
        row("output", 6);
        row("output 14", 7);
        row("output == 14", 8);
        row("output =", 8);
        row("output = 14 15", 12);
        row("(output = 14", 8);
        row("output + = 14", 9);
        row("Output = 14", 0);
        row("output = 14 and x = 2", 12);
        row("output = $", 9);
    }

    void mistakesNameTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        try {
            const Condition condition(text.toStdString());
            QFAIL("read without complaint");
        } catch (const ConditionError &error) {
            QCOMPARE(static_cast<int>(error.position()), position);
        }
    }

    void deepNestingIsRefused()
    {
        const std::string deep = std::string(100000, '(') + "1" + std::string(100000, ')') + " = 1";
        QVERIFY_EXCEPTION_THROWN(Condition condition(deep), ConditionError);
        QVERIFY_EXCEPTION_THROWN(Condition condition(std::string(100000, '-') + "1 = 1"), ConditionError);
    }
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
