// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gradient_check.h"
#include "core/errors/parameter_error.h"
#include "core/ops/conv_transpose.h"
#include "core/ops/convolve_backward.h"
#include "core/ops/pool_backward.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <numeric>

using namespace convlab;
using namespace convlab::tests;

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

ConvParams convParams(const QJsonObject &attrs)
{
    ConvParams params;
    params.stride = extentOf(attrs[key("stride")]);
    params.dilation = extentOf(attrs[key("dilation")]);
    params.padding = symmetricPadding(attrs[key("padding")]);
    params.groups = attrs[key("groups")].toInteger();
    return params;
}

ConvTransposeParams transposeParams(const QJsonObject &attrs)
{
    const ConvParams common = convParams(attrs);
    return {common.stride, common.dilation, common.padding, extentOf(attrs[key("output_padding")]), common.groups};
}

PoolParams poolParams(const QJsonObject &attrs)
{
    PoolParams params;
    params.kernel = extentOf(attrs[key("kernel")]);
    params.stride = extentOf(attrs[key("stride")]);
    params.padding = symmetricPadding(attrs[key("padding")]);
    params.ceilMode = attrs[key("ceil_mode")].toBool();
    params.countIncludePad = attrs[key("count_include_pad")].toBool(true);
    return params;
}

std::vector<double> flat(const QJsonValue &tensor)
{
    return numbersOf(tensor[key("d")]);
}

std::vector<double> biasOf(const ReferenceCase &one)
{
    return one.in.contains(key("b")) ? flat(one.in[key("b")]) : std::vector<double>{};
}

double weightedSum(const Tensor<double> &values, const Tensor<double> &weights)
{
    return std::inner_product(values.data.begin(), values.data.end(), weights.data.begin(), 0.0);
}

} // namespace

Q_DECLARE_METATYPE(convlab::ConvParams)

class TestBackward : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void convolutionGradientsAgreeWithPyTorch()
    {
        for (const ReferenceCase &one : referenceCases(key("conv_grad.jsonl"), key("conv2d_grad"))) {
            const auto got = crossCorrelate2dBackward(tensorNchw(one.in[key("x")]), tensorNchw(one.in[key("w")]),
                                                      tensorNchw(one.in[key("gy")]), convParams(one.attrs));
            QCOMPARE(one.id + difference(got.input.data, flat(one.out[key("dx")]), one.tolerance), one.id);
            QCOMPARE(one.id + difference(got.weight.data, flat(one.out[key("dw")]), one.tolerance), one.id);
            if (one.out.contains(key("db")))
                QCOMPARE(one.id + difference(got.bias, flat(one.out[key("db")]), one.tolerance), one.id);
        }
    }

    void squaredSumLossAgreesWithPyTorch()
    {
        for (const ReferenceCase &one : referenceCases(key("conv_grad.jsonl"), key("conv2d_grad_squared_sum"))) {
            const auto x = tensorNchw(one.in[key("x")]);
            const auto w = tensorNchw(one.in[key("w")]);
            const Tensor<double> y = crossCorrelate2d(x, w, {}, convParams(one.attrs));
            const double sum = std::accumulate(y.data.begin(), y.data.end(), 0.0);
            QCOMPARE(one.id + difference({sum * sum}, {one.out[key("loss")].toDouble()}, one.tolerance), one.id);
            const auto got = crossCorrelate2dBackward(x, w, Tensor<double>(y.shape, 2 * sum), convParams(one.attrs));
            QCOMPARE(one.id + difference(got.input.data, flat(one.out[key("dx")]), one.tolerance), one.id);
            QCOMPARE(one.id + difference(got.weight.data, flat(one.out[key("dw")]), one.tolerance), one.id);
        }
    }

    void transposedConvolutionAgreesWithPyTorch()
    {
        for (const ReferenceCase &one : referenceCases(key("conv_transpose.jsonl"), key("conv_transpose2d"))) {
            const auto y = convTranspose2d(tensorNchw(one.in[key("x")]), tensorNchw(one.in[key("w")]), biasOf(one),
                                           transposeParams(one.attrs));
            QCOMPARE(one.id + difference(y.data, flat(one.out[key("y")]), one.tolerance), one.id);
        }
        for (const ReferenceCase &one : referenceCases(key("conv_grad.jsonl"), key("conv_transpose2d_grad"))) {
            const auto got = convTranspose2dBackward(tensorNchw(one.in[key("x")]), tensorNchw(one.in[key("w")]),
                                                     tensorNchw(one.in[key("gy")]), transposeParams(one.attrs));
            QCOMPARE(one.id + difference(got.input.data, flat(one.out[key("dx")]), one.tolerance), one.id);
            QCOMPARE(one.id + difference(got.weight.data, flat(one.out[key("dw")]), one.tolerance), one.id);
        }
    }

    void outputPaddingMustStayBelowStrideAndDilation()
    {
        ConvTransposeParams params;
        params.stride = {2, 2};
        params.outputPadding = {2, 0};
        QVERIFY_THROWS_EXCEPTION(ParameterError, convTransposeOutputShape({1, 1, 3, 3}, {1, 1, 3, 3}, params));
    }

    void outputPaddingUncoversRealValues()
    {
        // Edge case 31: x = [1,2], w = [1,10,100], stride 2, padding 1.
        const Tensor<double> x({1, 1, 1, 2}, {1, 2});
        const Tensor<double> w({1, 1, 1, 3}, {1, 10, 100});
        ConvTransposeParams params;
        params.stride = {1, 2};
        params.padding = {0, 1, 0, 1};
        QCOMPARE(convTranspose2d(x, w, {}, params).data, (std::vector<double>{10, 102, 20}));
        params.outputPadding = {0, 1};
        QCOMPARE(convTranspose2d(x, w, {}, params).data, (std::vector<double>{10, 102, 20, 200}));
    }

    void poolingGradientsAgreeWithPyTorch()
    {
        for (const ReferenceCase &one : referenceCases(key("conv_grad.jsonl"), key("max_pool2d_grad"))) {
            const auto x = tensorNchw(one.in[key("x")]);
            const auto forward = maxPool2d(x, poolParams(one.attrs));
            const auto dx = maxPool2dBackward(x.shape, forward.argmax, tensorNchw(one.in[key("gy")]));
            QCOMPARE(one.id + difference(dx.data, flat(one.out[key("dx")]), one.tolerance), one.id);
        }
        for (const ReferenceCase &one : referenceCases(key("conv_grad.jsonl"), key("avg_pool2d_grad"))) {
            const auto x = tensorNchw(one.in[key("x")]);
            const auto dx = averagePool2dBackward(x.shape, tensorNchw(one.in[key("gy")]), poolParams(one.attrs));
            QCOMPARE(one.id + difference(dx.data, flat(one.out[key("dx")]), one.tolerance), one.id);
        }
    }

    void everyConvolutionParameterPassesTheGradientCheck_data()
    {
        QTest::addColumn<ConvParams>("params");
        for (const auto mode : {PaddingMode::Zeros, PaddingMode::Reflect, PaddingMode::Replicate, PaddingMode::Circular})
            for (const int stride : {1, 2})
                for (const int dilation : {1, 2})
                    for (const int groups : {1, 2})
                        for (const bool flip : {false, true}) {
                            ConvParams params;
                            params.stride = {stride, 3 - stride};
                            params.dilation = {dilation, 1};
                            params.padding = {1, 0, 2, 1};
                            params.mode = mode;
                            params.groups = groups;
                            params.flip = flip;
                            QTest::addRow("mode %d stride %d dilation %d groups %d flip %d", static_cast<int>(mode), stride,
                                          dilation, groups, flip) << params;
                        }
    }
    void everyConvolutionParameterPassesTheGradientCheck()
    {
        QFETCH(ConvParams, params);
        const Tensor<double> x = patternTensor({2, 2, 5, 4}, 1);
        const Tensor<double> w = patternTensor({2, 2 / params.groups, 2, 3}, 2);
        const Tensor<double> gy = patternTensor(outputShape(x.shape, w.shape, params), 3);
        const auto analytic = crossCorrelate2dBackward(x, w, gy, params);
        // The loss is linear in each argument and all numbers are multiples of 1/8: a step of 1/2 is exact.
        const auto byInput = numericGradient<double>([&](const std::vector<double> &values) {
            return weightedSum(crossCorrelate2d(Tensor<double>(x.shape, values), w, {}, params), gy);
        }, x.data, 0.5, DifferenceRule::Central);
        const auto byWeight = numericGradient<double>([&](const std::vector<double> &values) {
            return weightedSum(crossCorrelate2d(x, Tensor<double>(w.shape, values), {}, params), gy);
        }, w.data, 0.5, DifferenceRule::Central);
        QCOMPARE(analytic.input.data, byInput);
        QCOMPARE(analytic.weight.data, byWeight);
        const auto byBias = numericGradient<double>([&](const std::vector<double> &values) {
            return weightedSum(crossCorrelate2d(x, w, values, params), gy);
        }, std::vector<double>{1, 2}, 0.5, DifferenceRule::Central);
        QCOMPARE(analytic.bias, byBias);
    }

    void l2PoolingPassesTheGradientCheck()
    {
        PoolParams params;
        params.kernel = {3, 2};
        params.stride = {1, 2};
        params.padding = {1, 0, 1, 1};
        const Tensor<double> x = patternTensor({1, 2, 4, 5}, 4);
        const Tensor<double> gy = patternTensor(outputShape(x.shape, params), 5);
        const auto numeric = numericGradient<double>([&](const std::vector<double> &values) {
            return weightedSum(l2Pool2d(Tensor<double>(x.shape, values), params), gy);
        }, x.data, 1e-5, DifferenceRule::Central);
        QVERIFY(largestDifference(l2Pool2dBackward(x, gy, params).data, numeric) < 1e-7);
    }

    void aWrongGradientShapeIsRefused()
    {
        const Tensor<double> x({1, 1, 4, 4}), w({1, 1, 2, 2});
        QVERIFY_THROWS_EXCEPTION(ParameterError, crossCorrelate2dBackward(x, w, Tensor<double>({1, 1, 4, 4}), {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, averagePool2dBackward(x.shape, Tensor<double>({1, 1, 3, 2}), {}));
    }
};

QTEST_APPLESS_MAIN(TestBackward)
#include "tst_backward.moc"
