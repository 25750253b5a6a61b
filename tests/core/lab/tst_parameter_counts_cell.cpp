// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/parameter_counts_cell.h"

#include "tests/support/snippet_runs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace convlab;

namespace {

CountSetting grouped()
{
    CountSetting setting;
    setting.inChannels = 12;
    setting.outChannels = 20;
    setting.kernel = {5, 2};
    setting.groups = 4;
    setting.bias = false;
    setting.image = {7, 9};
    setting.units = 33;
    return setting;
}

CountSetting wholeMap()
{
    CountSetting setting;
    setting.fullMap = true;
    return setting;
}

} // namespace

class TestParameterCountsCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/lab_page.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject page = QJsonDocument::fromJson(file.readAll())[QStringLiteral("section4")].toObject();
        QCOMPARE(QString::fromStdString(parameterCountsOutput(CountTrace({}))), page[QStringLiteral("printed")].toString());
    }

    void numpyPrintsTheSame()
    {
        for (const CountSetting &setting : {CountSetting(), grouped(), wholeMap()}) {
            const CountTrace trace(setting);
            QCOMPARE(tests::printedByPython(parameterCountsSnippets(trace).numpy), QByteArray::fromStdString(parameterCountsOutput(trace)));
        }
    }

    void cppPrintsTheSame()
    {
        for (const CountSetting &setting : {CountSetting(), grouped()}) {
            const CountTrace trace(setting);
            QCOMPARE(tests::printedByCpp(parameterCountsSnippets(trace).cpp), QByteArray::fromStdString(parameterCountsOutput(trace)));
        }
    }
};

QTEST_APPLESS_MAIN(TestParameterCountsCell)
#include "tst_parameter_counts_cell.moc"
