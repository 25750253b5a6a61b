// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/pool.h"

#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace convlab;
using namespace convlab::tests;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

PoolParams square(std::int64_t kernel, std::int64_t stride, std::int64_t padding = 0, bool ceilMode = false)
{
    PoolParams params;
    params.kernel = {kernel, kernel};
    params.stride = {stride, stride};
    params.padding = {padding, padding, padding, padding};
    params.ceilMode = ceilMode;
    return params;
}

/// A window along one row.
PoolParams along(std::int64_t kernel, std::int64_t stride, std::int64_t padding = 0, bool ceilMode = false)
{
    PoolParams params;
    params.kernel = {1, kernel};
    params.stride = {1, stride};
    params.padding = {0, padding, 0, padding};
    params.ceilMode = ceilMode;
    return params;
}

PoolParams paramsOf(const QJsonObject &attrs)
{
    PoolParams params;
    params.kernel = extentOf(attrs[QStringLiteral("kernel")]);
    params.stride = extentOf(attrs[QStringLiteral("stride")]);
    if (attrs.contains(QStringLiteral("dilation")))
        params.dilation = extentOf(attrs[QStringLiteral("dilation")]);
    params.padding = attrs.contains(QStringLiteral("pads_tlbr")) ? paddingOf(attrs[QStringLiteral("pads_tlbr")])
                                                                 : symmetricPadding(attrs[QStringLiteral("padding")]);
    params.ceilMode = attrs[QStringLiteral("ceil_mode")].toBool();
    params.countIncludePad = attrs[QStringLiteral("count_include_pad")].toBool();
    params.divisorOverride = attrs[QStringLiteral("divisor_override")].toInteger();
    return params;
}

PoolParams params1d(const QJsonObject &attrs)
{
    const auto number = [&](const char *name) { return integersOf(attrs[QLatin1String(name)]).at(0); };
    PoolParams params = along(number("kernel"), number("stride"), number("padding"), attrs[QStringLiteral("ceil_mode")].toBool());
    if (attrs.contains(QStringLiteral("dilation")))
        params.dilation.w = number("dilation");
    params.countIncludePad = attrs[QStringLiteral("count_include_pad")].toBool();
    return params;
}

PoolParams wholePlane(const Shape &input)
{
    PoolParams params;
    params.kernel = params.stride = {input.h, input.w};
    return params;
}

/// One case of any of the operators; empty when it agrees.
QString compare(const ReferenceCase &one)
{
    const bool oneAxis = one.op.contains(QStringLiteral("1d"));
    const auto read = oneAxis ? tensorNcl : tensorNchw;
    const Tensor<double> input = read(one.in[QStringLiteral("x")]);
    const Tensor<double> expected = read(one.out[QStringLiteral("y")]);
    const PoolParams params = one.op.startsWith(QStringLiteral("global")) ? wholePlane(input.shape)
                              : oneAxis                                   ? params1d(one.attrs)
                                                                          : paramsOf(one.attrs);
    if (outputShape(input.shape, params) != expected.shape)
        return QStringLiteral("wrong shape");
    if (one.op.contains(QStringLiteral("avg")))
        return difference(averagePool2d(input, params).data, expected.data, one.tolerance);
    const MaxPoolResult got = maxPool2d(input, params);
    const QString values = difference(got.values.data, expected.data, one.tolerance);
    if (!values.isEmpty() || !one.out.contains(QStringLiteral("indices")))
        return values;
    const std::vector<double> winners(got.argmax.data.begin(), got.argmax.data.end());
    return difference(winners, numbersOf(one.out[QStringLiteral("indices")][QStringLiteral("d")]), 0);
}

} // namespace

class TestPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSection5();
    void reference_data();
    void reference();
    void referenceSpecialValues();
    void item14_strideIsNeverGuessed();
    void item15_paddingCountsByDefault();
    void item16_divisorCountsDeclaredPaddingButNoOverhang();
    void item20_maxPaddingIsMinusInfinity();
    void item20_tiesGoToTheFirst();
    void dilatedOverhangIsNotCounted();
    void windowOnPaddingAloneHasNoWinner();
    void minimumMirrorsMaximum();
    void l2IsTheRootOfTheSumOfSquares();
    void emptyBatchGivesEmptyOutput();
    void paddingIsAtMostHalfTheKernel();
};

void TestPool::pageSection5()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section5")].toObject();
    const Tensor<double> x({1, 1, 4, 4}, numbersOf(page[QStringLiteral("x")]));
    QCOMPARE(maxPool2d(x, {}).values.data, numbersOf(page[QStringLiteral("max")]));
    QCOMPARE(averagePool2d(x, {}).data, numbersOf(page[QStringLiteral("average")]));
}

void TestPool::reference_data()
{
    QTest::addColumn<ReferenceCase>("one");
    for (const char *op : {"avg_pool2d", "max_pool2d", "max_pool1d", "avg_pool1d", "global_avg_pool2d", "global_max_pool2d",
                           "max_pool2d_same", "avg_pool2d_same"}) {
        for (const ReferenceCase &one : referenceCases(QStringLiteral("pool.jsonl"), QLatin1String(op)))
            QTest::newRow(qPrintable(one.id)) << one;
    }
}

void TestPool::reference()
{
    QFETCH(ReferenceCase, one);
    QCOMPARE(compare(one), QString());
}

void TestPool::referenceSpecialValues()
{
    for (const char *op : {"max_pool2d", "avg_pool2d"}) {
        for (const ReferenceCase &one : referenceCases(QStringLiteral("special.jsonl"), QLatin1String(op))) {
            const QString found = compare(one);
            if (one.strict)
                QVERIFY2(found.isEmpty(), qPrintable(one.id + QStringLiteral(": ") + found));
        }
    }
}

void TestPool::item14_strideIsNeverGuessed()
{
    // Frameworks differ in the default (kernel size or 1), so a kernel alone changes no stride here.
    PoolParams params;
    params.kernel = {3, 3};
    params.stride = {1, 1};
    QVERIFY((outputShape({1, 1, 6, 6}, params) == Shape{1, 1, 4, 4}));
    params.stride = {3, 3};
    QVERIFY((outputShape({1, 1, 6, 6}, params) == Shape{1, 1, 2, 2}));
}

void TestPool::item15_paddingCountsByDefault()
{
    const Tensor<double> x({1, 1, 1, 2}, {2, 4});
    PoolParams params = along(2, 2, 1);
    QCOMPARE(averagePool2d(x, params).data, (std::vector<double>{1, 2}));
    params.countIncludePad = false;
    QCOMPARE(averagePool2d(x, params).data, (std::vector<double>{2, 4}));
}

void TestPool::item16_divisorCountsDeclaredPaddingButNoOverhang()
{
    const Tensor<double> x = rampTensor({1, 1, 4, 4});
    PoolParams params = square(3, 2, 1, true);
    QCOMPARE(difference(averagePool2d(x, params).data, {14.0 / 9, 30.0 / 9, 2, 57.0 / 9, 11, 6, 4.5, 7.5, 4}, 1e-15), QString());
    QCOMPARE(averageDivisor(x.shape, params, 2, 2), std::int64_t(4));
    params.countIncludePad = false;
    QCOMPARE(averagePool2d(x, params).data, (std::vector<double>{3.5, 5, 6, 9.5, 11, 12, 13.5, 15, 16}));
    QCOMPARE(averagePool2d(rampTensor({1, 1, 1, 4}), along(3, 2, 0, true)).data, (std::vector<double>{2, 3.5}));
}

void TestPool::item20_maxPaddingIsMinusInfinity()
{
    const Tensor<double> x({1, 1, 2, 2}, {-1, -2, -3, -4});
    const MaxPoolResult result = maxPool2d(x, square(3, 2, 1));
    QCOMPARE(result.values.data, std::vector<double>{-1});
    const MaxPoolResult lost = maxPool2d(Tensor<double>({1, 1, 2, 2}, -infinity), square(2, 2));
    QCOMPARE(lost.values.data, std::vector<double>{-infinity});
    QCOMPARE(lost.argmax.data, std::vector<std::int64_t>{0});
}

void TestPool::item20_tiesGoToTheFirst()
{
    const Tensor<double> x({1, 1, 3, 3}, {1, 5, 5, 5, 1, 1, 1, 1, 5});
    QCOMPARE(maxPool2d(x, square(3, 3)).argmax.data, std::vector<std::int64_t>{1});
    QCOMPARE(maxPool2d(x, square(2, 1)).argmax.data, (std::vector<std::int64_t>{1, 1, 3, 8}));
}

void TestPool::dilatedOverhangIsNotCounted()
{
    // Taps at 0 2 4 of a row of 4: the tap at 4 is neither a cell nor declared padding.
    PoolParams params = along(3, 3, 0, true);
    params.dilation.w = 2;
    const Tensor<double> x({1, 1, 1, 4}, {2, 9, 4, 9});
    QCOMPARE(averagePool2d(x, params).data, std::vector<double>{3});
    QCOMPARE(maxPool2d(x, params).values.data, std::vector<double>{4});
}

void TestPool::windowOnPaddingAloneHasNoWinner()
{
    PoolParams params = along(2, 1, 1);
    params.dilation.w = 2;
    const Tensor<double> x({1, 1, 1, 1}, {3});
    const MaxPoolResult result = maxPool2d(x, params);
    QCOMPARE(result.values.data, std::vector<double>{-infinity});
    QCOMPARE(result.argmax.data, std::vector<std::int64_t>{-1});
    QCOMPARE(averagePool2d(x, params).data, std::vector<double>{0});
    params.countIncludePad = false;
    QVERIFY(std::isnan(averagePool2d(x, params).data.at(0)));
}

void TestPool::minimumMirrorsMaximum()
{
    const Tensor<double> x = patternTensor({2, 3, 6, 5}, 9);
    Tensor<double> mirrored = x;
    for (double &value : mirrored.data)
        value = -value;
    const PoolParams params = square(3, 2, 1, true);
    const MaxPoolResult smallest = minPool2d(x, params), largest = maxPool2d(mirrored, params);
    for (std::size_t i = 0; i < smallest.values.data.size(); ++i)
        QCOMPARE(smallest.values.data[i], -largest.values.data[i]);
    QCOMPARE(smallest.argmax.data, largest.argmax.data);
}

void TestPool::l2IsTheRootOfTheSumOfSquares()
{
    const Tensor<double> x({1, 1, 2, 2}, {1, -5, 7, 5});
    QCOMPARE(l2Pool2d(x, square(2, 2)).data, std::vector<double>{10});
    QCOMPARE(l2Pool2d(x, square(2, 2, 1)).data, (std::vector<double>{1, 5, 7, 5}));
}

void TestPool::emptyBatchGivesEmptyOutput()
{
    const MaxPoolResult result = maxPool2d(Tensor<double>(Shape{0, 2, 4, 4}), {});
    QVERIFY((result.values.shape == Shape{0, 2, 2, 2}));
    QVERIFY(result.values.data.empty());
}

void TestPool::paddingIsAtMostHalfTheKernel()
{
    try {
        validate({1, 1, 5, 5}, square(3, 1, 2));
        QFAIL("2 > 3/2");
    } catch (const ParameterError &error) {
        QCOMPARE(error.what(), "padding_exceeds_half_kernel(padding=2, kernel=3)");
    }
    validate({1, 1, 5, 5}, square(4, 1, 2));
}

QTEST_APPLESS_MAIN(TestPool)
#include "tst_pool.moc"
