// SPDX-License-Identifier: GPL-3.0-or-later
// Controls set at random, possible or not: what the slowest change of each section takes, the search for the nearest
// possible setting included. CPU time, so that a busy machine does not blur it.
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"
#include "tests/support/control_dice.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/lesson_session.h"

#include <QGuiApplication>
#include <QJsonDocument>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::bench;

namespace {

constexpr int changes = 400;
constexpr double hangLimitMs = 200;

struct Slowest {
    double ms = 0;
    bool possible = true;
    QByteArray state;
};

Slowest slowestOf(const LessonLibrary::Entry &entry)
{
    LessonSession session(*entry.lesson, entry.content);
    tests::ControlDice dice;
    Slowest slowest;
    const auto &controls = entry.content.controls;
    for (int change = 0; change < changes && !controls.empty(); ++change) {
        if (change % 20 == 0)
            session.applyPreset(dice.oneOf(entry.content.presets).name);
        const ControlSpec &spec = dice.oneOf(controls);
        const QJsonValue value = dice.valueFor(spec);
        const std::int64_t start = processCpuNs();
        session.setValue(spec.name, value);
        const double ms = static_cast<double>(processCpuNs() - start) / 1e6;
        if (ms > slowest.ms)
            slowest = {ms, !session.error(), QJsonDocument(session.state()).toJson(QJsonDocument::Compact)};
    }
    return slowest;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const LessonLibrary library = LessonLibrary::load(QStringLiteral(":/convlab"));
    const QString only = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString(); // a section, whose slowest state is shown
    for (const LessonLibrary::Entry &entry : library.entries()) {
        if (!entry.content.id.contains(only))
            continue;
        const Slowest slowest = slowestOf(entry);
        printRow(qPrintable(entry.content.id), slowest.ms, "ms", hangLimitMs, slowest.possible ? "" : "impossible");
        if (slowest.ms > hangLimitMs || !only.isEmpty())
            std::printf("    %s\n", slowest.state.left(1500).constData());
    }
    return 0;
}
