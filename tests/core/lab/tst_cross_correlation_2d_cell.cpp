// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/cross_correlation_2d_cell.h"

#include "core/scene/conv_run.h"
#include "tests/support/printed_numbers.h"
#include "tests/support/reference_cases.h"
#include "tests/support/snippet_runs.h"

#include <QTest>

using namespace convlab;

namespace {

ConvTrace pageTrace()
{
    return ConvTrace({{1, 1, 3, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9}}, {{1, 1, 2, 2}, {1, 0, 0, -1}}, {}, {});
}

/// Numbers that binary fractions cannot hold, so that the order of a sum shows in its last digit.
Tensor<double> tenths(const Shape &shape, unsigned seed)
{
    Tensor<double> tensor = tests::patternTensor(shape, seed);
    for (double &value : tensor.data)
        value /= 10;
    return tensor;
}

ConvTrace turnedOver()
{
    ConvParams params;
    params.flip = true;
    params.stride = {2, 1};
    params.padding = {1, 0, 2, 3};
    return ConvTrace(tenths({1, 1, 5, 4}, 1), tenths({1, 1, 3, 2}, 2), {0.3}, params);
}

ConvTrace paddedBy(PaddingMode mode)
{
    ConvParams params;
    params.mode = mode;
    params.padding = {2, 1, 1, 2};
    params.dilation = {2, 1};
    return ConvTrace(tenths({1, 1, 4, 5}, 3), tenths({1, 1, 2, 3}, 4), {}, params);
}

ConvTrace grouped()
{
    ConvParams params;
    params.groups = 2;
    params.flip = true;
    params.padding = {1, 1, 1, 1};
    params.stride = {1, 2};
    return ConvTrace(tenths({1, 4, 4, 4}, 5), tenths({4, 2, 2, 3}, 6), {1, -0.5, 0.25, 3}, params);
}

/// One channel in, two out: every array has three axes.
ConvTrace fannedOut()
{
    return ConvTrace(tenths({1, 1, 2, 3}, 7), tenths({2, 1, 2, 2}, 8), {}, {});
}

/// More than 1000 cells: NumPy shows the edges only.
ConvTrace large()
{
    return ConvTrace(tenths({1, 1, 40, 36}, 9), tenths({1, 1, 3, 3}, 10), {}, {});
}

} // namespace

class TestCrossCorrelation2dCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        const QJsonObject page = tests::readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section2")].toObject();
        QCOMPARE(QString::fromStdString(crossCorrelation2dOutput(pageTrace())), page[QStringLiteral("printed")].toString());
    }

    void runsHandOutTheirCell()
    {
        const ConvRun run(ConvStage(grouped(), ConvStage::View::Products));
        QCOMPARE(run.labOutput(), crossCorrelation2dOutput(grouped()));
        QCOMPARE(run.snippets().numpy, crossCorrelation2dSnippets(grouped()).numpy);
    }

    void numpyPrintsTheSame()
    {
        for (const ConvTrace &trace : {pageTrace(), turnedOver(), paddedBy(PaddingMode::Zeros), paddedBy(PaddingMode::Reflect),
                                       paddedBy(PaddingMode::Replicate), paddedBy(PaddingMode::Circular), grouped(), fannedOut(), large()})
            QCOMPARE(tests::printedByPython(crossCorrelation2dSnippets(trace).numpy).toStdString(), crossCorrelation2dOutput(trace));
    }

    void cppPrintsTheOutput()
    {
        for (const ConvTrace &trace : {pageTrace(), grouped(), paddedBy(PaddingMode::Reflect)}) {
            const QByteArray printed = tests::printedByCpp(crossCorrelation2dSnippets(trace).cpp);
            const QString where = tests::difference(tests::printedNumbers(printed), trace.output().data, 1e-12);
            QVERIFY2(where.isEmpty(), qPrintable(where + QString::fromUtf8(printed)));
        }
    }

    /// PyTorch is not at hand here: at least its programs are Python, and say what they were asked for.
    void torchProgramsCompile()
    {
        for (const ConvTrace &trace : {pageTrace(), turnedOver(), grouped(), paddedBy(PaddingMode::Circular)}) {
            const std::string program = crossCorrelation2dSnippets(trace).torch;
            QCOMPARE(tests::printedByPython("compile(r'''" + program + "''', 'torch', 'exec')"), QByteArray());
            QVERIFY(program.find('@') == std::string::npos);
        }
        QVERIFY(crossCorrelation2dSnippets(paddedBy(PaddingMode::Circular)).torch.find("(1, 2, 2, 1), mode=\"circular\"") != std::string::npos);
        QVERIFY(crossCorrelation2dSnippets(grouped()).torch.find("stride=(1, 2), dilation=(1, 1), groups=2") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestCrossCorrelation2dCell)
#include "tst_cross_correlation_2d_cell.moc"
