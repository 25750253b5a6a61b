// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of planes of numbers against sums in double.
#include "core/errors/parameter_error.h"
#include "core/fast/plane_filter.h"
#include "tests/core/fast/draws.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace convlab;
using fast::PlaneFilter;
using fast::PlaneView;
using fast::PlaneWay;

namespace {

constexpr float untouched = -12345.0F;

/// Exactly as large as it says: what reads beyond it can be found.
struct Plane {
    std::vector<float> numbers;
    PlaneView view;
};

Plane randomPlane(Draws &draws, int width, int height)
{
    Plane plane;
    const int pitch = width + draws.in(0, 5);
    for (int i = 0; i < pitch * (height - 1) + width; ++i)
        plane.numbers.push_back(static_cast<float>(draws.number()));
    plane.view = {plane.numbers.data(), width, height, pitch};
    return plane;
}

double expectedAt(const PictureKernel &kernel, PaddingMode mode, const PlaneView &view, int x, int y)
{
    double sum = 0;
    for (int tap = 0; tap < kernel.rows * kernel.cols; ++tap) {
        const int row = pictureSource(y + tap / kernel.cols - (kernel.rows - 1) / 2, view.height, mode);
        const int col = pictureSource(x + tap % kernel.cols - (kernel.cols - 1) / 2, view.width, mode);
        if (row >= 0 && col >= 0)
            sum += kernel.weights[static_cast<std::size_t>(tap)] * view.numbers[row * view.pitch + col];
    }
    return sum;
}

constexpr int margin = 3;

/// The filtered plane with `margin` numbers around every row.
std::vector<float> filtered(const PlaneFilter &filter, const PlaneView &view, int threads)
{
    const int pitch = view.width + 2 * margin;
    std::vector<float> numbers(static_cast<std::size_t>(pitch * (view.height + 2)), untouched);
    filter(view, numbers.data() + pitch + margin, pitch, threads);
    return numbers;
}

} // namespace

class TestFastPlanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDoubles()
    {
        Draws draws(21);
        for (int round = 0; round < 120; ++round) {
            const int largest = round % 4 ? 7 : 31;
            const PictureKernel kernel = randomKernel(draws, draws.in(1, largest), draws.in(1, largest), draws.in(0, 2));
            const auto mode = static_cast<PaddingMode>(draws.in(0, 3));
            const Plane plane = randomPlane(draws, draws.in(1, 150), draws.in(1, 50));
            const PlaneFilter filter(kernel, mode);
            const std::vector<float> found = filtered(filter, plane.view, 1);
            const int pitch = plane.view.width + 2 * margin;
            for (int y = -1; y <= plane.view.height; ++y) {
                for (int x = -margin; x < plane.view.width + margin; ++x) {
                    const float number = found[static_cast<std::size_t>((y + 1) * pitch + x + margin)];
                    const bool inside = x >= 0 && x < plane.view.width && y >= 0 && y < plane.view.height;
                    if (inside)
                        QVERIFY(std::abs(number - expectedAt(kernel, mode, plane.view, x, y)) <= filter.error());
                    else
                        QCOMPARE(number, untouched);
                }
            }
        }
    }

    /// Wider than one piece of a strip, higher than one strip.
    void threadsChangeNothing()
    {
        Draws draws(22);
        const Plane plane = randomPlane(draws, 2300, 70);
        for (const int rank : {0, 1}) {
            const PlaneFilter filter(randomKernel(draws, 7, 9, rank));
            QVERIFY(filter.way() == (rank == 0 ? PlaneWay::Direct : PlaneWay::Separable));
            const std::vector<float> alone = filtered(filter, plane.view, 1);
            for (const int threads : {2, 3, 4})
                QVERIFY(filtered(filter, plane.view, threads) == alone);
            for (const int x : {0, 4, 2047, 2052, 2299})
                QVERIFY(std::abs(alone[static_cast<std::size_t>(41 * (2300 + 2 * margin) + x + margin)]) < 63);
        }
    }

    void largeWindowsGoBySpectra()
    {
        Draws draws(24);
        const Plane plane = randomPlane(draws, 333, 200);
        const PictureKernel kernel = randomKernel(draws, 27, 31, 0);
        const PlaneFilter filter(kernel, PaddingMode::Reflect);
        QVERIFY(filter.way() == PlaneWay::Fourier);
        const std::vector<float> found = filtered(filter, plane.view, 1);
        QVERIFY(filtered(filter, plane.view, 2) == found);
        for (int at = 0; at < 333 * 200; at += 37) {
            const int x = at % 333, y = at / 333;
            const float number = found[static_cast<std::size_t>((y + 1) * (333 + 2 * margin) + x + margin)];
            QVERIFY(std::abs(number - expectedAt(kernel, PaddingMode::Reflect, plane.view, x, y)) < 1e-4); // sums are some 10 large
        }
    }

    /// What is no number reaches the windows that see it, and nothing else.
    void infinityStaysInItsWindows()
    {
        Draws draws(23);
        Plane plane = randomPlane(draws, 60, 30);
        plane.numbers[static_cast<std::size_t>(12 * plane.view.pitch + 33)] = std::numeric_limits<float>::infinity();
        const PlaneFilter filter({3, 5, std::vector<double>(15, 0.5)});
        const std::vector<float> found = filtered(filter, plane.view, 1);
        for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 60; ++x)
                QCOMPARE(std::isfinite(found[static_cast<std::size_t>((y + 1) * (60 + 2 * margin) + x + margin)]),
                         std::abs(y - 12) > 1 || std::abs(x - 33) > 2);
    }

    void badKernelsAreRefused()
    {
        QVERIFY_EXCEPTION_THROWN(PlaneFilter({2, 2, {1}}), ParameterError);
        QVERIFY_EXCEPTION_THROWN(PlaneFilter({1, 1, {1e39}}), ParameterError);
    }
};

QTEST_GUILESS_MAIN(TestFastPlanes)
#include "tst_fast_planes.moc"
