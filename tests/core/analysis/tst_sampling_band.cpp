// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampling_band.h"

#include "core/analysis/activation_statistics.h"
#include "core/random/legacy_normal.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace convlab;

namespace {

/// 2000 channels of 60 numbers: their statistics scatter as the band says, or the formula is wrong.
Tensor<double> manyChannels(const std::function<double(LegacyNormal &)> &draw)
{
    LegacyNormal random(20260101);
    Tensor<double> values({1, 2000, 6, 10});
    std::generate(values.data.begin(), values.data.end(), [&] { return draw(random); });
    return values;
}

double normalOf(LegacyNormal &random) { return random.normal(); }
double uniformOf(LegacyNormal &random) { return 2 * random.uniform() - 1; }
double rectifiedNormalOf(LegacyNormal &random) { return std::max(random.normal(), 0.0); }
double rectifiedUniformOf(LegacyNormal &random) { return std::max(uniformOf(random), 0.0); }

struct Spread {
    double centre = 0, error = 0;
};

Spread spreadOf(const std::vector<ChannelStatistics> &channels, double ChannelStatistics::*statistic)
{
    Spread spread;
    for (const ChannelStatistics &channel : channels)
        spread.centre += channel.*statistic / static_cast<double>(channels.size());
    for (const ChannelStatistics &channel : channels)
        spread.error += std::pow(channel.*statistic - spread.centre, 2) / static_cast<double>(channels.size());
    spread.error = std::sqrt(spread.error);
    return spread;
}

} // namespace

class TestSamplingBand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bandsAreWhatDrawingGives_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("normal") << 0;
        QTest::newRow("uniform") << 1;
        QTest::newRow("rectified normal") << 2;
        QTest::newRow("rectified uniform") << 3;
    }

    void bandsAreWhatDrawingGives()
    {
        QFETCH(int, which);
        const std::function<double(LegacyNormal &)> draws[] = {normalOf, uniformOf, rectifiedNormalOf, rectifiedUniformOf};
        const Moments moments[] = {normalMoments(), uniformMoments(), rectifiedNormalMoments(), rectifiedUniformMoments()};
        const Moments &expected = moments[which];
        const std::vector<ChannelStatistics> channels = channelStatistics(manyChannels(draws[which]));
        const auto agrees = [&](double ChannelStatistics::*statistic, const SamplingBand &band) {
            const Spread spread = spreadOf(channels, statistic);
            const double ownError = band.error() / std::sqrt(2000.0);
            return std::abs(spread.centre - band.centre) <= 6 * ownError + 0.012 * expected.deviation * (statistic == &ChannelStatistics::deviation)
                && std::abs(spread.error - band.error()) <= 0.09 * band.error() + 1e-15;
        };
        QVERIFY(agrees(&ChannelStatistics::mean, meanBand(expected, 60)));
        QVERIFY(agrees(&ChannelStatistics::deviation, deviationBand(expected, 60)));
        QVERIFY(agrees(&ChannelStatistics::zeroShare, zeroShareBand(expected, 60)));
    }

    void theNormalBandIsTheTextbooks()
    {
        const SamplingBand mean = meanBand(normalMoments(), 1568), deviation = deviationBand(normalMoments(), 1568);
        QVERIFY(std::abs(mean.high - 2 / std::sqrt(1568.0)) < 1e-15);
        QVERIFY(std::abs(deviation.error() - 1 / std::sqrt(2 * 1568.0)) < 1e-15); // sigma / sqrt(2 n)
    }

    void oneNumberHasNoDeviation()
    {
        const SamplingBand band = deviationBand(normalMoments(), 1);
        QVERIFY(band.contains(0) && !band.contains(0.1));
    }
};

QTEST_APPLESS_MAIN(TestSamplingBand)
#include "tst_sampling_band.moc"
