// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_run.h"

#include "core/errors/parameter_error.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;

namespace {

CountSetting small()
{
    CountSetting setting;
    setting.inChannels = 6;
    setting.outChannels = 4;
    setting.kernel = {3, 2};
    setting.groups = 2;
    setting.image = {5, 4};
    setting.units = 7;
    return setting;
}

const Mosaic &mosaic(const Scene &scene, CountStage::Part part) { return std::get<Mosaic>(scene.parts[part]); }

/// Dots of the tiles that are there and shown.
int dotsShown(const Mosaic &mosaic)
{
    int dots = 0;
    for (int row = 0; row < mosaic.rows; ++row)
        for (int col = 0; col < mosaic.cols; ++col) {
            const bool byRows = mosaic.reveal.order == Reveal::Order::Rows;
            const int place = byRows ? row * mosaic.cols + col : col * mosaic.rows + row;
            const bool shown = mosaic.reveal.count < 0 || place < mosaic.reveal.count;
            dots += shown && mosaic.strengthAt(row, col) > 0 ? mosaic.tileRows * mosaic.tileCols : 0;
        }
    return dots;
}

} // namespace

class TestCountRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsThePage()
    {
        const CountRun run{CountSetting()};
        QCOMPARE(run.pageNumbers(), (std::vector<double>{73856, 411041920, 411041920.0 / 73856}));
        const auto live = run.liveNumbers();
        const auto map = std::find_if(live.begin(), live.end(), [](const auto &entry) { return entry.first == "dense_map_weights"; });
        QVERIFY(map != live.end());
        QCOMPARE(map->second, 224.0 * 224 * 64 * 224 * 224 * 128);
    }

    void agreesWithTheReferenceCases()
    {
        int compared = 0;
        for (const tests::ReferenceCase &one : tests::referenceCases(QStringLiteral("counts.jsonl"), QStringLiteral("count_conv2d"))) {
            const auto input = tests::integersOf(one.attrs[QStringLiteral("input")]);
            CountSetting setting;
            setting.inChannels = one.attrs[QStringLiteral("cin")].toInteger();
            setting.outChannels = one.attrs[QStringLiteral("cout")].toInteger();
            setting.kernel = tests::extentOf(one.attrs[QStringLiteral("kernel")]);
            setting.groups = one.attrs[QStringLiteral("groups")].toInteger(1);
            setting.bias = one.attrs[QStringLiteral("bias")].toBool();
            setting.image = {input.at(2), input.at(3)};
            setting.units = 1;
            QCOMPARE(CountTrace(setting).conv().parameters(), one.out[QStringLiteral("params")].toInteger());
            ++compared;
        }
        QVERIFY(compared > 3);
    }

    void ledgerOfASmallLayer()
    {
        const LayerLedger ledger = CountTrace(small()).convLedger();
        QCOMPARE(ledger.parameters, std::int64_t(4 * 3 * 6 + 4));
        QCOMPARE(ledger.macs, std::int64_t(4 * 3 * 6 * 20));
        QCOMPARE(ledger.flops, 2 * ledger.macs);
        QCOMPARE(ledger.bytes, std::int64_t(4 * (76 + 6 * 20 + 4 * 20)));
    }

    void everyDotIsAWeight()
    {
        const CountRun run(small());
        const Scene end = run.sceneAt(run.lastMoment());
        QCOMPARE(dotsShown(mosaic(end, CountStage::Weights)), 4 * 3 * 6);
        QCOMPARE(dotsShown(mosaic(end, CountStage::Filter)), 3 * 6);
        QCOMPARE(dotsShown(mosaic(end, CountStage::Bias)), 4);
        const Scene filter = run.sceneAt(run.finished(0));
        QCOMPARE(dotsShown(mosaic(filter, CountStage::Weights)), 3 * 6);
        QCOMPARE(dotsShown(mosaic(filter, CountStage::Bias)), 0);
    }

    void denseLayerFitsOrSaysWhatIsSeen()
    {
        CountSetting setting = small();
        setting.image = {2, 2};
        const CountRun fits(setting);
        const Mosaic whole = mosaic(fits.sceneAt(fits.lastMoment()), CountStage::Dense);
        QCOMPARE(dotsShown(whole), 2 * 2 * 6 * 7);
        QCOMPARE(whole.scale->share, 1.0);
        QVERIFY(!whole.cutRight && !whole.cutBelow);

        const CountRun page{CountSetting()};
        const Mosaic part = mosaic(page.sceneAt(page.lastMoment()), CountStage::Dense);
        QVERIFY(part.cutRight);
        QCOMPARE(part.scale->share, dotsShown(part) / 411041792.0);
    }

    void goesBothWays()
    {
        const CountRun run(small());
        QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
        QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
    }

    void factorsLightWhatTheyCount()
    {
        const CountRun run(small());
        const auto tiles = [&run](CountStage::Factor factor) {
            int count = 0;
            for (const Mark &mark : run.linksOf({CountStage::Factors, 0, factor}))
                count += mark.cell.part == CountStage::Weights ? 1 : 0;
            return count;
        };
        QCOMPARE(tiles(CountStage::Inputs), 3);     // input channels of one group
        QCOMPARE(tiles(CountStage::Filters), 4);
        QCOMPARE(tiles(CountStage::KernelHeight), 1);
    }

    void groupsMustDivideTheChannels()
    {
        CountSetting setting = small();
        setting.groups = 4;
        QVERIFY_EXCEPTION_THROWN(CountTrace{setting}, ParameterError);
    }
};

QTEST_APPLESS_MAIN(TestCountRun)
#include "tst_count_run.moc"
