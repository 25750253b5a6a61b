// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/patch_cost.h"
#include "core/errors/parameter_error.h"

#include <QtTest>

using namespace convlab;

class TestPatchCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // conv_proj, class_token and pos_embedding of torchvision's models (0.14.1, instantiated and counted).
    void countsWhatTorchvisionCounts_data()
    {
        QTest::addColumn<int>("patch");
        QTest::addColumn<int>("dims");
        QTest::addColumn<qint64>("projection");
        QTest::addColumn<qint64>("classToken");
        QTest::addColumn<qint64>("positions");
        QTest::newRow("vit_b_16") << 16 << 768 << qint64(590592) << qint64(768) << qint64(151296);
        QTest::newRow("vit_b_32") << 32 << 768 << qint64(2360064) << qint64(768) << qint64(38400);
        QTest::newRow("vit_l_16") << 16 << 1024 << qint64(787456) << qint64(1024) << qint64(201728);
    }

    void countsWhatTorchvisionCounts()
    {
        QFETCH(int, patch);
        QFETCH(int, dims);
        const PatchCost cost = patchCost({1, 3, 224, 224}, patch, dims, true, true);
        QTEST(qint64(cost.projection.parameters()), "projection");
        QTEST(qint64(cost.classToken), "classToken");
        QTEST(qint64(cost.positions), "positions");
        if (patch == 16 && dims == 768)
            QCOMPARE(qint64(cost.projection.macs), qint64(115605504));
    }

    void countsOnlyWhatThereIs()
    {
        QCOMPARE(patchCost({1, 1, 8, 8}, 4, 3, false, false).extra(), std::int64_t{0});
        QCOMPARE(patchCost({1, 1, 8, 8}, 4, 3, true, false).extra(), std::int64_t{3});
        QCOMPARE(patchCost({1, 1, 8, 8}, 4, 3, false, true).extra(), std::int64_t{12});
        QCOMPARE(patchCost({1, 1, 9, 11}, 4, 3, false, false).projection.macs, std::int64_t{4 * 16 * 3}); // the remainder costs nothing
        QVERIFY_THROWS_EXCEPTION(ParameterError, patchCost({1, 1, 3, 8}, 4, 3, false, false));
    }
};

QTEST_APPLESS_MAIN(TestPatchCost)
#include "tst_patch_cost.moc"
