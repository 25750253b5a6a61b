// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/im2col.h"

#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <numeric>

using namespace convlab;
using namespace convlab::tests;

namespace {

ConvParams paramsOf(const QJsonObject &attrs)
{
    ConvParams params;
    params.stride = extentOf(attrs[QStringLiteral("stride")]);
    params.dilation = extentOf(attrs[QStringLiteral("dilation")]);
    params.padding = symmetricPadding(attrs[QStringLiteral("padding")]);
    return params;
}

double inner(const Tensor<double> &a, const Tensor<double> &b)
{
    return std::inner_product(a.data.begin(), a.data.end(), b.data.begin(), 0.0);
}

} // namespace

class TestIm2col : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSection8();
    void referenceIm2col();
    void referenceCol2im();
    void rowsAreChannelThenKernelRowThenKernelColumn();
    void foldingSumsOverlaps();
    void foldingIsTheAdjoint_data();
    void foldingIsTheAdjoint();
    void refusesAMatrixOfAnotherShape();
    void refusesAHugeMatrixBeforeAllocating();
};

void TestIm2col::pageSection8()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section8")].toObject();
    const Tensor<double> x({1, 1, 3, 3}, numbersOf(page[QStringLiteral("x")]));
    const Tensor<double> columns = im2col(x, {2, 2}, {});
    QVERIFY((columns.shape == Shape{1, 1, 4, 4}));
    QCOMPARE(columns.data, numbersOf(page[QStringLiteral("matrix")]));
}

void TestIm2col::referenceIm2col()
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("unfold_fold.jsonl"), QStringLiteral("im2col"))) {
        const Tensor<double> got = im2col(tensorNchw(one.in[QStringLiteral("x")]), extentOf(one.attrs[QStringLiteral("kernel")]),
                                          paramsOf(one.attrs));
        const Tensor<double> expected = tensorMatrices(one.out[QStringLiteral("cols")]);
        QVERIFY2(got.shape == expected.shape, qPrintable(one.id));
        QCOMPARE(difference(got.data, expected.data, one.tolerance), QString());
    }
}

void TestIm2col::referenceCol2im()
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("unfold_fold.jsonl"), QStringLiteral("col2im"))) {
        const Tensor<double> expected = tensorNchw(one.out[QStringLiteral("x")]);
        const Tensor<double> got = col2im(tensorMatrices(one.in[QStringLiteral("cols")]), expected.shape,
                                          extentOf(one.attrs[QStringLiteral("kernel")]), paramsOf(one.attrs));
        QVERIFY2(difference(got.data, expected.data, one.tolerance).isEmpty(), qPrintable(one.id));
    }
}

void TestIm2col::rowsAreChannelThenKernelRowThenKernelColumn()
{
    // Not symmetric, so an order that is mixed up shows.
    const Tensor<double> x({1, 2, 2, 3}, {1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 50, 60});
    const Tensor<double> columns = im2col(x, {2, 2}, {});
    QVERIFY((columns.shape == Shape{1, 1, 8, 2}));
    QCOMPARE(columns.data, (std::vector<double>{1, 2, 2, 3, 4, 5, 5, 6, 10, 20, 20, 30, 40, 50, 50, 60}));
}

void TestIm2col::foldingSumsOverlaps()
{
    const Tensor<double> x = rampTensor({1, 1, 3, 3});
    const Tensor<double> back = col2im(im2col(x, {2, 2}, {}), x.shape, {2, 2}, {});
    QCOMPARE(back.data, (std::vector<double>{1, 4, 3, 8, 20, 12, 7, 16, 9}));
}

void TestIm2col::foldingIsTheAdjoint_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<Extent2>("kernel");
    QTest::addColumn<ConvParams>("params");
    ConvParams strided;
    strided.stride = {2, 3};
    strided.padding = {1, 0, 2, 1};
    ConvParams dilated;
    dilated.dilation = {2, 1};
    ConvParams circular = strided;
    circular.mode = PaddingMode::Circular;
    QTest::newRow("plain") << Shape{1, 1, 4, 5} << Extent2{2, 3} << ConvParams();
    QTest::newRow("strided, padded") << Shape{2, 3, 5, 6} << Extent2{3, 2} << strided;
    QTest::newRow("dilated") << Shape{1, 2, 6, 4} << Extent2{3, 2} << dilated;
    QTest::newRow("circular") << Shape{1, 2, 5, 6} << Extent2{3, 2} << circular;
}

void TestIm2col::foldingIsTheAdjoint()
{
    QFETCH(Shape, shape);
    QFETCH(Extent2, kernel);
    QFETCH(ConvParams, params);
    const Tensor<double> x = patternTensor(shape, 1);
    const Tensor<double> columns = im2col(x, kernel, params);
    const Tensor<double> y = patternTensor(columns.shape, 2);
    QCOMPARE(inner(columns, y), inner(x, col2im(y, shape, kernel, params)));
}

void TestIm2col::refusesAMatrixOfAnotherShape()
{
    try {
        col2im(Tensor<double>(Shape{1, 1, 4, 8}), {1, 1, 4, 4}, {2, 2}, {});
        QFAIL("nine positions are needed");
    } catch (const ParameterError &error) {
        QCOMPARE(error.what(), "shape_mismatch(got=32, expected=36)");
    }
}

void TestIm2col::refusesAHugeMatrixBeforeAllocating()
{
    ConvParams params;
    params.padding = {50000, 50000, 50000, 50000};
    try {
        im2col(rampTensor({1, 1, 2, 2}), {2, 2}, params);
        QFAIL("4 x 10^10 entries");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::TooLarge);
    }
}

QTEST_APPLESS_MAIN(TestIm2col)
#include "tst_im2col.moc"
