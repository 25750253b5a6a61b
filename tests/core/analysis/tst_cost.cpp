// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/cost.h"

#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

ConvParams paramsOf(const QJsonObject &attrs)
{
    ConvParams params;
    params.stride = extentOf(attrs[QStringLiteral("stride")]);
    params.padding = symmetricPadding(attrs[QStringLiteral("padding")]);
    params.groups = attrs[QStringLiteral("groups")].toInteger(1);
    return params;
}

Shape inputOf(const QJsonObject &attrs)
{
    const auto s = integersOf(attrs[QStringLiteral("input")]);
    return {s.at(0), s.at(1), s.at(2), s.at(3)};
}

Shape weightOf(const QJsonObject &attrs)
{
    const Extent2 kernel = extentOf(attrs[QStringLiteral("kernel")]);
    const std::int64_t channels = attrs[QStringLiteral("cin")].toInteger() / attrs[QStringLiteral("groups")].toInteger(1);
    return {attrs[QStringLiteral("cout")].toInteger(), channels, kernel.h, kernel.w};
}

std::int64_t expected(const ReferenceCase &one, const char *key)
{
    return one.out[QLatin1String(key)].toInteger();
}

} // namespace

class TestCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSection4();
    void pageSection7();
    void referenceConv_data();
    void referenceConv();
    void referenceConv1d();
    void referenceDense();
    void referenceDepthwiseSeparable();
    void countsPastThirtyTwoBits();
    void overflowIsAnError();
    void refusesEmptyDenseLayers();
};

void TestCost::pageSection4()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section4")].toObject();
    const Cost conv = convCost({1, 64, 224, 224}, {128, 64, 3, 3}, true, {});
    const Cost dense = denseCost(224 * 224 * 64, 128, true);
    QCOMPARE(conv.parameters(), page[QStringLiteral("convParams")].toInteger());
    QCOMPARE(dense.parameters(), page[QStringLiteral("denseParams")].toInteger());
    QCOMPARE(static_cast<double>(dense.parameters()) / static_cast<double>(conv.parameters()),
             page[QStringLiteral("ratio")].toDouble());
}

void TestCost::pageSection7()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section7")].toObject();
    ConvParams depthwise;
    depthwise.groups = 64;
    const Shape input{1, 64, 8, 8};
    const std::int64_t standard = convCost(input, {128, 64, 3, 3}, false, {}).parameters();
    const std::int64_t separable = convCost(input, {64, 1, 3, 3}, false, depthwise).parameters()
                                   + convCost(input, {128, 64, 1, 1}, false, {}).parameters();
    QCOMPARE(standard, page[QStringLiteral("standard")].toInteger());
    QCOMPARE(separable, page[QStringLiteral("separable")].toInteger());
    QCOMPARE(static_cast<double>(standard) / static_cast<double>(separable), page[QStringLiteral("saving")].toDouble());
}

void TestCost::referenceConv_data()
{
    QTest::addColumn<ReferenceCase>("one");
    for (const char *op : {"count_conv2d", "count_depthwise"}) {
        for (const ReferenceCase &one : referenceCases(QStringLiteral("counts.jsonl"), QLatin1String(op)))
            QTest::newRow(qPrintable(one.id)) << one;
    }
}

void TestCost::referenceConv()
{
    QFETCH(ReferenceCase, one);
    const Shape input = inputOf(one.attrs);
    const Cost cost = convCost(input, weightOf(one.attrs), one.attrs[QStringLiteral("bias")].toBool(), paramsOf(one.attrs));
    QCOMPARE(cost.parameters(), expected(one, "params"));
    QCOMPARE(cost.macs * input.n, expected(one, "macs")); // the file counts the whole batch
}

void TestCost::referenceConv1d()
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("counts.jsonl"), QStringLiteral("count_conv1d"))) {
        const auto number = [&](const char *key) { return integersOf(one.attrs[QLatin1String(key)]).at(0); };
        const auto input = integersOf(one.attrs[QStringLiteral("input")]);
        ConvParams params;
        params.stride.w = number("stride");
        params.padding = {0, number("padding"), 0, number("padding")};
        params.groups = one.attrs[QStringLiteral("groups")].toInteger();
        const Shape weight{one.attrs[QStringLiteral("cout")].toInteger(), input[1] / params.groups, 1, number("kernel")};
        const Cost cost = convCost({1, input[1], 1, input[2]}, weight, one.attrs[QStringLiteral("bias")].toBool(), params);
        QCOMPARE(cost.parameters(), expected(one, "params"));
        QCOMPARE(cost.macs * input[0], expected(one, "macs"));
    }
}

void TestCost::referenceDense()
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("counts.jsonl"), QStringLiteral("count_dense"))) {
        const Cost cost = denseCost(one.attrs[QStringLiteral("in")].toInteger(), one.attrs[QStringLiteral("out")].toInteger(),
                                    one.attrs[QStringLiteral("bias")].toBool());
        QCOMPARE(cost.parameters(), expected(one, "params"));
        QCOMPARE(cost.macs * one.attrs[QStringLiteral("batch")].toInteger(1), expected(one, "macs"));
    }
}

void TestCost::referenceDepthwiseSeparable()
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("counts.jsonl"), QStringLiteral("count_depthwise_separable"))) {
        const bool bias = one.attrs[QStringLiteral("bias")].toBool();
        const Shape input = inputOf(one.attrs), weight = weightOf(one.attrs);
        const Cost standard = convCost(input, weight, bias, paramsOf(one.attrs));
        ConvParams grouped = paramsOf(one.attrs);
        grouped.groups = input.c;
        const Shape perChannel{input.c, 1, weight.h, weight.w};
        const Cost depthwise = convCost(input, perChannel, bias, grouped);
        const Cost pointwise = convCost(outputShape(input, perChannel, grouped), {weight.n, input.c, 1, 1}, bias, {});
        QCOMPARE(depthwise.parameters() + pointwise.parameters(), expected(one, "params"));
        QCOMPARE((depthwise.macs + pointwise.macs) * input.n, expected(one, "macs"));
        QCOMPARE(standard.parameters(), expected(one, "standard_params"));
        QCOMPARE(standard.macs * input.n, expected(one, "standard_macs"));
    }
}

void TestCost::countsPastThirtyTwoBits()
{
    ConvParams params;
    params.padding = {1, 1, 1, 1};
    // 512 -> 512 channels, 3x3, on 112x112: 9 * 512^2 * 112^2.
    QCOMPARE(convCost({1, 512, 112, 112}, {512, 512, 3, 3}, false, params).macs, std::int64_t(29595009024));
}

void TestCost::overflowIsAnError()
{
    try {
        denseCost(std::int64_t(1) << 40, std::int64_t(1) << 40, false);
        QFAIL("2^80 does not fit");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::TooLarge);
    }
}

void TestCost::refusesEmptyDenseLayers()
{
    QVERIFY_EXCEPTION_THROWN(denseCost(0, 3, true), ParameterError);
    QVERIFY_EXCEPTION_THROWN(denseCost(3, -1, true), ParameterError);
}

QTEST_APPLESS_MAIN(TestCost)
#include "tst_cost.moc"
