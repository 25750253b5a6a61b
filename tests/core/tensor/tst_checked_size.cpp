// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tensor/checked_size.h"

#include "core/errors/parameter_error.h"

#include <QTest>

#include <limits>

using namespace convlab;

class TestCheckedSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void multipliesWhatFits();
    void refusesOverflow();
    void refusesMoreThanMaxElements();
    void emptyBatchHasNoElements();
    void valuesMustFillTheShape();
};

void TestCheckedSize::multipliesWhatFits()
{
    const std::int64_t limit = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(checkedProduct(3, 7), std::int64_t(21));
    QCOMPARE(checkedProduct(0, limit), std::int64_t(0));
    QCOMPARE(checkedProduct(limit, 0), std::int64_t(0));
    QCOMPARE(checkedProduct(1, limit), limit);
}

void TestCheckedSize::refusesOverflow()
{
    const std::int64_t half = std::int64_t(1) << 32;
    try {
        checkedProduct(half, half);
        QFAIL("2^64 does not fit");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::TooLarge);
        QCOMPARE(error.numbers()[0].second, 18446744073709551616.0);
    }
}

void TestCheckedSize::refusesMoreThanMaxElements()
{
    QCOMPARE(checkedCount({1, 1, 1, maxElements}), maxElements);
    try {
        checkedCount({1, 1, 2, maxElements / 2 + 1});
        QFAIL("above the limit");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::TooLarge);
        QCOMPARE(error.numbers()[0].first, std::string("elements"));
        QCOMPARE(error.numbers()[0].second, static_cast<double>(maxElements) + 2);
        QCOMPARE(error.numbers()[1].second, static_cast<double>(maxElements));
    }
}

void TestCheckedSize::emptyBatchHasNoElements()
{
    QCOMPARE(checkedCount({0, 3, 5, 5}), std::int64_t(0));
}

void TestCheckedSize::valuesMustFillTheShape()
{
    requireFilled(Tensor<double>({1, 1, 2, 2}, std::vector<double>(4)));
    QVERIFY_EXCEPTION_THROWN(requireFilled(Tensor<double>({1, 1, 2, 2}, std::vector<double>(3))), ParameterError);
}

QTEST_APPLESS_MAIN(TestCheckedSize)
#include "tst_checked_size.moc"
