// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/output_shape_cell.h"
#include "tests/support/reference_cases.h"
#include "tests/support/snippet_runs.h"

#include <QJsonArray>
#include <QtTest>

using namespace convlab;

namespace {

SizeQuestion question(std::int64_t size, std::int64_t kernel, std::int64_t padding, std::int64_t stride, std::int64_t dilation,
                      SizeQuestion::Rule rule = SizeQuestion::Rule::Numbers, bool ceil = false)
{
    return {size, kernel, padding, stride, dilation, rule, ceil};
}

} // namespace

class TestOutputShapeCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        const QJsonObject page = tests::readDataObject(QStringLiteral("lab_page.json")).value(QStringLiteral("section3")).toObject();
        std::vector<SizeQuestion> questions;
        for (const QJsonValue &row : page.value(QStringLiteral("rows")).toArray()) {
            const std::vector<std::int64_t> numbers = tests::integersOf(row);
            questions.push_back(question(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]));
        }
        QCOMPARE(QString::fromStdString(outputShapeOutput(questions)), page.value(QStringLiteral("printed")).toString());
    }

    void snippetsPrintTheCellsOutput_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("ceil");
        QTest::newRow("numbers") << 0 << false;
        QTest::newRow("same upper") << 1 << false;
        QTest::newRow("same lower") << 2 << false;
        QTest::newRow("full") << 4 << false;
        QTest::newRow("ceil") << 0 << true;
    }

    void snippetsPrintTheCellsOutput()
    {
        QFETCH(int, rule);
        QFETCH(bool, ceil);
        const auto named = static_cast<SizeQuestion::Rule>(rule);
        const std::vector<SizeQuestion> questions{question(9, 2, 1, 4, 1, named, ceil), question(16, 3, 1, 2, 2, named, ceil),
                                                  question(31, 5, 2, 3, 1, named, ceil)};
        const QByteArray expected = QByteArray::fromStdString(outputShapeOutput(questions));
        QCOMPARE(tests::printedByPython(outputShapeSnippets(questions).numpy), expected);
        QCOMPARE(tests::printedByCpp(outputShapeSnippets(questions).cpp), expected);
    }
};

QTEST_APPLESS_MAIN(TestOutputShapeCell)
#include "tst_output_shape_cell.moc"
