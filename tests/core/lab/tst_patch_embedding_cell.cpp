// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/patch_embedding_cell.h"
#include "tests/core/scene/patch_settings.h"
#include "tests/support/printed_numbers.h"
#include "tests/support/snippet_runs.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

/// Numbers that no sum of is exact: the order of the products is seen in the last bits.
PatchSetup sevenths(PatchSetup setup)
{
    for (double &value : setup.image.data)
        value /= 7;
    for (double &value : setup.weight.data)
        value /= 3;
    return setup;
}

std::vector<std::pair<const char *, PatchSetup>> settings()
{
    PatchSetup mixed = patchSetup({1, 3, 4, 4}, 2, 3, PatchOrder::RowColChannel);
    mixed.permuted = false;
    return {{"page", patchSetup({1, 3, 224, 224}, 16, 768)},
            {"page, channels last", patchSetup({1, 3, 224, 224}, 16, 768, PatchOrder::RowColChannel)},
            {"remainder, sequence", withSequence(patchSetup({1, 3, 100, 61}, 7, 33), true, true)},
            {"class token only", withSequence(patchSetup({1, 1, 40, 40}, 8, 10), true, false)},
            {"written out", patchSetup({1, 1, 6, 6}, 3, 3)},
            {"written out, channels last", sevenths(patchSetup({1, 3, 5, 4}, 2, 3, PatchOrder::RowColChannel))},
            {"written out, wrong weights", mixed},
            {"written out, sequence", withSequence(sevenths(patchSetup({1, 1, 7, 8}, 3, 2)), true, true)},
            {"written out, positions", withSequence(patchSetup({1, 3, 4, 6}, 2, 4), false, true)},
            {"many rows", sevenths(patchSetup({1, 1, 8, 8}, 2, 6))}};
}

void addSettings()
{
    QTest::addColumn<int>("index");
    const auto all = settings();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].first) << static_cast<int>(i);
}

PatchTrace setting(int index)
{
    return PatchTrace(settings()[static_cast<std::size_t>(index)].second);
}

} // namespace

class TestPatchEmbeddingCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/lab_page.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject page = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("section11")).toObject();
        QVERIFY(page.contains(QStringLiteral("printed")));
        QCOMPARE(QString::fromStdString(patchEmbeddingOutput(setting(0))), page.value(QStringLiteral("printed")).toString());
    }

    void numpySaysTheSame_data() { addSettings(); }

    void numpySaysTheSame()
    {
        QFETCH(int, index);
        const PatchTrace trace = setting(index);
        QCOMPARE(QString::fromUtf8(printedByPython(patchEmbeddingSnippets(trace).numpy)), QString::fromStdString(patchEmbeddingOutput(trace)));
    }

    void theCppProgramComputesTheSame_data()
    {
        QTest::addColumn<int>("index");
        for (const int index : {0, 2, 5, 6}) // each is compiled, which takes its time
            QTest::newRow(settings()[static_cast<std::size_t>(index)].first) << index;
    }

    void theCppProgramComputesTheSame()
    {
        QFETCH(int, index);
        const PatchTrace trace = setting(index);
        std::vector<double> expected{1.0 * trace.tokens(), static_cast<double>(trace.cost().projection.parameters())};
        const std::vector<double> numbers = printedNumbers(printedByCpp(patchEmbeddingSnippets(trace).cpp));
        QVERIFY(numbers.size() >= 2);
        QCOMPARE(numbers[0], expected[0]);
        QCOMPARE(numbers[1], expected[1]);
        if (!trace.writtenOut()) {
            QCOMPARE(trace.hasSequence(), numbers.size() > 2);
            QVERIFY(!trace.hasSequence() || numbers.back() == static_cast<double>(trace.cost().extra()));
            return;
        }
        QCOMPARE(numbers.size(), 2 + trace.projected().data.size() + 1);
        for (std::size_t i = 0; i < trace.projected().data.size(); ++i)
            QVERIFY(std::abs(numbers[2 + i] - trace.projected().data[i]) < 1e-12);
        QVERIFY(std::abs(numbers.back() - trace.difference()) < 1e-15 + 1e-12 * trace.difference());
    }

    void torchCountsTheSame_data() { addSettings(); }

    /// Where PyTorch is installed.
    void torchCountsTheSame()
    {
        static const bool missing = printedByPython("import torch").contains("Error");
        if (missing)
            QSKIP("PyTorch is not installed");
        QFETCH(int, index);
        const PatchTrace trace = setting(index);
        const std::vector<double> numbers = printedNumbers(printedByPython(patchEmbeddingSnippets(trace).torch));
        QVERIFY(numbers.size() >= 3);
        QCOMPARE(numbers[0], 1.0 * trace.tokens());
        QCOMPARE(numbers[1], static_cast<double>(trace.cost().projection.parameters()));
        QVERIFY(std::abs(numbers.back() - trace.difference()) < 1e-9 * (1 + trace.difference()));
    }
};

QTEST_APPLESS_MAIN(TestPatchEmbeddingCell)
#include "tst_patch_embedding_cell.moc"
