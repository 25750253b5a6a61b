// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tensor/resampled.h"
#include "core/tensor/sample_picture.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace convlab;

namespace {

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLandscapeIsTheSameAtEverySize()
    {
        const std::vector<double> large = sampleColours(96, 96), small = sampleColours(32, 32);
        const Tensor<double> shrunk = resampled({{1, 3, 96, 96}, large}, 32, 32);
        double sum = 0;
        for (std::size_t i = 0; i < small.size(); ++i)
            sum += std::abs(shrunk.data[i] - small[i]);
        QVERIFY(sum / static_cast<double>(small.size()) < 0.02);
    }

    void coloursDifferAndStayInRange()
    {
        const std::vector<double> colours = sampleColours(40, 60);
        QCOMPARE(colours.size(), std::size_t{3 * 40 * 60});
        QVERIFY(std::all_of(colours.begin(), colours.end(), [](double value) { return value >= 0 && value <= 1; }));
        QVERIFY(!std::equal(colours.begin(), colours.begin() + 2400, colours.begin() + 2400));
        QVERIFY(colours == sampleColours(40, 60));
        const auto sky = static_cast<std::size_t>(30); // the top row is sky: more blue than red
        QVERIFY(colours[2 * 2400 + sky] > colours[sky] + 0.2);
    }

    void resamplingKeepsTheMean_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("smaller") << 5 << 3;
        QTest::newRow("larger") << 17 << 40;
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("both ways") << 3 << 29;
    }

    void resamplingKeepsTheMean()
    {
        QFETCH(int, height);
        QFETCH(int, width);
        const Tensor<double> picture({1, 1, 12, 15}, samplePicture(12, 15));
        const Tensor<double> other = resampled(picture, height, width);
        QCOMPARE(other.shape, (Shape{1, 1, height, width}));
        QVERIFY(std::abs(meanOf(other.data) - meanOf(picture.data)) < 1e-12);
    }

    void resamplingToTheSameSizeChangesNothing()
    {
        const Tensor<double> picture({1, 2, 2, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        QVERIFY(resampled(picture, 2, 3) == picture);
    }

    void twoPixelsBecomeTheirMean()
    {
        const Tensor<double> picture({1, 1, 2, 4}, {1, 3, 5, 7, 1, 3, 5, 7});
        QCOMPARE(resampled(picture, 1, 2).data, (std::vector<double>{2, 6}));
        QCOMPARE(resampled(picture, 2, 8).data, (std::vector<double>{1, 1, 3, 3, 5, 5, 7, 7, 1, 1, 3, 3, 5, 5, 7, 7}));
    }
};

QTEST_APPLESS_MAIN(TestPictures)
#include "tst_pictures.moc"
