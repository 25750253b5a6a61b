// SPDX-License-Identifier: GPL-3.0-or-later
// What the stored cases of tests/data/cases leave out. Where programs part: one row or more for each item of the list of edge cases that concerns an operator. The
// numbers are PyTorch 1.13.1's, NumPy 1.24.2's and SciPy 1.10.1's, or follow from the definition that "note" names.
#include "tests/app/eval/eval_support.h"
#include "tests/app/eval/json_difference.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace convlab::tests;

namespace {

QList<QJsonObject> rows(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", name);
    QList<QJsonObject> all;
    while (!file.atEnd())
        all << QJsonDocument::fromJson(file.readLine()).object();
    return all;
}

} // namespace

class TestEdgeCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theItemIsRight_data() { addRows("edge_cases.jsonl"); }
    void theItemIsRight() { judge(); }

    // Gradients, losses, norms and padding modes, computed with PyTorch 1.13.1 in float64.
    void pyTorchAgrees_data() { addRows("more_cases.jsonl"); }
    void pyTorchAgrees() { judge(); }

    void everyItemAboutAnOperatorIsThere()
    {
        // 45 and 46 are about published tables, 58 about another version of the scheduler. 59 and 60 (the lab page)
        // are tested in tests/core.
        const QSet<int> elsewhere{45, 46, 58, 59, 60};
        static const QRegularExpression number(QStringLiteral("^item([0-9]{2})_"));
        QSet<int> found;
        for (const QJsonObject &row : rows("edge_cases.jsonl"))
            found << number.match(row[QLatin1String("id")].toString()).captured(1).toInt();
        for (int item = 1; item <= 61; ++item)
            QCOMPARE(found.contains(item), !elsewhere.contains(item));
    }

private:
    static void addRows(const char *name)
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonObject &row : rows(name))
            QTest::newRow(qPrintable(row[QLatin1String("id")].toString())) << row;
    }

    static void judge()
    {
        QFETCH(QJsonObject, row);
        const QJsonObject answer = answerTo(row);
        const QJsonObject expected = row[QLatin1String("out")].toObject();
        QCOMPARE(codeOfError(answer), expected[QLatin1String("error")].toString());
        if (expected.contains(QStringLiteral("error")))
            return;
        for (const QString &name : expected.keys())
            QCOMPARE(name + jsonDifference(answer[QLatin1String("out")][name], expected[name], row[QLatin1String("tol")].toDouble()), name);
    }
};

QTEST_APPLESS_MAIN(TestEdgeCases)
#include "tst_edge_cases.moc"
