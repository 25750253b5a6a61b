// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/branch_field.h"
#include "core/errors/parameter_error.h"
#include "core/ops/same_padding.h"

#include <QTest>

using namespace convlab;

namespace {

using Layers = std::vector<LayerGeometry>;

LayerGeometry square(std::int64_t kernel, std::int64_t stride, std::int64_t padding)
{
    return {LayerKind::Conv, {kernel, kernel}, {stride, stride}, {1, 1}, {padding, padding, padding, padding}};
}

/// A layer with SAME padding on an input of `size` cells.
LayerGeometry same(std::int64_t kernel, std::int64_t stride, std::int64_t size)
{
    const AxisPadding p = samePadding(size, kernel, stride, 1, true);
    return {LayerKind::Conv, {kernel, kernel}, {stride, stride}, {1, 1}, {p.before, p.before, p.after, p.after}};
}

} // namespace

class TestBranchField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void item51_theWidestBranchDecides()
    {
        // A residual block: two 3x3 convolutions beside the identity.
        const BranchField field = branchField({{square(3, 1, 1), square(3, 1, 1)}, {}}, {8, 8});
        QVERIFY(field.aligned && field.sameSize);
        QCOMPARE(field.joined.vertical.size, std::int64_t(5));
        QCOMPARE(field.joined.vertical.start, std::int64_t(-2));
        QCOMPARE(field.joined.vertical.outputs, std::int64_t(8));
        QCOMPARE(field.branches[1].horizontal.size, std::int64_t(1));
    }

    void item51_anotherStrideIsNotAligned()
    {
        const BranchField field = branchField({{square(3, 2, 1)}, {square(1, 1, 0)}}, {8, 8});
        QVERIFY(!field.aligned && !field.sameSize);
    }

    void item51_anotherCentreIsNotAligned()
    {
        const BranchField field = branchField({{square(3, 1, 1)}, {square(3, 1, 0)}}, {8, 8});
        QVERIFY(!field.aligned);
    }

    void item10_alignmentDependsOnTheSize()
    {
        // A 3x3 convolution with stride 2 beside a 1x1 one: with SAME padding the first pads (0,1) at even sizes.
        for (const std::int64_t size : {9, 8}) {
            const BranchField field = branchField({{same(3, 2, size)}, {same(1, 2, size)}}, {size, size});
            QCOMPARE(field.aligned, size == 9);
            QVERIFY(field.sameSize);
        }
    }

    void nothingAndTheImpossibleAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(ParameterError, branchField({}, {8, 8}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, branchField({{}}, {0, 8}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, branchField({{}, {square(9, 1, 0)}}, {8, 8}));
    }
};

QTEST_APPLESS_MAIN(TestBranchField)
#include "tst_branch_field.moc"
