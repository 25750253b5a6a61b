// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/activation_trace.h"

#include "core/errors/parameter_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace convlab;

namespace {

ActivationSetting settingOf(ActivationFault fault, std::optional<NormKind> norm = {})
{
    ActivationSetting setting;
    setting.fault = fault;
    setting.norm = norm;
    return setting;
}

bool near(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance * (1 + std::abs(b)); }

/// Mean and deviation of chosen sheets, added up the plain way.
template<typename Chosen>
std::pair<double, double> measured(const Tensor<double> &values, Chosen chosen)
{
    std::vector<double> all;
    for (std::int64_t n = 0; n < values.shape.n; ++n)
        for (std::int64_t c = 0; c < values.shape.c; ++c)
            for (std::int64_t i = 0; chosen(n, c) && i < values.shape.h * values.shape.w; ++i)
                all.push_back(values.data[static_cast<std::size_t>(values.shape.offset(n, c, 0, i))]);
    const double count = static_cast<double>(all.size()), mean = std::accumulate(all.begin(), all.end(), 0.0) / count;
    double squares = 0;
    for (const double value : all)
        squares += (value - mean) * (value - mean);
    return {mean, std::sqrt(squares / count)};
}

} // namespace

class TestActivationTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageIsHealthy()
    {
        const ActivationTrace trace{ActivationSetting()};
        QCOMPARE(trace.range(&ChannelStatistics::mean), (std::pair{-0.03441575483004175, 0.04252365105520017}));
        QCOMPARE(trace.range(&ChannelStatistics::deviation), (std::pair{0.969188617995189, 1.0278835380730613}));
        QCOMPARE(trace.deadChannels(), 0);
        QVERIFY(trace.channelsOutside() <= 3); // about one in twenty of 32 statistics
    }

    void deadChannelsAreExactlyTheChosenOnes()
    {
        const ActivationTrace trace(settingOf(ActivationFault::Dead));
        const std::vector<int> dead = faultPlace(trace.setting()).channels;
        QCOMPARE(dead.size(), std::size_t(4));
        QCOMPARE(std::set<int>(dead.begin(), dead.end()).size(), dead.size());
        for (int c = 0; c < 16; ++c)
            QCOMPARE(trace.channels()[static_cast<std::size_t>(c)].dead(), std::count(dead.begin(), dead.end(), c) == 1);
        QCOMPARE(trace.deadChannels(), 4);
        QVERIFY(trace.channelsOutside() >= 4);
    }

    void scalesGrowAndShrinkByTheirGain()
    {
        const ActivationTrace healthy{ActivationSetting()};
        for (const auto &[fault, factor] : {std::pair{ActivationFault::Exploding, 11.390625}, std::pair{ActivationFault::Vanishing, 0.015625}}) {
            const ActivationTrace trace(settingOf(fault));
            for (std::size_t c = 0; c < 16; ++c)
                QVERIFY(near(trace.channels()[c].deviation, factor * healthy.channels()[c].deviation));
            QCOMPARE(trace.channelsOutside(), 16);
        }
    }

    void oneChannelIsShiftedByOne()
    {
        const ActivationTrace healthy{ActivationSetting()}, trace(settingOf(ActivationFault::Shifted));
        const auto at = static_cast<std::size_t>(faultPlace(trace.setting()).channels.at(0));
        for (std::size_t c = 0; c < 16; ++c) {
            QVERIFY(near(trace.channels()[c].mean, healthy.channels()[c].mean + (c == at ? 1 : 0)));
            QVERIFY(near(trace.channels()[c].deviation, healthy.channels()[c].deviation));
        }
    }

    void allSamplesButOneAreConstant()
    {
        const ActivationTrace trace(settingOf(ActivationFault::Constant));
        const std::vector<double> deviations = sampleDeviations(trace.raw());
        QCOMPARE(std::count(deviations.begin(), deviations.end(), 0.0), 7);
        QVERIFY(deviations[static_cast<std::size_t>(faultPlace(trace.setting()).sample)] > 0.9);
    }

    void eachNormStandardisesItsOwnSets_data()
    {
        QTest::addColumn<int>("norm");
        QTest::newRow("batch") << 0;
        QTest::newRow("layer") << 1;
        QTest::newRow("instance") << 2;
        QTest::newRow("group") << 3;
    }

    void eachNormStandardisesItsOwnSets()
    {
        QFETCH(int, norm);
        const ActivationTrace trace(settingOf(ActivationFault::Shifted, static_cast<NormKind>(norm)));
        const std::int64_t sets[] = {16, 8, 128, 32};
        QCOMPARE(trace.setCount(), sets[norm]);
        QCOMPARE(trace.perSet(), 25088 / sets[norm]);
        for (std::int64_t set = 0; set < trace.setCount(); ++set) {
            const auto [mean, deviation] = measured(trace.values(), [&](std::int64_t n, std::int64_t c) { return trace.setOf(n, c) == set; });
            QVERIFY(near(mean, 0) && near(deviation, 1, 1e-4)); // epsilon makes it a little less than 1
        }
    }

    void batchNormSnapsChannelsAndLayerNormDoesNot()
    {
        const auto reach = [](const ActivationTrace &trace) { return trace.range(&ChannelStatistics::mean).second; };
        QVERIFY(reach(ActivationTrace(settingOf(ActivationFault::Shifted, NormKind::Batch))) < 1e-12);
        QVERIFY(reach(ActivationTrace(settingOf(ActivationFault::Shifted, NormKind::Layer))) > 0.5);
    }

    void aDeadChannelStaysDeadUnderBatchNorm()
    {
        const ActivationTrace trace(settingOf(ActivationFault::Dead, NormKind::Batch));
        QCOMPARE(trace.deadChannels(), 4);
        QCOMPARE(trace.channels()[static_cast<std::size_t>(faultPlace(trace.setting()).channels[0])].deviation, 0.0);
    }

    void oneValuePerSetIsZero()
    {
        ActivationSetting setting = settingOf(ActivationFault::None, NormKind::Batch);
        setting.shape = {1, 5, 1, 1};
        const ActivationTrace trace(setting);
        QCOMPARE(trace.values().data, std::vector<double>(5, 0.0));
    }

    void groupsMustDivideTheChannels()
    {
        ActivationSetting setting = settingOf(ActivationFault::None, NormKind::Group);
        setting.groups = 5;
        QVERIFY_EXCEPTION_THROWN(ActivationTrace{setting}, ParameterError);
        setting.shape.c = 0;
        QVERIFY_EXCEPTION_THROWN(ActivationTrace{setting}, ParameterError);
    }

    void seedsHideEveryFault()
    {
        std::set<ActivationFault> seen;
        ActivationSetting setting;
        setting.guess = true;
        for (setting.seed = 0; setting.seed < 40; ++setting.seed)
            seen.insert(setting.present());
        QCOMPARE(seen.size(), std::size_t(activationFaults));
    }

    void meansOfMeansAreTheMean()
    {
        const ActivationTrace trace{ActivationSetting()};
        const std::vector<double> rows = rowMeans(trace.raw()), sheets = sheetMeans(trace.raw());
        QCOMPARE(rows.size(), std::size_t(8 * 16 * 14));
        QCOMPARE(sheets.size(), std::size_t(8 * 16));
        for (std::size_t c = 0; c < 16; ++c) {
            double mean = 0;
            for (std::size_t n = 0; n < 8; ++n)
                mean += sheets[n * 16 + c] / 8;
            QVERIFY(near(mean, trace.channels()[c].mean));
            QVERIFY(near(std::accumulate(rows.begin() + static_cast<std::ptrdiff_t>(c * 14), rows.begin() + static_cast<std::ptrdiff_t>(c * 14 + 14), 0.0) / 14, sheets[c]));
        }
    }
};

QTEST_APPLESS_MAIN(TestActivationTrace)
#include "tst_activation_trace.moc"
