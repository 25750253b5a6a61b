// SPDX-License-Identifier: GPL-3.0-or-later
// Laws of algebra that hold whatever the parameters are, over random ones. Numbers are multiples of 1/8: where both sides
// are sums of products, they must agree to the last bit.
#include "core/ops/auto_padding.h"
#include "core/ops/conv_bn_fold.h"
#include "core/ops/conv_transpose.h"
#include "core/ops/convolve_backward.h"
#include "core/ops/normalise.h"
#include "core/ops/pool_backward.h"
#include "core/ops/transposed_size.h"
#include "core/ops/true_convolution.h"
#include "tests/support/drawn_conv.h"

#include <QTest>

#include <functional>
#include <numeric>

using namespace convlab;
using namespace convlab::tests;

namespace {

constexpr unsigned draws = 200;

double dot(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

Tensor<double> sum(Tensor<double> a, const Tensor<double> &b)
{
    std::transform(a.data.begin(), a.data.end(), b.data.begin(), a.data.begin(), std::plus<>());
    return a;
}

/// The transposed convolution that leads back to the input's shape: cells that no window reached are output padding.
ConvTransposeParams backTo(const DrawnConv &one)
{
    const Shape &x = one.input.shape, &w = one.weight.shape;
    return {one.params.stride, one.params.dilation, one.params.padding,
            {unreachedCells(verticalAxis(x, w, one.params)), unreachedCells(horizontalAxis(x, w, one.params))}, one.params.groups};
}

PoolParams drawnPool(unsigned seed)
{
    Dice dice(seed);
    PoolParams params;
    params.kernel = {dice.from(1, 4), dice.from(1, 4)};
    params.stride = {dice.from(1, 3), dice.from(1, 3)};
    params.dilation = {dice.from(1, 2), dice.from(1, 2)};
    params.padding = {dice.from(0, params.kernel.h / 2), dice.from(0, params.kernel.w / 2), dice.from(0, params.kernel.h / 2), dice.from(0, params.kernel.w / 2)};
    params.ceilMode = dice.from(0, 1) == 1;
    params.countIncludePad = dice.from(0, 1) == 1;
    params.divisorOverride = dice.from(0, 1) * 4;
    return params;
}

/// The plane turned by (down, right) cells, cells that leave it coming in at the other side.
Tensor<double> turned(const Tensor<double> &plane, std::int64_t down, std::int64_t right)
{
    const Shape &s = plane.shape;
    Tensor<double> result(s);
    for (std::int64_t n = 0; n < s.n; ++n) {
        for (std::int64_t c = 0; c < s.c; ++c) {
            for (std::int64_t row = 0; row < s.h; ++row) {
                for (std::int64_t col = 0; col < s.w; ++col)
                    result.at(n, c, (row + down) % s.h, (col + right) % s.w) = plane.at(n, c, row, col);
            }
        }
    }
    return result;
}

} // namespace

class TestOperatorLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void convolutionIsLinearInBoth()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            const DrawnConv one = drawnConv(seed);
            const Tensor<double> x = patternTensor(one.input.shape, seed + 1), w = patternTensor(one.weight.shape, seed + 2);
            const auto conv = [&](const Tensor<double> &input, const Tensor<double> &weight) { return crossCorrelate2d(input, weight, {}, one.params); };
            QCOMPARE(conv(sum(one.input, x), one.weight).data, sum(conv(one.input, one.weight), conv(x, one.weight)).data);
            QCOMPARE(conv(one.input, sum(one.weight, w)).data, sum(conv(one.input, one.weight), conv(one.input, w)).data);
        }
    }

    void onATorusConvolutionCommutesWithTurning()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            Dice dice(seed);
            const std::int64_t kernel = 2 * dice.from(0, 2) + 1, stride = dice.from(1, 2);
            ConvParams params;
            params.mode = PaddingMode::Circular;
            params.padding = {kernel / 2, kernel / 2, kernel / 2, kernel / 2};
            params.stride = {stride, stride};
            const Tensor<double> x = patternTensor({1, 2, 6 * dice.from(1, 2), 6}, seed), w = patternTensor({2, 2, kernel, kernel}, seed + 1);
            const std::int64_t down = dice.from(0, 2), right = dice.from(0, 2);
            QCOMPARE(crossCorrelate2d(turned(x, stride * down, stride * right), w, {}, params).data,
                     turned(crossCorrelate2d(x, w, {}, params), down, right).data);
        }
    }

    void transposedConvolutionIsTheAdjoint()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            DrawnConv one = drawnConv(seed, {false, true});
            one.params.flip = false;
            const Tensor<double> y = crossCorrelate2d(one.input, one.weight, {}, one.params), g = patternTensor(y.shape, seed + 5);
            const Tensor<double> back = convTranspose2d(g, one.weight, {}, backTo(one));
            QVERIFY(back.shape == one.input.shape);
            QVERIFY(dot(y.data, g.data) == dot(one.input.data, back.data));
            QCOMPARE(crossCorrelate2dBackward(one.input, one.weight, g, one.params).input.data, back.data);
        }
    }

    void gradientsOfLinearOperatorsAreTheirAdjoints()
    {
        // Along any direction v: d/dt <g, f(x + t v)> = <g, f(v)> = <dX, v>.
        for (unsigned seed = 0; seed < draws; ++seed) {
            const DrawnConv one = drawnConv(seed);
            const Tensor<double> y = crossCorrelate2d(one.input, one.weight, {}, one.params), g = patternTensor(y.shape, seed + 5);
            const ConvGradients d = crossCorrelate2dBackward(one.input, one.weight, g, one.params);
            const Tensor<double> x = patternTensor(one.input.shape, seed + 6), w = patternTensor(one.weight.shape, seed + 7);
            QVERIFY(dot(g.data, crossCorrelate2d(x, one.weight, {}, one.params).data) == dot(d.input.data, x.data));
            QVERIFY(dot(g.data, crossCorrelate2d(one.input, w, {}, one.params).data) == dot(d.weight.data, w.data));
        }
    }

    void transposedGradientsAreAdjoints()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            const DrawnConv one = drawnConv(seed, {false, true});
            const ConvTransposeParams params = backTo(one);
            const Tensor<double> x = patternTensor(outputShape(one.input.shape, one.weight.shape, one.params), seed + 4);
            const Tensor<double> g = patternTensor(one.input.shape, seed + 5), v = patternTensor(x.shape, seed + 6), w = patternTensor(one.weight.shape, seed + 7);
            const ConvTransposeGradients d = convTranspose2dBackward(x, one.weight, g, params);
            QVERIFY(dot(g.data, convTranspose2d(v, one.weight, {}, params).data) == dot(d.input.data, v.data));
            QVERIFY(dot(g.data, convTranspose2d(x, w, {}, params).data) == dot(d.weight.data, w.data));
        }
    }

    void poolingSharesItsGradientOut()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            const PoolParams params = drawnPool(seed);
            const Tensor<double> x = patternTensor({2, 2, 9, 8}, seed);
            const MaxPoolResult max = maxPool2d(x, params);
            const Tensor<double> g = patternTensor(max.values.shape, seed + 5);
            const bool allReal = std::all_of(max.argmax.data.begin(), max.argmax.data.end(), [](std::int64_t i) { return i >= 0; });
            if (!allReal)
                continue; // a window on padding alone has neither a winner nor a divisor
            QVERIFY(dot(g.data, max.values.data) == dot(x.data, maxPool2dBackward(x.shape, max.argmax, g).data));
            const double shared = dot(x.data, averagePool2dBackward(x.shape, g, params).data);
            QVERIFY(std::abs(dot(g.data, averagePool2d(x, params).data) - shared) <= 1e-11 * (1 + std::abs(shared)));
        }
    }

    void normGradientsAreSlopes()
    {
        constexpr double step = 1e-5;
        for (unsigned seed = 0; seed < 20; ++seed) {
            const NormParams params{static_cast<NormKind>(seed % 4), 2, 1e-3};
            const Tensor<double> x = patternTensor({2, 4, 2, 3}, seed), g = patternTensor(x.shape, seed + 1), v = patternTensor(x.shape, seed + 2);
            const std::vector<double> gamma{1.5, -0.5, 2, 0.75}, beta{0, 1, 2, 3};
            const auto along = [&](double t) {
                Tensor<double> moved = x;
                for (std::size_t i = 0; i < v.data.size(); ++i)
                    moved.data[i] += t * v.data[i];
                return dot(g.data, normalise(moved, gamma, beta, params).values.data);
            };
            const double slope = (along(step) - along(-step)) / (2 * step);
            const double claimed = dot(normaliseBackward(x, gamma, g, params).input.data, v.data);
            QVERIFY2(std::abs(slope - claimed) < 1e-6 * (1 + std::abs(claimed)), qPrintable(QString::number(slope - claimed)));
        }
    }

    void givenStatisticsMakeANormLinear()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Tensor<double> x = patternTensor({2, 2, 3, 3}, seed), g = patternTensor(x.shape, seed + 1);
            const std::vector<double> mean{1, -2}, variance{3, 0.5}, gamma{2, -1};
            const NormGradients d = batchNormEvaluateBackward(x, mean, variance, gamma, g, 1e-5);
            const Tensor<double> zero(x.shape), atX = batchNormEvaluate(x, mean, variance, gamma, {}, 1e-5), atZero = batchNormEvaluate(zero, mean, variance, gamma, {}, 1e-5);
            QVERIFY(std::abs(dot(g.data, atX.data) - dot(g.data, atZero.data) - dot(d.input.data, x.data)) < 1e-11);
        }
    }

    void aFoldedConvolutionIsTheTwoInOne()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            const DrawnConv one = drawnConv(seed);
            const auto channels = static_cast<std::size_t>(one.weight.shape.n);
            BatchNormConstants norm{patternTensor({1, 1, 1, one.weight.shape.n}, seed + 3).data, std::vector<double>(channels, 1.75), {}, {}, 1e-3};
            norm.gamma = patternTensor({1, 1, 1, one.weight.shape.n}, seed + 4).data;
            const FoldedConv folded = foldBatchNorm(one.weight, one.bias, norm);
            const Tensor<double> together = crossCorrelate2d(one.input, folded.weight, folded.bias, one.params);
            QCOMPARE(difference(together.data, normalised(crossCorrelate2d(one.input, one.weight, one.bias, one.params), norm).data, 1e-11), QString());
        }
    }

    void correlationIsConvolutionWithTheTurnedKernel()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            Dice dice(seed);
            const Tensor<double> x = patternTensor({1, 1, dice.from(1, 6), dice.from(1, 6)}, seed), w = patternTensor({1, 1, dice.from(1, 6), dice.from(1, 6)}, seed + 1);
            QCOMPARE(correlate2d(x, w, ConvolveMode::Full).data, convolve2d(x, flipped(w), ConvolveMode::Full).data);
            QCOMPARE(convolve2d(x, w, ConvolveMode::Full).data, convolve2d(w, x, ConvolveMode::Full).data);
        }
    }

    void namedPaddingGivesTheNamedSize()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            Dice dice(seed);
            const std::int64_t size = dice.from(1, 12), kernel = dice.from(1, 5), stride = dice.from(1, 4), dilation = dice.from(1, 3);
            const auto outputs = [&](AutoPadding rule) {
                const AxisPadding p = autoPadding(rule, size, kernel, stride, dilation);
                return outputSize({size, kernel, stride, dilation, p.before, p.after});
            };
            QCOMPARE(outputs(AutoPadding::SameUpper), (size + stride - 1) / stride);
            QCOMPARE(outputs(AutoPadding::SameLower), (size + stride - 1) / stride);
            QCOMPARE(outputs(AutoPadding::Full), (size + dilation * (kernel - 1) - 1) / stride + 1);
            if (size >= dilation * (kernel - 1) + 1)
                QCOMPARE(outputs(AutoPadding::Valid), (size - dilation * (kernel - 1) - 1) / stride + 1);
        }
    }

    void aFittedTransposedConvolutionHasTheWantedSize()
    {
        for (unsigned seed = 0; seed < draws; ++seed) {
            Dice dice(seed);
            ConvTransposeParams params;
            params.stride = {dice.from(1, 4), dice.from(1, 4)};
            params.dilation = {dice.from(1, 3), dice.from(1, 3)};
            const Shape input{1, 1, dice.from(1, 5), dice.from(1, 5)}, weight{1, 1, dice.from(1, 4), dice.from(1, 4)};
            const Shape natural = convTransposeSize(input, weight, params);
            const Extent2 wanted{std::max<std::int64_t>(natural.h - dice.from(0, 3), 1), natural.w + dice.from(0, std::max(params.stride.w, params.dilation.w) - 1)};
            const ConvTransposeParams fitted = fittedTo(wanted, {input.h, input.w}, {weight.h, weight.w}, params, dice.from(0, 1) == 1);
            const Shape got = convTransposeSize(input, weight, fitted);
            QVERIFY((Extent2{got.h, got.w} == wanted));
        }
    }
};

QTEST_APPLESS_MAIN(TestOperatorLaws)
#include "tst_operator_laws.moc"
