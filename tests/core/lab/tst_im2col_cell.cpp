// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/im2col_cell.h"

#include "core/scene/im2col_run.h"
#include "tests/support/printed_numbers.h"
#include "tests/support/reference_cases.h"
#include "tests/support/snippet_runs.h"

#include <QTest>

using namespace convlab;

namespace {

using Layout = Im2colView::Layout;

struct Example {
    Im2colTrace trace;
    Layout layout = Layout::PatchesAsColumns;
    std::string output() const { return im2colOutput(trace, layout); }
    Snippets snippets() const { return im2colSnippets(trace, layout); }
};

Example pageExample()
{
    return {{tests::rampTensor({1, 1, 3, 3}), Tensor<double>({1, 1, 2, 2}, 1.0), {}, UnfoldDirection::Im2col}};
}

Example strided(Layout layout)
{
    ConvParams params;
    params.stride = {2, 1};
    params.dilation = {1, 2};
    return {{tests::rampTensor({1, 1, 5, 6}), Tensor<double>({1, 1, 3, 2}, 1.0), params, UnfoldDirection::Im2col}, layout};
}

/// Eighths and zeros of padding: a matrix of floats.
Example channels(UnfoldDirection direction)
{
    ConvParams params;
    params.padding = {1, 0, 2, 1};
    return {{tests::patternTensor({1, 2, 3, 4}, 1), Tensor<double>({2, 2, 2, 3}, 1.0), params, direction}};
}

Example foldedRows()
{
    ConvParams params;
    params.padding = {1, 1, 1, 1};
    params.stride = {1, 2};
    return {{tests::rampTensor({1, 1, 4, 4}, -7), Tensor<double>({1, 1, 3, 3}, 1.0), params, UnfoldDirection::Col2im},
            Layout::PatchesAsRows};
}

std::vector<Example> examples()
{
    return {pageExample(), strided(Layout::PatchesAsColumns), strided(Layout::PatchesAsRows),
            channels(UnfoldDirection::Im2col), channels(UnfoldDirection::Col2im), foldedRows()};
}

} // namespace

class TestIm2colCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        const QJsonObject page = tests::readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section8")].toObject();
        QCOMPARE(QString::fromStdString(pageExample().output()), page[QStringLiteral("printed")].toString());
    }

    void laysPatchesOutAsTheStageDoes()
    {
        Example example{{tests::rampTensor({1, 1, 2, 3}), Tensor<double>({1, 1, 2, 2}, 1.0), {}, UnfoldDirection::Im2col}};
        QCOMPARE(example.output(), std::string("im2col matrix:\n [[1 2]\n [2 3]\n [4 5]\n [5 6]]\n"));
        example.layout = Layout::PatchesAsRows;
        QCOMPARE(example.output(), std::string("im2col matrix:\n [[1 2 4 5]\n [2 3 5 6]]\n"));
    }

    void foldingAddsOverlaps()
    {
        const Example example{{tests::rampTensor({1, 1, 2, 3}), Tensor<double>({1, 1, 2, 2}, 1.0), {}, UnfoldDirection::Col2im}};
        QVERIFY(QString::fromStdString(example.output()).endsWith(QStringLiteral("col2im:\n [[ 1  4  3]\n [ 4 10  6]]\n")));
    }

    void runsHandOutTheirCell()
    {
        const Example example = foldedRows();
        const Im2colRun run(Im2colStage(std::make_shared<const Im2colTrace>(example.trace), {example.layout}));
        QCOMPARE(run.labOutput(), example.output());
        QCOMPARE(run.snippets().numpy, example.snippets().numpy);
    }

    void numpyPrintsTheSame()
    {
        for (const Example &example : examples())
            QCOMPARE(tests::printedByPython(example.snippets().numpy).toStdString(), example.output());
    }

    void cppPrintsTheSameNumbers()
    {
        for (const Example &example : {channels(UnfoldDirection::Col2im), foldedRows()}) {
            const QByteArray printed = tests::printedByCpp(example.snippets().cpp);
            const std::vector<double> expected = tests::printedNumbers(QByteArray::fromStdString(example.output()));
            const QString where = tests::difference(tests::printedNumbers(printed), expected, 1e-12);
            QVERIFY2(where.isEmpty(), qPrintable(where + QString::fromUtf8(printed)));
        }
    }

    /// PyTorch is not at hand here: at least its programs are Python, and say what they were asked for.
    void torchProgramsCompile()
    {
        for (const Example &example : examples()) {
            const std::string program = example.snippets().torch;
            QCOMPARE(tests::printedByPython("compile(r'''" + program + "''', 'torch', 'exec')"), QByteArray());
            QVERIFY(program.find('@') == std::string::npos);
        }
        QVERIFY(strided(Layout::PatchesAsRows).snippets().torch.find("kernel_size=(3, 2), dilation=(1, 2), stride=(2, 1)") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestIm2colCell)
#include "tst_im2col_cell.moc"
