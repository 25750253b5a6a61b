// SPDX-License-Identifier: GPL-3.0-or-later
// Where programs part: one row or more for each item of the list of edge cases that concerns an operator. The
// numbers are PyTorch 1.13.1's, NumPy 1.24.2's and SciPy 1.10.1's, or follow from the definition that "note" names.
#include "tests/app/eval/eval_support.h"
#include "tests/app/eval/json_difference.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace convlab::tests;

namespace {

QList<QJsonObject> rows()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/edge_cases.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the edge cases");
    QList<QJsonObject> all;
    while (!file.atEnd())
        all << QJsonDocument::fromJson(file.readLine()).object();
    return all;
}

} // namespace

class TestEdgeCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theItemIsRight_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonObject &row : rows())
            QTest::newRow(qPrintable(row[QLatin1String("id")].toString())) << row;
    }

    void theItemIsRight()
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

    void everyItemAboutAnOperatorIsThere()
    {
        // 45 and 46 are about published tables, 58 about another version of the scheduler. 59 and 60 (the lab page)
        // are tested in tests/core.
        const QSet<int> elsewhere{45, 46, 58, 59, 60};
        static const QRegularExpression number(QStringLiteral("^item([0-9]{2})_"));
        QSet<int> found;
        for (const QJsonObject &row : rows())
            found << number.match(row[QLatin1String("id")].toString()).captured(1).toInt();
        for (int item = 1; item <= 61; ++item)
            QCOMPARE(found.contains(item), !elsewhere.contains(item));
    }
};

QTEST_APPLESS_MAIN(TestEdgeCases)
#include "tst_edge_cases.moc"
