// SPDX-License-Identifier: GPL-3.0-or-later
// Process start to first paint, of the program and of an empty window, in turns so that both meet the same
// machine. The program's data folder is its own and warm, as on every start but the first.
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace convlab::bench;

namespace {

struct Start {
    double ms = 0, mb = 0;
};

Start startOnce(const QString &program, const char *widget, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BENCH_WIDGET"), QLatin1String(widget));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("BENCH_STARTED_NS"), QString::number(monotonicNs()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, QStringList());
    process.waitForFinished(20000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 2)
        qFatal("%s did not paint: %s", qPrintable(program), process.readAllStandardError().constData());
    return {words[0].toDouble(), words[1].toDouble()};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString app = QStringLiteral(APP_WITH_PROBE), empty = QStringLiteral(EMPTY_WINDOW);
    const char *canvas = "convlab::ui::CanvasView";
    startOnce(app, canvas, home.path());
    startOnce(empty, "QMainWindow", home.path());

    std::vector<double> appMs, emptyMs, ratios, appMb;
    for (int round = 0; round < 25; ++round) {
        const Start peer = startOnce(empty, "QMainWindow", home.path());
        const Start own = startOnce(app, canvas, home.path());
        emptyMs.push_back(peer.ms);
        appMs.push_back(own.ms);
        appMb.push_back(own.mb);
        ratios.push_back(own.ms / peer.ms);
    }
    printRow("start to first paint, empty QMainWindow (median)", quantile(emptyMs, 0.5), "ms", 0);
    printRow("start to first paint, ConvLab (median)", quantile(appMs, 0.5), "ms", 0);
    printRow("  ratio to the empty window (median of 25 pairs)", quantile(ratios, 0.5), "x", 1.8);
    printRow("resident memory at first paint", quantile(appMb, 0.5), "MB", 80);
    return 0;
}
