// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel_edit.h"
#include "core/errors/parameter_error.h"

#include <QTest>

#include <cmath>

using namespace convlab;

namespace {

const PictureKernel lopsided{2, 3, {1, 2, 3, 4, 5, 6}};

} // namespace

class TestKernelEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsAsPaperDoes()
    {
        QCOMPARE(rotatedKernel(lopsided), (PictureKernel{3, 2, {4, 1, 5, 2, 6, 3}}));
        QCOMPARE(transposedKernel(lopsided), (PictureKernel{3, 2, {1, 4, 2, 5, 3, 6}}));
        QCOMPARE(flippedKernel(lopsided), (PictureKernel{2, 3, {6, 5, 4, 3, 2, 1}}));
        QCOMPARE(rotatedKernel(rotatedKernel(lopsided)), flippedKernel(lopsided));
        QCOMPARE(transposedKernel(transposedKernel(lopsided)), lopsided);
    }

    void normalisesWhereThereIsASum()
    {
        QVERIFY(std::abs(kernelSum(*normalisedKernel(lopsided)) - 1) < 1e-15);
        QVERIFY(!normalisedKernel({1, 3, {-1, 0, 1}}));
        QVERIFY(!normalisedKernel({1, 3, {0.1, 0.2, -0.3}})); // 2.8e−17 is rounding, not a sum
        QCOMPARE(cleanKernelSum({1, 3, {0.1, 0.2, -0.3}}), 0.0);
        QVERIFY(!normalisedKernel(clearedKernel(lopsided)));
        QVERIFY(normalisedKernel({1, 2, {1e-12, 1e-12}}).has_value());
    }

    void zeroMeanTakesTheMeanFromEveryWeight()
    {
        QCOMPARE(zeroMeanKernel(lopsided), (PictureKernel{2, 3, {-2.5, -1.5, -0.5, 0.5, 1.5, 2.5}}));
    }

    void resizingKeepsTheMiddle()
    {
        const PictureKernel sobel{3, 3, {-1, 0, 1, -2, 0, 2, -1, 0, 1}};
        const PictureKernel grown = resizedKernel(sobel, 5, 7);
        QCOMPARE(kernelSum(grown), 0.0);
        QCOMPARE(grown.weights[2 * 7 + 4], 2.0); // right of the middle
        QCOMPARE(resizedKernel(grown, 3, 3), sobel);
        QCOMPARE(resizedKernel(sobel, 1, 1), (PictureKernel{1, 1, {0}}));
        QCOMPARE(resizedKernel(sobel, 1, 3), (PictureKernel{1, 3, {-2, 0, 2}}));
        QCOMPARE(resizedKernel({1, 1, {7}}, 2, 2), (PictureKernel{2, 2, {7, 0, 0, 0}})); // the middle of 2 is the first
        QVERIFY_EXCEPTION_THROWN(resizedKernel(sobel, 0, 3), ParameterError);
        QVERIFY_EXCEPTION_THROWN(resizedKernel(sobel, 3, 32), ParameterError);
    }

    void symmetryChangesTiedCells_data()
    {
        QTest::addColumn<int>("symmetry");
        QTest::addColumn<std::vector<double>>("weights");
        const auto row = [](const char *name, KernelSymmetry symmetry, const std::vector<double> &weights) {
            QTest::newRow(name) << static_cast<int>(symmetry) << weights;
        };
        row("none", KernelSymmetry::None, {0, 1, 0, 0, 0, 0, 0, 0, 0});
        row("left right", KernelSymmetry::LeftRight, {0, 1, 0, 0, 0, 0, 0, 0, 0});
        row("top bottom", KernelSymmetry::TopBottom, {0, 1, 0, 0, 0, 0, 0, 1, 0});
        row("both", KernelSymmetry::Both, {0, 1, 0, 0, 0, 0, 0, 1, 0});
        row("all", KernelSymmetry::All, {0, 1, 0, 1, 0, 1, 0, 1, 0});
    }

    void symmetryChangesTiedCells()
    {
        QFETCH(const int, symmetry);
        QFETCH(const std::vector<double>, weights);
        const PictureKernel zeros{3, 3, std::vector<double>(9, 0.0)};
        QCOMPARE(withWeight(zeros, 0, 1, 1, static_cast<KernelSymmetry>(symmetry)).weights, weights);
    }

    void aSymmetricKernelStaysSymmetric()
    {
        PictureKernel kernel{5, 5, std::vector<double>(25, 0.0)};
        for (int i = 0; i < 25; ++i)
            kernel = withWeight(kernel, i / 5, i % 5, i * i, KernelSymmetry::All);
        QCOMPARE(rotatedKernel(kernel), kernel);
        QCOMPARE(transposedKernel(kernel), kernel);
        // No square has no diagonals: as Both.
        QCOMPARE(withWeight(lopsided, 0, 0, 9, KernelSymmetry::All), withWeight(lopsided, 0, 0, 9, KernelSymmetry::Both));
    }

    void aBlockIsCutAtTheBorder()
    {
        QCOMPARE(withBlock(lopsided, 1, 1, {2, 2, {7, 8, 9, 10}}), (PictureKernel{2, 3, {1, 2, 3, 4, 7, 8}}));
    }
};

QTEST_APPLESS_MAIN(TestKernelEdit)
#include "tst_kernel_edit.moc"
