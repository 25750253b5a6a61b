// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel_design.h"
#include "core/analysis/kernel_edit.h"
#include "core/analysis/kernel_response.h"
#include "core/errors/parameter_error.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace convlab;
using std::numbers::pi;

namespace {

const std::vector<PictureKernel> &samples()
{
    static const std::vector<PictureKernel> kernels{
        gaussianKernel(7, 1.2), gradientKernel(GradientKind::Sobel, 45), gaborKernel(15, {5, 25, 70, 2, 0.7}),
        motionBlurKernel(31, 20), {2, 3, {1, -2, 3, -4, 5, -6}}, {4, 1, {1, 2, 3, 5}}, {1, 1, {-2.5}}, gaussianKernel(31, 4)};
    return kernels;
}

} // namespace

class TestKernelResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The fast transform against the sum that defines H, at every bin; and that sum against its definition by hand.
    void equalsTheDirectSum()
    {
        for (const PictureKernel &kernel : samples()) {
            const KernelResponse response = kernelResponse(kernel, 32);
            for (int row = 0; row < response.size; ++row) {
                for (int col = 0; col < response.size; ++col) {
                    const auto direct = responseAt(kernel, response.frequency(col), response.frequency(row));
                    const auto fast = std::polar(response.at(row, col), response.phase[static_cast<std::size_t>(row * response.size + col)]);
                    QVERIFY(std::abs(direct - fast) < 1e-12);
                }
            }
        }
        // A forward difference: H = e^(iu) − 1.
        QVERIFY(std::abs(responseAt({1, 3, {0, -1, 1}}, 0.7, 0.2) - (std::polar(1.0, 0.7) - 1.0)) < 1e-15);
    }

    void theMiddleIsTheSum()
    {
        for (const PictureKernel &kernel : samples()) {
            const KernelResponse response = kernelResponse(kernel);
            QVERIFY(std::abs(response.atRest() - std::abs(kernelSum(kernel))) < 1e-12);
            QCOMPARE(response.frequency(response.size / 2), 0.0);
            QCOMPARE(response.frequency(0), -pi);
        }
    }

    /// A wave through the reference filter comes out H times as strong: the definition in words, tried.
    void aWaveComesOutAsStrongAsHSays()
    {
        const PictureKernel kernel = gaborKernel(9, {6, 30, 40, 2, 0.7});
        const double u = 2 * pi * 3 / 48, v = 2 * pi * 2 / 48;
        const auto wave = [&](double x, double y) { return std::cos(u * x + v * y); };
        double sum = 0; // the filter's window around the pixel (20, 17)
        for (int row = 0; row < 9; ++row) {
            for (int col = 0; col < 9; ++col)
                sum += kernel.weights[static_cast<std::size_t>(row * 9 + col)] * wave(20 + col - 4, 17 + row - 4);
        }
        const auto h = responseAt(kernel, u, v);
        QVERIFY(std::abs(sum - std::abs(h) * std::cos(u * 20 + v * 17 + std::arg(h))) < 1e-14);
    }

    void theResponseOfASumIsTheSumOfResponses()
    {
        const PictureKernel a = gradientKernel(GradientKind::Sobel, 0), b = laplacianKernel(Neighbours::Eight);
        PictureKernel both = a;
        for (std::size_t i = 0; i < both.weights.size(); ++i)
            both.weights[i] = 2 * a.weights[i] - 3 * b.weights[i];
        const auto expected = 2.0 * responseAt(a, 1.1, -0.4) - 3.0 * responseAt(b, 1.1, -0.4);
        QVERIFY(std::abs(responseAt(both, 1.1, -0.4) - expected) < 1e-13);
    }

    void aGaussianHalvesWhereItsFormulaSays()
    {
        // |H| = e^(−σ²ω²/2) for a long enough kernel, so ω½ = √(2 ln 2) / σ in every direction.
        for (const double sigma : {1.5, 2.0, 4.0}) {
            for (const double angle : {0.0, 30.0, 90.0}) {
                const auto half = halvingFrequency(gaussianKernel(31, sigma), angle);
                QVERIFY(half && std::abs(*half - std::sqrt(2 * std::log(2.0)) / sigma) < 2e-3);
            }
        }
        // [1 1]/2 has |H| = |cos(u/2)|: half at 2π/3. Down it lets everything through.
        const auto half = halvingFrequency({1, 2, {0.5, 0.5}}, 0);
        QVERIFY(half && std::abs(*half - 2 * pi / 3) < 1e-12);
        QVERIFY(!halvingFrequency({1, 2, {0.5, 0.5}}, 90));
        QVERIFY(!halvingFrequency(laplacianKernel(Neighbours::Four), 0));
        QVERIFY(!halvingFrequency(gradientKernel(GradientKind::Sobel, 0), 90)); // the sum is 0: nothing to halve
        QVERIFY(!halvingFrequency({1, 3, {0.1, 0.2, -0.3}}, 0));
    }

    void theStrongestWave()
    {
        const KernelResponse sobel = kernelResponse(gradientKernel(GradientKind::Sobel, 0)); // 2 |sin u| (2 + 2 cos v)
        const int index = sobel.strongest();
        QCOMPARE(sobel.frequency(index / sobel.size), 0.0);
        QVERIFY(std::abs(sobel.frequency(index % sobel.size) - pi / 2) < 1e-12);
        const KernelResponse blur = kernelResponse(gaussianKernel(5, 1));
        QCOMPARE(blur.strongest(), 32 * 64 + 32);
        const KernelResponse same = kernelResponse(identityKernel(3));
        QCOMPARE(same.strongest(), 32 * 64 + 32);
    }

    void theKindInWords_data()
    {
        QTest::addColumn<PictureKernel>("kernel");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const PictureKernel &kernel, ResponseKind kind) { QTest::newRow(name) << kernel << static_cast<int>(kind); };
        row("zeros", {3, 3, std::vector<double>(9, 0.0)}, ResponseKind::Nothing);
        row("identity", identityKernel(5), ResponseKind::AllPass);
        row("shift", {1, 3, {0, 0, -2}}, ResponseKind::AllPass);
        row("box", boxKernel(3, 3), ResponseKind::LowPass);
        row("box in a row", boxKernel(1, 3), ResponseKind::LowPass);
        row("gaussian", gaussianKernel(7, 1), ResponseKind::LowPass);
        row("weak gaussian", gaussianKernel(3, 0.4), ResponseKind::LowPass);
        row("motion", motionBlurKernel(9, 30), ResponseKind::LowPass);
        row("laplacian 4", laplacianKernel(Neighbours::Four), ResponseKind::HighPass);
        row("laplacian 8", laplacianKernel(Neighbours::Eight), ResponseKind::HighPass);
        row("difference", {1, 2, {-1, 1}}, ResponseKind::HighPass);
        row("sobel", gradientKernel(GradientKind::Sobel, 0), ResponseKind::BandPass);
        row("laplacian of gaussian", laplacianOfGaussianKernel(9, 1.4), ResponseKind::BandPass);
        row("difference of gaussians", differenceOfGaussiansKernel(11, 1, 1.6), ResponseKind::BandPass);
        row("gabor", gaborKernel(15, {6, 0, 0, 2.5, 0.5}), ResponseKind::BandPass);
        row("sharpen", sharpenKernel(1), ResponseKind::Boost);
        row("weak sharpen", sharpenKernel(0.1), ResponseKind::Boost);
        row("emboss", embossKernel(45, 1), ResponseKind::Boost);
        row("notch", {1, 3, {0.5, 0, 0.5}}, ResponseKind::BandStop);
    }

    void theKindInWords()
    {
        QFETCH(const PictureKernel, kernel);
        QFETCH(const int, kind);
        QCOMPARE(static_cast<int>(responseKind(kernelResponse(kernel))), kind);
        PictureKernel scaled = kernel; // how strong a kernel is does not change what it does
        for (const double factor : {-1.0, 1e9, 1e-12}) {
            for (std::size_t i = 0; i < kernel.weights.size(); ++i)
                scaled.weights[i] = factor * kernel.weights[i];
            QCOMPARE(static_cast<int>(responseKind(kernelResponse(scaled))), kind);
        }
    }

    void impossibleSizesAreRefused()
    {
        for (const int size : {0, 16, 48, -64})
            QVERIFY_EXCEPTION_THROWN(kernelResponse(boxKernel(3, 3), size), ParameterError);
        QVERIFY_EXCEPTION_THROWN(kernelResponse({2, 2, {1}}), ParameterError);
    }
};

QTEST_APPLESS_MAIN(TestKernelResponse)
#include "tst_kernel_response.moc"
