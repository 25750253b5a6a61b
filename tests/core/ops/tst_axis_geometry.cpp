// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/axis_geometry.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/shape.h"
#include "tests/support/reference_cases.h"

#include <QJsonArray>
#include <QTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

void addAxisRows(const QString &op)
{
    QTest::addColumn<AxisGeometry>("axis");
    QTest::addColumn<std::int64_t>("expected");
    for (const ReferenceCase &one : referenceCases(QStringLiteral("shapes.jsonl"), op)) {
        const auto list = [&](const char *key) { return integersOf(one.attrs[QLatin1String(key)]); };
        const auto expected = integersOf(one.out[QStringLiteral("out")]);
        for (std::size_t i = 0; i < 2; ++i) {
            AxisGeometry axis{list("size")[i], list("kernel")[i], list("stride")[i], list("dilation")[i],
                              list("padding")[i], list("padding")[i]};
            axis.ceilMode = one.attrs[QStringLiteral("ceil_mode")].toBool();
            QTest::addRow("%s axis %zu", qPrintable(one.id), i) << axis << expected[i];
        }
    }
}

} // namespace

class TestAxisGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageTable();
    void convReference_data() { addAxisRows(QStringLiteral("conv_out")); }
    void convReference();
    void poolReference_data() { addAxisRows(QStringLiteral("pool_out")); }
    void poolReference();
    void item1_windowLongerThanInputIsAnError_data();
    void item1_windowLongerThanInputIsAnError();
    void item2_noWindowStartsInTrailingPadding();
    void item3_ceilModeAcceptsAShortInput();
    void namesTheRuleAndItsNumbers_data();
    void namesTheRuleAndItsNumbers();
    void windowErrorCarriesTheWholeAxis();
    void hugeParametersDoNotOverflow();
    void unreachedCellsAreTheRemainder();
    void tapsStandAtTheirPositions();
    void reachIsTheUnionOfAllTaps_data();
    void reachIsTheUnionOfAllTaps();
};

void TestAxisGeometry::pageTable()
{
    const QJsonObject page = readDataObject(QStringLiteral("lab_page.json"));
    for (const QJsonValue &row : page[QStringLiteral("section3")][QStringLiteral("rows")].toArray()) {
        const auto n = integersOf(row);
        QCOMPARE(outputSize({n[0], n[1], n[3], n[4], n[2], n[2]}), n[5]);
    }
}

void TestAxisGeometry::convReference()
{
    QFETCH(AxisGeometry, axis);
    QTEST(outputSize(axis), "expected");
}

void TestAxisGeometry::poolReference()
{
    QFETCH(AxisGeometry, axis);
    QTEST(outputSize(axis), "expected");
}

void TestAxisGeometry::item1_windowLongerThanInputIsAnError_data()
{
    QTest::addColumn<AxisGeometry>("axis");
    QTest::newRow("truncation would give 1") << AxisGeometry{3, 4, 2};
    QTest::newRow("truncation would give 1, stride 3") << AxisGeometry{3, 5, 3};
    QTest::newRow("formula gives -2") << AxisGeometry{2, 5, 1};
    QTest::newRow("dilated") << AxisGeometry{5, 3, 1, 3};
    QTest::newRow("despite padding") << AxisGeometry{3, 6, 1, 1, 1, 1};
}

void TestAxisGeometry::item1_windowLongerThanInputIsAnError()
{
    QFETCH(AxisGeometry, axis);
    try {
        outputSize(axis);
        QFAIL("there is no output");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::WindowExceedsInput);
    }
}

void TestAxisGeometry::item2_noWindowStartsInTrailingPadding()
{
    QCOMPARE(outputSize({32, 1, 2, 1, 0, 0, true}), std::int64_t(16)); // the quotient alone says 17
    QCOMPARE(outputSize({2, 3, 3, 1, 1, 1, true}), std::int64_t(1));   // the quotient alone says 2
    QCOMPARE(outputSize({5, 2, 2, 1, 0, 0, true}), std::int64_t(3));   // starts on a real cell: kept
    QCOMPARE(outputSize({5, 2, 2, 1, 0, 0, false}), std::int64_t(2));
}

void TestAxisGeometry::item3_ceilModeAcceptsAShortInput()
{
    QCOMPARE(outputSize({3, 4, 2, 1, 0, 0, true}), std::int64_t(1)); // lacks 1 < stride 2
    QVERIFY_EXCEPTION_THROWN(outputSize({3, 4, 2, 1, 0, 0, false}), ParameterError);
    QVERIFY_EXCEPTION_THROWN(outputSize({3, 5, 2, 1, 0, 0, true}), ParameterError); // lacks 2
}

void TestAxisGeometry::namesTheRuleAndItsNumbers_data()
{
    QTest::addColumn<AxisGeometry>("axis");
    QTest::addColumn<QString>("what");
    QTest::newRow("size") << AxisGeometry{0} << "non_positive_size(size=0)";
    QTest::newRow("kernel") << AxisGeometry{3, 0} << "non_positive_kernel(kernel=0)";
    QTest::newRow("stride") << AxisGeometry{3, 1, 0} << "non_positive_stride(stride=0)";
    QTest::newRow("negative stride") << AxisGeometry{3, 1, -1} << "non_positive_stride(stride=-1)";
    QTest::newRow("dilation") << AxisGeometry{3, 1, 1, -1} << "non_positive_dilation(dilation=-1)";
    QTest::newRow("padding before") << AxisGeometry{3, 1, 1, 1, -1, 0} << "negative_padding(padding=-1)";
    QTest::newRow("padding after") << AxisGeometry{3, 1, 1, 1, 0, -2} << "negative_padding(padding=-2)";
    QTest::newRow("first broken rule") << AxisGeometry{3, 9, 0} << "non_positive_stride(stride=0)";
}

void TestAxisGeometry::namesTheRuleAndItsNumbers()
{
    QFETCH(AxisGeometry, axis);
    QFETCH(QString, what);
    try {
        validate(axis);
        QFAIL("must not be legal");
    } catch (const ParameterError &error) {
        QCOMPARE(QString::fromLatin1(error.what()), what);
    }
}

void TestAxisGeometry::windowErrorCarriesTheWholeAxis()
{
    try {
        validate(AxisGeometry{3, 3, 1, 3, 1, 2});
        QFAIL("7 > 6");
    } catch (const ParameterError &error) {
        QCOMPARE(error.what(), "window_exceeds_input(input=3, pad_before=1, pad_after=2, kernel=3, dilation=3, span=7)");
    }
}

void TestAxisGeometry::hugeParametersDoNotOverflow()
{
    const std::int64_t huge = std::int64_t(1) << 62;
    const AxisGeometry axes[] = {{huge}, {5, huge}, {5, 2, 1, huge}, {5, 2, huge}, {5, 2, 1, 1, huge, huge}};
    for (const AxisGeometry &axis : axes) {
        try {
            validate(axis);
            QFAIL("must be too large");
        } catch (const ParameterError &error) {
            QVERIFY(error.rule() == Rule::TooLarge);
        }
    }
    QVERIFY_EXCEPTION_THROWN(validate(AxisGeometry{5, maxElements, 1, maxElements}), ParameterError);
}

void TestAxisGeometry::unreachedCellsAreTheRemainder()
{
    QCOMPARE(unreachedCells({6, 3, 2}), std::int64_t(1));
    QCOMPARE(unreachedCells({7, 3, 2}), std::int64_t(0));
    QCOMPARE(unreachedCells({5, 2, 3, 1, 1, 1}), std::int64_t(2));
    QCOMPARE(unreachedCells({5, 2, 2, 1, 0, 0, true}), std::int64_t(0)); // the last window hangs over
}

void TestAxisGeometry::tapsStandAtTheirPositions()
{
    const AxisGeometry axis{9, 3, 2, 2, 1, 1};
    QCOMPARE(axis.span(), std::int64_t(5));
    QCOMPARE(windowStart(axis, 0), std::int64_t(-1));
    QCOMPARE(windowStart(axis, 2), std::int64_t(3));
    QCOMPARE(tapPosition(axis, 2, 1), std::int64_t(5));
    QCOMPARE(tapPosition(axis, 3, 2), std::int64_t(9)); // trailing padding
}

void TestAxisGeometry::reachIsTheUnionOfAllTaps_data()
{
    QTest::addColumn<AxisGeometry>("axis");
    QTest::newRow("dense") << AxisGeometry{5, 3};
    QTest::newRow("stride above kernel") << AxisGeometry{10, 2, 3};
    QTest::newRow("stride and dilation leave holes") << AxisGeometry{11, 2, 3, 2, 1, 2};
    QTest::newRow("ceil overhang") << AxisGeometry{8, 3, 3, 1, 1, 1, true};
}

void TestAxisGeometry::reachIsTheUnionOfAllTaps()
{
    QFETCH(AxisGeometry, axis);
    for (std::int64_t position = -axis.padBefore; position < axis.size + axis.padAfter; ++position) {
        bool reached = false;
        for (std::int64_t out = 0; out < outputSize(axis); ++out) {
            for (std::int64_t tap = 0; tap < axis.kernel; ++tap)
                reached = reached || tapPosition(axis, out, tap) == position;
        }
        QCOMPARE(isReached(axis, position), reached);
    }
}

QTEST_APPLESS_MAIN(TestAxisGeometry)
#include "tst_axis_geometry.moc"
