// SPDX-License-Identifier: GPL-3.0-or-later
// Picture filters of core/fast against the plain reference.
#include "core/errors/parameter_error.h"
#include "core/fast/picture_filter.h"
#include "tests/core/fast/draws.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace convlab;
using fast::PictureFilter;
using fast::PicturePrecision;

namespace {

constexpr std::uint8_t untouched = 0xa5;

enum class Weights { Any, Eighths, Separable };

PictureKernel kernelOf(Draws &draws, int rows, int cols, Weights kind)
{
    return kind == Weights::Eighths ? randomEighths(draws, rows, cols) : randomKernel(draws, rows, cols, kind == Weights::Separable ? 1 : 0);
}

PictureFilterSpec randomSpec(Draws &draws, Weights kind)
{
    PictureFilterSpec spec;
    const int largest = draws.in(0, 3) ? 7 : 31;
    spec.kernel = kernelOf(draws, draws.in(1, largest), draws.in(1, largest), kind);
    spec.stride = draws.in(0, 2) ? 1 : draws.in(1, 16);
    spec.dilation = draws.in(0, 2) ? 1 : draws.in(1, 16);
    spec.flip = draws.in(0, 1);
    spec.mode = static_cast<PaddingMode>(draws.in(0, 3));
    spec.gain = kind == Weights::Eighths ? draws.in(-4, 4) / 4.0 : draws.number();
    spec.bias = kind == Weights::Eighths ? draws.in(-256, 512) / 2.0 : draws.in(-1000, 1000) / 7.0;
    spec.finish = static_cast<Finish>(draws.in(0, 2));
    return spec;
}

/// A part of the filtered picture: sometimes all of it, else any that is not empty.
PictureRect randomPart(Draws &draws, const PictureFilterSpec &spec, const PictureView &view)
{
    const auto [width, height] = filteredSize(spec, view.width, view.height);
    if (draws.in(0, 1))
        return {0, 0, width, height};
    const int x = draws.in(0, width - 1), y = draws.in(0, height - 1);
    return {x, y, draws.in(1, width - x), draws.in(1, height - y)};
}

/// What a filter writes, with a margin of bytes that it must leave alone.
struct Written {
    std::vector<std::uint8_t> bytes;
    std::ptrdiff_t pitch;
    std::size_t first;
};

Written filtered(const PictureFilter &filter, const PictureView &view, const PictureRect &part, int threads)
{
    constexpr std::ptrdiff_t margin = 68;
    Written written{{}, std::ptrdiff_t{part.width} * 4 + margin, static_cast<std::size_t>(margin)};
    written.bytes.assign(static_cast<std::size_t>(written.pitch * (part.height + 2)), untouched);
    written.first += static_cast<std::size_t>(written.pitch);
    const std::pair<double, double> range = filter.spec().finish == Finish::Normalise ? filter.range(view, threads) : std::pair{0.0, 0.0};
    filter(view, part, written.bytes.data() + written.first, written.pitch, threads, range);
    return written;
}

/// The part alone; fails if anything around it was written.
std::vector<std::uint8_t> cropped(Written written, const PictureRect &part)
{
    std::vector<std::uint8_t> pixels;
    for (int y = 0; y < part.height; ++y) {
        const auto row = written.bytes.begin() + static_cast<std::ptrdiff_t>(written.first) + y * written.pitch;
        pixels.insert(pixels.end(), row, row + part.width * 4);
        std::fill_n(row, part.width * 4, untouched);
    }
    if (std::any_of(written.bytes.begin(), written.bytes.end(), [](std::uint8_t byte) { return byte != untouched; }))
        return {};
    return pixels;
}

/// What the reference makes of a pixel's colour before it is rounded.
double unrounded(const PictureFilterSpec &spec, const PictureView &view, int x, int y, int colour, const std::pair<double, double> &range)
{
    const double value = filterSum(spec, view, x, y, colour);
    if (spec.finish != Finish::Normalise)
        return spec.finish == Finish::Absolute ? std::abs(value) : value;
    return range.second > range.first ? (value - range.first) / (range.second - range.first) * 255 : 0;
}

/// Compares with the reference: a level may be the next one only where the value is within the filter's bound of the tie
/// between both, and `slack` beside it for what the comparison itself rounds. Returns the place that is wrong, or −1.
int firstWrong(const std::vector<std::uint8_t> &pixels, const PictureFilter &filter, const PictureView &view, const PictureRect &part,
               double slack)
{
    const PictureFilterSpec &spec = filter.spec();
    const auto range = spec.finish == Finish::Normalise ? filterRange(spec, view) : std::pair{0.0, 0.0};
    for (int at = 0; at < static_cast<int>(pixels.size()); ++at) {
        const int level = pixels[static_cast<std::size_t>(at)], pixel = at / 4;
        if (at % 4 == 3) {
            if (level != 255)
                return at;
            continue;
        }
        const double value = unrounded(spec, view, part.x + pixel % part.width, part.y + pixel / part.width, at % 4, range);
        const int expected = finishedLevel(value, Finish::Clip, range);
        const double tie = std::max(level, expected) - 0.5;
        if (level != expected && (std::abs(level - expected) > 1 || std::abs(value - tie) > filter.bound(range) + slack))
            return at;
    }
    return -1;
}

} // namespace

class TestFastPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithReference_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("precision");
        for (const int kind : {0, 1, 2})
            for (const int precision : {0, 1})
                QTest::addRow("weights %d, precision %d", kind, precision) << kind << precision;
    }

    void agreesWithReference()
    {
        QFETCH(int, kind);
        QFETCH(int, precision);
        Draws draws(static_cast<unsigned>(kind * 2 + precision) + 1);
        for (int round = 0; round < 150; ++round) {
            const PictureFilterSpec spec = randomSpec(draws, static_cast<Weights>(kind));
            const Picture picture = randomPicture(draws, draws.in(1, round % 4 ? 12 : 70), draws.in(1, round % 4 ? 12 : 40));
            const PictureRect part = randomPart(draws, spec, picture.view);
            const PictureFilter filter(spec, static_cast<PicturePrecision>(precision));
            const std::vector<std::uint8_t> pixels = cropped(filtered(filter, picture.view, part, 1), part);
            QCOMPARE(pixels.size(), static_cast<std::size_t>(part.width * part.height * 4));
            QCOMPARE(firstWrong(pixels, filter, picture.view, part, 1e-9), -1);
            QVERIFY(filter.bound() < (precision == 1 ? 0.05 : 0.5));
            if (kind == 1 && spec.finish != Finish::Normalise) // every number on the way is exact
                QVERIFY(pixels == filterPicture(spec, picture.view, part));
        }
    }

    void rangeAgreesWithReference()
    {
        Draws draws(14);
        for (int round = 0; round < 60; ++round) {
            const PictureFilterSpec spec = randomSpec(draws, static_cast<Weights>(round % 3));
            const Picture picture = randomPicture(draws, draws.in(1, 60), draws.in(1, 60));
            const PictureFilter filter(spec, round % 2 ? PicturePrecision::Exact : PicturePrecision::Draft);
            const auto found = filter.range(picture.view, 2), expected = filterRange(spec, picture.view);
            const double size = std::max(std::abs(expected.first), std::abs(expected.second)) + std::abs(spec.bias);
            const double allowed = filter.bound() + 1e-6 * size;
            QVERIFY(std::abs(found.first - expected.first) <= allowed && std::abs(found.second - expected.second) <= allowed);
        }
    }

    void waysAreTaken_data()
    {
        QTest::addColumn<QList<double>>("column");
        QTest::addColumn<QList<double>>("row");
        QTest::addColumn<double>("gain");
        QTest::addColumn<int>("way");
        using fast::PictureWay;
        const auto add = [](const char *name, const QList<double> &column, const QList<double> &row, double gain, PictureWay way) {
            QTest::newRow(name) << column << row << gain << static_cast<int>(way);
        };
        const QList<double> small{1, 2, 1}, large{1, 2.5, 3.1, 4, 5.7, 4, 3.1, 2.5, 1};
        add("small", small, small, 0.0625, PictureWay::Direct);
        add("large", large, large, 0.01, PictureWay::Separable);
        add("too large a gain to be sure of the level", large, large, 1e9, PictureWay::Plain);
        add("no number in single precision", {1e-30, 1}, {1e-30}, 1, PictureWay::Plain);
        add("nothing", {0, 0, 0}, {0, 0, 0}, 0, PictureWay::Direct);
    }

    void waysAreTaken()
    {
        QFETCH(const QList<double>, column);
        QFETCH(const QList<double>, row);
        QFETCH(double, gain);
        Draws draws(15);
        const Picture picture = randomPicture(draws, 17, 9);
        const PictureRect part{0, 0, 17, 9};
        PictureFilterSpec spec;
        spec.gain = gain;
        spec.kernel = {static_cast<int>(column.size()), static_cast<int>(row.size()), {}};
        for (const double down : column)
            for (const double across : row)
                spec.kernel.weights.push_back(down * across);
        const PictureFilter filter(spec);
        QTEST(static_cast<int>(filter.way()), "way");
        QCOMPARE(firstWrong(cropped(filtered(filter, picture.view, part, 2), part), filter, picture.view, part, 1e-9), -1);
    }

    /// 0 … 255 become 0 … 1e-4, and 0 … 255 again: what sums are off would be stretched with them.
    void normalisingStretchesNoErrors()
    {
        Draws draws(16);
        const Picture picture = randomPicture(draws, 31, 150);
        PictureFilterSpec spec;
        spec.kernel = {1, 3, {1e-7, 1e-8 / 3, -1e-7 / 7}};
        spec.bias = 100;
        spec.finish = Finish::Normalise;
        const PictureFilter filter(spec);
        const PictureRect part{0, 0, 31, 150};
        QCOMPARE(firstWrong(cropped(filtered(filter, picture.view, part, 1), part), filter, picture.view, part, 1e-6), -1);
        for (const int threads : {1, 3})
            QVERIFY(filter.range(picture.view, threads) == filterRange(spec, picture.view));
    }

    void threadsChangeNothing()
    {
        Draws draws(11);
        for (int round = 0; round < 24; ++round) {
            const PictureFilterSpec spec = randomSpec(draws, static_cast<Weights>(round % 3));
            const Picture picture = randomPicture(draws, draws.in(1, 90), draws.in(1, 90));
            const PictureRect part = randomPart(draws, spec, picture.view);
            const PictureFilter filter(spec, round % 2 ? PicturePrecision::Exact : PicturePrecision::Draft);
            const Written alone = filtered(filter, picture.view, part, 1);
            for (const int threads : {2, 3, 4})
                QCOMPARE(filtered(filter, picture.view, part, threads).bytes, alone.bytes);
        }
    }

    /// Pixels outside what a part needs may be anything.
    void neededIsAllThatIsRead()
    {
        Draws draws(12);
        for (int round = 0; round < 60; ++round) {
            const PictureFilterSpec spec = [&] {
                PictureFilterSpec any = randomSpec(draws, Weights::Any);
                any.finish = Finish::Clip;
                return any;
            }();
            Picture picture = randomPicture(draws, draws.in(1, 60), draws.in(1, 60));
            const PictureRect part = randomPart(draws, spec, picture.view);
            const PictureFilter filter(spec);
            const PictureRect needed = filter.needed(part, picture.view.width, picture.view.height);
            QVERIFY(needed.x >= 0 && needed.y >= 0 && needed.x + needed.width <= picture.view.width
                    && needed.y + needed.height <= picture.view.height);
            const std::vector<std::uint8_t> before = filtered(filter, picture.view, part, 1).bytes;
            for (int y = 0; y < picture.view.height; ++y)
                for (int x = 0; x < picture.view.width; ++x)
                    if (y < needed.y || y >= needed.y + needed.height || x < needed.x || x >= needed.x + needed.width)
                        std::fill_n(picture.bytes.begin() + y * picture.view.pitch + x * 4, 4, std::uint8_t{77});
            QCOMPARE(filtered(filter, picture.view, part, 1).bytes, before);
        }
    }

    void rankIsThatOfTheWeights()
    {
        Draws draws(13);
        const auto rank = [](const PictureKernel &kernel) {
            PictureFilterSpec spec;
            spec.kernel = kernel;
            return PictureFilter(spec).rank();
        };
        QCOMPARE(rank({2, 2, {0, 0, 0, 0}}), 0);
        QCOMPARE(rank({3, 3, {-1, 0, 1, -2, 0, 2, -1, 0, 1}}), 1);
        QCOMPARE(rank({3, 3, {0, 1, 0, 1, -4, 1, 0, 1, 0}}), 2);
        QCOMPARE(rank({3, 3, {1, 0, 0, 0, 1, 0, 0, 0, 1}}), 3);
        QCOMPARE(rank(randomKernel(draws, 31, 31, 1)), 1);
        QCOMPARE(rank(randomKernel(draws, 9, 15, 0)), 9);
    }

    void badSpecsAreRefused()
    {
        PictureFilterSpec spec;
        spec.kernel.rows = 2;
        QVERIFY_EXCEPTION_THROWN(PictureFilter{spec}, ParameterError);
    }
};

QTEST_GUILESS_MAIN(TestFastPictures)
#include "tst_fast_pictures.moc"
