// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/convolve.h"

#include "core/errors/parameter_error.h"
#include "core/ops/im2col.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <limits>

using namespace convlab;
using namespace convlab::tests;

namespace {

ConvParams paramsOf(const QJsonObject &attrs)
{
    ConvParams params;
    params.stride = extentOf(attrs[QStringLiteral("stride")]);
    params.dilation = extentOf(attrs[QStringLiteral("dilation")]);
    const bool resolved = attrs.contains(QStringLiteral("pads_tlbr"));
    params.padding = paddingOf(attrs[resolved ? QStringLiteral("pads_tlbr") : QStringLiteral("padding")]);
    params.groups = attrs[QStringLiteral("groups")].toInteger();
    return params;
}

std::vector<double> biasOf(const ReferenceCase &one)
{
    return numbersOf(one.in[QStringLiteral("b")][QStringLiteral("d")]);
}

/// Runs one 2-D case; empty when it agrees.
QString compare2d(const ReferenceCase &one, bool flip)
{
    ConvParams params = paramsOf(one.attrs);
    params.flip = flip;
    const Tensor<double> expected = tensorNchw(one.out[QStringLiteral("y")]);
    const Tensor<double> got = crossCorrelate2d(tensorNchw(one.in[QStringLiteral("x")]), tensorNchw(one.in[QStringLiteral("w")]),
                                                biasOf(one), params);
    return got.shape == expected.shape ? difference(got.data, expected.data, one.tolerance) : QStringLiteral("wrong shape");
}

void addRows(const QString &file, const QString &op)
{
    QTest::addColumn<ReferenceCase>("one");
    for (const ReferenceCase &one : referenceCases(file, op))
        QTest::newRow(qPrintable(one.id)) << one;
}

/// Settings that between them use every parameter.
struct Setting {
    Shape input, weight;
    ConvParams params;
};

std::vector<Setting> settings()
{
    ConvParams plain;
    ConvParams strided;
    strided.stride = {2, 3};
    strided.dilation = {2, 1};
    strided.padding = {1, 2, 0, 1};
    ConvParams grouped = strided;
    grouped.groups = 2;
    ConvParams reflected;
    reflected.padding = {1, 1, 2, 0};
    reflected.mode = PaddingMode::Reflect;
    return {{{1, 1, 5, 6}, {1, 1, 2, 3}, plain},
            {{2, 2, 7, 8}, {3, 2, 3, 2}, strided},
            {{1, 4, 7, 8}, {4, 2, 3, 2}, grouped},
            {{1, 2, 5, 4}, {2, 2, 3, 3}, reflected}};
}

Tensor<double> combination(double a, const Tensor<double> &x, double b, const Tensor<double> &y)
{
    Tensor<double> sum = x;
    for (std::size_t i = 0; i < sum.data.size(); ++i)
        sum.data[i] = a * x.data[i] + b * y.data[i];
    return sum;
}

/// Moves the picture down and right; zeros come in.
Tensor<double> shifted(const Tensor<double> &x, std::int64_t rows, std::int64_t cols)
{
    Tensor<double> result(x.shape);
    for (std::int64_t row = rows; row < x.shape.h; ++row) {
        for (std::int64_t col = cols; col < x.shape.w; ++col)
            result.at(0, 0, row, col) = x.at(0, 0, row - rows, col - cols);
    }
    return result;
}

} // namespace

class TestConvolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSection1();
    void pageSection2();
    void reference1d_data() { addRows(QStringLiteral("conv1d.jsonl"), QStringLiteral("conv1d")); }
    void reference1d();
    void reference2d_data() { addRows(QStringLiteral("conv2d.jsonl"), QStringLiteral("conv2d")); }
    void reference2d();
    void referenceTrueConvolution_data() { addRows(QStringLiteral("true_conv.jsonl"), QStringLiteral("true_conv2d_nchw")); }
    void referenceTrueConvolution();
    void referenceSpecialValues();
    void paddingZerosAreNotMultiplied();
    void paddingModesEqualExplicitPadding_data();
    void paddingModesEqualExplicitPadding();
    void flipTurnsBothAxes();
    void isLinearInInputAndKernel();
    void commutesWithShiftsAtStrideOne();
    void equalsKernelRowsTimesIm2col();
    void outputShapeIsWhatComesOut();
};

void TestConvolve::pageSection1()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section1")].toObject();
    const Tensor<double> x({1, 1, 1, 5}, numbersOf(page[QStringLiteral("x")]));
    const Tensor<double> w({1, 1, 1, 3}, numbersOf(page[QStringLiteral("w")]));
    QCOMPARE(crossCorrelate1d(x, w, {}, {}).data, numbersOf(page[QStringLiteral("y")]));
}

void TestConvolve::pageSection2()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section2")].toObject();
    const Tensor<double> x({1, 1, 3, 3}, numbersOf(page[QStringLiteral("x")]));
    const Tensor<double> k({1, 1, 2, 2}, numbersOf(page[QStringLiteral("k")]));
    const Tensor<double> y = crossCorrelate2d(x, k, {}, {});
    QVERIFY((y.shape == Shape{1, 1, 2, 2}));
    QCOMPARE(y.data, numbersOf(page[QStringLiteral("y")]));
}

void TestConvolve::reference1d()
{
    QFETCH(ReferenceCase, one);
    const std::int64_t padding = integersOf(one.attrs[QStringLiteral("padding")])[0];
    const Conv1dParams params{integersOf(one.attrs[QStringLiteral("stride")])[0],
                              integersOf(one.attrs[QStringLiteral("dilation")])[0], padding, padding,
                              one.attrs[QStringLiteral("groups")].toInteger()};
    const Tensor<double> got = crossCorrelate1d(tensorNcl(one.in[QStringLiteral("x")]), tensorNcl(one.in[QStringLiteral("w")]),
                                                biasOf(one), params);
    const Tensor<double> expected = tensorNcl(one.out[QStringLiteral("y")]);
    QVERIFY(got.shape == expected.shape);
    QCOMPARE(difference(got.data, expected.data, one.tolerance), QString());
}

void TestConvolve::reference2d()
{
    QFETCH(ReferenceCase, one);
    QCOMPARE(compare2d(one, false), QString());
}

void TestConvolve::referenceTrueConvolution()
{
    QFETCH(ReferenceCase, one);
    QCOMPARE(compare2d(one, true), QString());
}

void TestConvolve::referenceSpecialValues()
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("special.jsonl"), QStringLiteral("conv2d"))) {
        const QString found = compare2d(one, false);
        if (one.strict)
            QVERIFY2(found.isEmpty(), qPrintable(one.id + QStringLiteral(": ") + found));
    }
}

void TestConvolve::paddingZerosAreNotMultiplied()
{
    ConvParams params;
    params.padding = {0, 1, 0, 0};
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Tensor<double> y = crossCorrelate2d(rampTensor({1, 1, 1, 2}), Tensor<double>({1, 1, 1, 1}, nan), {}, params);
    QCOMPARE(difference(y.data, {0, nan, nan}, 0), QString());
}

void TestConvolve::paddingModesEqualExplicitPadding_data()
{
    QTest::addColumn<PaddingMode>("mode");
    QTest::newRow("zeros") << PaddingMode::Zeros;
    QTest::newRow("reflect") << PaddingMode::Reflect;
    QTest::newRow("replicate") << PaddingMode::Replicate;
    QTest::newRow("circular") << PaddingMode::Circular;
}

void TestConvolve::paddingModesEqualExplicitPadding()
{
    QFETCH(PaddingMode, mode);
    ConvParams params;
    params.stride = {2, 1};
    params.padding = {1, 2, 2, 0};
    params.mode = mode;
    ConvParams explicitPadding = params;
    explicitPadding.padding = {};
    const Tensor<double> x = patternTensor({2, 2, 4, 5}, 1);
    const Tensor<double> w = patternTensor({3, 2, 2, 3}, 2);
    QCOMPARE(crossCorrelate2d(x, w, {1, 2, 3}, params).data,
             crossCorrelate2d(padded(x, params.padding, mode), w, {1, 2, 3}, explicitPadding).data);
}

void TestConvolve::flipTurnsBothAxes()
{
    const Tensor<double> w({1, 2, 2, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    QCOMPARE(flipped(w).data, (std::vector<double>{6, 5, 4, 3, 2, 1, 12, 11, 10, 9, 8, 7}));
    ConvParams params;
    const Tensor<double> x = patternTensor({1, 2, 4, 5}, 3);
    const Tensor<double> turned = crossCorrelate2d(x, flipped(w), {}, params);
    params.flip = true;
    QCOMPARE(crossCorrelate2d(x, w, {}, params).data, turned.data);
}

void TestConvolve::isLinearInInputAndKernel()
{
    for (const Setting &s : settings()) {
        const Tensor<double> x1 = patternTensor(s.input, 1), x2 = patternTensor(s.input, 2);
        const Tensor<double> w1 = patternTensor(s.weight, 3), w2 = patternTensor(s.weight, 4);
        const auto y = [&](const Tensor<double> &x, const Tensor<double> &w) { return crossCorrelate2d(x, w, {}, s.params); };
        QCOMPARE(y(combination(2, x1, -3, x2), w1).data, combination(2, y(x1, w1), -3, y(x2, w1)).data);
        QCOMPARE(y(x1, combination(2, w1, -3, w2)).data, combination(2, y(x1, w1), -3, y(x1, w2)).data);
    }
}

void TestConvolve::commutesWithShiftsAtStrideOne()
{
    // A picture with an empty border, so that nothing falls off where it is moved.
    Tensor<double> x(Shape{1, 1, 9, 9});
    const Tensor<double> core = patternTensor({1, 1, 3, 3}, 7);
    for (std::int64_t row = 0; row < 3; ++row) {
        for (std::int64_t col = 0; col < 3; ++col)
            x.at(0, 0, 3 + row, 3 + col) = core.at(0, 0, row, col);
    }
    ConvParams params;
    params.dilation = {1, 2};
    params.padding = {1, 2, 1, 2};
    const Tensor<double> w = patternTensor({1, 1, 3, 3}, 8);
    const Tensor<double> y = crossCorrelate2d(x, w, {}, params);
    QCOMPARE(crossCorrelate2d(shifted(x, 2, 1), w, {}, params).data, shifted(y, 2, 1).data);
}

void TestConvolve::equalsKernelRowsTimesIm2col()
{
    for (const Setting &s : settings()) {
        if (s.params.groups != 1)
            continue;
        const Tensor<double> x = patternTensor(s.input, 5), w = patternTensor(s.weight, 6);
        const Tensor<double> columns = im2col(x, {s.weight.h, s.weight.w}, s.params);
        const Tensor<double> y = crossCorrelate2d(x, w, {}, s.params);
        const std::int64_t taps = columns.shape.h, positions = columns.shape.w;
        for (std::int64_t batch = 0; batch < s.input.n; ++batch) {
            for (std::int64_t outChannel = 0; outChannel < s.weight.n; ++outChannel) {
                for (std::int64_t position = 0; position < positions; ++position) {
                    double sum = 0;
                    for (std::int64_t tap = 0; tap < taps; ++tap)
                        sum += w.data[static_cast<std::size_t>(outChannel * taps + tap)] * columns.at(batch, 0, tap, position);
                    QCOMPARE(y.at(batch, outChannel, position / y.shape.w, position % y.shape.w), sum);
                }
            }
        }
    }
}

void TestConvolve::outputShapeIsWhatComesOut()
{
    for (const Setting &s : settings())
        QVERIFY(crossCorrelate2d(patternTensor(s.input, 1), patternTensor(s.weight, 2), {}, s.params).shape
                == outputShape(s.input, s.weight, s.params));
    QVERIFY((outputShape({0, 2, 4, 4}, {3, 2, 3, 3}, {}) == Shape{0, 3, 2, 2}));
    QVERIFY_EXCEPTION_THROWN(outputShape({1, 1, 1 << 14, 1 << 14}, {2, 1, 1, 1}, {}), ParameterError);
}

QTEST_APPLESS_MAIN(TestConvolve)
#include "tst_convolve.moc"
