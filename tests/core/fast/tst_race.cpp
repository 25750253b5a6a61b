// SPDX-License-Identifier: GPL-3.0-or-later
// The race without a clock of the machine: turns, medians and limits by a clock that tells what it is told to tell;
// differences against the plain reference.
#include "core/errors/parameter_error.h"
#include "core/fast/convolve.h"
#include "core/fast/race.h"
#include "core/ops/conv_taps.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace convlab;
using namespace convlab::fast;

namespace {

/// Every reading is `step` ms after the one before it.
Race::Clock steady(double step)
{
    return [step, now = 0.0]() mutable { return now += step; };
}

RaceSetting small(RaceSetting::Over over = RaceSetting::Over::Kernel)
{
    RaceSetting setting;
    setting.channels = 3;
    setting.filters = 4;
    setting.size = 9;
    setting.kernel = 3;
    setting.over = over;
    return setting;
}

RaceReport raced(const RaceSetting &setting, const RaceLimits &limits, Race::Clock clock)
{
    Race race(setting, limits, std::move(clock));
    while (race.advance()) { }
    return race.report();
}

Tensor<float> drawn(const Shape &shape, std::uint32_t seed)
{
    Tensor<float> tensor(shape);
    for (float &value : tensor.data) {
        seed = seed * 1664525u + 1013904223u;
        value = static_cast<float>(seed >> 8) * 0x1p-23f - 1;
    }
    return tensor;
}

} // namespace

class TestRace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesContainTheSettingAndFit()
    {
        RaceSetting setting = small();
        setting.kernel = 2;
        QCOMPARE(raceValues(setting), (std::vector<std::int64_t>{1, 2, 3, 5, 7, 9, 11, 15, 21, 31}));
        setting.samePadding = false;
        QCOMPARE(raceValues(setting), (std::vector<std::int64_t>{1, 2, 3, 5, 7, 9}));
        setting.over = RaceSetting::Over::Size;
        QCOMPARE(raceValues(setting), (std::vector<std::int64_t>{4, 7, 9, 14, 28, 56, 112, 224}));
    }

    void channelsGoTogetherAndDepthwiseStays()
    {
        RaceSetting setting = small(RaceSetting::Over::Channels);
        QCOMPARE(setting.with(3), setting);
        QCOMPARE(setting.with(8).channels, 8);
        QCOMPARE(setting.with(8).filters, 8);
        setting.filters = setting.groups = 3;
        QCOMPARE(setting.with(8).groups, 8);
        setting.channels = setting.filters = 6;
        setting.groups = 2;
        QCOMPARE(raceValues(setting), (std::vector<std::int64_t>{2, 4, 6, 8, 16, 32, 64, 128, 256})); // 1 has no two groups
    }

    void samePaddingKeepsTheSize()
    {
        for (const std::int64_t kernel : {1, 2, 3, 4, 5, 31}) {
            for (const std::int64_t dilation : {1, 2, 3}) {
                RaceSetting setting = small();
                setting.kernel = kernel;
                setting.dilation = dilation;
                const Shape output = outputShape(setting.input(), setting.weight(), setting.params());
                QCOMPARE(output.h, setting.size);
                QCOMPARE(output.w, setting.size);
            }
        }
    }

    void everyoneHasAllRoundsInTurns()
    {
        RaceLimits limits;
        limits.longestRace = 1e9;
        limits.longestRun = 1e9;
        Race race(small(), limits, steady(1));
        int looked = 0;
        double progress = 0;
        while (race.advance()) {
            const RaceReport &report = race.report();
            QVERIFY(report.progress >= progress && report.progress <= 1);
            progress = report.progress;
            for (const RacePoint &point : report.points) {
                std::size_t fewest = 100, most = 0;
                for (const Lap &lap : point.laps) {
                    if (lap.status == Lap::Status::Running || lap.status == Lap::Status::Measured) {
                        fewest = std::min(fewest, lap.times.size());
                        most = std::max(most, lap.times.size());
                    }
                }
                QVERIFY(most == 0 || most - fewest <= 1); // turns, not blocks
                looked += most > 0;
            }
        }
        QVERIFY(looked > 100);
        QVERIFY(race.report().finished && race.report().progress == 1);
        for (const RacePoint &point : race.report().points) {
            for (const Algorithm algorithm : algorithms) {
                const Lap &lap = point.of(algorithm);
                const bool suits = algorithm != Algorithm::Winograd || point.value == 3;
                QCOMPARE(lap.status, suits ? Lap::Status::Measured : Lap::Status::Unsuited);
                QCOMPARE(lap.times.size(), suits ? 9U : 0U);
                QVERIFY(!suits || (lap.median() == 1 && lap.spread() == 0 && lap.difference->largest <= lap.difference->bound));
            }
        }
        QVERIFY(race.report().ownPoint().value == 3);
        QVERIFY(!race.advance());
    }

    /// From one cell up, with and without padding, every number of channels: small maps are where vectors run over edges.
    void tinyLayersAreRaced()
    {
        for (const std::int64_t size : {1, 2, 3, 5}) {
            for (const bool same : {false, true}) {
                for (const RaceSetting::Over over : {RaceSetting::Over::Kernel, RaceSetting::Over::Channels, RaceSetting::Over::Size}) {
                    RaceSetting setting;
                    setting.size = size;
                    setting.kernel = std::min<std::int64_t>(size, 2);
                    setting.samePadding = same;
                    setting.over = over;
                    RaceLimits limits;
                    limits.rounds = 1;
                    limits.shortestSample = 0;
                    limits.longestRun = limits.longestRace = 1e9;
                    const RaceReport report = raced(setting, limits, steady(1e-3));
                    for (const RacePoint &point : report.points)
                        for (const Lap &lap : point.laps)
                            QVERIFY(!lap.difference || lap.difference->largest <= lap.difference->bound);
                }
            }
        }
    }

    void theSettingItselfComesFirst()
    {
        Race race(small(), {}, steady(1));
        race.advance();
        QCOMPARE(race.report().current, 3);
    }

    void medianAndSpreadOfKnownTimes()
    {
        Lap lap;
        QVERIFY(std::isnan(lap.median()) && std::isnan(lap.spread()));
        lap.times = {9, 1, 2, 8, 3, 7, 4, 6, 5};
        QCOMPARE(lap.median(), 5.0);
        QCOMPARE(lap.spread(), 2.0); // quartiles 3 and 7
        lap.times = {4, 2};
        QCOMPARE(lap.median(), 3.0);
    }

    void whoCannotBeToldApartLeadsTogether()
    {
        RacePoint point = raceCard(small()).ownPoint();
        QVERIFY(point.leaders().empty() && !point.fastest());
        const auto timed = [&](Algorithm algorithm, std::vector<double> times) {
            Lap &lap = point.laps[static_cast<std::size_t>(algorithm)];
            lap.times = std::move(times);
            lap.status = Lap::Status::Measured;
        };
        timed(Algorithm::Loop, {9, 9, 9, 9, 9});
        timed(Algorithm::Direct, {1, 1, 1, 1, 1});
        timed(Algorithm::Im2col, {1.02, 1.02, 1.02, 1.02, 1.02});   // 3 %
        timed(Algorithm::Fourier, {1.08, 0.9, 1.08, 1.3, 1.3});     // spread 0.11
        timed(Algorithm::Winograd, {1.1, 1.1, 1.1, 1.1, 1.1});
        QVERIFY(point.fastest() == Algorithm::Direct);
        QCOMPARE(point.leaders(), (std::vector<Algorithm>{Algorithm::Direct, Algorithm::Im2col, Algorithm::Fourier}));
    }

    void shortRunsAreRepeatedAndShareTheirTime()
    {
        RaceLimits limits;
        limits.shortestSample = 20;
        limits.longestRace = limits.longestRun = 1e9;
        const RaceReport report = raced(small(), limits, steady(2)); // a run lasts 2: 10 of them for a sample
        QCOMPARE(report.ownPoint().of(Algorithm::Direct).median(), 0.2);
    }

    void whatTakesTooLongIsLeftOut()
    {
        RaceLimits limits;
        limits.longestRun = 100;
        limits.longestRace = 1e9;
        const RaceReport slow = raced(small(), limits, steady(1000));
        for (const RacePoint &point : slow.points) {
            QCOMPARE(point.of(Algorithm::Loop).status, Lap::Status::TooLong);
            QVERIFY(point.of(Algorithm::Loop).expected > limits.longestRun);
            QVERIFY(!point.fastest());
        }
        RaceSetting heavy = small();
        heavy.channels = heavy.filters = 256;
        heavy.size = 112;
        heavy.over = RaceSetting::Over::Size;
        limits.longestRun = 0.001;
        const RaceReport nothing = raced(heavy, limits, steady(1));
        for (const Lap &lap : nothing.ownPoint().laps) // not tried at all: nobody waits for minutes
            QVERIFY(lap.status == Lap::Status::TooLong && lap.times.empty() && !lap.difference);
    }

    void theRaceEndsWhenItsTimeIsOver()
    {
        RaceLimits limits;
        limits.longestRace = 500;
        limits.longestRun = 1e9;
        const RaceReport report = raced(small(), limits, steady(1));
        QVERIFY(report.finished);
        QCOMPARE(report.ownPoint().of(Algorithm::Direct).status, Lap::Status::Measured);
        QCOMPARE(report.points.back().of(Algorithm::Direct).status, Lap::Status::TooLong);
    }

    void memoryIsBounded()
    {
        RaceSetting setting = small();
        setting.channels = setting.filters = 256;
        setting.size = 112;
        setting.kernel = 5;
        const RaceReport card = raceCard(setting); // columns of 256 · 25 · 112 · 112 floats: 321 MB
        QCOMPARE(card.ownPoint().of(Algorithm::Im2col).status, Lap::Status::TooLarge);
        QCOMPARE(card.ownPoint().of(Algorithm::Direct).status, Lap::Status::Waiting);
        for (const RacePoint &point : card.points)
            QVERIFY(raceBytes(setting.with(point.value)) <= mostRaceBytes);
        setting.size = 1024;
        QVERIFY_EXCEPTION_THROWN(raceCard(setting), ParameterError);
    }

    /// Products of the definition, counted one by one.
    void theLoopLeavesOutPadding()
    {
        RaceSetting setting = small();
        setting.stride = 2;
        setting.dilation = 2;
        const Plan plan = planConvolution(setting.input(), setting.weight(), setting.params());
        double taps = 0;
        forEachConvTap(plan.input, plan.weight, outputShape(plan.input, plan.weight, plan.params), plan.params, [&](const TensorTap &) { ++taps; });
        QCOMPARE(arithmeticOf(plan, Algorithm::Loop), (Arithmetic{taps, taps}));
        QVERIFY(arithmeticOf(plan, Algorithm::Direct).multiplications > taps);
    }

    /// With many channels only the products count: 36 of 144 (Lavin and Gray, 2016).
    void winogradTendsToAQuarter()
    {
        RaceSetting setting = small();
        setting.size = 16;
        double share = 2; // with one channel it is above 1: the transforms cost more than they save
        for (const std::int64_t channels : {1, 8, 64, 256}) {
            setting.channels = setting.filters = channels;
            const Plan plan = planConvolution(setting.input(), setting.weight(), setting.params());
            const Arithmetic winograd = arithmeticOf(plan, Algorithm::Winograd), direct = arithmeticOf(plan, Algorithm::Direct);
            QVERIFY(winograd.multiplications / direct.multiplications < share);
            share = winograd.multiplications / direct.multiplications;
        }
        QVERIFY(share > 0.25 && share < 0.26);
        setting.channels = setting.filters = 1; // 16 tiles of 36 products, 12 · 7 and 10 · 3 in the transforms
        const Plan one = planConvolution(setting.input(), setting.weight(), setting.params());
        QCOMPARE(arithmeticOf(one, Algorithm::Winograd), (Arithmetic{16 * (36 + 84 + 30), 16 * (36 + 144 + 100)}));
    }

    /// Complex transforms of radix 4 take about 4.25 n log2 n operations; the plan counts the same in pairs.
    void fourierCountsLikeThePlan()
    {
        for (const std::int64_t kernel : {3, 9, 21}) {
            RaceSetting setting = small();
            setting.size = 64;
            setting.kernel = kernel;
            const Plan plan = planConvolution(setting.input(), setting.weight(), setting.params());
            const double counted = arithmeticOf(plan, Algorithm::Fourier).operations(), planned = 2 * static_cast<double>(plan.of(Algorithm::Fourier).multiplyAdds);
            QVERIFY2(counted <= planned && counted > 0.5 * planned, qPrintable(QString::number(counted / planned)));
        }
        RaceSetting setting = small();
        setting.groups = 3;
        setting.filters = 3;
        const Plan grouped = planConvolution(setting.input(), setting.weight(), setting.params());
        QCOMPARE(arithmeticOf(grouped, Algorithm::Winograd), Arithmetic{});
    }

    void impossibleSettingsSayWhy()
    {
        RaceSetting setting = small();
        setting.groups = 2;
        QVERIFY_EXCEPTION_THROWN(raceCard(setting), ParameterError);
        setting = small();
        setting.samePadding = false;
        setting.kernel = 11;
        QVERIFY_EXCEPTION_THROWN(raceCard(setting), ParameterError);
        setting.groups = 0;
        QVERIFY_EXCEPTION_THROWN(raceCard(setting), ParameterError);
    }

    void differencesStayWithinTheirBounds_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("kernel");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::newRow("3x3") << 8 << 1 << 3 << 1 << 1;
        QTest::newRow("one channel") << 1 << 1 << 3 << 1 << 1;
        QTest::newRow("grouped") << 8 << 4 << 3 << 1 << 1;
        QTest::newRow("strided and dilated") << 4 << 1 << 5 << 2 << 2;
        QTest::newRow("large kernel") << 2 << 1 << 15 << 1 << 1;
        QTest::newRow("even kernel") << 4 << 2 << 4 << 3 << 1;
    }

    void differencesStayWithinTheirBounds()
    {
        QFETCH(int, channels);
        QFETCH(int, groups);
        QFETCH(int, kernel);
        QFETCH(int, stride);
        QFETCH(int, dilation);
        RaceSetting setting;
        setting.channels = setting.filters = channels;
        setting.groups = groups;
        setting.kernel = kernel;
        setting.stride = stride;
        setting.dilation = dilation;
        setting.size = 17;
        const Tensor<float> x = drawn(setting.input(), 5), w = drawn(setting.weight(), 6);
        const ExactSample sample(x, w, setting.params());
        for (const Algorithm algorithm : algorithms) {
            const Tensor<float> y = convolve(x, w, {}, setting.params(), algorithm);
            const RaceDifference difference = sample.compare(y, algorithm);
            QCOMPARE(difference.compared, y.shape.count());
            QCOMPARE(difference.of, y.shape.count());
            QVERIFY2(difference.largest <= difference.bound, algorithmKey(algorithm));
            QVERIFY2(difference.bound < 1, algorithmKey(algorithm));

            Tensor<float> wrong = y;
            wrong.data.back() += 2;
            QVERIFY(sample.compare(wrong, algorithm).largest > 1.9);
        }
    }

    void exactSumsAreThoseOfTheReference()
    {
        RaceSetting setting = small();
        setting.channels = setting.filters = 4;
        setting.groups = 2;
        setting.stride = 2;
        const Tensor<float> x = drawn(setting.input(), 7), w = drawn(setting.weight(), 8);
        const Tensor<double> exact = crossCorrelate2d({x.shape, {x.data.begin(), x.data.end()}}, {w.shape, {w.data.begin(), w.data.end()}}, {}, setting.params());
        const Tensor<float> rounded(exact.shape, {exact.data.begin(), exact.data.end()});
        double largest = 0;
        for (std::size_t i = 0; i < exact.data.size(); ++i)
            largest = std::max(largest, std::abs(exact.data[i] - static_cast<double>(rounded.data[i])));
        const double found = ExactSample(x, w, setting.params()).compare(rounded, Algorithm::Loop).largest;
        QVERIFY(std::abs(found - largest) < 1e-14);
    }

    void ofManyOutputsSomeAreCompared()
    {
        RaceSetting setting = small();
        setting.size = 112;
        setting.filters = 7;
        const Tensor<float> x = drawn(setting.input(), 9), w = drawn(setting.weight(), 10);
        const Tensor<float> y = convolve(x, w, {}, setting.params(), Algorithm::Direct);
        const RaceDifference difference = ExactSample(x, w, setting.params()).compare(y, Algorithm::Direct);
        QCOMPARE(difference.compared, 4096);
        QCOMPARE(difference.of, 7 * 112 * 112);
        QVERIFY(difference.largest > 0 && difference.largest <= difference.bound && difference.bound < 1e-4);
    }

    void aNumberThatIsNoneIsADifference()
    {
        const RaceSetting setting = small();
        const Tensor<float> x = drawn(setting.input(), 1), w = drawn(setting.weight(), 2);
        Tensor<float> y = convolve(x, w, {}, setting.params(), Algorithm::Direct);
        y.data.front() = std::nanf("");
        QVERIFY(std::isnan(ExactSample(x, w, setting.params()).compare(y, Algorithm::Direct).largest));
    }
};

QTEST_APPLESS_MAIN(TestRace)
#include "tst_race.moc"
