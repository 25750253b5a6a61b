// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program beside its main(): as soon as a widget of the class named by BENCH_WIDGET has been
// painted, prints the time since BENCH_STARTED_NS, the time that processors spent on it and the resident memory, and ends
// the program. With BENCH_SETTLED it waits until the program has nothing left to do.
#include "tests/bench/process_facts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>
#include <QObject>
#include <QTimer>

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
            // Posted: the rest of the window is painted and flushed within the current event. What the program puts off
            // until after the first frame comes later.
            if (qEnvironmentVariableIsSet("BENCH_SETTLED"))
                settle(3);
            else
                QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return false;
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User)
            report();
        return QObject::event(event);
    }

private:
    /// Reports after as many turns of the event loop, each of which comes when nothing else is waiting.
    void settle(int turns)
    {
        QTimer::singleShot(0, this, [this, turns] { turns > 0 ? settle(turns - 1) : report(); });
    }

    static void report()
    {
        const auto started = qgetenv("BENCH_STARTED_NS").toLongLong();
        std::printf("%.3f %.3f %.1f\n", static_cast<double>(convlab::bench::monotonicNs() - started) / 1e6,
                    static_cast<double>(convlab::bench::processCpuNs()) / 1e6, convlab::bench::residentMb());
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
