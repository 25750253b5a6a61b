// SPDX-License-Identifier: GPL-3.0-or-later
// What misconceptions make of numbers, against numbers computed by hand.
#include "core/study/misread/convolution.h"
#include "core/study/misread/counts.h"
#include "core/study/misread/output_size.h"
#include "core/study/misread/pooling.h"
#include "core/study/misread/receptive_field.h"
#include "core/study/misread/unfold.h"

#include <QTest>

using namespace convlab;
using namespace convlab::practice;

namespace {

/// 0 1 2 / 3 4 5 / 6 7 8 …
Tensor<double> counting(const Shape &shape)
{
    Tensor<double> array(shape);
    for (std::size_t i = 0; i < array.data.size(); ++i)
        array.data[i] = static_cast<double>(i);
    return array;
}

} // namespace

class TestMisread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSettingIsOverlookedWhereverItIsKept()
    {
        const AxisGeometry axis{10, 3, 2, 2, 1, 1};
        QCOMPARE(outputSize(axis), 4);
        QCOMPARE(misread::outputs(misread::strideIgnored(axis)), std::optional<std::int64_t>(8));
        QCOMPARE(misread::outputs(misread::dilationForgotten(axis)), std::optional<std::int64_t>(5));
        QCOMPARE(misread::outputs(misread::paddingForgotten(axis)), std::optional<std::int64_t>(3));
        QCOMPARE(misread::outputs(misread::paddingCountedOnce(axis)), std::optional<std::int64_t>(4));

        const LayerStack stack{{3, 2, 0, 2}, {3, 1, 0, 1}};
        QCOMPARE(fieldSize(stack), 9);
        QCOMPARE(fieldSize(misread::strideIgnored(stack)), 7);
        QCOMPARE(fieldSize(misread::dilationForgotten(stack)), 7);
        QCOMPARE(misread::jumpAfterLayer(stack), 13);
        QCOMPARE(misread::kernelsAdded(stack), 12);

        const CountTask count{2, 3, 3, 1, 8, 2, 1, true};
        QCOMPARE(count.parameters(), 57);
        QCOMPARE(misread::biasForgotten(count).parameters(), 54);
        QCOMPARE(count.cost().macs, 54 * 16);
        QCOMPARE(misread::strideIgnored(count).cost().macs, 54 * 64);

        UnfoldTask unfold;
        unfold.input = Tensor<double>({1, 1, 4, 4});
        unfold.params.stride = {2, 2};
        QCOMPARE(unfold.columns().shape.w, 4);
        QCOMPARE(misread::strideIgnored(unfold).columns().shape.w, 9);
    }

    void aConvolutionIsMisread()
    {
        ConvTask task;
        task.input = counting({1, 1, 4, 4});
        task.weight = Tensor<double>({1, 1, 2, 2}, std::vector<double>{1, 2, 3, 4});
        task.bias = {10};
        task.params.stride = {2, 2};
        task.params.padding = {1, 1, 1, 1};
        QCOMPARE(task.cell(0, 1, 1), std::optional(5.0 + 2 * 6 + 3 * 9 + 4 * 10 + 10));
        QCOMPARE(misread::biasForgotten(task).cell(0, 1, 1), std::optional(84.0));
        QCOMPARE(misread::strideIgnored(task).cell(0, 1, 1), std::optional(0.0 + 2 * 1 + 3 * 4 + 4 * 5 + 10));
        QCOMPARE(misread::paddingForgotten(task).cell(0, 1, 1), std::optional(10.0 + 2 * 11 + 3 * 14 + 4 * 15 + 10));
        QCOMPARE(misread::kernelFlipped(task).cell(0, 1, 1), std::optional(4 * 5.0 + 3 * 6 + 2 * 9 + 10 + 10));
        task.params.dilation = {2, 2};
        QCOMPARE(task.cell(0, 1, 1), std::optional<double>(5.0 + 2 * 7 + 3 * 13 + 4 * 15 + 10));
        QCOMPARE(misread::dilationForgotten(task).cell(0, 1, 1), std::optional(94.0));
    }

    void aPoolingIsMisread()
    {
        PoolTask task;
        task.input = counting({1, 1, 4, 4});
        task.params.kernel = task.params.stride = {2, 2};
        task.params.padding = {1, 1, 1, 1};
        task.params.countIncludePad = true;
        task.kind = PoolKind::Average;
        QCOMPARE(task.result().at(0, 0, 0, 1), (1.0 + 2) / 4);
        QCOMPARE(misread::otherDivisor(task).result().at(0, 0, 0, 1), (1.0 + 2) / 2);
        QCOMPARE(misread::otherDivisor(misread::otherDivisor(task)).result(), task.result());
        QCOMPARE(misread::strideIgnored(task).result().at(0, 0, 1, 1), (0.0 + 1 + 4 + 5) / 4);
        QCOMPARE(misread::maxForAverage(task).result().at(0, 0, 0, 1), 2.0);
    }
};

QTEST_APPLESS_MAIN(TestMisread)
#include "tst_misread.moc"
