// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels with a formula, against published matrices and by laws.
#include "core/analysis/kernel_design.h"
#include "core/analysis/kernel_edit.h"
#include "core/analysis/kernel_family.h"
#include "core/errors/parameter_error.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <set>
#include <string>

using namespace convlab;

namespace {

/// Largest difference; infinite where the shapes differ.
double distance(const PictureKernel &a, const PictureKernel &b)
{
    if (a.rows != b.rows || a.cols != b.cols)
        return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < a.weights.size(); ++i)
        largest = std::max(largest, std::abs(a.weights[i] - b.weights[i]));
    return largest;
}

double at(const PictureKernel &kernel, int row, int col) { return kernel.weights[static_cast<std::size_t>(row * kernel.cols + col)]; }

/// The weights of two kernels added.
PictureKernel sum(const PictureKernel &a, const PictureKernel &b)
{
    PictureKernel result = a;
    for (std::size_t i = 0; i < result.weights.size(); ++i)
        result.weights[i] += b.weights[i];
    return result;
}

template<typename Call>
bool throws(Rule rule, Call call)
{
    try {
        call();
    } catch (const ParameterError &error) {
        return error.rule() == rule;
    }
    return false;
}

constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

class TestKernelDesign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedMatrices()
    {
        QCOMPARE(gradientKernel(GradientKind::Sobel, 0), (PictureKernel{3, 3, {-1, 0, 1, -2, 0, 2, -1, 0, 1}}));
        QCOMPARE(gradientKernel(GradientKind::Sobel, 90), (PictureKernel{3, 3, {-1, -2, -1, 0, 0, 0, 1, 2, 1}}));
        QCOMPARE(gradientKernel(GradientKind::Sobel, 45), (PictureKernel{3, 3, {-2, -1, 0, -1, 0, 1, 0, 1, 2}}));
        QCOMPARE(gradientKernel(GradientKind::Scharr, 0), (PictureKernel{3, 3, {-3, 0, 3, -10, 0, 10, -3, 0, 3}}));
        QCOMPARE(gradientKernel(GradientKind::Prewitt, 180), (PictureKernel{3, 3, {1, 0, -1, 1, 0, -1, 1, 0, -1}}));
        QCOMPARE(laplacianKernel(Neighbours::Four), (PictureKernel{3, 3, {0, 1, 0, 1, -4, 1, 0, 1, 0}}));
        QCOMPARE(laplacianKernel(Neighbours::Eight), (PictureKernel{3, 3, {1, 1, 1, 1, -8, 1, 1, 1, 1}}));
        QCOMPARE(sharpenKernel(1), (PictureKernel{3, 3, {0, -1, 0, -1, 5, -1, 0, -1, 0}}));
        QCOMPARE(embossKernel(45, 1), (PictureKernel{3, 3, {-2, -1, 0, -1, 1, 1, 0, 1, 2}}));
        // fspecial('log') and fspecial('gaussian') of MATLAB's manual, 5×5 with σ = 0.5 and 3×3 with σ = 0.5, to four decimals.
        const PictureKernel log{5, 5, {0.0448, 0.0468, 0.0564, 0.0468, 0.0448, 0.0468, 0.3167, 0.7146, 0.3167, 0.0468, 0.0564, 0.7146, -4.9048,
                                       0.7146, 0.0564, 0.0468, 0.3167, 0.7146, 0.3167, 0.0468, 0.0448, 0.0468, 0.0564, 0.0468, 0.0448}};
        QVERIFY(distance(laplacianOfGaussianKernel(5, 0.5), log) < 5.1e-5);
        const PictureKernel gaussian{3, 3, {0.0113, 0.0838, 0.0113, 0.0838, 0.6193, 0.0838, 0.0113, 0.0838, 0.0113}};
        QVERIFY(distance(gaussianKernel(3, 0.5), gaussian) < 5.1e-5);
    }

    void blursAndSharpenersKeepFlatAreas()
    {
        for (const int size : {1, 2, 3, 8, 15, 31}) {
            QVERIFY(std::abs(kernelSum(boxKernel(size, 3)) - 1) < 1e-14);
            for (const double sigma : {0.0, 0.3, 1.0, 5.0, 100.0}) {
                QVERIFY(std::abs(kernelSum(gaussianKernel(size, sigma)) - 1) < 1e-13);
                QVERIFY(std::abs(kernelSum(unsharpKernel(size, sigma, 2.5)) - 1) < 1e-12);
            }
        }
        for (const double angle : {0.0, 30.0, 45.0, 90.0, 135.0, 170.0})
            QVERIFY(std::abs(kernelSum(motionBlurKernel(13, angle)) - 1) < 1e-14);
        QVERIFY(std::abs(kernelSum(sharpenKernel(0.3)) - 1) < 1e-14);
        QVERIFY(std::abs(kernelSum(embossKernel(225, 2)) - 1) < 1e-14);
    }

    void edgeDetectorsAnswerNothingToFlatAreas()
    {
        for (int turn = 0; turn < 8; ++turn) {
            for (const GradientKind kind : {GradientKind::Sobel, GradientKind::Scharr, GradientKind::Prewitt})
                QCOMPARE(kernelSum(gradientKernel(kind, 45 * turn)), 0.0);
        }
        for (const double sigma : {0.5, 1.4, 6.0}) {
            QVERIFY(std::abs(kernelSum(laplacianOfGaussianKernel(13, sigma))) < 1e-13);
            QVERIFY(std::abs(kernelSum(differenceOfGaussiansKernel(13, sigma, 1.6))) < 1e-13);
        }
    }

    void gradientsTurnWithTheirAngle()
    {
        for (const GradientKind kind : {GradientKind::Sobel, GradientKind::Scharr, GradientKind::Prewitt}) {
            for (int turn = 0; turn < 8; ++turn) {
                const PictureKernel kernel = gradientKernel(kind, 45 * turn);
                QCOMPARE(gradientKernel(kind, 45 * turn + 90), rotatedKernel(kernel));
                QCOMPARE(gradientKernel(kind, 45 * turn - 360), kernel);
                QCOMPARE(sum(gradientKernel(kind, 45 * turn + 180), kernel), clearedKernel(kernel));
            }
        }
        QCOMPARE(gradientKernel(GradientKind::Sobel, 20), gradientKernel(GradientKind::Sobel, 0)); // the nearest of eight
        QCOMPARE(gradientKernel(GradientKind::Sobel, 30), gradientKernel(GradientKind::Sobel, 45));
    }

    void aGaussianIsAColumnTimesARow()
    {
        const PictureKernel kernel = gaussianKernel(9, 1.7);
        for (int row = 0; row < 9; ++row) {
            for (int col = 0; col < 9; ++col)
                QVERIFY(std::abs(at(kernel, row, col) * at(kernel, 4, 4) - at(kernel, row, 4) * at(kernel, 4, col)) < 1e-16);
        }
        QCOMPARE(rotatedKernel(kernel), kernel);
        // e^(−x²/2σ²) falls by the same factor for the same step in x².
        QVERIFY(std::abs(at(kernel, 4, 6) / at(kernel, 4, 4) - std::exp(-4 / (2 * 1.7 * 1.7))) < 1e-14);
        QCOMPARE(gaussianKernel(5, 0), identityKernel(5));
        QVERIFY(distance(gaussianKernel(5, 1e-3), identityKernel(5)) < 1e-15);
        QVERIFY(distance(gaussianKernel(5, 1e6), boxKernel(5, 5)) < 1e-12);
    }

    void motionAlongARowIsABoxOfOneRow()
    {
        QVERIFY(distance(motionBlurKernel(9, 0), boxKernel(1, 9)) < 1e-15);
        QVERIFY(distance(motionBlurKernel(9, 90), boxKernel(9, 1)) < 1e-15);
        QCOMPARE(motionBlurKernel(1, 33), identityKernel(1));
        QVERIFY(distance(motionBlurKernel(2, 0), {1, 3, {0.25, 0.5, 0.25}}) < 1e-15);
        for (const double angle : {10.0, 45.0, 60.0}) {
            const PictureKernel kernel = motionBlurKernel(12, angle);
            QVERIFY(distance(flippedKernel(kernel), kernel) < 1e-15);
            QVERIFY(distance(rotatedKernel(kernel), motionBlurKernel(12, angle + 90)) < 1e-15);
            QVERIFY(distance(transposedKernel(kernel), motionBlurKernel(12, 90 - angle)) < 1e-15);
        }
        const PictureKernel diagonal = motionBlurKernel(7, 45); // down to the right
        QVERIFY(at(diagonal, 1, 1) > 0.1 && at(diagonal, 1, diagonal.cols - 2) == 0);
    }

    void aGaborTurnsWithItsAngle()
    {
        GaborShape shape{5, 20, 40, 2.5, 0.6};
        const PictureKernel kernel = gaborKernel(13, shape);
        shape.angle += 90;
        QVERIFY(distance(gaborKernel(13, shape), rotatedKernel(kernel)) < 1e-13);
        shape.angle += 90; // by half a turn the phase changes its sign
        QVERIFY(distance(gaborKernel(13, shape), flippedKernel(kernel)) < 1e-13);
        const PictureKernel odd = gaborKernel(13, {6, 0, 90, 3, 0.5});
        QVERIFY(distance(flippedKernel(odd), sum(clearedKernel(odd), [&] { // odd: f(−x) = −f(x)
            PictureKernel minus = odd;
            for (double &weight : minus.weights)
                weight = -weight;
            return minus;
        }())) < 1e-15);
    }

    void aGaborIsAWindowTimesAWave()
    {
        const double wavelength = 7, sigma = 2.2, aspect = 0.6;
        const PictureKernel kernel = gaborKernel(11, {wavelength, 0, 0, sigma, aspect});
        // Divided by the window, a row is a cosine but for two numbers: how strong it is and where its 0 lies.
        const auto wave = [&](int x) { return at(kernel, 5, 5 + x) / std::exp(-x * x / (2 * sigma * sigma)); };
        const auto cosine = [&](int x) { return std::cos(2 * std::numbers::pi * x / wavelength); };
        for (const int x : {-5, -2, 2, 3, 4, 5})
            QVERIFY(std::abs((wave(x) - wave(0)) / (wave(1) - wave(0)) - (cosine(x) - 1) / (cosine(1) - 1)) < 1e-9);
        // Along the stripes it falls off as the window does.
        QVERIFY(std::abs(at(kernel, 8, 5) / at(kernel, 5, 5) - std::exp(-aspect * aspect * 9 / (2 * sigma * sigma))) < 1e-12);
    }

    void aGaborAnswersNothingToFlatAreas()
    {
        for (const double phase : {0.0, 30.0, 90.0, 200.0}) {
            for (const double sigma : {0.8, 2.5, 8.0}) {
                const PictureKernel kernel = gaborKernel(15, {6, 35, phase, sigma, 0.5});
                double positive = 0, negative = 0;
                for (const double weight : kernel.weights)
                    (weight > 0 ? positive : negative) += weight;
                QVERIFY(std::abs(positive - 4) < 1e-12 && std::abs(negative + 4) < 1e-12);
            }
        }
        QCOMPARE(gaborKernel(9, {1e9, 0, 0, 1.5, 1}), zeroKernel(9, 9)); // no stripe to be seen
        QCOMPARE(gaborKernel(1, {}), zeroKernel(1, 1));
    }

    void impossibleKernelsAreRefused()
    {
        QVERIFY(throws(Rule::NonPositiveKernel, [] { boxKernel(0, 3); }));
        QVERIFY(throws(Rule::TooLarge, [] { gaussianKernel(32, 1); }));
        QVERIFY(throws(Rule::TooLarge, [] { motionBlurKernel(1e9, 0); }));
        QVERIFY(throws(Rule::NotFinite, [] { gaussianKernel(3, std::nan("")); }));
        QVERIFY(throws(Rule::NotFinite, [] { laplacianOfGaussianKernel(3, 0); }));
        QVERIFY(throws(Rule::NotFinite, [] { gaborKernel(5, {0, 0, 0, 1, 1}); }));
        QVERIFY(throws(Rule::NotFinite, [] { sharpenKernel(infinite); }));
        QVERIFY(throws(Rule::NotFinite, [] { gradientKernel(GradientKind::Sobel, infinite); }));
        QVERIFY(throws(Rule::NotFinite, [] { motionBlurKernel(3, infinite); }));
        QVERIFY(throws(Rule::NotFinite, [] { designedKernel({KernelFamily::Box, {infinite, 3}}); }));
        QVERIFY(throws(Rule::ShapeMismatch, [] { designedKernel({KernelFamily::Gaussian, {1}}); }));
    }

    void everyFamilyWorksOverItsWholeRange()
    {
        std::set<std::string> keys;
        for (int index = 0; index < kernelFamilyCount; ++index) {
            const auto family = static_cast<KernelFamily>(index);
            QVERIFY(keys.insert(familyKey(family)).second);
            QCOMPARE(familyOf(familyKey(family)), std::optional(family));
            validate({.kernel = designedKernel(initialDesign(family))});
            const auto &parameters = designParameters(family);
            for (std::size_t i = 0; i < parameters.size(); ++i) {
                for (const double value : {parameters[i].minimum, parameters[i].maximum}) {
                    KernelDesign design = initialDesign(family);
                    design.values[i] = value;
                    validate({.kernel = designedKernel(design)});
                }
                const double steps = (parameters[i].maximum - parameters[i].minimum) / parameters[i].step;
                QVERIFY2(std::abs(steps - std::round(steps)) < 1e-9, parameters[i].key);
            }
        }
        QVERIFY(!familyOf("nonsense"));
    }
};

QTEST_APPLESS_MAIN(TestKernelDesign)
#include "tst_kernel_design.moc"
