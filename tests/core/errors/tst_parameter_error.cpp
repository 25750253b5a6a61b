// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"

#include <QTest>

#include <set>

using namespace convlab;

class TestParameterError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRuleAndNumbers();
    void namesItselfForLogs();
    void everyRuleHasItsOwnKey();
};

void TestParameterError::keepsRuleAndNumbers()
{
    const ParameterError error(Rule::NonPositiveStride, {{"stride", -2}});
    QVERIFY(error.rule() == Rule::NonPositiveStride);
    QCOMPARE(error.numbers().size(), std::size_t(1));
    QVERIFY(error.numbers().front() == std::make_pair(std::string("stride"), -2.0));
}

void TestParameterError::namesItselfForLogs()
{
    const ParameterError window(Rule::WindowExceedsInput, {{"input", 3}, {"span", 4}});
    QCOMPARE(window.what(), "window_exceeds_input(input=3, span=4)");
    QCOMPARE(ParameterError(Rule::EmptyStack).what(), "empty_stack");
    QCOMPARE(ParameterError(Rule::NotFinite, {{"value", 0.5}}).what(), "not_finite(value=0.5)");
}

void TestParameterError::everyRuleHasItsOwnKey()
{
    std::set<std::string> keys;
    const int ruleCount = static_cast<int>(Rule::EveryMistakeHidden) + 1;
    for (int rule = 0; rule < ruleCount; ++rule)
        keys.insert(ruleKey(static_cast<Rule>(rule)));
    QCOMPARE(static_cast<int>(keys.size()), ruleCount);
    QVERIFY(keys.count("unknown_rule") == 0);
}

QTEST_APPLESS_MAIN(TestParameterError)
#include "tst_parameter_error.moc"
