// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/padding.h"

#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

class TestPadding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachModeContinuesTheAxis_data();
    void eachModeContinuesTheAxis();
    void reflectionGoesOnBeyondOnePeriod();
    void paddedSidesAreIndependent();
    void refusesWhatAModeCannotFill_data();
    void refusesWhatAModeCannotFill();
    void refusesHugePaddingBeforeAllocating();
};

void TestPadding::eachModeContinuesTheAxis_data()
{
    QTest::addColumn<PaddingMode>("mode");
    QTest::addColumn<std::vector<double>>("expected");
    // The rows of torch.nn.functional.pad on 1 2 3 4 with two cells before and three after.
    QTest::newRow("zeros") << PaddingMode::Zeros << std::vector<double>{0, 0, 1, 2, 3, 4, 0, 0, 0};
    QTest::newRow("reflect") << PaddingMode::Reflect << std::vector<double>{3, 2, 1, 2, 3, 4, 3, 2, 1};
    QTest::newRow("replicate") << PaddingMode::Replicate << std::vector<double>{1, 1, 1, 2, 3, 4, 4, 4, 4};
    QTest::newRow("circular") << PaddingMode::Circular << std::vector<double>{3, 4, 1, 2, 3, 4, 1, 2, 3};
}

void TestPadding::eachModeContinuesTheAxis()
{
    QFETCH(PaddingMode, mode);
    QFETCH(std::vector<double>, expected);
    const Tensor<double> row({1, 1, 1, 4}, {1, 2, 3, 4});
    QCOMPARE(padded(row, {0, 2, 0, 3}, mode).data, expected);
    const Tensor<double> column({1, 1, 4, 1}, {1, 2, 3, 4});
    QCOMPARE(padded(column, {2, 0, 3, 0}, mode).data, expected);
}

void TestPadding::reflectionGoesOnBeyondOnePeriod()
{
    QCOMPARE(paddedSource(-4, 3, PaddingMode::Reflect).value(), std::int64_t(0)); // 0 1 2 1 | 0 1 2
    QCOMPARE(paddedSource(7, 3, PaddingMode::Reflect).value(), std::int64_t(1));
    QCOMPARE(paddedSource(5, 1, PaddingMode::Reflect).value(), std::int64_t(0));
    QVERIFY(!paddedSource(3, 3, PaddingMode::Zeros));
    QVERIFY(!paddedSource(-1, 3, PaddingMode::Zeros));
}

void TestPadding::paddedSidesAreIndependent()
{
    const Tensor<double> input({1, 2, 1, 1}, {5, 7});
    const Tensor<double> result = padded(input, {1, 0, 0, 2}, PaddingMode::Zeros);
    QVERIFY((result.shape == Shape{1, 2, 2, 3}));
    QCOMPARE(result.data, (std::vector<double>{0, 0, 0, 5, 0, 0, 0, 0, 0, 7, 0, 0}));
}

void TestPadding::refusesWhatAModeCannotFill_data()
{
    QTest::addColumn<PaddingMode>("mode");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("what");
    QTest::newRow("reflect fits") << PaddingMode::Reflect << 2 << QString();
    QTest::newRow("reflect") << PaddingMode::Reflect << 3 << "reflect_padding_too_large(padding=3, size=3)";
    QTest::newRow("circular fits") << PaddingMode::Circular << 3 << QString();
    QTest::newRow("circular") << PaddingMode::Circular << 4 << "circular_padding_too_large(padding=4, size=3)";
    QTest::newRow("replicate has no limit") << PaddingMode::Replicate << 9 << QString();
    QTest::newRow("negative") << PaddingMode::Zeros << -1 << "negative_padding(padding=-1)";
}

void TestPadding::refusesWhatAModeCannotFill()
{
    QFETCH(PaddingMode, mode);
    QFETCH(int, left);
    QString what;
    try {
        padded(rampTensor({1, 1, 1, 3}), {0, left, 0, 0}, mode);
    } catch (const ParameterError &error) {
        what = QString::fromLatin1(error.what());
    }
    QTEST(what, "what");
}

void TestPadding::refusesHugePaddingBeforeAllocating()
{
    const std::int64_t huge = std::int64_t(1) << 62;
    QVERIFY_EXCEPTION_THROWN(padded(rampTensor({1, 1, 1, 3}), {0, huge, 0, huge}, PaddingMode::Zeros), ParameterError);
    QVERIFY_EXCEPTION_THROWN(padded(rampTensor({1, 1, 1, 3}), {1 << 20, 1 << 20, 0, 0}, PaddingMode::Zeros), ParameterError);
}

QTEST_APPLESS_MAIN(TestPadding)
#include "tst_padding.moc"
