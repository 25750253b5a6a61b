// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/depthwise_separable_cell.h"

#include "tests/support/snippet_runs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace convlab;

namespace {

SeparableSetting grouped()
{
    SeparableSetting setting;
    setting.inChannels = 12;
    setting.outChannels = 20;
    setting.kernel = {5, 2};
    setting.groups = 4;
    setting.multiplier = 3;
    return setting;
}

} // namespace

class TestDepthwiseSeparableCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/lab_page.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject page = QJsonDocument::fromJson(file.readAll())[QStringLiteral("section7")].toObject();
        QCOMPARE(QString::fromStdString(depthwiseSeparableOutput(SeparableTrace(SeparableSetting()))), page[QStringLiteral("printed")].toString());
    }

    void numpyPrintsTheSame()
    {
        for (const SeparableSetting &setting : {SeparableSetting(), grouped()}) {
            const SeparableTrace trace(setting);
            QCOMPARE(tests::printedByPython(depthwiseSeparableSnippets(trace).numpy), QByteArray::fromStdString(depthwiseSeparableOutput(trace)));
        }
    }

    void cppPrintsTheSame()
    {
        for (const SeparableSetting &setting : {SeparableSetting(), grouped()}) {
            const SeparableTrace trace(setting);
            QCOMPARE(tests::printedByCpp(depthwiseSeparableSnippets(trace).cpp), QByteArray::fromStdString(depthwiseSeparableOutput(trace)));
        }
    }
};

QTEST_APPLESS_MAIN(TestDepthwiseSeparableCell)
#include "tst_depthwise_separable_cell.moc"
