// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's script: ten calls of `convlab render`, one after the other, each a process of its own.
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace convlab::bench;

namespace {

constexpr int rounds = 5;

double run(const QString &program, const QStringList &arguments)
{
    const double before = static_cast<double>(monotonicNs());
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return (static_cast<double>(monotonicNs()) - before) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString convlab = QStringLiteral(CONVLAB_BINARY);
    const QTemporaryDir folder;
    std::vector<double> script, figure, text;
    for (int round = 0; round < rounds; ++round) {
        script.push_back(run(QStringLiteral(TEN_FIGURES), {convlab, folder.path()}) / 1000);
        figure.push_back(run(convlab, {QStringLiteral("render"), QStringLiteral("pooling"), QStringLiteral("-o"), folder.filePath(QStringLiteral("a.png"))}));
        text.push_back(run(convlab, {QStringLiteral("render"), QStringLiteral("pooling"), QStringLiteral("--format"), QStringLiteral("latex")}));
    }
    printRow("ten figures by a script", quantile(script, 0.5), "s", 5);
    printRow("  one figure as PNG, from the start of the process", quantile(figure, 0.5), "ms", 0);
    printRow("  one stage as LaTeX", quantile(text, 0.5), "ms", 0);
    return 0;
}
