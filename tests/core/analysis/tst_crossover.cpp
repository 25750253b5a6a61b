// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lowest of several curves changes: against powers, whose crossings are known in closed form.
#include "core/analysis/crossover.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace convlab;

namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

/// factor · x^power at each x.
std::vector<double> power(const std::vector<double> &x, double factor, double exponent)
{
    std::vector<double> y;
    for (const double at : x)
        y.push_back(factor * std::pow(at, exponent));
    return y;
}

} // namespace

class TestCrossover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void powersCrossWhereTheyAreEqual()
    {
        // 2 x² = 50 at x = 5, wherever the samples stand.
        const std::vector<double> x{1, 3, 7, 11};
        const auto found = crossovers(x, {power(x, 2, 2), power(x, 50, 0)});
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().from, 0U);
        QCOMPARE(found.front().to, 1U);
        QVERIFY(std::abs(found.front().x - 5) < 1e-12);
        QVERIFY(std::abs(found.front().y - 50) < 1e-11);
    }

    void severalMayOvertakeBetweenTwoSamples()
    {
        // x³ is overtaken by 4 x at 2, and that by 64 at 16, all between the samples 1 and 100.
        const std::vector<double> x{1, 100};
        const auto found = crossovers(x, {power(x, 64, 0), power(x, 1, 3), power(x, 4, 1)});
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].from, 1U);
        QCOMPARE(found[0].to, 2U);
        QVERIFY(std::abs(found[0].x - 2) < 1e-12);
        QCOMPARE(found[1].to, 0U);
        QVERIFY(std::abs(found[1].x - 16) < 1e-11);
    }

    void onlyTheLowestCounts()
    {
        const std::vector<double> x{1, 2, 4, 8};
        const auto found = crossovers(x, {power(x, 0.1, 0), power(x, 1, 1), power(x, 4, 0)}); // the upper two cross at 4
        QVERIFY(found.empty());
    }

    void gapsAreNotBridged()
    {
        const std::vector<double> x{1, 3, 5};
        QVERIFY(crossovers(x, {{1, 2, 3}, {none, 1, none}}).empty());
        QVERIFY(crossovers(x, {{none, none, none}}).empty());
        QVERIFY(crossovers({}, {{}, {}}).empty());
        QVERIFY(crossovers({3}, {{1}, {2}}).empty());
    }

    void aCrossingOnASampleIsFoundOnce()
    {
        const std::vector<double> x{1, 2, 4};
        const auto found = crossovers(x, {{1, 2, 4}, {4, 2, 1}});
        QCOMPARE(found.size(), 1U);
        QVERIFY(std::abs(found.front().x - 2) < 1e-12);
        QCOMPARE(found.front().to, 1U);
    }

    void touchingIsNotOvertaking()
    {
        const std::vector<double> x{1, 2, 4};
        QVERIFY(crossovers(x, {{1, 2, 1}, {3, 2, 3}}).empty());
        QVERIFY(crossovers(x, {{1, 1, 1}, {1, 1, 1}}).empty());
    }

    void backAndForth()
    {
        const std::vector<double> x{1, 10, 100};
        const auto found = crossovers(x, {{1, 100, 1}, {10, 10, 10}});
        QCOMPARE(found.size(), 2U);
        QVERIFY(std::abs(found[0].x - std::sqrt(10)) < 1e-12);
        QVERIFY(std::abs(found[1].x - 10 * std::sqrt(10)) < 1e-11);
        QCOMPARE(found[1].to, 0U);
    }
};

QTEST_APPLESS_MAIN(TestCrossover)
#include "tst_crossover.moc"
