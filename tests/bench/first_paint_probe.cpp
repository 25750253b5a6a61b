// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program beside its main(): as soon as a widget of the class named by BENCH_WIDGET has been
// painted, prints the time since BENCH_STARTED_NS and the resident memory, and ends the program.
#include "tests/bench/process_facts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>
#include <QObject>

#include <cstdio>
#include <cstdlib>

namespace {

class FirstPaintProbe : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && watched->inherits(m_class.constData())) {
            m_seen = true;
            // Queued: the rest of the window is painted and flushed within the current event.
            QMetaObject::invokeMethod(
                this, [] { report(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void report()
    {
        const auto started = qgetenv("BENCH_STARTED_NS").toLongLong();
        std::printf("%.3f %.1f\n", static_cast<double>(convlab::bench::monotonicNs() - started) / 1e6,
                    convlab::bench::residentMb());
        std::fflush(stdout);
        std::_Exit(0);
    }

    const QByteArray m_class = qgetenv("BENCH_WIDGET");
    bool m_seen = false;
};

void installProbe()
{
    QCoreApplication::instance()->installEventFilter(new FirstPaintProbe(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installProbe)
