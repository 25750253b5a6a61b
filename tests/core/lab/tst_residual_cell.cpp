// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/residual_cell.h"
#include "tests/support/printed_numbers.h"
#include "tests/support/snippet_runs.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace convlab;

namespace {

ResidualSetup pageSetup()
{
    ResidualSetup setup;
    setup.x = {1, -0.5, 0.25};
    setup.constants = {-0.2, 0.1, 0.4};
    setup.inner = {0.5, -0.25, 0, 0.25, 0.5, -0.5, 0, 0.25, 0.5};
    setup.outer = {0.5, 0.25, 0, -0.25, 0.5, 0.25, 0, -0.5, 0.5};
    setup.projection = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    setup.upstream = {1, 1, 1};
    return setup;
}

ResidualSetup withGain()
{
    ResidualSetup setup = pageSetup();
    setup.gain = 1.35;
    return setup;
}

ResidualSetup network()
{
    ResidualSetup setup = pageSetup();
    setup.branch = ResidualSetup::Branch::Network;
    setup.gain = 0.7;
    return setup;
}

ResidualSetup projecting()
{
    ResidualSetup setup = network();
    setup.project = true;
    setup.constants = {0.25, -0.5};
    setup.outer = {0.5, 0.25, 0, -0.25, 0.5, 0.25};
    setup.projection = {0.5, 0, 0.5, 0, 1, -0.5};
    setup.upstream = {1, -1};
    return setup;
}

} // namespace

class TestResidualCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/lab_page.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject page = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("section10")).toObject();
        QVERIFY(page.contains(QStringLiteral("printed")));
        QCOMPARE(QString::fromStdString(residualCellOutput(ResidualTrace(pageSetup()))),
                 page.value(QStringLiteral("printed")).toString());
    }

    void snippetsSayTheSame_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("page") << 0;
        QTest::newRow("gain") << 1;
        QTest::newRow("network") << 2;
        QTest::newRow("projection") << 3;
    }

    void snippetsSayTheSame()
    {
        QFETCH(int, which);
        const ResidualSetup setup = std::vector{pageSetup(), withGain(), network(), projecting()}[static_cast<std::size_t>(which)];
        QCOMPARE(QString::fromUtf8(tests::printedByPython(residualSnippets(setup).numpy)), QString::fromStdString(residualCellOutput(ResidualTrace(setup))));
    }

    void theCppProgramComputesTheSame()
    {
        for (const ResidualSetup &setup : {pageSetup(), projecting()}) {
            QCOMPARE(tests::printedNumbers(tests::printedByCpp(residualSnippets(setup).cpp)), ResidualTrace(setup).output());
        }
    }
};

QTEST_APPLESS_MAIN(TestResidualCell)
#include "tst_residual_cell.moc"
