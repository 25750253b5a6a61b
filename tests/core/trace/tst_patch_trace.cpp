// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/trace/patch_trace.h"
#include "tests/core/scene/patch_settings.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::tests;
using Kind = PatchEvent::Kind;

class TestPatchTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothPathsAgreeUnlessTheWeightsStay()
    {
        for (const PatchOrder order : {PatchOrder::ChannelRowCol, PatchOrder::RowColChannel}) {
            PatchSetup setup = patchSetup({1, 3, 5, 4}, 2, 3, order);
            QCOMPARE(PatchTrace(setup).difference(), 0.0); // quarters: exact in any order
            setup.permuted = false;
            QCOMPARE(PatchTrace(setup).difference() > 0, order == PatchOrder::RowColChannel);
        }
    }

    void sumsGrowIntoTheTokens()
    {
        const PatchSetup setup = patchSetup({1, 3, 4, 4}, 2, 3, PatchOrder::RowColChannel);
        const PatchTrace trace(setup);
        for (int token = 0; token < trace.tokens(); ++token) {
            for (int dim = 0; dim < 3; ++dim) {
                const double bias = setup.bias[static_cast<std::size_t>(dim)];
                QCOMPARE(trace.convolvedSum(token, dim, trace.taps()) + bias, trace.convolved().at(0, 0, token, dim));
                QCOMPARE(trace.projectedSum(token, dim, trace.taps()) + bias, trace.projected().at(0, 0, token, dim));
            }
        }
        QVERIFY(trace.convolvedSum(0, 0, 5) != trace.projectedSum(0, 0, 5)); // other products come first
    }

    void everyNumberHasAStep()
    {
        const PatchTrace trace(withSequence(patchSetup({1, 1, 6, 6}, 3, 2), true, true));
        QVERIFY(trace.writtenOut());
        QCOMPARE(trace.stepCount(), 4 * (1 + 2) + 1 + 5);
        QCOMPARE(trace.microCount(0), 9 + 1);
        QCOMPARE(trace.microCount(12), 1);
        QCOMPARE(trace.microCount(13), 2);
        QVERIFY(trace.eventAt({0, 0}).kind == Kind::Place);
        QVERIFY(trace.eventAt({3, 9}).kind == Kind::Row);
        QCOMPARE(trace.eventAt({3, 9}).token, 1);
        QVERIFY(trace.eventAt({5, 2}).kind == Kind::Multiply);
        QCOMPARE(trace.eventAt({5, 2}).dim, 1);
        QCOMPARE(trace.eventAt({5, 2}).count, 3);
        QVERIFY(trace.eventAt({5, 9}).kind == Kind::Write);
        QVERIFY(trace.eventAt({12, 0}).kind == Kind::Class);
        QVERIFY(trace.eventAt({17, 1}).kind == Kind::Position);
        QCOMPARE(trace.eventAt({17, 1}).token, 4);
    }

    void largePicturesGoTokenByToken()
    {
        const PatchTrace trace(withSequence(patchSetup({1, 3, 224, 224}, 16, 768), true, true));
        QVERIFY(!trace.writtenOut());
        QCOMPARE(trace.tokens(), 196);
        QCOMPARE(trace.taps(), 768);
        QCOMPARE(trace.shown(), 16);
        QCOMPARE(trace.stepCount(), 196 + 2);
        QCOMPARE(trace.cost().projection.parameters(), std::int64_t{590592});
        QCOMPARE(trace.cost().extra(), std::int64_t{152064});
        QVERIFY(trace.eventAt({195, 0}).kind == Kind::Peel);
        QVERIFY(trace.eventAt({195, 1}).kind == Kind::Token);
        QVERIFY(trace.eventAt({197, 0}).kind == Kind::Position);
    }

    void theRemainderIsInNoPatch()
    {
        const PatchTrace trace(patchSetup({1, 1, 7, 8}, 3, 2));
        QCOMPARE(trace.tokens(), 4);
        QCOMPARE(trace.restRows(), 1);
        QCOMPARE(trace.restCols(), 2);
    }

    void differencesOnlyGrow()
    {
        PatchSetup setup = patchSetup({1, 3, 4, 4}, 2, 3, PatchOrder::RowColChannel);
        setup.permuted = false;
        const PatchTrace trace(setup);
        QCOMPARE(trace.difference(0), 0.0);
        double largest = 0;
        for (int i = 0; i < trace.tokens() * 3; ++i) {
            largest = std::max(largest, std::abs(trace.convolved().data[static_cast<std::size_t>(i)] - trace.projected().data[static_cast<std::size_t>(i)]));
            QCOMPARE(trace.difference(i + 1), largest);
        }
    }

    void impossibleSettingsAreErrors()
    {
        PatchSetup setup = patchSetup({1, 1, 6, 6}, 3, 2);
        setup.patch = 2; // the filters are still 3 x 3
        QVERIFY_THROWS_EXCEPTION(ParameterError, PatchTrace{setup});
        setup = patchSetup({1, 1, 6, 6}, 3, 2);
        setup.classToken = true;
        QVERIFY_THROWS_EXCEPTION(ParameterError, PatchTrace{setup});
        setup = withSequence(patchSetup({1, 1, 6, 6}, 3, 2), false, true);
        setup.classToken = true;
        QVERIFY_THROWS_EXCEPTION(ParameterError, PatchTrace{setup});
    }
};

QTEST_APPLESS_MAIN(TestPatchTrace)
#include "tst_patch_trace.moc"
