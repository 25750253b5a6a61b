// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/activation_statistics_cell.h"
#include "tests/support/printed_numbers.h"
#include "tests/support/snippet_runs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace convlab;

namespace {

/// Shapes that NumPy adds up in different ways: one sample, one channel, one cell, rows longer than its blocks.
std::vector<Shape> shapes()
{
    return {{8, 16, 14, 14}, {2, 4, 2, 2}, {1, 8, 16, 16}, {5, 1, 13, 11}, {7, 12, 1, 1}, {3, 6, 1, 9}, {1, 1, 1, 1}, {12, 24, 3, 5}};
}

/// Every source with every fault and every normalisation once, over changing shapes and seeds.
std::vector<ActivationSetting> settings()
{
    std::vector<ActivationSetting> all;
    for (int source = 0; source < 3; ++source) {
        for (int fault = 0; fault < activationFaults; ++fault) {
            for (int norm = -1; norm < 4; ++norm) {
                ActivationSetting s;
                s.shape = shapes()[all.size() % shapes().size()];
                s.seed = static_cast<std::uint32_t>(42 + all.size() * 7);
                s.source = static_cast<ActivationSource>(source);
                s.fault = static_cast<ActivationFault>(fault);
                s.layers = 1 + static_cast<int>(all.size() % 12);
                if (norm >= 0)
                    s.norm = static_cast<NormKind>(norm);
                s.groups = s.shape.c % 3 == 0 ? 3 : 1;
                s.guess = all.size() % 11 == 5;
                all.push_back(s);
            }
        }
    }
    return all;
}

QString name(const ActivationSetting &s)
{
    return QStringLiteral("%1x%2x%3x%4 source %5 fault %6 norm %7: ")
        .arg(s.shape.n).arg(s.shape.c).arg(s.shape.h).arg(s.shape.w)
        .arg(static_cast<int>(s.source)).arg(static_cast<int>(s.present())).arg(s.norm ? static_cast<int>(*s.norm) : -1);
}

QString outputOf(const ActivationSetting &s)
{
    return QString::fromStdString(activationStatisticsOutput(ActivationTrace(s)));
}

/// Empty, or where two lists differ by more than rounding.
QString farApart(const std::vector<double> &got, const std::vector<double> &expected)
{
    if (got.size() != expected.size())
        return QStringLiteral("%1 numbers").arg(got.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
        if (!(std::abs(got[i] - expected[i]) <= 1e-11 * (1 + std::abs(expected[i]))))
            return QStringLiteral("%1 is not %2").arg(got[i], 0, 'g', 17).arg(expected[i], 0, 'g', 17);
    }
    return {};
}

} // namespace

class TestActivationStatisticsCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePagePrints()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/lab_page.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject page = QJsonDocument::fromJson(file.readAll())[QStringLiteral("section12")].toObject();
        QCOMPARE(outputOf({}), page[QStringLiteral("printed")].toString());
    }

    /// All programs in one Python, so that it starts once.
    void numpyPrintsTheSame()
    {
        std::string program;
        QStringList expected;
        for (const ActivationSetting &setting : settings()) {
            program += activationStatisticsSnippets(setting).numpy + "print('--')\n";
            expected << name(setting) + outputOf(setting);
        }
        QStringList printed = QString::fromUtf8(tests::printedByPython(program)).split(QStringLiteral("--\n"));
        QCOMPARE(printed.takeLast(), QString());
        QCOMPARE(printed.size(), expected.size());
        for (qsizetype i = 0; i < printed.size(); ++i)
            QCOMPARE(name(settings()[static_cast<std::size_t>(i)]) + printed[i], expected[i]);
    }

    void torchComputesTheSame()
    {
        if (tests::printedByPython("import torch, numpy\nprint('there')") != "there\n")
            QSKIP("PyTorch is not installed");
        std::string program;
        for (const ActivationSetting &setting : settings())
            program += activationStatisticsSnippets(setting).torch + "print('--')\n";
        QStringList printed = QString::fromUtf8(tests::printedByPython(program)).split(QStringLiteral("--\n"));
        QCOMPARE(printed.takeLast(), QString());
        QCOMPARE(static_cast<std::size_t>(printed.size()), settings().size());
        for (qsizetype i = 0; i < printed.size(); ++i) {
            const ActivationSetting setting = settings()[static_cast<std::size_t>(i)];
            QCOMPARE(name(setting) + farApart(tests::printedNumbers(printed[i].toUtf8()),
                                              tests::printedNumbers(outputOf(setting).toUtf8())),
                     name(setting));
        }
    }

    void theCppProgramComputesTheSame()
    {
        const std::vector<ActivationSetting> all = settings();
        for (std::size_t i = 0; i < all.size(); i += 13) { // every fault and norm among them
            const QByteArray printed = tests::printedByCpp(activationStatisticsSnippets(all[i]).cpp);
            QVERIFY2(printed.startsWith("mean range: "), printed.constData());
            QCOMPARE(name(all[i]) + farApart(tests::printedNumbers(printed), tests::printedNumbers(outputOf(all[i]).toUtf8())), name(all[i]));
        }
    }
};

QTEST_APPLESS_MAIN(TestActivationStatisticsCell)
#include "tst_activation_statistics_cell.moc"
