// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/ops/convolve.h"
#include "core/ops/im2col.h"
#include "core/ops/pool.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

Shape shapeNchw(const ReferenceCase &one, const char *name)
{
    const auto s = shapeNumbers(one.in[QLatin1String(name)]);
    return {s.at(0), s.at(1), s.at(2), s.at(3)};
}

Shape shapeNcl(const ReferenceCase &one, const char *name)
{
    const auto s = shapeNumbers(one.in[QLatin1String(name)]);
    return {s.at(0), s.at(1), 1, s.at(2)};
}

std::int64_t biasSize(const ReferenceCase &one)
{
    return one.in.contains(QStringLiteral("b")) ? shapeNumbers(one.in[QStringLiteral("b")]).at(0) : 0;
}

Extent2 extent(const ReferenceCase &one, const char *name)
{
    return extentOf(one.attrs[QLatin1String(name)]);
}

ConvParams convParams(const ReferenceCase &one)
{
    ConvParams params;
    params.stride = extent(one, "stride");
    params.dilation = extent(one, "dilation");
    params.padding = symmetricPadding(one.attrs[QStringLiteral("padding")]);
    params.groups = one.attrs[QStringLiteral("groups")].toInteger(1);
    return params;
}

void runConv1d(const ReferenceCase &one)
{
    const auto number = [&](const char *name) { return integersOf(one.attrs[QLatin1String(name)]).at(0); };
    Conv1dParams params{number("stride"), number("dilation"), number("padding"), number("padding")};
    params.groups = one.attrs[QStringLiteral("groups")].toInteger();
    crossCorrelate1d(Tensor<double>(shapeNcl(one, "x")), Tensor<double>(shapeNcl(one, "w")), {}, params);
}

void runPool(const ReferenceCase &one)
{
    PoolParams params;
    params.kernel = extent(one, "kernel");
    params.stride = extent(one, "stride");
    if (one.attrs.contains(QStringLiteral("dilation")))
        params.dilation = extent(one, "dilation");
    params.padding = symmetricPadding(one.attrs[QStringLiteral("padding")]);
    params.ceilMode = one.attrs[QStringLiteral("ceil_mode")].toBool();
    maxPool2d(Tensor<double>(shapeNchw(one, "x")), params);
}

void runCol2im(const ReferenceCase &one)
{
    const Extent2 image = extent(one, "image"), kernel = extent(one, "kernel");
    const auto columns = shapeNumbers(one.in[QStringLiteral("cols")]);
    const Shape input{columns.at(0), columns.at(1) / (kernel.h * kernel.w), image.h, image.w};
    col2im(Tensor<double>(Shape{columns.at(0), 1, columns.at(1), columns.at(2)}), input, kernel, convParams(one));
}

void runAxis(const ReferenceCase &one)
{
    const auto number = [&](const char *name) { return one.attrs[QLatin1String(name)].toInteger(); };
    outputSize({number("size"), number("kernel"), number("stride"), number("dilation"), number("padding"), number("padding")});
}

void run(const ReferenceCase &one)
{
    if (one.op == QStringLiteral("conv2d"))
        validate(shapeNchw(one, "x"), shapeNchw(one, "w"), biasSize(one), convParams(one));
    else if (one.op == QStringLiteral("conv1d"))
        runConv1d(one);
    else if (one.op.endsWith(QStringLiteral("_pool2d")))
        runPool(one);
    else if (one.op == QStringLiteral("im2col"))
        im2col(Tensor<double>(shapeNchw(one, "x")), extent(one, "kernel"), convParams(one));
    else if (one.op == QStringLiteral("col2im"))
        runCol2im(one);
    else
        runAxis(one);
}

} // namespace

class TestInvalidParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheBrokenRule_data();
    void namesTheBrokenRule();
};

void TestInvalidParameters::namesTheBrokenRule_data()
{
    QTest::addColumn<ReferenceCase>("one");
    QTest::addColumn<QString>("rule");
    const QJsonObject rules = readDataObject(QStringLiteral("invalid_rules.json"));
    for (const char *op : {"conv2d", "conv1d", "max_pool2d", "avg_pool2d", "im2col", "col2im", "conv_out"}) {
        for (const ReferenceCase &one : referenceCases(QStringLiteral("invalid.jsonl"), QLatin1String(op))) {
            const QString rule = rules[one.id].toString(QStringLiteral("no rule listed"));
            if (!rule.isEmpty())
                QTest::newRow(qPrintable(one.id)) << one << rule;
        }
    }
}

void TestInvalidParameters::namesTheBrokenRule()
{
    QFETCH(ReferenceCase, one);
    QString rule;
    try {
        run(one);
    } catch (const ParameterError &error) {
        rule = QString::fromLatin1(ruleKey(error.rule()));
    }
    QTEST(rule, "rule");
}

QTEST_APPLESS_MAIN(TestInvalidParameters)
#include "tst_invalid_parameters.moc"
