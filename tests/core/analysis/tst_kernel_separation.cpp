// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel_design.h"
#include "core/analysis/kernel_separation.h"
#include "core/errors/parameter_error.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace convlab;

namespace {

PictureKernel randomKernel(int rows, int cols, unsigned seed)
{
    std::mt19937 engine(seed);
    std::uniform_real_distribution<double> weights(-1, 1);
    PictureKernel kernel{rows, cols, {}};
    for (int i = 0; i < rows * cols; ++i)
        kernel.weights.push_back(weights(engine));
    return kernel;
}

double normOfDifference(const PictureKernel &a, const PictureKernel &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.weights.size(); ++i)
        sum += (a.weights[i] - b.weights[i]) * (a.weights[i] - b.weights[i]);
    return std::sqrt(sum);
}

double norm(const PictureKernel &kernel) { return normOfDifference(kernel, {kernel.rows, kernel.cols, std::vector<double>(kernel.weights.size(), 0.0)}); }

} // namespace

class TestKernelSeparation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersHaveWholeFactors()
    {
        const KernelSeparation sobel = kernelSeparation(gradientKernel(GradientKind::Sobel, 0));
        QCOMPARE(sobel.rank, 1);
        QCOMPARE(sobel.column, (std::vector<double>{1, 2, 1}));
        QCOMPARE(sobel.row, (std::vector<double>{-1, 0, 1}));
        QVERIFY(std::abs(sobel.singular[0] - std::sqrt(12.0)) < 1e-14); // √(1+4+1) · √2
        QVERIFY(sobel.singular[1] < 1e-14 && sobel.singular[2] < 1e-14);
        const KernelSeparation scharr = kernelSeparation(gradientKernel(GradientKind::Scharr, 90));
        QCOMPARE(scharr.column, (std::vector<double>{-1, 0, 1}));
        QCOMPARE(scharr.row, (std::vector<double>{3, 10, 3}));
    }

    void factorsOfABlurAddUpToOne()
    {
        const KernelSeparation binomial = kernelSeparation({3, 3, {1 / 16.0, 2 / 16.0, 1 / 16.0, 2 / 16.0, 4 / 16.0, 2 / 16.0, 1 / 16.0, 2 / 16.0, 1 / 16.0}});
        QCOMPARE(binomial.column, (std::vector<double>{0.25, 0.5, 0.25}));
        QCOMPARE(binomial.row, (std::vector<double>{0.25, 0.5, 0.25}));
    }

    void factorsMultiplyBackToTheKernel()
    {
        const std::vector<PictureKernel> kernels{gaussianKernel(31, 5), boxKernel(4, 7), motionBlurKernel(9, 0), gaborKernel(15, {6, 0, 30, 2.5, 0.5}),
                                                 {2, 2, {1e9, 0, 0, 0}}, {1, 2, {1e-12, -3e-12}}, {1, 1, {-4}}};
        for (const PictureKernel &kernel : kernels) {
            const KernelSeparation parts = kernelSeparation(kernel);
            QCOMPARE(parts.rank, 1);
            for (int row = 0; row < kernel.rows; ++row) {
                for (int col = 0; col < kernel.cols; ++col) {
                    const double product = parts.column[static_cast<std::size_t>(row)] * parts.row[static_cast<std::size_t>(col)];
                    QVERIFY(std::abs(product - kernel.weights[static_cast<std::size_t>(row * kernel.cols + col)]) <= 1e-12 * norm(kernel));
                }
            }
        }
    }

    void ranksOfKnownKernels()
    {
        QCOMPARE(kernelSeparation(gradientKernel(GradientKind::Sobel, 45)).rank, 2);
        QCOMPARE(kernelSeparation(laplacianKernel(Neighbours::Four)).rank, 2);
        QCOMPARE(kernelSeparation(differenceOfGaussiansKernel(11, 1, 1.6)).rank, 2);
        QCOMPARE(kernelSeparation(identityKernel(5)).rank, 1);
        QCOMPARE(kernelSeparation(randomKernel(5, 7, 1)).rank, 5);
        const KernelSeparation zeros = kernelSeparation({2, 3, std::vector<double>(6, 0.0)});
        QCOMPARE(zeros.rank, 0);
        QCOMPARE(zeros.singular, (std::vector<double>{0, 0}));
        QCOMPARE(zeros.residual(0), 0.0);
    }

    /// Eckart and Young: what is left has the norm that the singular values say, and nothing of that rank comes nearer.
    void theNearestOfARankLeavesTheResidual()
    {
        const PictureKernel kernel = randomKernel(6, 5, 2);
        const KernelSeparation parts = kernelSeparation(kernel);
        for (int rank = 0; rank <= 5; ++rank) {
            const PictureKernel near = nearestOfRank(kernel, rank);
            QVERIFY(std::abs(normOfDifference(kernel, near) / norm(kernel) - parts.residual(rank)) < 1e-12);
            QCOMPARE(kernelSeparation(near).rank, rank);
        }
        QCOMPARE(nearestOfRank(kernel, 5), kernel);
        QCOMPARE(parts.residual(0), 1.0);
        QCOMPARE(parts.residual(9), 0.0);
        const PictureKernel near = nearestOfRank(kernel, 1);
        for (unsigned seed = 3; seed < 30; ++seed) { // other kernels of rank 1 are farther away
            const PictureKernel column = randomKernel(6, 1, seed), row = randomKernel(1, 5, seed + 100);
            PictureKernel other = near;
            for (int r = 0; r < 6; ++r) {
                for (int c = 0; c < 5; ++c)
                    other.weights[static_cast<std::size_t>(r * 5 + c)] = column.weights[static_cast<std::size_t>(r)] * row.weights[static_cast<std::size_t>(c)];
            }
            QVERIFY(normOfDifference(kernel, other) > normOfDifference(kernel, near));
        }
    }

    void extremesNeitherOverflowNorVanish()
    {
        QCOMPARE(kernelSeparation({2, 2, {1e300, 0, 0, 1e300}}).rank, 2);
        QCOMPARE(kernelSeparation({2, 2, {1e-300, 0, 0, 1e-300}}).rank, 2);
        QCOMPARE(KernelSeparation::multiplications(gaussianKernel(9, 1), 2), 36);
        QVERIFY_EXCEPTION_THROWN(kernelSeparation({2, 2, {1}}), ParameterError);
    }
};

QTEST_APPLESS_MAIN(TestKernelSeparation)
#include "tst_kernel_separation.moc"
