// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/checklist_cell.h"

#include "tests/support/reference_cases.h"
#include "tests/support/snippet_runs.h"

#include <QJsonObject>
#include <QtTest>

using namespace convlab;

class TestChecklistCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        const QJsonObject page = tests::readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section13")].toObject();
        QVERIFY(page.contains(QStringLiteral("printed")));
        QCOMPARE(QString::fromStdString(checklistCellOutput()), page[QStringLiteral("printed")].toString());
    }

    void everySnippetPrintsTheSame()
    {
        const Snippets snippets = checklistSnippets();
        const QByteArray expected = QByteArray::fromStdString(checklistCellOutput());
        QCOMPARE(tests::printedByPython(snippets.numpy), expected);
        QCOMPARE(tests::printedByPython(snippets.torch), expected);
        QCOMPARE(tests::printedByCpp(snippets.cpp), expected);
    }
};

QTEST_APPLESS_MAIN(TestChecklistCell)
#include "tst_checklist_cell.moc"
