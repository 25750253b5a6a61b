// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/pooling_cell.h"

#include "core/scene/pool_run.h"
#include "tests/support/printed_numbers.h"
#include "tests/support/reference_cases.h"
#include "tests/support/snippet_runs.h"

#include <QTest>

using namespace convlab;

namespace {

struct Example {
    PoolTrace trace;
    std::vector<PoolKind> shown{allPoolKinds.begin(), allPoolKinds.end()};
};

Example pageExample()
{
    return {PoolTrace({{1, 1, 4, 4}, {1, 3, 2, 0, 4, 6, 5, 1, 2, 1, 0, 2, 3, 4, 1, 5}}, {})};
}

/// Numbers that binary fractions cannot hold, so that the order of a sum shows in its last digit.
Tensor<double> tenths(std::int64_t height, std::int64_t width, unsigned seed)
{
    Tensor<double> tensor = tests::patternTensor({1, 1, height, width}, seed);
    for (double &value : tensor.data)
        value /= 10;
    return tensor;
}

Example padded(bool countPadding, bool ceilMode)
{
    PoolSetup setup;
    setup.params.kernel = {3, 2};
    setup.params.stride = {2, 3};
    setup.params.padding = {1, 0, 0, 1};
    setup.params.ceilMode = ceilMode;
    setup.params.countIncludePad = countPadding;
    return {PoolTrace(tenths(6, 7, 1), setup), {PoolKind::L2}};
}

/// The last window would begin in the trailing padding if the size were only rounded up.
Example droppedWindow()
{
    PoolSetup setup;
    setup.params.kernel = {2, 2};
    setup.params.stride = {3, 3};
    setup.params.padding = {1, 1, 1, 1};
    setup.params.ceilMode = true;
    return {PoolTrace(tenths(5, 6, 2), setup)};
}

Example dilated(std::int64_t height)
{
    PoolSetup setup;
    setup.params.kernel = {2, 2};
    setup.params.stride = {1, 2};
    setup.params.dilation = {3, 3};
    setup.params.padding = {1, 1, 1, 1};
    setup.params.countIncludePad = false;
    return {PoolTrace(tenths(height, 5, 3), setup), {PoolKind::Min}};
}

/// Both taps of the only window row lie on padding: there is no maximum, and no divisor.
Example allPadding()
{
    return dilated(2);
}

Example global()
{
    PoolSetup setup;
    setup.windows = PoolSetup::Windows::Global;
    return {PoolTrace(tenths(5, 4, 4), setup), {PoolKind::Min}};
}

Example adaptive()
{
    PoolSetup setup;
    setup.windows = PoolSetup::Windows::Adaptive;
    setup.output = {3, 4};
    return {PoolTrace(tenths(5, 7, 5), setup), {PoolKind::L2}};
}

std::vector<Example> examples()
{
    return {pageExample(), padded(true, false), padded(false, true), droppedWindow(), dilated(5), allPadding(), global(), adaptive()};
}

std::vector<double> expectedNumbers(const Example &example)
{
    std::vector<double> numbers;
    std::vector<PoolKind> kinds{PoolKind::Max, PoolKind::Average};
    if (example.shown.size() == 1)
        kinds.push_back(example.shown.front());
    for (const PoolKind kind : kinds) {
        const std::vector<double> &values = example.trace.output(kind).data;
        numbers.insert(numbers.end(), values.begin(), values.end());
    }
    return numbers;
}

} // namespace

class TestPoolingCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        const QJsonObject page = tests::readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section5")].toObject();
        const Example example = pageExample();
        QCOMPARE(QString::fromStdString(poolingOutput(example.trace, example.shown)), page[QStringLiteral("printed")].toString());
    }

    void addsWhatAloneIsOnShow()
    {
        const PoolTrace trace = pageExample().trace;
        const std::string page = poolingOutput(trace, {PoolKind::Max});
        QCOMPARE(poolingOutput(trace, {PoolKind::Average}), page);
        QCOMPARE(poolingOutput(trace, {PoolKind::Min}), page + "min pool:\n [[1. 0.]\n [1. 0.]]\n");
    }

    void runsHandOutTheirCell()
    {
        const Example example = dilated(5);
        const PoolRun run(PoolStage(example.trace, example.shown));
        QCOMPARE(run.labOutput(), poolingOutput(example.trace, example.shown));
        QCOMPARE(run.snippets().numpy, poolingSnippets(example.trace, example.shown).numpy);
    }

    void numpyPrintsTheSame()
    {
        for (const Example &example : examples())
            QCOMPARE(tests::printedByPython(poolingSnippets(example.trace, example.shown).numpy).toStdString(),
                     poolingOutput(example.trace, example.shown));
    }

    void cppPrintsTheOutputs()
    {
        for (const Example &example : {padded(false, true), allPadding(), adaptive(), global()}) {
            const QByteArray printed = tests::printedByCpp(poolingSnippets(example.trace, example.shown).cpp);
            const QString where = tests::difference(tests::printedNumbers(printed), expectedNumbers(example), 1e-12);
            QVERIFY2(where.isEmpty(), qPrintable(where + QString::fromUtf8(printed)));
        }
    }

    /// PyTorch is not at hand here: at least its programs are Python, and say what they were asked for.
    void torchProgramsCompile()
    {
        for (const Example &example : examples()) {
            const std::string program = poolingSnippets(example.trace, example.shown).torch;
            QCOMPARE(tests::printedByPython("compile(r'''" + program + "''', 'torch', 'exec')"), QByteArray());
            QVERIFY(program.find('@') == std::string::npos);
        }
        const Example page = pageExample();
        QVERIFY(poolingSnippets(page.trace, page.shown).torch.find("kernel_size=(2, 2), stride=(2, 2), padding=(0, 0)") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestPoolingCell)
#include "tst_pooling_cell.moc"
