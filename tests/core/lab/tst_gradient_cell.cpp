// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/gradient_cell.h"
#include "tests/support/printed_numbers.h"
#include "tests/support/snippet_runs.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace convlab;

namespace {

using Precision = GradientSetup::Precision;

GradientSetup pageSetup()
{
    GradientSetup setup;
    setup.x = {{1, 1, 2, 2}, {1, 2, 3, 4}};
    setup.k = {{1, 1, 2, 2}, {0.5, -1, 0.2, 0.3}};
    return setup;
}

GradientSetup setupOf(GradientLoss loss, DifferenceRule rule, Precision precision, int power)
{
    GradientSetup setup;
    setup.x = {{1, 1, 4, 4}, {0.5, -0.25, 1, 0.25, -0.75, 0.5, 0.25, -0.5, 0.25, 1, -0.5, 0.75, 0.5, 0.25, -0.25, -1}};
    setup.k = {{1, 1, 3, 3}, {0.5, -1, 0.25, 0.2, 0.3, -0.5, 1, 0, -0.25}}; // more than 7 terms: pairwise sums would differ
    setup.loss = loss;
    setup.rule = rule;
    setup.precision = precision;
    setup.power = power;
    return setup;
}

} // namespace

Q_DECLARE_METATYPE(GradientSetup)

class TestGradientCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void item59_printsWhatThePagePrints()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/lab_page.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject page = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("section9")).toObject();
        QVERIFY(page.contains(QStringLiteral("printed")));
        QCOMPARE(QString::fromStdString(gradientCellOutput(GradientCheckTrace(pageSetup()))),
                 page.value(QStringLiteral("printed")).toString());
    }

    void snippetsSayTheSame_data()
    {
        QTest::addColumn<GradientSetup>("setup");
        QTest::newRow("page") << pageSetup();
        QTest::newRow("squared sum, float32") << setupOf(GradientLoss::SquaredSum, DifferenceRule::Forward, Precision::Float32, -2);
        QTest::newRow("relu") << setupOf(GradientLoss::Relu, DifferenceRule::Central, Precision::Float64, -3);
        QTest::newRow("exp, float32") << setupOf(GradientLoss::Exp, DifferenceRule::Central, Precision::Float32, -5);
        QTest::newRow("exp, forward") << setupOf(GradientLoss::Exp, DifferenceRule::Forward, Precision::Float64, -8);
        QTest::newRow("cross-entropy") << setupOf(GradientLoss::CrossEntropy, DifferenceRule::Central, Precision::Float64, -4);
        QTest::newRow("cross-entropy, float32") << setupOf(GradientLoss::CrossEntropy, DifferenceRule::Forward, Precision::Float32, -3);
    }

    void snippetsSayTheSame()
    {
        QFETCH(GradientSetup, setup);
        QCOMPARE(QString::fromUtf8(tests::printedByPython(gradientSnippets(setup).numpy)), QString::fromStdString(gradientCellOutput(GradientCheckTrace(setup))));
    }

    void theCppProgramComputesTheSame()
    {
        for (const GradientSetup &setup : {pageSetup(), setupOf(GradientLoss::CrossEntropy, DifferenceRule::Forward, Precision::Float32, -3)}) {
            QCOMPARE(tests::printedNumbers(tests::printedByCpp(gradientSnippets(setup).cpp)),
                     (std::vector{GradientCheckTrace(setup).largestError()}));
        }
    }
};

QTEST_APPLESS_MAIN(TestGradientCell)
#include "tst_gradient_cell.moc"
