// SPDX-License-Identifier: GPL-3.0-or-later
// Process start to first paint, of the program and of an empty window, in turns so that both meet the same machine, and to
// the first paint of the section's stage, which is part of the program's second frame: on a display of its own where Xvfb is
// installed, which is what a user's desktop is like, and without a display. The program's data folder is its own and warm, as
// on every start but the first.
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <string>

using namespace convlab::bench;

namespace {

constexpr int rounds = 25;

struct Start {
    double ms = 0, cpuMs = 0, mb = 0;
};

/// A program's starts, one after the other.
struct Starts {
    std::vector<double> ms, cpuMs, mb;

    void add(const Start &start)
    {
        ms.push_back(start.ms);
        cpuMs.push_back(start.cpuMs);
        mb.push_back(start.mb);
    }
};

QProcessEnvironment environmentFor(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    return environment;
}

Start startOnce(const QString &program, const char *widget, QProcessEnvironment environment, bool settled = false)
{
    environment.insert(QStringLiteral("BENCH_WIDGET"), QLatin1String(widget));
    if (settled)
        environment.insert(QStringLiteral("BENCH_SETTLED"), QStringLiteral("1"));
    environment.insert(QStringLiteral("BENCH_STARTED_NS"), QString::number(monotonicNs()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, QStringList());
    process.waitForFinished(20000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 3)
        qFatal("%s did not paint: %s", qPrintable(program), process.readAllStandardError().constData());
    return {words[0].toDouble(), words[1].toDouble(), words[2].toDouble()};
}

void row(const char *platform, const char *what, double value, const char *unit, double limit)
{
    printRow((std::string(platform) + ": " + what).c_str(), value, unit, limit);
}

std::vector<double> ratios(const std::vector<double> &own, const std::vector<double> &peer)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < own.size(); ++i)
        ratios.push_back(own[i] / peer[i]);
    return ratios;
}

void measure(const char *platform, const QProcessEnvironment &environment, double ratio)
{
    const QString app = QStringLiteral(APP_WITH_PROBE), empty = QStringLiteral(EMPTY_WINDOW);
    // The whole frame is painted before the probe reports, whichever of its widgets is waited for.
    const char *window = "convlab::ui::Navigator", *stage = "convlab::ui::CanvasView";
    startOnce(app, stage, environment);
    Starts peer, own, second, whole;
    for (int round = 0; round < rounds; ++round) {
        peer.add(startOnce(empty, "QMainWindow", environment));
        own.add(startOnce(app, window, environment));
        second.add(startOnce(app, stage, environment));
        whole.add(startOnce(app, stage, environment, true));
    }
    row(platform, "start to first paint, empty QMainWindow", quantile(peer.ms, 0.5), "ms", 0);
    row(platform, "start to first paint, ConvLab", quantile(own.ms, 0.5), "ms", 0);
    row(platform, "  ratio to the empty window (median of pairs)", quantile(ratios(own.ms, peer.ms), 0.5), "x", ratio);
    row(platform, "  the same in processor time", quantile(ratios(own.cpuMs, peer.cpuMs), 0.5), "x", 0);
    row(platform, "start to first paint of the stage", quantile(second.ms, 0.5), "ms", 0);
    row(platform, "  ratio to the empty window (median of pairs)", quantile(ratios(second.ms, peer.ms), 0.5), "x", 0);
    row(platform, "start until nothing is left to do", quantile(whole.ms, 0.5), "ms", 0);
    row(platform, "resident memory at first paint of the stage", quantile(second.mb, 0.5), "MB", 60);
    row(platform, "resident memory at first paint, empty window", quantile(peer.mb, 0.5), "MB", 0);
}

/// Runs an X server that nobody sees, and calls `use` with the display's name; nothing where there is no such server.
template<typename Use>
void withDisplay(const Use &use)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (program.isEmpty())
        return;
    QProcess server;
    server.start(program, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                           QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
    QByteArray display;
    while (!display.endsWith('\n') && server.waitForReadyRead(10000))
        display += server.readAllStandardOutput();
    if (!display.trimmed().isEmpty())
        use(QLatin1Char(':') + QString::fromLatin1(display.trimmed()));
    server.terminate();
    server.waitForFinished();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    QProcessEnvironment environment = environmentFor(home.path());
    withDisplay([&environment](const QString &display) {
        QProcessEnvironment seen = environment;
        seen.insert(QStringLiteral("DISPLAY"), display);
        seen.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        measure("Xvfb", seen, 1.6);
    });
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    measure("offscreen", environment, 0);
    return 0;
}
