// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tensor/chart_picture.h"

#include <QtTest>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>

using namespace convlab;

class TestChartPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theZonePlateGetsFinerOutwards()
    {
        constexpr int side = 256;
        const std::vector<std::uint8_t> plate = zonePlate(side, side);
        const auto turnsBetween = [&plate](int from, int to) { // along the row below the middle
            int turns = 0;
            for (int col = from + 1; col < to - 1; ++col) {
                const int before = plate[side / 2 * side + col - 1], here = plate[side / 2 * side + col], after = plate[side / 2 * side + col + 1];
                turns += (here > before && here >= after) || (here < before && here <= after);
            }
            return turns;
        };
        QVERIFY(plate[side / 2 * side + side / 2] > 250);
        QVERIFY(turnsBetween(128, 160) < turnsBetween(160, 192));
        QVERIFY(turnsBetween(160, 192) < turnsBetween(192, 224));
        // At the border it is black and white by turns, the finest that pixels hold.
        for (int col = 248; col < 254; ++col) {
            const auto step = [&plate](int at) { return plate[side / 2 * side + at + 1] - plate[side / 2 * side + at]; };
            QVERIFY(step(col) * step(col + 1) < 0);
        }
    }

    void theZonePlateIsRound()
    {
        const std::vector<std::uint8_t> plate = zonePlate(64, 64);
        for (int row = 0; row < 64; ++row) {
            for (int col = 0; col < 64; ++col) {
                QCOMPARE(plate[static_cast<std::size_t>(row * 64 + col)], plate[static_cast<std::size_t>(col * 64 + row)]);
                QCOMPARE(plate[static_cast<std::size_t>(row * 64 + col)], plate[static_cast<std::size_t>((63 - row) * 64 + col)]);
            }
        }
    }

    void theChartHasItsFiveBars()
    {
        constexpr int height = 100, width = 200;
        const std::vector<std::uint8_t> chart = testChart(height, width);
        const auto at = [&chart](int row, int col) { return int(chart[static_cast<std::size_t>(row * width + col)]); };
        QCOMPARE(at(0, 0), 32);
        QCOMPARE(at(0, 8), 224);
        QVERIFY(at(25, 0) != at(25, 1) && at(25, 0) == at(25, 2) && at(25, 0) == at(26, 1));
        QCOMPARE(at(50, 0), 0);
        QCOMPARE(at(50, width - 1), 255);
        std::set<int> steps;
        for (int col = 0; col < width; ++col)
            steps.insert(at(70, col));
        QCOMPARE(steps.size(), std::size_t{10});
        double sum = 0;
        for (int row = 80; row < height; ++row) {
            for (int col = 0; col < width; ++col) {
                QVERIFY(at(row, col) >= 64 && at(row, col) <= 192);
                sum += at(row, col);
            }
        }
        QVERIFY(std::abs(sum / (20 * width) - 128) < 3); // the standard error of 4000 of them is 0.6
    }

    void theyAreThereAtAnySize()
    {
        QCOMPARE(zonePlate(1, 1).size(), std::size_t{1});
        QCOMPARE(testChart(1, 1).size(), std::size_t{1});
        QCOMPARE(testChart(3, 2), testChart(3, 2));
        QCOMPARE(zonePlate(2, 5).size(), std::size_t{10});
    }
};

QTEST_APPLESS_MAIN(TestChartPicture)
#include "tst_chart_picture.moc"
