// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/cross_correlation_1d_cell.h"
#include "tests/support/reference_cases.h"
#include "tests/support/snippet_runs.h"

#include <QtTest>

using namespace convlab;

namespace {

ConvTrace traceOf(std::vector<double> x, std::vector<double> w, const ConvParams &params = {})
{
    const auto n = static_cast<std::int64_t>(x.size()), k = static_cast<std::int64_t>(w.size());
    return ConvTrace({{1, 1, 1, n}, std::move(x)}, {{1, 1, 1, k}, std::move(w)}, {}, params);
}

} // namespace

class TestCrossCorrelation1dCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        const QJsonObject page = tests::readDataObject(QStringLiteral("lab_page.json")).value(QStringLiteral("section1")).toObject();
        const ConvTrace trace = traceOf(tests::numbersOf(page.value(QStringLiteral("x"))), tests::numbersOf(page.value(QStringLiteral("w"))));
        QCOMPARE(QString::fromStdString(crossCorrelation1dOutput(trace)), page.value(QStringLiteral("printed")).toString());
    }

    void snippetsPrintTheCellsOutput_data()
    {
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        QTest::addColumn<bool>("flip");
        QTest::newRow("plain") << 1 << 1 << 0 << 0 << false;
        QTest::newRow("padded and turned") << 1 << 1 << 2 << 1 << true;
        QTest::newRow("strided and dilated") << 3 << 2 << 0 << 3 << false;
    }

    void snippetsPrintTheCellsOutput()
    {
        QFETCH(int, stride);
        QFETCH(int, dilation);
        QFETCH(int, left);
        QFETCH(int, right);
        QFETCH(bool, flip);
        ConvParams params;
        params.stride.w = stride;
        params.dilation.w = dilation;
        params.padding.left = left;
        params.padding.right = right;
        params.flip = flip;
        const ConvTrace trace = traceOf({0.1, -2.5, 3, 4.75, 1e-3, 7, -0.3, 2, 9}, {1, 0.5, -2}, params);
        const Snippets snippets = crossCorrelation1dSnippets(trace);
        QCOMPARE(tests::printedByPython(snippets.numpy), QByteArray::fromStdString(crossCorrelation1dOutput(trace)));
    }

    void theCppSnippetComputesTheSame()
    {
        ConvParams params;
        params.flip = true;
        params.padding.left = 1;
        const ConvTrace trace = traceOf({0.1, -2.5, 3, 4.75}, {1, 0.5, -2}, params);
        const QList<QByteArray> words = tests::printedByCpp(crossCorrelation1dSnippets(trace).cpp).trimmed().split(' ');
        QCOMPARE(words.front(), QByteArray("output:"));
        std::vector<double> numbers;
        for (const QByteArray &word : words.mid(1))
            numbers.push_back(word.toDouble());
        QCOMPARE(numbers, trace.output().data);
    }
};

QTEST_APPLESS_MAIN(TestCrossCorrelation1dCell)
#include "tst_cross_correlation_1d_cell.moc"
