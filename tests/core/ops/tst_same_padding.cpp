// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/same_padding.h"

#include "core/errors/parameter_error.h"
#include "core/ops/axis_geometry.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

class TestSamePadding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reference();
    void item5_outputIsCeilOfSizeOverStride();
    void item5_kernelBelowStrideNeedsNoPadding();
    void oddCellGoesWhereTheNameSays();
    void refusesImpossibleParameters();
};

void TestSamePadding::reference()
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("shapes.jsonl"), QStringLiteral("same_out"))) {
        const Extent2 size = extentOf(one.attrs[QStringLiteral("size")]);
        const Extent2 kernel = extentOf(one.attrs[QStringLiteral("kernel")]);
        const Extent2 stride = extentOf(one.attrs[QStringLiteral("stride")]);
        const Extent2 dilation = extentOf(one.attrs[QStringLiteral("dilation")]);
        for (const bool upper : {true, false}) {
            const QString key = upper ? QStringLiteral("pads_tlbr_upper") : QStringLiteral("pads_tlbr_lower");
            const AxisPadding vertical = samePadding(size.h, kernel.h, stride.h, dilation.h, upper);
            const AxisPadding horizontal = samePadding(size.w, kernel.w, stride.w, dilation.w, upper);
            const Padding2 padding{vertical.before, horizontal.before, vertical.after, horizontal.after};
            QVERIFY2(padding == paddingOf(one.out[key]), qPrintable(one.id + QLatin1Char(' ') + key));
            const Extent2 expected = extentOf(one.out[QStringLiteral("out")]);
            QCOMPARE(outputSize({size.h, kernel.h, stride.h, dilation.h, vertical.before, vertical.after}), expected.h);
            QCOMPARE(outputSize({size.w, kernel.w, stride.w, dilation.w, horizontal.before, horizontal.after}), expected.w);
        }
    }
}

void TestSamePadding::item5_outputIsCeilOfSizeOverStride()
{
    for (std::int64_t size = 1; size <= 12; ++size) {
        for (std::int64_t kernel = 1; kernel <= 5; ++kernel) {
            for (std::int64_t stride = 1; stride <= 4; ++stride) {
                for (std::int64_t dilation = 1; dilation <= 3; ++dilation) {
                    const AxisPadding padding = samePadding(size, kernel, stride, dilation, true);
                    const AxisGeometry axis{size, kernel, stride, dilation, padding.before, padding.after};
                    QCOMPARE(outputSize(axis), (size + stride - 1) / stride);
                }
            }
        }
    }
}

void TestSamePadding::item5_kernelBelowStrideNeedsNoPadding()
{
    QVERIFY((samePadding(4, 1, 2, 1, true) == AxisPadding{0, 0})); // the sum without its lower bound is -1
}

void TestSamePadding::oddCellGoesWhereTheNameSays()
{
    QVERIFY((samePadding(4, 3, 2, 1, true) == AxisPadding{0, 1}));
    QVERIFY((samePadding(4, 3, 2, 1, false) == AxisPadding{1, 0}));
    QVERIFY((samePadding(5, 3, 2, 1, true) == AxisPadding{1, 1}));
}

void TestSamePadding::refusesImpossibleParameters()
{
    const auto rule = [](std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation) {
        try {
            samePadding(size, kernel, stride, dilation, true);
        } catch (const ParameterError &error) {
            return QString::fromLatin1(ruleKey(error.rule()));
        }
        return QString();
    };
    QCOMPARE(rule(0, 1, 1, 1), QStringLiteral("non_positive_size"));
    QCOMPARE(rule(4, 0, 1, 1), QStringLiteral("non_positive_kernel"));
    QCOMPARE(rule(4, 1, 0, 1), QStringLiteral("non_positive_stride"));
    QCOMPARE(rule(4, 1, 1, 0), QStringLiteral("non_positive_dilation"));
}

QTEST_APPLESS_MAIN(TestSamePadding)
#include "tst_same_padding.moc"
