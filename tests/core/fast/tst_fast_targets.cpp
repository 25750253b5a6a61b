// SPDX-License-Identifier: GPL-3.0-or-later
// Filters are compiled for several kinds of processors: all those that this one can stand in for give the right answers.
#include "core/fast/picture_filter.h"
#include "core/fast/plane_filter.h"
#include "tests/core/fast/draws.h"

#include <QtTest>

#include <hwy/targets.h>

#include <cmath>

using namespace convlab;
using fast::PictureFilter;
using fast::PlaneFilter;

namespace {

/// Lets only the given kind of processor and lesser ones be chosen, as long as it lives.
class Chosen {
public:
    explicit Chosen(std::int64_t target)
    {
        hwy::DisableTargets(target - 1); // better kinds are lower bits
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    }
    ~Chosen()
    {
        hwy::DisableTargets(0);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    }
    Chosen(const Chosen &) = delete;
    Chosen &operator=(const Chosen &) = delete;
};

std::vector<std::uint8_t> filtered(const PictureFilter &filter, const PictureView &view)
{
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(view.width * view.height * 4));
    filter(view, {0, 0, view.width, view.height}, pixels.data(), view.width * 4, 1);
    return pixels;
}

PictureFilterSpec randomSpec(Draws &draws, const PictureKernel &kernel)
{
    PictureFilterSpec spec;
    spec.kernel = kernel;
    spec.dilation = draws.in(1, 2);
    spec.gain = 0.25;
    spec.bias = 8;
    spec.finish = draws.in(0, 1) ? Finish::Clip : Finish::Absolute;
    return spec;
}

} // namespace

class TestFastTargets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfProcessor_data()
    {
        QTest::addColumn<qint64>("target");
        hwy::DisableTargets(0);
        for (std::int64_t rest = hwy::SupportedTargets(); rest != 0; rest &= rest - 1)
            QTest::newRow(hwy::TargetName(rest & -rest)) << qint64{rest & -rest};
    }

    void everyKindOfProcessor()
    {
        QFETCH(qint64, target);
        const Chosen chosen(target);
        Draws draws(31);
        for (int round = 0; round < 40; ++round) {
            const Picture picture = randomPicture(draws, draws.in(1, 90), draws.in(1, 20));
            const int rows = draws.in(1, 9), cols = draws.in(1, 9);
            const PictureRect all{0, 0, picture.view.width, picture.view.height};
            const PictureFilterSpec spec = randomSpec(draws, randomEighths(draws, rows, cols));
            QCOMPARE(filtered(PictureFilter(spec), picture.view), filterPicture(spec, picture.view, all));
            const PictureFilterSpec columnsAndRows = randomSpec(draws, randomKernel(draws, 9, 11, 1));
            const std::vector<std::uint8_t> found = filtered(PictureFilter(columnsAndRows), picture.view);
            const std::vector<std::uint8_t> expected = filterPicture(columnsAndRows, picture.view, all);
            for (std::size_t i = 0; i < expected.size(); ++i)
                QVERIFY(std::abs(found[i] - expected[i]) <= 1);
        }
    }

    /// Eighths and whole numbers: every sum is exact in single precision.
    void planesOnEveryKindOfProcessor_data() { everyKindOfProcessor_data(); }

    void planesOnEveryKindOfProcessor()
    {
        QFETCH(qint64, target);
        const Chosen chosen(target);
        Draws draws(32);
        for (int round = 0; round < 40; ++round) {
            const int width = draws.in(1, 90), height = draws.in(1, 20);
            std::vector<float> numbers, found(static_cast<std::size_t>(width * height));
            for (int i = 0; i < width * height; ++i)
                numbers.push_back(static_cast<float>(draws.in(-100, 100)));
            const PictureKernel kernel = randomEighths(draws, draws.in(1, 5), draws.in(1, 5));
            PlaneFilter(kernel, PaddingMode::Zeros)({numbers.data(), width, height, width}, found.data(), width, 1);
            for (int i = 0; i < width * height; ++i) {
                double sum = 0;
                for (int tap = 0; tap < kernel.rows * kernel.cols; ++tap) {
                    const int y = i / width + tap / kernel.cols - (kernel.rows - 1) / 2, x = i % width + tap % kernel.cols - (kernel.cols - 1) / 2;
                    if (y >= 0 && y < height && x >= 0 && x < width)
                        sum += kernel.weights[static_cast<std::size_t>(tap)] * numbers[static_cast<std::size_t>(y * width + x)];
                }
                QVERIFY(std::abs(sum - found[static_cast<std::size_t>(i)]) < 1e-3);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFastTargets)
#include "tst_fast_targets.moc"
