// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/convolve.h"
#include "core/fast/fourier_tile.h"
#include "tests/core/fast/samples.h"

#include <QTest>

#include <array>
#include <cstring>
#include <limits>

using namespace convlab;
using namespace convlab::tests;
using fast::Algorithm;

namespace {

/// How far an algorithm's results may lie from the exact ones, as its header states it.
Tensor<double> allowed(const Sample &sample, Algorithm algorithm, const Tensor<double> &exact)
{
    Tensor<double> bound = sample.sizes();
    const double terms = static_cast<double>(sample.weight.shape.c * sample.weight.shape.h * sample.weight.shape.w);
    const double typical = std::max(rootMeanSquare(exact), 0.2); // of one output there is no mean
    for (std::size_t i = 0; i < bound.data.size(); ++i) {
        switch (algorithm) {
        case Algorithm::Loop:
            bound.data[i] = std::fabs(exact.data[i]) * unitRoundoff;
            break;
        case Algorithm::Direct:
        case Algorithm::Im2col:
            bound.data[i] *= gammaOf(terms + 1);
            break;
        default:
            bound.data[i] = 1e-4 * typical;
        }
    }
    return bound;
}

/// (20 log2 P + C + 4) u Σ_c ‖x_c‖₂ ‖w_c‖₁, for the padded channels as a whole: their tiles are no larger.
double fourierBound(const Sample &sample, std::int64_t out)
{
    const Shape &weight = sample.weight.shape;
    const fast::FourierTiling tiling = fast::fourierTiling(sample.x.shape, weight, sample.params);
    const Tensor<double> cells = padded(wide(sample.x), sample.params.padding, sample.params.mode);
    const std::int64_t group = out / (weight.n / sample.params.groups);
    double sum = 0;
    for (std::int64_t c = 0; c < weight.c; ++c) {
        double square = 0, size = 0;
        for (std::int64_t n = 0; n < cells.shape.n; ++n)
            for (std::int64_t i = 0; i < cells.shape.h * cells.shape.w; ++i)
                square += std::pow(cells.data[static_cast<std::size_t>(cells.shape.offset(n, group * weight.c + c, 0, i))], 2);
        for (std::int64_t i = 0; i < weight.h * weight.w; ++i)
            size += std::fabs(static_cast<double>(sample.weight.data[static_cast<std::size_t>(weight.offset(out, c, 0, i))]));
        sum += std::sqrt(square) * size;
    }
    const double cellsOfTile = static_cast<double>(tiling.vertical.length * tiling.horizontal.length);
    const double bias = sample.bias.empty() ? 0 : std::fabs(static_cast<double>(sample.bias[static_cast<std::size_t>(out)]));
    return (20 * std::log2(cellsOfTile) + static_cast<double>(weight.c) + 4) * unitRoundoff * sum + 2 * unitRoundoff * bias + unitRoundoff * sum;
}

Tensor<float> computed(const Sample &sample, Algorithm algorithm, int threads = 1)
{
    return fast::convolve(sample.x, sample.weight, sample.bias, sample.params, algorithm, threads);
}

/// Equal bit by bit: unlike ==, this tells zeros apart and takes a NaN for itself.
bool sameBits(const Tensor<float> &a, const Tensor<float> &b)
{
    return a.shape == b.shape && std::memcmp(a.data.data(), b.data.data(), a.data.size() * sizeof(float)) == 0;
}

constexpr float infinity = std::numeric_limits<float>::infinity(), notANumber = std::numeric_limits<float>::quiet_NaN();

} // namespace

class TestFastAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayStaysWithinItsBound_data()
    {
        QTest::addColumn<int>("algorithm");
        for (const Algorithm algorithm : fast::algorithms)
            QTest::newRow(fast::algorithmKey(algorithm)) << static_cast<int>(algorithm);
    }

    void everyWayStaysWithinItsBound()
    {
        QFETCH(int, algorithm);
        Draw draw(10);
        for (std::uint64_t round = 0; round < 250; ++round) {
            const Sample sample = drawnSample(draw, round);
            const Tensor<double> exact = sample.exact(), bound = allowed(sample, static_cast<Algorithm>(algorithm), exact);
            const Tensor<float> y = computed(sample, static_cast<Algorithm>(algorithm));
            QVERIFY(y.shape == exact.shape);
            for (std::size_t i = 0; i < y.data.size(); ++i)
                QVERIFY2(std::fabs(y.data[i] - exact.data[i]) <= bound.data[i], qPrintable(QStringLiteral("round %1, output %2").arg(round).arg(i)));
        }
    }

    /// What theory promises, and what values of one size really get: some 1e-6 of the outputs' root mean square.
    void fouriersErrorIsBoundedByNorms()
    {
        Draw draw(11);
        for (std::uint64_t round = 0; round < 150; ++round) {
            const Sample sample = drawnSample(draw, round);
            const Tensor<double> exact = sample.exact();
            const Tensor<float> y = computed(sample, Algorithm::Fourier);
            const std::int64_t plane = exact.shape.h * exact.shape.w;
            for (std::int64_t at = 0; at < exact.shape.n * exact.shape.c; ++at) {
                const double bound = fourierBound(sample, at % exact.shape.c);
                for (std::int64_t i = at * plane; i < (at + 1) * plane; ++i)
                    QVERIFY(std::fabs(y.data[static_cast<std::size_t>(i)] - exact.data[static_cast<std::size_t>(i)]) <= bound);
            }
        }
        const Sample layer{drawn({1, 16, 40, 40}, 1), drawn({8, 16, 7, 7}, 2), {}, {}};
        const Tensor<double> exact = layer.exact();
        const Tensor<float> y = computed(layer, Algorithm::Fourier);
        for (std::size_t i = 0; i < y.data.size(); ++i)
            QVERIFY(std::fabs(y.data[i] - exact.data[i]) <= 3e-6 * rootMeanSquare(exact));
    }

    void tilesOfEverySizeGiveTheSameSums_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        for (const auto &[height, width] : {std::array{4, 4}, std::array{4, 64}, std::array{128, 8}, std::array{32, 16}, std::array{256, 256}})
            QTest::addRow("%dx%d", height, width) << height << width;
    }

    void tilesOfEverySizeGiveTheSameSums()
    {
        QFETCH(int, height);
        QFETCH(int, width);
        const Sample sample{drawn({2, 3, 37, 50}, 3), drawn({5, 3, 3, 4}, 4), {}, {{2, 1}, {}, {1, 2, 0, 1}, PaddingMode::Reflect}};
        const Tensor<double> exact = sample.exact();
        Tensor<float> y(exact.shape);
        const fast::FourierKernels kernels = fast::fourierKernels(sample.weight, sample.params, {height, width});
        fast::Workers workers;
        fast::fourierCorrelate({sample.x, kernels, sample.weight.shape, sample.bias, sample.params, y, std::make_shared<fast::ScratchPool>(), workers}, 2);
        for (std::size_t i = 0; i < y.data.size(); ++i)
            QVERIFY(std::fabs(y.data[i] - exact.data[i]) <= 1e-5);
    }

    void threadsDoNotChangeABit_data() { everyWayStaysWithinItsBound_data(); }

    void threadsDoNotChangeABit()
    {
        QFETCH(int, algorithm);
        Draw draw(12);
        for (std::uint64_t round = 0; round < 60; ++round) {
            const Sample sample = drawnSample(draw, round);
            const Tensor<float> one = computed(sample, static_cast<Algorithm>(algorithm));
            for (const int threads : {2, 3, 4})
                QVERIFY2(sameBits(one, computed(sample, static_cast<Algorithm>(algorithm), threads)), qPrintable(QString::number(round)));
        }
    }

    /// A value that is not finite reaches the outputs whose windows hold it, and no other.
    void whatIsNotFiniteStaysInItsWindows_data() { everyWayStaysWithinItsBound_data(); }

    void whatIsNotFiniteStaysInItsWindows()
    {
        QFETCH(int, algorithm);
        for (const float odd : {notANumber, infinity, -infinity, 1e30f}) {
            Sample sample{drawn({1, 2, 12, 20}, 5), drawn({3, 2, 3, 3}, 6), {}, {{}, {}, {1, 1, 1, 1}}};
            sample.x.at(0, 1, 5, 7) = odd;
            const Tensor<double> exact = sample.exact();
            const Tensor<float> y = computed(sample, static_cast<Algorithm>(algorithm));
            for (std::size_t i = 0; i < y.data.size(); ++i) {
                if (std::isfinite(exact.data[i]))
                    QVERIFY(std::fabs(y.data[i] - exact.data[i]) <= 1e-4 * std::max(1.0, std::fabs(exact.data[i])));
                else
                    QVERIFY(std::isnan(exact.data[i]) ? std::isnan(y.data[i]) : static_cast<double>(y.data[i]) == exact.data[i]);
            }
        }
    }

    void kernelsAreForAnyInput()
    {
        const Sample small{drawn({1, 2, 9, 9}, 7), drawn({4, 2, 5, 5}, 8), {}, {}}, large{drawn({1, 2, 90, 70}, 9), small.weight, {}, {}};
        const fast::Plan plan = fast::planConvolution(small.x.shape, small.weight.shape, {});
        const fast::Convolution convolution(small.weight, {}, plan, Algorithm::Fourier);
        for (const Sample &sample : {small, large}) {
            const Tensor<double> exact = sample.exact();
            const Tensor<float> y = convolution(sample.x);
            for (std::size_t i = 0; i < y.data.size(); ++i)
                QVERIFY(std::fabs(y.data[i] - exact.data[i]) <= 1e-5);
        }
    }
};

QTEST_APPLESS_MAIN(TestFastAgreement)
#include "tst_fast_agreement.moc"
